package io.redress.amount;

import static io.redress.Shop.cny;
import static io.redress.Shop.line;
import static io.redress.amount.Quotes.asked;
import static io.redress.amount.Quotes.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.OrderDraft;
import io.redress.Shop;
import io.redress.goods.GoodsState;
import io.redress.money.Money;
import io.redress.money.PartsRounding;
import io.redress.money.Percent;
import io.redress.order.DiscountId;
import io.redress.order.DiscountTerms;
import io.redress.order.Gift;
import io.redress.order.GiftId;
import io.redress.order.LineId;
import io.redress.order.Order;
import io.redress.order.OrderDiscount;
import io.redress.order.PaymentFee;
import io.redress.order.PaymentFee.Bearer;
import io.redress.order.Presale;
import io.redress.order.Presale.Kind;
import io.redress.order.Presale.Stage;
import io.redress.request.AfterSaleRequest;
import io.redress.request.Fault;
import io.redress.request.RequestKind;
import io.redress.request.RequestedLine;
import io.redress.table.DecisionTable;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** Compensation, goodwill, gifts, fees and deposits. */
class AdditionsTest {

  private static final AmountTerms TERMS = AmountTerms.of(PartsRounding.UP);

  private static OrderDraft phone() {
    return OrderDraft.in("CNY").line("A", 1000_00, 1).paidBy("alipay", 1000_00);
  }

  @Test
  void compensationIsPaidBeyondWhatWasPaidAndIsNotTheTendersToGive() {
    // Late dispatch: 30 per cent of the price, at most 500 (an older rule of a large marketplace).
    var late = new Tariff.Share(Percent.of(30), Option.none(), Option.of(cny(500_00)));
    var quote = quote(compensation(late, Option.none()), phone().order());
    assertThat(shown(quote)).containsExactly("goods 100000", "compensation 30000");
    assertThat(quote.beyondPaid()).isEqualTo(cny(300_00));
    assertThat(quote.fromTenders()).isEqualTo(cny(1000_00));
  }

  @Test
  void aCapOnCompensationShowsAsALine() {
    var quote = quote(compensation(Tariff.percent(30), Option.of(cny(299_99))), phone().order());
    assertThat(quote.of(ComponentKind.COMPENSATION)).isEqualTo(cny(299_99));
    assertThat(quote.caps())
        .containsExactly(
            new Cap(
                ComponentKind.COMPENSATION,
                cny(300_00),
                cny(299_99),
                new RuleRef("amount.compensation", "cap")));
    assertThat(
            quote(compensation(Tariff.percent(30), Option.of(cny(300_00))), phone().order()).caps())
        .isEmpty();
  }

  /** Unsafe food: ten times the price, at least 1,000 (the Food Safety Law, art. 148). */
  @Test
  void aMultipleHasAMinimum() {
    var food = OrderDraft.in("CNY").line("A", 12_80, 1).paidBy("alipay", 12_80).order();
    assertThat(quote(compensation(Tariff.times(10, cny(1000_00)), Option.none()), food).total())
        .isEqualTo(cny(1012_80));
  }

  @Test
  void compensationForKeptGoodsRestsOnWhatWasPaidForThem() {
    var request = asked(RequestedLine.kept(new LineId("A"), 1, cny(50_00)));
    var quote =
        Quotes.quote(compensation(Tariff.percent(10), Option.none()), phone().order(), request);
    assertThat(shown(quote)).containsExactly("partial 5000", "compensation 10000");
  }

