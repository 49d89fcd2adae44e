package io.redress.settlement;

import static io.redress.Shop.cny;
import static io.redress.settlement.Plans.by;
import static io.redress.settlement.Plans.paidBy;
import static io.redress.settlement.Plans.rate;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.Shop;
import io.redress.money.Money;
import io.redress.money.QuotedRate;
import io.redress.order.Tender;
import io.redress.order.TenderId;
import io.redress.settlement.Unsettleable.NoCurrentRate;
import io.redress.settlement.Unsettleable.TendersExhausted;
import io.redress.settlement.Unsettleable.TooFine;
import io.vavr.control.Option;
import java.util.Currency;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ForeignTenderTest {

  private static Money usd(long cents) {
    return Money.of(cents, "USD");
  }

  private static Money jpy(long yen) {
    return Money.of(yen, "JPY");
  }

  /** USD 50.00 that were charged as 7467 yen, at 149.335. */
  private static final Tender YEN = Tender.of("yen", "jcb", jpy(7467)).worth(usd(50_00));

  private static SettlementTerms current(RateDifference bearing) {
    return by(Route.ORIGINAL).with(new FxTerms(RefundRate.CURRENT, bearing));
  }

  @Nested
  class AtTheCapturedRate {

    private static final SettlementTerms TERMS = by(Route.ORIGINAL);

    @Test
    void aThirdIsAThirdInTheTendersOwnCurrency() {
      assertThat(Plans.of(TERMS, paidBy(YEN)).legs(usd(16_67)))
          .containsExactly("yen original JPY 2489 for USD 16.67");
    }

    @Test
    void theWholeOrderGivesBackWhatWasCaptured() {
      assertThat(Plans.of(TERMS, paidBy(YEN)).legs(usd(50_00)))
          .containsExactly("yen original JPY 7467 for USD 50.00");
    }

    @Test
    void thirdsAddUpToWhatWasCaptured() {
      var once = YEN.back(jpy(2489), usd(16_67));
      assertThat(Plans.of(TERMS, paidBy(once)).legs(usd(16_67)))
          .containsExactly("yen original JPY 2490 for USD 16.67");
      var twice = once.pending(jpy(2490), usd(16_67));
      assertThat(Plans.of(TERMS, paidBy(twice)).legs(usd(16_66)))
          .containsExactly("yen original JPY 2488 for USD 16.66");
    }

    @Test
    void oneCentBeyondIsRefused() {
      assertThat(Plans.of(TERMS, paidBy(YEN)).refused(usd(50_01)))
          .isEqualTo(new TendersExhausted(usd(50_01), usd(50_00)));
    }

    @Test
    void noRateOfTheMomentIsUsedOrKept() {
      var plan = Plans.of(TERMS, paidBy(YEN)).at(rate("USD", "JPY", "200")).planned(usd(10_00));
      assertThat(plan.legs().map(PlannedLeg::amount)).containsExactly(jpy(1493));
      assertThat(plan.legs().flatMap(PlannedLeg::rate)).isEmpty();
    }

    @Test
    void anotherRouteCarriesTheOrdersCurrency() {
      assertThat(Plans.of(by(Route.STORE_BALANCE), paidBy(YEN)).legs(usd(16_67)))
          .containsExactly("yen store-balance USD 16.67");
    }
  }

  /** CNY 100.00 that were charged as 2000 yen: a yen is five fen. */
  @Nested
  class LessThanItsSmallestUnit {

    private static final Tender COARSE = Tender.of("yen", "jcb", jpy(2000)).worth(cny(100_00));
    private static final Tender CARD = Tender.of("card", "visa", cny(10_00));

    @Test
    void goesToTheOtherTenders() {
      var plans = Plans.of(by(Route.ORIGINAL), paidBy(CARD, COARSE));
      assertThat(plans.legs(cny(2))).containsExactly("card original CNY 0.02");
      assertThat(plans.legs(cny(3))).containsExactly("yen original JPY 1 for CNY 0.03");
    }

    @Test
    void goesThereInProportionToo() {
      var terms = by(Route.ORIGINAL).with(Plans.PROPORTIONAL);
      assertThat(Plans.of(terms, paidBy(CARD, COARSE)).legs(cny(2)))
          .containsExactly("card original CNY 0.02");
    }

    @Test
    void orByAnotherRoute() {
      assertThat(Plans.of(by(Route.ORIGINAL, Route.STORE_BALANCE), paidBy(COARSE)).legs(cny(2)))
          .containsExactly("yen store-balance CNY 0.02");
      assertThat(Plans.of(by(Route.ORIGINAL), paidBy(COARSE)).refused(cny(2)))
          .isEqualTo(new TendersExhausted(cny(2), cny(0)));
    }

    @Test
    void theLastYenWaitsForTheLastFen() {
      var plans = Plans.of(by(Route.ORIGINAL), paidBy(COARSE));
      assertThat(plans.legs(cny(99_98))).containsExactly("yen original JPY 1999 for CNY 99.98");
      var after = COARSE.back(jpy(1999), cny(99_98));
      assertThat(Plans.of(by(Route.ORIGINAL), paidBy(after)).legs(cny(2)))
          .containsExactly("yen original JPY 1 for CNY 0.02");
    }

    @Test
    void isRefusedAtARateThatComesToNothing() {
      var plans = Plans.of(current(RateDifference.CUSTOMER), paidBy(COARSE));
      assertThat(plans.at(rate("CNY", "JPY", "10")).refused(cny(4)))
          .isEqualTo(new TooFine(new TenderId("yen"), jpy(0), 1));
    }
  }

  /** 100.00 dollars that were charged as 700.00 yuan; the order is in dollars. */
  @Nested
  class AtTheRateOfTheMoment {

    private static final Tender YUAN = Tender.of("yuan", "alipay", cny(700_00)).worth(usd(100_00));

    @Test
    void theMerchantBearsAFall() {
      var plans = Plans.of(current(RateDifference.MERCHANT), paidBy(YUAN));
      assertThat(plans.at(rate("USD", "CNY", "6.5")).legs(usd(50_00)))
          .containsExactly("yuan original CNY 350.00 for USD 50.00");
    }

    @Test
    void orTheCustomerDoes() {
      var plans = Plans.of(current(RateDifference.CUSTOMER), paidBy(YUAN));
      assertThat(plans.at(rate("USD", "CNY", "6.5")).legs(usd(50_00)))
          .containsExactly("yuan original CNY 325.00 for USD 50.00");
    }

    @Test
    void aRiseReachesTheCustomerWhoeverBears() {
      for (var bearing : RateDifference.values()) {
        var plans = Plans.of(current(bearing), paidBy(YUAN));
        assertThat(plans.at(rate("USD", "CNY", "7.5")).legs(usd(50_00)))
            .containsExactly("yuan original CNY 375.00 for USD 50.00");
      }
    }

    @Test
    void theRateIsKeptWithItsInstantAndSource() {
      var plan =
          Plans.of(current(RateDifference.MERCHANT), paidBy(YUAN))
              .at(rate("USD", "CNY", "7.5"))
              .planned(usd(50_00));
      assertThat(plan.legs().map(PlannedLeg::rate))
          .containsExactly(Option.of(new QuotedRate(rate("USD", "CNY", "7.5"), Shop.NOW, "bank")));
      assertThat(plan.legs().flatMap(PlannedLeg::lowered)).isEmpty();
    }

    @Test
    void aRateTheOtherWayRoundServesToo() {
      var plans = Plans.of(current(RateDifference.CUSTOMER), paidBy(YUAN));
      assertThat(plans.at(rate("CNY", "USD", "0.16")).legs(usd(50_00)))
          .containsExactly("yuan original CNY 312.50 for USD 50.00");
    }

    @Test
    void moreThanTheTenderHasLeftIsLoweredAndShown() {
      var plan =
          Plans.of(current(RateDifference.MERCHANT), paidBy(YUAN))
              .at(rate("USD", "CNY", "7.5"))
              .planned(usd(100_00));
      assertThat(plan.legs().map(PlannedLeg::amount)).containsExactly(cny(700_00));
      assertThat(plan.legs().map(PlannedLeg::lowered)).containsExactly(Option.of(cny(750_00)));
      assertThat(plan.legs().map(PlannedLeg::worth)).containsExactly(usd(100_00));
    }

    @Test
    void allThatIsLeftIsNotLowered() {
      var plan =
          Plans.of(current(RateDifference.MERCHANT), paidBy(YUAN))
              .at(rate("USD", "CNY", "7"))
              .planned(usd(100_00));
      assertThat(plan.legs().map(PlannedLeg::lowered)).containsExactly(Option.none());
    }

    @Test
    void withoutARateBetweenTheTwoItIsRefused() {
      var plans = Plans.of(current(RateDifference.MERCHANT), paidBy(YUAN));
      var missing = new NoCurrentRate(Currency.getInstance("USD"), Currency.getInstance("CNY"));
      assertThat(plans.refused(usd(1))).isEqualTo(missing);
      assertThat(plans.at(rate("USD", "JPY", "150")).refused(usd(1))).isEqualTo(missing);
      assertThat(plans.at(rate("JPY", "CNY", "20")).refused(usd(1))).isEqualTo(missing);
      assertThat(plans.at(rate("CNY", "JPY", "20")).refused(usd(1))).isEqualTo(missing);
      assertThat(plans.at(rate("JPY", "USD", "0.01")).refused(usd(1))).isEqualTo(missing);
    }

    @Test
    void theFirstRateBetweenTheTwoIsTaken() {
      var plans =
          Plans.of(current(RateDifference.CUSTOMER), paidBy(YUAN))
              .at(rate("USD", "JPY", "150"))
              .at(rate("USD", "CNY", "7.1"))
              .at(rate("USD", "CNY", "7.2"));
      assertThat(plans.legs(usd(10_00))).containsExactly("yuan original CNY 71.00 for USD 10.00");
    }

    @Test
    void aTenderInTheOrdersCurrencyNeedsNone() {
      var plans =
          Plans.of(current(RateDifference.MERCHANT), paidBy(Tender.of("card", "visa", usd(10_00))));
      assertThat(plans.legs(usd(10_00))).containsExactly("card original USD 10.00");
    }

    @Test
    void whatItsProviderCannotBeSentIsRefused() {
      var plans = Plans.of(current(RateDifference.CUSTOMER), paidBy(YUAN.inStepsOf(10)));
      assertThat(plans.at(rate("USD", "CNY", "7.111")).refused(usd(1_00)))
          .isEqualTo(new TooFine(new TenderId("yuan"), cny(7_11), 10));
    }
  }
}
