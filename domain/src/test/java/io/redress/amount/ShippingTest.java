package io.redress.amount;

import static io.redress.Shop.cny;
import static io.redress.Shop.line;
import static io.redress.amount.Quotes.asked;
import static io.redress.amount.Quotes.quote;
import static io.redress.amount.Quotes.shown;
import static io.redress.amount.Quotes.wrong;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.OrderDraft;
import io.redress.Shop;
import io.redress.amount.Unquotable.DeliveryNotLeft;
import io.redress.amount.Unquotable.NotPositive;
import io.redress.amount.Unquotable.NothingAsked;
import io.redress.goods.ReturnFreight;
import io.redress.goods.ReturnFreight.PrepaidBy;
import io.redress.money.PartsRounding;
import io.redress.order.Delivery;
import io.redress.order.Order;
import io.redress.request.DeliveryAsked;
import io.redress.request.Fault;
import io.redress.table.DecisionTable;
import io.vavr.collection.List;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** Delivery to the customer, and the way back. */
class ShippingTest {

  private static final AmountTerms TERMS = AmountTerms.of(PartsRounding.UP);

  /**
   * Express for 9.99 where standard delivery costs 3.99 (EU and UK: only the latter comes back).
   */
  private static Order express() {
    return OrderDraft.in("CNY")
        .line("A", 59_99, 1)
        .with(order -> order.delivery(Delivery.of(cny(9_99)).withStandardFee(cny(3_99))))
        .paidBy("card", 69_98)
        .order();
  }

  @Test
  void standardGivesBackNoMoreThanTheCheapestDeliveryWouldHaveCost() {
    assertThat(quote(outbound(OutboundShipping.STANDARD), express(), line("A", 1)).total())
        .isEqualTo(cny(63_98));
  }

  @Test
  void standardGivesBackAllWhereNothingCheaperWasOffered() {
    var order =
        OrderDraft.in("CNY").line("A", 59_99, 1).shipping(3_00, 0).paidBy("c", 62_99).order();
    assertThat(quote(outbound(OutboundShipping.STANDARD), order, line("A", 1)).total())
        .isEqualTo(cny(62_99));
  }

  @Test
  void standardCountsWhatOfTheFeeWentBackBefore() {
    var order = express().change().delivery(express().delivery().after(cny(3_00), cny(0))).build();
    assertThat(quote(outbound(OutboundShipping.STANDARD), order, line("A", 1)).total())
        .isEqualTo(cny(60_98));
  }

  @Test
  void theFeeMayBeAskedForByName() {
    var all = asked().withDelivery(new DeliveryAsked.AllThatRemains());
    assertThat(shown(quote(TERMS, express(), all))).containsExactly("shipping 999");
    var some = asked(line("A", 1)).withDelivery(new DeliveryAsked.Amount(cny(5_00)));
    assertThat(shown(quote(TERMS, express(), some))).containsExactly("goods 5999", "shipping 500");
  }

  @Test
  void noMoreOfTheFeeIsGivenBackThanIsLeft() {
    var order =
        OrderDraft.in("CNY").line("A", 10_00, 2).shipping(20_00, 5_00).paidBy("c", 40_00).order();
    var more = asked().withDelivery(new DeliveryAsked.Amount(cny(15_01)));
    assertThat(wrong(TERMS, order, more)).isEqualTo(new DeliveryNotLeft(cny(15_01), cny(15_00)));
    assertThat(
            quote(TERMS, order, asked().withDelivery(new DeliveryAsked.AllThatRemains())).total())
        .isEqualTo(cny(15_00));
    assertThat(wrong(TERMS, order, asked().withDelivery(new DeliveryAsked.Amount(cny(0)))))
        .isEqualTo(new NotPositive("delivery", cny(0)));
    assertThat(wrong(TERMS, order, asked())).isEqualTo(new NothingAsked());
  }

  /** 10.00 @15 %: 11.50, of which 1.50 are tax; half of it carries half the tax. */
  @Test
  void theFeeCarriesItsTax() {
    var order =
        OrderDraft.in("CNY")
            .line("A", 10_00, 1)
            .with(draft -> draft.delivery(Delivery.of(cny(11_50)).withTax(cny(1_50))))
            .paidBy("c", 21_50)
            .order();
    var half = asked().withDelivery(new DeliveryAsked.Amount(cny(5_75)));
    assertThat(quote(TERMS, order, half).tax()).isEqualTo(cny(75));
    var rest = quote(TERMS, order, half).drawn().from(order);
    assertThat(quote(TERMS, rest, half).tax()).isEqualTo(cny(75));
  }

  /** 60.00 and 50.00, free from 99.00 on, otherwise 10.00 (the Measures, art. 19). */
  private static Order freeOver99() {
    return OrderDraft.in("CNY")
        .line("A", 60_00, 1)
        .line("B", 50_00, 1)
        .with(order ->
            order.delivery(Delivery.free(cny(0).currency()).withFreeOver(cny(99_00), cny(10_00))))
        .paidBy("alipay", 110_00)
        .order();
  }

