package io.redress.amount;

import static io.redress.Shop.cny;
import static io.redress.Shop.line;
import static io.redress.amount.Quotes.asked;
import static io.redress.amount.Quotes.quote;
import static io.redress.amount.Quotes.shown;
import static io.redress.amount.Quotes.wrong;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.OrderDraft;
import io.redress.Shop;
import io.redress.amount.Unquotable.QuantityNotLeft;
import io.redress.amount.Unquotable.UnknownLine;
import io.redress.amount.Unquotable.WrongCurrency;
import io.redress.facts.Vocabulary;
import io.redress.goods.InspectedLine;
import io.redress.goods.ReturnFreight;
import io.redress.goods.ReturnFreight.PrepaidBy;
import io.redress.money.Money;
import io.redress.money.PartsRounding;
import io.redress.money.Percent;
import io.redress.order.DiscountId;
import io.redress.order.DiscountTerms;
import io.redress.order.Gift;
import io.redress.order.LineId;
import io.redress.order.OrderDiscount;
import io.redress.order.PaymentFee;
import io.redress.order.PaymentFee.Bearer;
import io.redress.request.AfterSaleRequest;
import io.redress.request.Fault;
import io.redress.request.PartAsked;
import io.redress.request.RequestedLine;
import io.redress.table.Cell;
import io.redress.table.DecisionTable;
import io.redress.table.Rule.Demand;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Currency;
import org.junit.jupiter.api.Test;

/** What may be asked, and what becomes of several lines, discounts and refunds at once. */
class AskedTest {

  private static final AmountTerms TERMS = AmountTerms.of(PartsRounding.UP);
  private static final LineId A = new LineId("A");
  private static final LineId B = new LineId("B");

  private static OrderDraft two() {
    return OrderDraft.in("CNY").line("A", 10_00, 2).line("B", 20_00, 3).paidBy("alipay", 80_00);
  }

  @Test
  void aLineThatTheOrderDoesNotHaveIsUnknownWhereverItStands() {
    assertThat(wrong(TERMS, two().order(), asked(line("A", 1), line("C", 1))))
        .isEqualTo(new UnknownLine(new LineId("C")));
    assertThat(wrong(TERMS, two().order(), asked(line("B", 1), line("A", 1), line("B", 1))))
        .isEqualTo(new UnknownLine(B));
  }

  @Test
  void noMoreUnitsThanAreLeftOfEachLine() {
    assertThat(wrong(TERMS, two().order(), asked(line("A", 2), line("B", 4))))
        .isEqualTo(new QuantityNotLeft(B, 4, 3));
    assertThat(wrong(TERMS, two().refunded("A", 1, 10_00).order(), asked(line("A", 2))))
        .isEqualTo(new QuantityNotLeft(A, 2, 1));
    assertThat(wrong(TERMS, two().order(), asked(line("A", 0))))
        .isEqualTo(new QuantityNotLeft(A, 0, 2));
    assertThat(quote(TERMS, two().order(), line("A", 2), line("B", 3)).total())
        .isEqualTo(cny(80_00));
  }

  @Test
  void allThatRemainsIsWhatHasNotComeBackYet() {
    var order = two().refunded("A", 2, 20_00).refunded("B", 1, 20_00).order();
    assertThat(AfterSaleRequest.allThatRemains(order)).containsExactly(new RequestedLine(B, 2));
  }

  @Test
  void freightIsStatedInTheOrdersCurrency() {
    var dollars = new ReturnFreight(Money.of(100, "USD"), PrepaidBy.CUSTOMER);
    assertThat(wrong(TERMS, two().order(), asked(line("A", 1)).withFreight(dollars)))
        .isEqualTo(
            new WrongCurrency("return-freight", Money.of(100, "USD"), Currency.getInstance("CNY")));
  }

