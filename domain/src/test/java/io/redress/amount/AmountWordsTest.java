package io.redress.amount;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.money.PartsRounding;
import io.redress.money.Percent;
import java.util.Arrays;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The words of policies and documents, which nobody may change without noticing. */
class AmountWordsTest {

  @Test
  void everyChoiceOfAPolicyHasItsWord() {
    assertThat(words(OnPartialReturn.values(), OnPartialReturn::word))
        .isEqualTo("apportion reprice-when-lost reprice");
    assertThat(words(Shortfall.values(), Shortfall::word)).isEqualTo("waive ask");
    assertThat(words(CouponReturn.values(), CouponReturn::word))
        .isEqualTo("never whole-order when-its-lines-return");
    assertThat(words(OutboundShipping.values(), OutboundShipping::word))
        .isEqualTo("none share share-by-piece standard full");
    assertThat(words(ForfeitedFreeDelivery.values(), ForfeitedFreeDelivery::word))
        .isEqualTo("keep charge");
    assertThat(words(GiftNotReturned.values(), GiftNotReturned::word))
        .isEqualTo("marked-price waive");
    assertThat(words(UnmarkedGift.values(), UnmarkedGift::word)).isEqualTo("nothing market-value");
    assertThat(words(WaivedFee.values(), WaivedFee::word)).isEqualTo("keep deduct");
    assertThat(words(PaidFee.values(), PaidFee::word)).isEqualTo("keep refund");
    assertThat(words(CustomerWithdraws.values(), CustomerWithdraws::word))
        .isEqualTo("keep-deposit refund-deposit");
    assertThat(words(MerchantBreaks.values(), MerchantBreaks::word))
        .isEqualTo("double-deposit refund-deposit");
    assertThat(words(FreightPayer.values(), FreightPayer::word))
        .isEqualTo("customer merchant insurance courier platform shared");
  }

  @Test
  void everyKindOfPartHasItsWordOfTheDecisionDocument() {
    assertThat(words(ComponentKind.values(), ComponentKind::word))
        .isEqualTo(
            "goods discount-share tax rounding discount-clawback partial shipping"
                + " forfeited-free-shipping gift deposit payment-fee restocking-fee"
                + " diminished-value missing-accessory usage agreed-less return-freight replacement"
                + " compensation goodwill fx-fee");
  }

  @Test
  void whatAPolicyLeavesOutIsTheMildestThereIs() {
    var terms = AmountTerms.of(PartsRounding.UP);
    assertThat(terms.presale())
        .isEqualTo(
            new PresaleTerms(
                CustomerWithdraws.REFUND_DEPOSIT, MerchantBreaks.REFUND_DEPOSIT, Percent.of(20)));
    assertThat(terms.discounts())
        .isEqualTo(
            new DiscountTreatment(OnPartialReturn.APPORTION, Shortfall.WAIVE, CouponReturn.NEVER));
    assertThat(terms.shipping().outbound().rules()).isEmpty();
    assertThat(terms.shipping().forfeitedFree()).isEqualTo(ForfeitedFreeDelivery.KEEP);
    assertThat(terms.deductions().tables()).isEmpty();
    assertThat(terms.freight().payer().rules()).isEmpty();
    assertThat(terms.compensation().table().rules()).isEmpty();
  }

  private static <T> String words(T[] values, Function<T, String> word) {
    return String.join(" ", Arrays.stream(values).map(word).toList());
  }
}