  @Test
  void deliveryThatWasFreeIsChargedWhereWhatIsKeptCostsTooLittle() {
    assertThat(shown(quote(charging(), freeOver99(), line("B", 1))))
        .containsExactly("goods 5000", "forfeited-free-shipping -1000");
    assertThat(quote(TERMS, freeOver99(), line("B", 1)).total()).isEqualTo(cny(50_00));
  }

  @Test
  void itIsChargedOnceAndGivenBackWhenNothingIsKept() {
    var first = quote(charging(), freeOver99(), line("B", 1)).drawn().from(freeOver99());
    assertThat(shown(quote(charging(), first, line("A", 1))))
        .containsExactly("goods 6000", "forfeited-free-shipping 1000");
    assertThat(quote(charging(), freeOver99(), line("A", 1), line("B", 1)).total())
        .isEqualTo(cny(110_00));
  }

  @Test
  void itIsNotChargedForGoodsThatAreToBlame() {
    assertThat(
            quote(charging(), freeOver99(), asked(line("B", 1)), List.empty(), Fault.MERCHANT)
                .total())
        .isEqualTo(cny(50_00));
  }

  @Test
  void itStaysFreeWhereWhatIsKeptCostsExactlyEnough() {
    var order =
        OrderDraft.in("CNY")
            .line("A", 99_00, 1)
            .line("B", 50_00, 1)
            .with(draft ->
                draft.delivery(
                    Delivery.free(cny(0).currency()).withFreeOver(cny(99_00), cny(10_00))))
            .paidBy("alipay", 149_00)
            .order();
    assertThat(quote(charging(), order, line("B", 1)).total()).isEqualTo(cny(50_00));
  }

  @Test
  void whatTheMerchantPrepaidIsDeductedWhereTheCustomerBearsIt() {
    var label = new ReturnFreight(cny(10_00), PrepaidBy.MERCHANT);
    assertThat(freight(FreightPayer.CUSTOMER, label))
        .containsExactly("goods 1200", "return-freight -1000");
    assertThat(freight(FreightPayer.MERCHANT, label)).containsExactly("goods 1200");
    assertThat(freight(FreightPayer.INSURANCE, label)).containsExactly("goods 1200");
  }

  @Test
  void whatTheCustomerPrepaidComesBackWhereSomebodyElseBearsIt() {
    var paid = new ReturnFreight(cny(14_00), PrepaidBy.CUSTOMER);
    assertThat(freight(FreightPayer.CUSTOMER, paid)).containsExactly("goods 1200");
    assertThat(freight(FreightPayer.MERCHANT, paid))
        .containsExactly("goods 1200", "return-freight 1400");
  }

  @Test
  void sharedFreightLeavesTheOddFenToTheMerchant() {
    assertThat(freight(FreightPayer.SHARED, new ReturnFreight(cny(12_01), PrepaidBy.MERCHANT)))
        .containsExactly("goods 1200", "return-freight -600");
    assertThat(freight(FreightPayer.SHARED, new ReturnFreight(cny(12_01), PrepaidBy.CUSTOMER)))
        .containsExactly("goods 1200", "return-freight 601");
  }

  @Test
  void moreThanTheLimitIsNotReimbursedAndTheQuoteSaysSo() {
    var terms = TERMS.with(new FreightTerms(payer(FreightPayer.MERCHANT), Option.of(cny(25_00))));
    var request =
        asked(line("A", 1)).withFreight(new ReturnFreight(cny(25_01), PrepaidBy.CUSTOMER));
    var quote = quote(terms, unit(), request);
    assertThat(quote.of(ComponentKind.RETURN_FREIGHT)).isEqualTo(cny(25_00));
    assertThat(quote.caps())
        .containsExactly(
            new Cap(
                ComponentKind.RETURN_FREIGHT,
                cny(25_01),
                cny(25_00),
                new RuleRef("freight", "reimburse-up-to")));
    assertThat(quote.beyondPaid()).isEqualTo(cny(25_00));
    assertThat(quote.fromTenders()).isEqualTo(cny(12_00));
  }

  private static List<String> freight(FreightPayer payer, ReturnFreight freight) {
    var terms = TERMS.with(new FreightTerms(payer(payer), Option.none()));
    return shown(quote(terms, unit(), asked(line("A", 1)).withFreight(freight))).toList();
  }

  private static DecisionTable<FreightPayer> payer(FreightPayer payer) {
    return new DecisionTable<>(List.of(Shop.rule("always", payer)));
  }

  private static Order unit() {
    return OrderDraft.in("CNY").line("A", 12_00, 2).paidBy("alipay", 24_00).order();
  }

  private static AmountTerms outbound(OutboundShipping choice) {
    return TERMS.with(
        new ShippingTerms(
            new DecisionTable<>(List.of(Shop.rule("always", choice))), ForfeitedFreeDelivery.KEEP));
  }

  private static AmountTerms charging() {
    return TERMS.with(
        new ShippingTerms(new DecisionTable<>(List.empty()), ForfeitedFreeDelivery.CHARGE));
  }
}