  @Test
  void twoPartsOfALineCarryItsTaxTogether() {
    var order = OrderDraft.in("CNY").line("A", 10_00, 1, 0, 1_01).paidBy("w", 11_01).order();
    var first = quote(TERMS, order, RequestedLine.kept(A, 1, cny(5_50)));
    var second = quote(TERMS, first.drawn().from(order), RequestedLine.kept(A, 1, cny(5_51)));
    // 5.50 of 11.01 carry 0.5045 of the tax, and the other part the rest.
    assertThat(first.tax()).isEqualTo(cny(50));
    assertThat(second.tax()).isEqualTo(cny(51));
  }

  @Test
  void aLineThatComesBackWholeIsNotAPart() {
    var whole = quote(TERMS, two().order(), line("A", 1), RequestedLine.kept(B, 1, cny(3_00)));
    assertThat(shown(whole)).containsExactly("goods 1000", "partial 300");
    assertThat(whole.drawn().from(two().order()).refundedOf(B).kept()).isEqualTo(1);
  }

  @Test
  void theFeeForDeliveryMayBeSharedByPieces() {
    // 2 of 12 pieces carry 5.00 of 30.00, 10 of them 25.00.
    var order =
        OrderDraft.in("CNY")
            .line("A", 1_00, 2)
            .line("B", 2_00, 10)
            .shipping(30_00, 0)
            .paidBy("w", 52_00)
            .order();
    var byPiece =
        TERMS.with(
            new ShippingTerms(
                new DecisionTable<>(List.of(Shop.rule("pieces", OutboundShipping.SHARE_BY_PIECE))),
                ForfeitedFreeDelivery.KEEP));
    var first = quote(byPiece, order, line("A", 2));
    assertThat(first.total()).isEqualTo(cny(7_00));
    assertThat(quote(byPiece, first.drawn().from(order), line("B", 10)).total())
        .isEqualTo(cny(45_00));
    assertThat(shown(quote(byPiece, order, RequestedLine.kept(A, 1, cny(50)))))
        .containsExactly("partial 50");
  }

  @Test
  void everyDiscountGivesItsOwnPointsBack() {
    var order =
        OrderDraft.in("CNY")
            .line("A", 10_00, 1)
            .line("B", 10_00, 1)
            .with(draft ->
                draft
                    .discount(OrderDiscount.of("plain", cny(1_00)).on(A))
                    .discount(OrderDiscount.of("points", cny(1_90)).paidWithPoints(190))
                    .discount(OrderDiscount.of("none", cny(0)).paidWithPoints(7)))
            .paidBy("w", 17_10)
            .order();
    // After the first discount A costs 9.00 and B 10.00.
    assertThat(quote(TERMS, order, line("A", 1)).restored())
        .containsExactly(new Restored.Points(new DiscountId("points"), 90));
    assertThat(quote(TERMS, order, line("B", 1)).restored())
        .containsExactly(new Restored.Points(new DiscountId("points"), 100));
    assertThat(quote(TERMS, order, RequestedLine.kept(A, 1, cny(1))).restored()).isEmpty();
  }

  @Test
  void onlyCouponsGoBackAsCoupons() {
    var whole =
        TERMS.with(
            new DiscountTreatment(
                OnPartialReturn.APPORTION, Shortfall.WAIVE, CouponReturn.WHOLE_ORDER));
    var order = two().discount(5_00).order();
    assertThat(quote(whole, order, line("A", 2), line("B", 3)).restored()).isEmpty();
  }

  @Test
  void aGiftStaysWithTheDiscountThatStillStands() {
    var condition = new DiscountTerms.Fixed(cny(30_00), cny(0));
    var order =
        two()
            .with(draft ->
                draft
                    .discount(OrderDiscount.of("D", cny(0)).on(condition))
                    .gift(Gift.marked("G", "CAP", cny(9_00)).givenFor(new DiscountId("D"))))
            .order();
    assertThat(shown(quote(TERMS, order, line("B", 2)))).containsExactly("goods 4000");
    assertThat(shown(quote(TERMS, order, line("B", 3)))).containsExactly("goods 6000", "gift -900");
  }

