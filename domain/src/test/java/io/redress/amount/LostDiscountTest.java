package io.redress.amount;

import static io.redress.Shop.cny;
import static io.redress.Shop.line;
import static io.redress.amount.Quotes.quote;
import static io.redress.amount.Quotes.shown;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.OrderDraft;
import io.redress.money.PartsRounding;
import io.redress.money.Percent;
import io.redress.order.DiscountTerms;
import io.redress.order.LineId;
import io.redress.order.Order;
import io.redress.order.OrderDiscount;
import io.vavr.collection.List;
import org.junit.jupiter.api.Test;

/** What a partial return costs when it breaks the condition of a discount. */
class LostDiscountTest {

  private static final OrderDiscount THIRTY_FROM_200 =
      OrderDiscount.of("D1", cny(30_00)).on(new DiscountTerms.Fixed(cny(200_00), cny(30_00)));

  /** Worked example 6: A 150.00 and B 80.00, 30.00 off from 200.00 on. */
  private static Order example6() {
    return OrderDraft.in("CNY")
        .line("A", 150_00, 1)
        .line("B", 80_00, 1)
        .with(order -> order.discount(THIRTY_FROM_200))
        .paidBy("alipay", 200_00)
        .order();
  }

  @Test
  void whereItIsApportionedTheCustomerKeepsTheRestOfTheDiscount() {
    assertThat(shown(quote(terms(OnPartialReturn.APPORTION), example6(), line("B", 1))))
        .containsExactly("goods 8000", "discount-share -1043");
  }

  @Test
  void whereItIsLostTheDifferenceIsAComponentOfItsOwn() {
    for (var how : List.of(OnPartialReturn.REPRICE, OnPartialReturn.REPRICE_WHEN_LOST)) {
      var quote = quote(terms(how), example6(), line("B", 1));
      assertThat(shown(quote))
          .containsExactly("goods 8000", "discount-share -1043", "discount-clawback -1957");
      assertThat(quote.total()).isEqualTo(cny(50_00));
    }
  }

  @Test
  void whatStillEarnsTheDiscountIsPricedAnewOnlyWhereThePolicyAlwaysDoes() {
    var order =
        OrderDraft.in("CNY")
            .line("A", 210_00, 1)
            .line("B", 20_00, 1)
            .with(draft -> draft.discount(THIRTY_FROM_200))
            .paidBy("alipay", 200_00)
            .order();
    // 230.00 - 30.00 = 200.00 paid; A alone costs 180.00; B's share of the coupon is 2.61.
    assertThat(quote(terms(OnPartialReturn.REPRICE_WHEN_LOST), order, line("B", 1)).total())
        .isEqualTo(cny(17_39));
    assertThat(shown(quote(terms(OnPartialReturn.REPRICE), order, line("B", 1))))
        .containsExactly("goods 2000", "discount-share -261", "discount-clawback 261");
  }

  /** 299 and 30, 100 off from 300 on (the Measures, art. 17): the cheap one loses the discount. */
  private static OrderDraft bigDiscount() {
    return OrderDraft.in("CNY")
        .line("A", 299_00, 1)
        .line("B", 30_00, 1)
        .with(draft ->
            draft.discount(
                OrderDiscount.of("D1", cny(100_00))
                    .on(
                        new DiscountTerms.Tiered(
                            List.of(new DiscountTerms.Fixed(cny(300_00), cny(100_00)))))))
        .paidBy("alipay", 229_00);
  }

  @Test
  void aRefundThatComesToLessThanNothingIsDueFromTheCustomerOrWaived() {
    var asked = quote(ask(), bigDiscount().order(), line("B", 1));
    assertThat(asked.total()).isEqualTo(cny(0));
    assertThat(asked.dueFromCustomer()).isEqualTo(cny(70_00));

    var waived =
        quote(terms(OnPartialReturn.REPRICE_WHEN_LOST), bigDiscount().order(), line("B", 1));
    assertThat(waived.total()).isEqualTo(cny(0));
    assertThat(waived.dueFromCustomer()).isEqualTo(cny(0));
    assertThat(waived.components().last().rule())
        .isEqualTo(new RuleRef("amount.discounts.shortfall", "waive"));
  }

  @Test
  void theExpensiveOneGivesBackWhatIsPaidMoreThanTheCheapOneCosts() {
    assertThat(
            quote(terms(OnPartialReturn.REPRICE_WHEN_LOST), bigDiscount().order(), line("A", 1))
                .total())
        .isEqualTo(cny(199_00));
  }

  @Test
  void theSecondReturnGivesBackWhateverIsLeftOfWhatWasPaid() {
    var waive = terms(OnPartialReturn.REPRICE_WHEN_LOST);
    var first = quote(waive, bigDiscount().order(), line("B", 1));
    assertThat(quote(waive, first.drawn().from(bigDiscount().order()), line("A", 1)).total())
        .isEqualTo(cny(229_00));

    var dear = quote(waive, bigDiscount().order(), line("A", 1));
    assertThat(quote(waive, dear.drawn().from(bigDiscount().order()), line("B", 1)).total())
        .isEqualTo(cny(30_00));
  }