  @Test
  void goodwillComesOnTopAndFirstPaysWhatIsDue() {
    var quote = quote(TERMS, phone().order()).withGoodwill(cny(20_00));
    assertThat(quote.total()).isEqualTo(cny(1020_00));
    assertThat(quote.beyondPaid()).isEqualTo(cny(20_00));
    assertThatThrownBy(() -> quote.withGoodwill(cny(0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("goodwill of CNY 0.00");
  }

  @Test
  void goodwillLowersWhatTheCustomerOwes() {
    var ask =
        TERMS.with(
            new DiscountTreatment(OnPartialReturn.REPRICE, Shortfall.ASK, CouponReturn.NEVER));
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
    var owed = Quotes.quote(ask, order, line("B", 1));
    assertThat(owed.withGoodwill(cny(30_00)).dueFromCustomer()).isEqualTo(cny(40_00));
    assertThat(owed.withGoodwill(cny(30_00)).total()).isEqualTo(cny(0));
    assertThat(owed.withGoodwill(cny(80_00)).total()).isEqualTo(cny(10_00));
  }

  private static OrderDraft withGift(Gift gift) {
    return OrderDraft.in("CNY")
        .line("A", 300_00, 1)
        .line("B", 99_00, 1)
        .with(order -> order.gift(gift))
        .paidBy("alipay", 399_00);
  }

  @Test
  void aGiftThatDoesNotComeBackCostsItsMarkedPriceWhenNothingIsKept() {
    var order = withGift(Gift.marked("G", "CAP", cny(39_00))).order();
    assertThat(shown(Quotes.quote(TERMS, order, line("A", 1), line("B", 1))))
        .containsExactly("goods 30000", "goods 9900", "gift -3900");
    assertThat(Quotes.quote(TERMS, order, line("A", 1)).total()).isEqualTo(cny(300_00));
  }

  @Test
  void aGiftThatComesBackCostsNothingAndIsSettled() {
    var order = withGift(Gift.marked("G", "CAP", cny(39_00))).order();
    var request = asked(line("A", 1), line("B", 1)).withGiftsReturned(HashSet.of(new GiftId("G")));
    var quote = Quotes.quote(TERMS, order, request);
    assertThat(quote.total()).isEqualTo(cny(399_00));
    assertThat(quote.drawn().from(order).gifts().head().settled()).isTrue();
    assertThat(
            Quotes.wrong(
                TERMS, order, asked(line("A", 1)).withGiftsReturned(HashSet.of(new GiftId("H")))))
        .isEqualTo(new Unquotable.UnknownGift(new GiftId("H")));
  }

  @Test
  void aGiftIsChargedForOnce() {
    var fifty = OrderDiscount.of("D", cny(0)).on(new DiscountTerms.Fixed(cny(350_00), cny(0)));
    var gift = Gift.marked("G", "CAP", cny(39_00)).givenFor(new DiscountId("D"));
    var order = withGift(gift).with(draft -> draft.discount(fifty)).order();
    var first = Quotes.quote(TERMS, order, line("B", 1));
    assertThat(shown(first)).containsExactly("goods 9900", "gift -3900");
    assertThat(shown(Quotes.quote(TERMS, first.drawn().from(order), line("A", 1))))
        .containsExactly("goods 30000");
  }

  @Test
  void aGiftWithoutAPriceCostsNothingUnlessThePolicyGoesByTheMarket() {
    var order = withGift(Gift.unmarked("G", "CAP").worth(cny(25_00))).order();
    assertThat(Quotes.quote(TERMS, order, line("A", 1), line("B", 1)).total())
        .isEqualTo(cny(399_00));
    assertThat(
            Quotes.quote(TERMS.with(UnmarkedGift.MARKET_VALUE), order, line("A", 1), line("B", 1))
                .total())
        .isEqualTo(cny(374_00));
  }

  @Test
  void nobodyPaysForAGiftWhoIsNotAtFaultOrWhereItIsWaived() {
    var order = withGift(Gift.marked("G", "CAP", cny(39_00))).order();
    var request = asked(line("A", 1), line("B", 1));
    assertThat(Quotes.quote(TERMS, order, request, List.empty(), Fault.MERCHANT).total())
        .isEqualTo(cny(399_00));
    assertThat(Quotes.quote(TERMS.with(GiftNotReturned.WAIVE), order, request).total())
        .isEqualTo(cny(399_00));
  }

  @Test
  void aWaivedFeeIsDeductedInPartsThatAddUp() {
    var order =
        OrderDraft.in("CNY")
            .line("A", 333_33, 3)
            .with(draft -> draft.fee(PaymentFee.of("card", cny(1_00), Bearer.MERCHANT)))
            .paidBy("card", 999_99)
            .order();
    assertThat(Quotes.quote(TERMS, order, line("A", 1)).total()).isEqualTo(cny(333_33));
    var terms = TERMS.with(WaivedFee.DEDUCT);
    var first = Quotes.quote(terms, order, line("A", 1));
    assertThat(first.of(ComponentKind.PAYMENT_FEE)).isEqualTo(cny(-34));
    var second = Quotes.quote(terms, first.drawn().from(order), line("A", 2));
    assertThat(second.of(ComponentKind.PAYMENT_FEE)).isEqualTo(cny(-66));
  }

  @Test
  void aFeeThatTheCustomerPaidComesBackOnlyWhereThePolicySaysSo() {
    var order =
        OrderDraft.in("CNY")
            .line("A", 100_00, 1)
            .with(draft -> draft.fee(PaymentFee.of("card", cny(1_20), Bearer.CUSTOMER)))
            .paidBy("card", 101_20)
            .order();
    assertThat(Quotes.quote(TERMS, order, line("A", 1)).total()).isEqualTo(cny(100_00));
    assertThat(Quotes.quote(TERMS.with(PaidFee.REFUND), order, line("A", 1)).total())
        .isEqualTo(cny(101_20));
  }

  /**
   * 499.50 with 99.90 paid down: exactly the fifth that is earnest money (Civil Code, art. 586).
   */
  private static OrderDraft presale(Stage stage, Kind kind, long deposit) {
    var draft = OrderDraft.in("CNY").line("A", 499_50, 1);
    return (stage == Stage.DEPOSIT_PAID
            ? draft.paidBy("alipay", deposit)
            : draft.paidBy("alipay", 499_50))
        .with(order -> order.presale(new Presale(stage, Option.of(cny(deposit)), kind)));
  }

  @Test
  void theMerchantWhoBreaksTheContractGivesTheDepositBackTwice() {
    var quote = cancelled(presale(Stage.DEPOSIT_PAID, Kind.EARNEST, 99_90).order(), Fault.MERCHANT);
    assertThat(shown(quote)).containsExactly("deposit 9990", "compensation 9990");
    assertThat(quote.fromTenders()).isEqualTo(cny(99_90));
  }

  @Test
  void theCustomerWhoWithdrawsLosesIt() {
    var quote = cancelled(presale(Stage.DEPOSIT_PAID, Kind.EARNEST, 99_90).order(), Fault.CUSTOMER);
    assertThat(shown(quote)).containsExactly("deposit 9990", "deposit -9990");
    assertThat(quote.total()).isEqualTo(cny(0));
  }

  @Test
  void whatWasPaidDownBeyondTheFifthIsOnlyAPartOfThePrice() {
    var more = presale(Stage.DEPOSIT_PAID, Kind.EARNEST, 150_00).order();
    assertThat(cancelled(more, Fault.MERCHANT).total()).isEqualTo(cny(249_90));
    assertThat(cancelled(more, Fault.CUSTOMER).total()).isEqualTo(cny(50_10));
  }

  @Test
  void aPrepaymentIsGivenBackOnceWhoeverIsToBlame() {
    var order = presale(Stage.DEPOSIT_PAID, Kind.PREPAYMENT, 99_90).order();
    assertThat(cancelled(order, Fault.MERCHANT).total()).isEqualTo(cny(99_90));
    assertThat(cancelled(order, Fault.CUSTOMER).total()).isEqualTo(cny(99_90));
  }

  /** 30.01 paid down for things of 100.00 and 200.00; the first part gets the odd cent. */
  @Test
  void whatWasPaidDownForAThingIsGivenBackOnce() {
    var order =
        OrderDraft.in("CNY")
            .line("A", 100_00, 1)
            .line("B", 200_00, 1)
            .paidBy("alipay", 30_01)
            .with(draft ->
                draft.presale(
                    new Presale(Stage.DEPOSIT_PAID, Option.of(cny(30_01)), Kind.PREPAYMENT)))
            .order();
    var first = cancelled(order, Fault.CUSTOMER);
    assertThat(first.total()).isEqualTo(cny(10_01));
    var left = first.drawn().from(order);
    assertThat(Quotes.wrong(TERMS, left, ofA()))
        .isEqualTo(new Unquotable.QuantityNotLeft(new LineId("A"), 1, 0));
    var other = Shop.request(RequestKind.REFUND, "unwanted", GoodsState.NOT_SHIPPED, line("B", 1));
    assertThat(Quotes.quote(TERMS, left, other).total()).isEqualTo(cny(20_00));
  }

  @Test
  void onceTheBalanceIsPaidTheWholePriceGoesBackAndTheDepositIsKeptOrDoubled() {
    for (var stage : List.of(Stage.BALANCE_PAID, Stage.IN_PRODUCTION)) {
      var order = presale(stage, Kind.EARNEST, 99_90).order();
      assertThat(cancelled(order, Fault.CUSTOMER).total()).isEqualTo(cny(399_60));
      assertThat(cancelled(order, Fault.MERCHANT).total()).isEqualTo(cny(599_40));
    }
  }

  @Test
  void onceTheGoodsAreThereTheDepositIsAPartOfThePrice() {
    var order = presale(Stage.BALANCE_PAID, Kind.EARNEST, 99_90).order();
    assertThat(
            Quotes.quote(earnest(), order, asked(line("A", 1)), List.empty(), Fault.CUSTOMER)
                .total())
        .isEqualTo(cny(499_50));
  }

  @Test
  void whereThePolicyIsMildADepositIsGivenBackOnce() {
    var order = presale(Stage.DEPOSIT_PAID, Kind.EARNEST, 99_90).order();
    var request =
        Shop.request(RequestKind.REFUND, "unwanted", GoodsState.NOT_SHIPPED, line("A", 1));
    for (var fault : List.of(Fault.CUSTOMER, Fault.MERCHANT)) {
      assertThat(Quotes.quote(TERMS, order, request, List.empty(), fault).total())
          .isEqualTo(cny(99_90));
    }
  }

  @Test
  void sendingMoneyAcrossABorderCostsTheCustomerNoMoreThanItIs() {
    var fee =
        TERMS.withFxFee(
            new DecisionTable<>(List.of(Shop.rule("fee", new Tariff.Fixed(cny(25_00))))));
    var small = OrderDraft.in("CNY").line("A", 20_00, 1).paidBy("card", 20_00).order();
    assertThat(quote(fee, phone().order()).total()).isEqualTo(cny(975_00));
    var quote = quote(fee, small);
    assertThat(quote.total()).isEqualTo(cny(0));
    assertThat(quote.caps())
        .containsExactly(
            new Cap(
                ComponentKind.FX_FEE, cny(25_00), cny(20_00), new RuleRef("amount.fx.fee", "fee")));
  }

  @Test
  void pointsGoBackInProportionAndNeverThoseOfTheWholeOrder() {
    // 100 points for 1.00 over 2 x 1.00 and 3 x 0.50: 57 and 43 points.
    var order =
        OrderDraft.in("CNY")
            .line("A", 1_00, 2)
            .line("B", 50, 3)
            .with(draft -> draft.discount(OrderDiscount.of("P", cny(1_00)).paidWithPoints(100)))
            .paidBy("alipay", 2_50)
            .order();
    var quote = Quotes.quote(TERMS, order, line("B", 3));
    assertThat(quote.total()).isEqualTo(cny(1_07));
    assertThat(quote.restored()).containsExactly(new Restored.Points(new DiscountId("P"), 43));
    assertThat(Quotes.quote(TERMS, order, line("A", 1)).restored())
        .containsExactly(new Restored.Points(new DiscountId("P"), 29));
  }

  @Test
  void aCouponGoesBackWhenThePolicySaysSo() {
    var coupon =
        OrderDiscount.of("C", cny(10_00)).as(OrderDiscount.Kind.COUPON).on(new LineId("A"));
    var order =
        OrderDraft.in("CNY")
            .line("A", 50_00, 1)
            .line("B", 50_00, 1)
            .with(draft -> draft.discount(coupon))
            .paidBy("alipay", 90_00)
            .order();
    var back = List.of(new Restored.Coupon(new DiscountId("C")));
    assertThat(
            Quotes.quote(coupons(CouponReturn.NEVER), order, line("A", 1), line("B", 1)).restored())
        .isEmpty();
    assertThat(Quotes.quote(coupons(CouponReturn.WHOLE_ORDER), order, line("A", 1)).restored())
        .isEmpty();
    assertThat(
            Quotes.quote(coupons(CouponReturn.WHOLE_ORDER), order, line("A", 1), line("B", 1))
                .restored())
        .isEqualTo(back);
    var itsLines = coupons(CouponReturn.WHEN_ITS_LINES_RETURN);
    assertThat(Quotes.quote(itsLines, order, line("A", 1)).restored()).isEqualTo(back);
    assertThat(Quotes.quote(itsLines, order, line("B", 1)).restored()).isEmpty();
    var after = Quotes.quote(itsLines, order, line("A", 1)).drawn().from(order);
    assertThat(Quotes.quote(itsLines, after, line("B", 1)).restored()).isEmpty();
  }

  private static AmountTerms coupons(CouponReturn when) {
    return TERMS.with(new DiscountTreatment(OnPartialReturn.APPORTION, Shortfall.WAIVE, when));
  }

  private static RefundQuote cancelled(Order order, Fault fault) {
    return Quotes.quote(earnest(), order, ofA(), List.empty(), fault);
  }

  private static AfterSaleRequest ofA() {
    return Shop.request(RequestKind.REFUND, "unwanted", GoodsState.NOT_SHIPPED, line("A", 1));
  }

  private static AmountTerms earnest() {
    return TERMS.with(
        new PresaleTerms(
            CustomerWithdraws.KEEP_DEPOSIT, MerchantBreaks.DOUBLE_DEPOSIT, Percent.of(20)));
  }

  private static AmountTerms compensation(Tariff tariff, Option<Money> cap) {
    return TERMS.with(
        new CompensationTerms(new DecisionTable<>(List.of(Shop.rule("always", tariff))), cap));
  }

  private static RefundQuote quote(AmountTerms terms, Order order) {
    return Quotes.quote(terms, order, line("A", 1));
  }
}