  @Test
  void aFeeThatTheCustomerPaidComesBackInPartsThatAddUp() {
    var order =
        OrderDraft.in("CNY")
            .line("A", 10_00, 3)
            .with(draft -> draft.fee(PaymentFee.of("card", cny(1_00), Bearer.CUSTOMER)))
            .paidBy("card", 31_00)
            .order();
    var refunded = TERMS.with(PaidFee.REFUND);
    var first = quote(refunded, order, line("A", 1));
    assertThat(first.of(ComponentKind.PAYMENT_FEE)).isEqualTo(cny(34));
    assertThat(
            quote(refunded, first.drawn().from(order), line("A", 2)).of(ComponentKind.PAYMENT_FEE))
        .isEqualTo(cny(66));
  }

  @Test
  void sendingNothingCostsNothing() {
    var fee =
        TERMS.withFxFee(
            new DecisionTable<>(List.of(Shop.rule("fee", new Tariff.Fixed(cny(25_00))))));
    var free = OrderDraft.in("CNY").line("A", 0, 1).paidBy("w", 0).order();
    assertThat(quote(fee, free, line("A", 1)).components()).isEmpty();
    assertThat(quote(fee, free, line("A", 1)).caps()).isEmpty();
  }

  @Test
  void theShortfallIsTheBasisOfItsWaiver() {
    var reprice =
        TERMS.with(
            new DiscountTreatment(OnPartialReturn.REPRICE, Shortfall.WAIVE, CouponReturn.NEVER));
    var order =
        OrderDraft.in("CNY")
            .line("A", 299_00, 1)
            .line("B", 30_00, 1)
            .with(draft ->
                draft.discount(
                    OrderDiscount.of("D", cny(100_00))
                        .on(new DiscountTerms.Fixed(cny(300_00), cny(100_00)))))
            .paidBy("alipay", 229_00)
            .order();
    var waiver = quote(reprice, order, line("B", 1)).components().last();
    assertThat(waiver.amount()).isEqualTo(cny(70_00));
    assertThat(waiver.basis()).isEqualTo(cny(70_00));
  }

  @Test
  void deductionsRestOnWhatIsLeftOfTheLineAndOnItsOwnInspection() {
    var tables =
        HashMap.of(
            ComponentKind.USAGE,
            new DecisionTable<>(
                List.of(
                    Shop.rule(
                        "received",
                        Tariff.percent(50),
                        new Demand(Vocabulary.FAULT, new Cell.OneOf(HashSet.of("customer")))))));
    var terms = TERMS.with(new DeductionTerms(tables, HashSet.empty()));
    var kept = quote(TERMS, two().order(), RequestedLine.kept(A, 2, cny(8_00)));
    var order = kept.drawn().from(two().order());
    var inspection = List.of(InspectedLine.complete(B, 1), InspectedLine.complete(A, 2));
    var quote =
        Quotes.quote(terms, order, asked(line("A", 2), line("B", 1)), inspection, Fault.CUSTOMER);
    // A: half of 20.00 less 8.00; B: half of 20.00.
    assertThat(quote.of(ComponentKind.USAGE)).isEqualTo(cny(-16_00));
    var share = new RequestedLine(A, 1, Option.of(new PartAsked.Share(Percent.of(10))));
    assertThat(shown(quote(terms, two().order(), share))).containsExactly("partial 100");
  }

  @Test
  void aQuoteThatDoesNotAddUpCannotBeMade() {
    var nothing = RefundQuote.nothing(cny(0));
    assertThat(nothing.total()).isEqualTo(cny(0));
    assertThatThrownBy(() ->
            new RefundQuote(
                nothing.components(),
                nothing.caps(),
                cny(1),
                cny(0),
                cny(0),
                nothing.restored(),
                nothing.drawn()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is not the sum of");
    assertThatThrownBy(() ->
            new RefundQuote(
                nothing.components(),
                nothing.caps(),
                cny(-1),
                cny(-1),
                cny(0),
                nothing.restored(),
                nothing.drawn()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