  @Test
  void whatTheCustomerPaidInBetweenComesBackToo() {
    var first = quote(ask(), bigDiscount().order(), line("B", 1));
    assertThat(quote(ask(), first.drawn().from(bigDiscount().order()), line("A", 1)).total())
        .isEqualTo(cny(299_00));
  }

  @Test
  void threePiecesAtSeventyPerCentBecomeTwoAtEighty() {
    var steps =
        new DiscountTerms.NthPiece(
            List.of(
                new DiscountTerms.NthPiece.Step(2, Percent.of(80)),
                new DiscountTerms.NthPiece.Step(3, Percent.of(70))));
    var order =
        OrderDraft.in("CNY")
            .line("A", 100_00, 1)
            .line("B", 100_00, 1)
            .line("C", 50_00, 1)
            .with(draft -> draft.discount(OrderDiscount.of("D1", cny(75_00)).on(steps)))
            .paidBy("alipay", 175_00)
            .order();
    assertThat(quote(terms(OnPartialReturn.REPRICE_WHEN_LOST), order, line("C", 1)).total())
        .isEqualTo(cny(15_00));
  }

  @Test
  void ofThreeTheCheapestIsFreeAndOfTwoNoneIs() {
    var order =
        OrderDraft.in("CNY")
            .line("A", 60_00, 1)
            .line("B", 50_00, 1)
            .line("C", 40_00, 1)
            .with(draft ->
                draft.discount(
                    OrderDiscount.of("D1", cny(40_00)).on(new DiscountTerms.CheapestFree(3))))
            .paidBy("alipay", 110_00)
            .order();
    var terms = terms(OnPartialReturn.REPRICE_WHEN_LOST);
    assertThat(quote(terms, order, line("B", 1)).total()).isEqualTo(cny(10_00));
    assertThat(quote(terms, order, line("C", 1)).total()).isEqualTo(cny(0));
    assertThat(quote(terms, order, line("C", 1)).dueFromCustomer()).isEqualTo(cny(0));
  }

  /** Six at 50.00, ten per cent from 300.00 on; five come back. */
  @Test
  void aPercentageIsKeptOrLostAsThePolicySays() {
    var order =
        OrderDraft.in("CNY")
            .line("A", 50_00, 6)
            .with(draft ->
                draft.discount(
                    OrderDiscount.of("D1", cny(30_00))
                        .on(new DiscountTerms.PercentOff(Percent.of(10), cny(300_00)))))
            .paidBy("alipay", 270_00)
            .order();
    assertThat(quote(terms(OnPartialReturn.APPORTION), order, line("A", 5)).total())
        .isEqualTo(cny(225_00));
    assertThat(quote(terms(OnPartialReturn.REPRICE_WHEN_LOST), order, line("A", 5)).total())
        .isEqualTo(cny(220_00));
  }

  @Test
  void aBundleThatIsBrokenCostsWhatItsPiecesCost() {
    var bundle =
        OrderDiscount.of("D1", cny(20_00))
            .on(new LineId("A"), new LineId("B"))
            .on(new DiscountTerms.Bundle(cny(80_00)));
    var order =
        OrderDraft.in("CNY")
            .line("A", 60_00, 1)
            .line("B", 40_00, 1)
            .line("C", 10_00, 1)
            .with(draft -> draft.discount(bundle))
            .paidBy("alipay", 90_00)
            .order();
    var terms = terms(OnPartialReturn.REPRICE_WHEN_LOST);
    // 90.00 were paid; A alone costs 60.00, C 10.00.
    assertThat(quote(terms, order, line("B", 1)).total()).isEqualTo(cny(20_00));
    assertThat(quote(terms, order, line("C", 1)).total()).isEqualTo(cny(10_00));
  }

  @Test
  void aWholeOrderComesBackForWhatWasPaidHoweverDiscountsAreTreated() {
    for (var how : OnPartialReturn.values()) {
      assertThat(quote(terms(how), example6(), line("A", 1), line("B", 1)).total())
          .isEqualTo(cny(200_00));
    }
  }

  @Test
  void aDiscountWithoutTermsIsNeverPricedAnew() {
    var order =
        OrderDraft.in("CNY")
            .line("A", 150_00, 1)
            .line("B", 80_00, 1)
            .discount(30_00)
            .paidBy("alipay", 200_00)
            .order();
    assertThat(quote(terms(OnPartialReturn.REPRICE_WHEN_LOST), order, line("B", 1)).total())
        .isEqualTo(cny(69_57));
  }

  private static AmountTerms ask() {
    return AmountTerms.of(PartsRounding.UP)
        .with(
            new DiscountTreatment(
                OnPartialReturn.REPRICE_WHEN_LOST, Shortfall.ASK, CouponReturn.NEVER));
  }

  private static AmountTerms terms(OnPartialReturn how) {
    return AmountTerms.of(PartsRounding.UP)
        .with(new DiscountTreatment(how, Shortfall.WAIVE, CouponReturn.NEVER));
  }
}
