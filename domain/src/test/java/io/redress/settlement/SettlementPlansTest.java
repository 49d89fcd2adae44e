package io.redress.settlement;

import static io.redress.Shop.cny;
import static io.redress.settlement.Plans.PROPORTIONAL;
import static io.redress.settlement.Plans.by;
import static io.redress.settlement.Plans.paidBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.Shop;
import io.redress.money.Money;
import io.redress.order.Tender;
import io.redress.order.TenderId;
import io.redress.request.Consent;
import io.redress.settlement.Unsettleable.ConsentMissing;
import io.redress.settlement.Unsettleable.NoRouteBeyondPaid;
import io.redress.settlement.Unsettleable.TendersExhausted;
import io.redress.settlement.Unsettleable.TooFine;
import io.vavr.collection.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SettlementPlansTest {

  private static final Tender CARD = Tender.of("card", "visa", cny(30_00));
  private static final Tender ALIPAY = Tender.of("alipay", "alipay", cny(70_00));

  private static Tender closed(Tender tender) {
    return tender.refundableUntil(Shop.NOW.minusSeconds(1));
  }

  private static SettlementTerms inOrder(TenderOrder order) {
    return by(Route.ORIGINAL).with(new TenderTerms(order, TenderSplit.SEQUENCE, false));
  }

  @Nested
  class OneAfterTheOther {

    @Test
    void theOneThatWasChargedLastComesFirst() {
      assertThat(Plans.of(by(Route.ORIGINAL), paidBy(CARD, ALIPAY)).legs(cny(80_00)))
          .containsExactly("alipay original CNY 70.00", "card original CNY 10.00");
    }

    @Test
    void orTheOneThatWasChargedFirst() {
      var terms = inOrder(new TenderOrder.AsCharged());
      assertThat(Plans.of(terms, paidBy(CARD, ALIPAY)).legs(cny(80_00)))
          .containsExactly("card original CNY 30.00", "alipay original CNY 50.00");
    }

    @Test
    void orByMethodAndThenAllOthersTheLastOneFirst() {
      var terms = inOrder(new TenderOrder.ByMethod(List.of("visa", "cash")));
      var order =
          paidBy(
              Tender.of("first", "wallet", cny(10_00)),
              Tender.of("old-card", "visa", cny(10_00)),
              Tender.of("new-card", "visa", cny(10_00)),
              Tender.of("coins", "cash", cny(10_00)),
              Tender.of("last", "alipay", cny(10_00)));
      assertThat(Plans.of(terms, order).legs(cny(50_00)))
          .containsExactly(
              "new-card original CNY 10.00",
              "old-card original CNY 10.00",
              "coins original CNY 10.00",
              "last original CNY 10.00",
              "first original CNY 10.00");
    }

    @Test
    void oneFenBeyondAllThatIsLeftIsRefused() {
      var plans = Plans.of(by(Route.ORIGINAL, Route.STORE_BALANCE), paidBy(CARD, ALIPAY));
      assertThat(plans.legs(cny(100_00)))
          .containsExactly("alipay original CNY 70.00", "card original CNY 30.00");
      assertThat(plans.refused(cny(100_01)))
          .isEqualTo(new TendersExhausted(cny(100_01), cny(100_00)));
    }

    @Test
    void nothingDueIsNoLeg() {
      assertThat(Plans.of(by(Route.ORIGINAL), paidBy(CARD)).legs(cny(0))).isEmpty();
    }

    @Test
    void withoutTheOriginalRouteAllGoesByTheFirstOther() {
      assertThat(
              Plans.of(by(Route.STORE_BALANCE, Route.VOUCHER), paidBy(CARD, ALIPAY))
                  .legs(cny(80_00)))
          .containsExactly("alipay store-balance CNY 70.00", "card store-balance CNY 10.00");
    }
  }

  @Nested
  class InProportion {

    private static SettlementTerms terms(TenderOrder order) {
      return by(Route.ORIGINAL).with(new TenderTerms(order, TenderSplit.PROPORTIONAL, false));
    }

    @Test
    void theLargestRemainderGetsTheOddFen() {
      // 3.003 and 7.007: the rest of the card is smaller
      assertThat(
              Plans.of(terms(new TenderOrder.AsCharged()), paidBy(CARD, ALIPAY)).legs(cny(10_01)))
          .containsExactly("card original CNY 3.00", "alipay original CNY 7.01");
    }

    @Test
    void amongEqualsTheTenderThatWasChargedFirstGetsItInWhateverOrderTheyAreGiven() {
      var order =
          paidBy(Tender.of("first", "visa", cny(50_00)), Tender.of("second", "visa", cny(50_00)));
      assertThat(Plans.of(terms(new TenderOrder.AsCharged()), order).legs(cny(33)))
          .containsExactly("first original CNY 0.17", "second original CNY 0.16");
      assertThat(Plans.of(terms(new TenderOrder.Reverse()), order).legs(cny(33)))
          .containsExactly("second original CNY 0.16", "first original CNY 0.17");
    }

    @Test
    void overSeveralRefundsEachTenderGetsBackWhatItPaid() {
      // one third each: 0.01, then again, and then the last
      var first = Tender.of("first", "visa", cny(1));
      var second = Tender.of("second", "visa", cny(1));
      var third = Tender.of("third", "visa", cny(1));
      var terms = terms(new TenderOrder.Reverse());
      assertThat(Plans.of(terms, paidBy(first, second, third)).legs(cny(1)))
          .containsExactly("first original CNY 0.01");
      assertThat(Plans.of(terms, paidBy(first.back(cny(1), cny(1)), second, third)).legs(cny(1)))
          .containsExactly("second original CNY 0.01");
      assertThat(
              Plans.of(
                      terms,
                      paidBy(first.back(cny(1), cny(1)), second.pending(cny(1), cny(1)), third))
                  .legs(cny(1)))
          .containsExactly("third original CNY 0.01");
    }

    @Test
    void aTenderThatIsAheadWaitsUntilTheOthersHaveCaughtUp() {
      var order = paidBy(CARD.back(cny(20_00), cny(20_00)), ALIPAY);
      // of 50.00 together the card should have 15.00, and has 20.00
      assertThat(Plans.of(terms(new TenderOrder.AsCharged()), order).legs(cny(30_00)))
          .containsExactly("alipay original CNY 30.00");
      // of 80.00 together it should have 24.00
      assertThat(Plans.of(terms(new TenderOrder.AsCharged()), order).legs(cny(60_00)))
          .containsExactly("card original CNY 4.00", "alipay original CNY 56.00");
    }

    @Test
    void aTenderThatTakesNoMoreCountsAsHavingNothingLeft() {
      var order = paidBy(CARD, closed(ALIPAY));
      assertThat(Plans.of(terms(new TenderOrder.Reverse()), order).legs(cny(10_00)))
          .containsExactly("card original CNY 10.00");
    }

    @Test
    void onlyWhatNoOtherTenderCanTakeGoesByAnotherRoute() {
      var terms = by(Route.ORIGINAL, Route.STORE_BALANCE).with(PROPORTIONAL);
      assertThat(Plans.of(terms, paidBy(CARD, closed(ALIPAY))).legs(cny(40_00)))
          .containsExactly("card original CNY 30.00", "alipay store-balance CNY 10.00");
    }

    @Test
    void tendersThatPaidNothingShareNothing() {
      var order = paidBy(Tender.of("gift", "voucher", cny(0)), Tender.of("x", "visa", cny(0)));
      assertThat(Plans.of(terms(new TenderOrder.Reverse()), order).refused(cny(1)))
          .isEqualTo(new TendersExhausted(cny(1), cny(0)));
    }

    @Test
    void oneFenBeyondAllThatIsLeftIsRefused() {
      var order = paidBy(CARD.back(cny(20_00), cny(20_00)), ALIPAY);
      var plans = Plans.of(terms(new TenderOrder.Reverse()), order);
      assertThat(plans.legs(cny(80_00)))
          .containsExactly("alipay original CNY 70.00", "card original CNY 10.00");
      assertThat(plans.refused(cny(80_01))).isEqualTo(new TendersExhausted(cny(80_01), cny(80_00)));
    }
  }

  @Nested
  class ATenderThatIsClosed {

    @Test
    void takesARefundUpToItsLastInstantAndNoneAfterIt() {
      var terms = by(Route.ORIGINAL, Route.STORE_BALANCE);
      assertThat(Plans.of(terms, paidBy(ALIPAY.refundableUntil(Shop.NOW))).legs(cny(5_00)))
          .containsExactly("alipay original CNY 5.00");
      assertThat(Plans.of(terms, paidBy(closed(ALIPAY))).legs(cny(5_00)))
          .containsExactly("alipay store-balance CNY 5.00");
    }

    @Test
    void isPassedOverForOneThatIsOpen() {
      var terms = by(Route.ORIGINAL, Route.STORE_BALANCE);
      assertThat(Plans.of(terms, paidBy(CARD, closed(ALIPAY))).legs(cny(40_00)))
          .containsExactly("card original CNY 30.00", "alipay store-balance CNY 10.00");
    }

    @Test
    void andNoOtherRouteIsARefusalThatSaysWhatTheOthersCanTake() {
      var order = paidBy(CARD, closed(ALIPAY), closed(Tender.of("old", "visa", cny(5_00))));
      assertThat(Plans.of(by(Route.ORIGINAL), order).refused(cny(100_00)))
          .isEqualTo(new TendersExhausted(cny(100_00), cny(30_00)));
    }
  }

  @Nested
  class AnotherRoute {

    private static SettlementTerms terms() {
      return by(Route.ORIGINAL, Route.STORE_BALANCE, Route.BANK_TRANSFER).askingConsent();
    }

    @Test
    void needsTheCustomersConsentWhereThePolicySaysSo() {
      var order = paidBy(CARD, closed(ALIPAY), closed(Tender.of("old", "visa", cny(5_00))));
      var routes = List.of(Route.STORE_BALANCE, Route.BANK_TRANSFER);
      assertThat(Plans.of(terms(), order).refused(cny(100_00)))
          .isEqualTo(new ConsentMissing(cny(70_00), routes));
      assertThat(Plans.of(terms(), order).consenting(Consent.INSTALMENTS).refused(cny(100_00)))
          .isEqualTo(new ConsentMissing(cny(70_00), routes));
      assertThat(Plans.of(terms(), order).consenting(Consent.OTHER_ROUTE).legs(cny(100_00)))
          .containsExactly(
              "card original CNY 30.00",
              "old store-balance CNY 5.00",
              "alipay store-balance CNY 65.00");
    }

    @Test
    void isNoQuestionWhileTheTendersTakeAll() {
      assertThat(Plans.of(terms(), paidBy(CARD, closed(ALIPAY))).legs(cny(30_00)))
          .containsExactly("card original CNY 30.00");
    }
  }

  @Nested
  class Points {

    /** 50 points of 0.10. */
    private static final Tender POINTS = Tender.of("points", "points", cny(5_00)).inKind(10);

    @Test
    void goBackWholeAndWhatIsLessThanOneGoesToTheOtherTenders() {
      assertThat(Plans.of(by(Route.ORIGINAL), paidBy(CARD, POINTS)).legs(cny(3_19)))
          .containsExactly("points original CNY 3.10", "card original CNY 0.09");
    }

    @Test
    void goBackWholeInProportionToo() {
      // of 10.00 the points paid a seventh, 1.43: 14 points
      var terms = by(Route.ORIGINAL).with(PROPORTIONAL);
      assertThat(Plans.of(terms, paidBy(CARD, POINTS)).legs(cny(10_00)))
          .containsExactly("points original CNY 1.40", "card original CNY 8.60");
      // of 20.00 together it is 2.86: after 14 points 14 more
      var after = paidBy(CARD.back(cny(8_60), cny(8_60)), POINTS.back(cny(1_40), cny(1_40)));
      assertThat(Plans.of(terms, after).legs(cny(10_00)))
          .containsExactly("points original CNY 1.40", "card original CNY 8.60");
    }

    @Test
    void lessThanOneThatNoOtherTenderTakesGoesByARouteThatCarriesPoints() {
      var plans =
          Plans.of(by(Route.ORIGINAL, Route.BANK_TRANSFER, Route.STORE_BALANCE), paidBy(POINTS));
      assertThat(plans.legs(cny(3_19)))
          .containsExactly("points original CNY 3.10", "points store-balance CNY 0.09");
    }

    @Test
    void areNeverPaidOutAsCash() {
      var routes = by(Route.ORIGINAL, Route.BANK_TRANSFER);
      assertThat(Plans.of(routes, paidBy(CARD, closed(POINTS))).refused(cny(34_00)))
          .isEqualTo(new TendersExhausted(cny(34_00), cny(30_00)));
      assertThat(Plans.of(routes, paidBy(closed(CARD), closed(POINTS))).refused(cny(34_00)))
          .isEqualTo(new TendersExhausted(cny(34_00), cny(29_00)));
      assertThat(Plans.of(routes, paidBy(closed(CARD))).legs(cny(4_00)))
          .containsExactly("card bank-transfer CNY 4.00");
    }

    @Test
    void unlessThePolicySaysSo() {
      var terms =
          by(Route.ORIGINAL, Route.BANK_TRANSFER)
              .with(new TenderTerms(new TenderOrder.Reverse(), TenderSplit.SEQUENCE, true));
      assertThat(Plans.of(terms, paidBy(CARD, closed(POINTS))).legs(cny(34_00)))
          .containsExactly("card original CNY 30.00", "points bank-transfer CNY 4.00");
    }
  }

  @Nested
  class Compensation {

    private static final Tender WALLET = Tender.of("wallet", "wallet", cny(50_00)).takingMore();

    @Test
    void neverGoesOutOfWhatAPaymentHasLeft() {
      assertThat(
              Plans.of(by(Route.ORIGINAL, Route.VOUCHER), paidBy(ALIPAY))
                  .legs(cny(10_00), cny(5_00)))
          .containsExactly("alipay original CNY 10.00", "nobody voucher CNY 5.00");
    }

    @Test
    void isRefusedWhereNothingMayCarryMoreThanWasPaid() {
      assertThat(Plans.of(by(Route.ORIGINAL), paidBy(ALIPAY)).plan(cny(10_00), cny(5_00)).getLeft())
          .isEqualTo(new NoRouteBeyondPaid(cny(5_00)));
    }

    @Test
    void goesIntoAWalletThatTakesMoreThanItPaid() {
      assertThat(Plans.of(by(Route.ORIGINAL), paidBy(WALLET)).legs(cny(50_00), cny(20_00)))
          .containsExactly("wallet original CNY 50.00", "wallet original CNY 20.00");
    }

    @Test
    void goesBesideAWalletThatIsClosedOrForeignOrTooCoarseOrNotARoute() {
      var routes = by(Route.ORIGINAL, Route.STORE_BALANCE);
      assertThat(Plans.of(routes, paidBy(CARD, closed(WALLET))).legs(cny(0), cny(5_00)))
          .containsExactly("nobody store-balance CNY 5.00");
      var yen = Tender.of("yen", "wallet", Money.of(1000, "JPY")).worth(cny(50_00)).takingMore();
      assertThat(Plans.of(routes, paidBy(yen)).legs(cny(0), cny(5_00)))
          .containsExactly("nobody store-balance CNY 5.00");
      assertThat(Plans.of(routes, paidBy(WALLET.inStepsOf(10))).legs(cny(0), cny(5_05)))
          .containsExactly("nobody store-balance CNY 5.05");
      assertThat(Plans.of(by(Route.STORE_BALANCE), paidBy(WALLET)).legs(cny(0), cny(5_00)))
          .containsExactly("nobody store-balance CNY 5.00");
    }
  }

  @Nested
  class AProviderWithFewerDecimals {

    private static Money kwd(long fils) {
      return Money.of(fils, "KWD");
    }

    /** Two decimals, where the dinar has three. */
    private static final Tender CARD = Tender.of("card", "visa", kwd(10_000)).inStepsOf(10);

    @Test
    void isSentNoPartOfItsSmallestAmount() {
      var plans = Plans.of(by(Route.ORIGINAL, Route.STORE_BALANCE), paidBy(CARD));
      assertThat(plans.legs(kwd(1_230))).containsExactly("card original KWD 1.230");
      assertThat(plans.refused(kwd(1_235)))
          .isEqualTo(new TooFine(new TenderId("card"), kwd(1_235), 10));
    }

    @Test
    void getsWhatItCanBeSentOfItsProportion() {
      var other = Tender.of("other", "visa", kwd(10_000)).inStepsOf(10);
      var plans = Plans.of(by(Route.ORIGINAL).with(PROPORTIONAL), paidBy(CARD, other));
      // 5.005 each
      assertThat(plans.legs(kwd(10_010)))
          .containsExactly("other original KWD 5.010", "card original KWD 5.000");
      assertThat(plans.refused(kwd(10_015)))
          .isEqualTo(new TooFine(new TenderId("other"), kwd(5_015), 10));
    }

    @Test
    void isSentWhatItTakesOfAnOrderInAnotherCurrency() {
      var dinars =
          Tender.of("card", "visa", kwd(3_070)).inStepsOf(10).worth(Money.of(10_00, "USD"));
      var plans = Plans.of(by(Route.ORIGINAL), paidBy(dinars));
      // 1.0243
      assertThat(plans.legs(Money.of(3_34, "USD")))
          .containsExactly("card original KWD 1.030 for USD 3.34");
      var once = dinars.back(kwd(1_030), Money.of(3_34, "USD"));
      assertThat(Plans.of(by(Route.ORIGINAL), paidBy(once)).legs(Money.of(6_66, "USD")))
          .containsExactly("card original KWD 2.040 for USD 6.66");
    }

    @Test
    void isNoMatterOnAnotherRoute() {
      assertThat(Plans.of(by(Route.STORE_BALANCE), paidBy(CARD)).legs(kwd(1_235)))
          .containsExactly("card store-balance KWD 1.235");
    }
  }
}
