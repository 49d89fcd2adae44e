package io.redress.settlement;

import static io.redress.Shop.cny;
import static io.redress.settlement.Plans.by;
import static io.redress.settlement.Plans.paidBy;
import static io.redress.settlement.Plans.rate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.Shop;
import io.redress.calendar.PublishedDays;
import io.redress.calendar.WorkingCalendar;
import io.redress.money.Money;
import io.redress.order.Tender;
import io.redress.request.Consent;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** From 50,000.00 on three instalments; the first one moves on a Sunday, at ten in Shanghai. */
class StagingTest {

  private static final Tender ALIPAY = Tender.of("alipay", "alipay", cny(60_000_00));

  private static SettlementTerms inThree() {
    return by(Route.ORIGINAL, Route.STORE_BALANCE).with(new Staging(cny(50_000_00), 3, 5, false));
  }

  private static Seq<String> dues(Plans plans) {
    return plans.planned(cny(60_000_00)).legs().map(leg -> leg.due().toString());
  }

  @Test
  void theLargestRemaindersComeFirst() {
    var plan = Plans.of(inThree(), paidBy(ALIPAY)).planned(cny(50_000_00));
    assertThat(plan.instalments()).containsExactly(cny(16_666_67), cny(16_666_67), cny(16_666_66));
    assertThat(plan.legs().map(PlannedLeg::amount))
        .containsExactly(cny(16_666_67), cny(16_666_67), cny(16_666_66));
    assertThat(plan.legs().map(PlannedLeg::instalment)).containsExactly(1, 2, 3);
  }

  @Test
  void belowTheThresholdByOneFenAllMovesAtOnce() {
    var plans = Plans.of(inThree(), paidBy(ALIPAY));
    assertThat(plans.planned(cny(49_999_99)).instalments()).containsExactly(cny(49_999_99));
    assertThat(dues(Plans.of(by(Route.ORIGINAL), paidBy(ALIPAY))))
        .containsExactly("2026-11-22T02:00:00Z");
  }

  @Test
  void theThresholdIsInThePolicysCurrency() {
    var dollars = Tender.of("card", "visa", Money.of(10_000_00, "USD"));
    var plans = Plans.of(inThree(), paidBy(dollars)).inPolicyCurrency(rate("USD", "CNY", "7.2"));
    // 49,999.97 and 50,000.04 yuan
    assertThat(plans.planned(Money.of(6_944_44, "USD")).instalments()).hasSize(1);
    assertThat(plans.planned(Money.of(6_944_45, "USD")).instalments()).hasSize(3);
  }

  @Test
  void twoTendersAreGivenBackOneAfterTheOther() {
    var card = Tender.of("card", "visa", cny(20_000_00));
    var bank = Tender.of("bank", "transfer", cny(40_000_00));
    assertThat(Plans.of(inThree(), paidBy(card, bank)).legs(cny(50_000_00)))
        .containsExactly(
            "bank original CNY 16666.67",
            "bank original CNY 16666.67",
            "bank original CNY 6666.66",
            "card original CNY 10000.00");
    assertThat(
            Plans.of(inThree(), paidBy(card, bank))
                .planned(cny(50_000_00))
                .legs()
                .map(PlannedLeg::instalment))
        .containsExactly(1, 2, 3, 3);
  }

  @Test
  void theSignatureIsAskedForLargeAmountsOnly() {
    var terms = by(Route.ORIGINAL).with(new Staging(cny(50_000_00), 1, 0, true));
    assertThat(Plans.of(terms, paidBy(ALIPAY)).planned(cny(50_000_00)).signature()).isTrue();
    assertThat(Plans.of(terms, paidBy(ALIPAY)).planned(cny(49_999_99)).signature()).isFalse();
    assertThat(Plans.of(inThree(), paidBy(ALIPAY)).planned(cny(50_000_00)).signature()).isFalse();
  }

  @Test
  void moreInstalmentsThanFenLeaveTheLastOnesOut() {
    var terms = by(Route.ORIGINAL).with(new Staging(cny(1), 3, 5, false));
    var plan = Plans.of(terms, paidBy(ALIPAY)).planned(cny(2));
    assertThat(plan.instalments()).containsExactly(cny(1), cny(1));
    assertThat(Plans.of(terms, paidBy(ALIPAY)).planned(cny(0)).legs()).isEmpty();
  }

  @Test
  void aHundredPartsAreTheMostAndEverythingIsAtLeastSomething() {
    assertThat(new Staging(cny(1), 100, 0, false).parts()).isEqualTo(100);
    for (var wrong :
        List.<org.assertj.core.api.ThrowableAssert.ThrowingCallable>of(
            () -> new Staging(cny(1), 101, 0, false),
            () -> new Staging(cny(1), 0, 0, false),
            () -> new Staging(cny(1), 1, -1, false),
            () -> new Staging(cny(0), 1, 0, false))) {
      assertThatThrownBy(wrong).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void whateverTheOrderOfItsLegsAPlansFirstInstalmentStandsFirst() {
    var plan = Plans.of(inThree(), paidBy(ALIPAY)).planned(cny(50_000_00));
    assertThat(new SettlementPlan(plan.total(), plan.legs().reverse(), false).instalments())
        .containsExactly(cny(16_666_67), cny(16_666_67), cny(16_666_66));
  }

  @Test
  void aPlanWhoseLegsDoNotComeToItsTotalIsABug() {
    var legs = Plans.of(inThree(), paidBy(ALIPAY)).planned(cny(50_000_00)).legs();
    assertThatThrownBy(() -> new SettlementPlan(cny(50_000_01), legs, false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("CNY 50000.01 is not the sum of");
  }

  @Nested
  class InWorkingDays {

    @Test
    void fiveLieBetweenTwoInstalments() {
      assertThat(dues(Plans.of(inThree(), paidBy(ALIPAY))))
          .containsExactly("2026-11-22T02:00:00Z", "2026-11-26T16:00:00Z", "2026-12-03T16:00:00Z");
    }

    @Test
    void aHolidayIsNoWorkingDay() {
      var calendar =
          WorkingCalendar.of(
              "shop",
              HashSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
              Option.of(
                  new PublishedDays(
                      LocalDate.of(2026, 1, 1),
                      LocalDate.of(2026, 12, 31),
                      HashSet.of(LocalDate.of(2026, 11, 25)),
                      HashSet.empty())));
      assertThat(dues(Plans.of(inThree(), paidBy(ALIPAY)).during(calendar)))
          .containsExactly("2026-11-22T02:00:00Z", "2026-11-29T16:00:00Z", "2026-12-06T16:00:00Z");
    }

    @Test
    void withoutDaysBetweenThemAllMoveNow() {
      var terms = by(Route.ORIGINAL).with(new Staging(cny(50_000_00), 2, 0, false));
      assertThat(dues(Plans.of(terms, paidBy(ALIPAY))))
          .containsExactly("2026-11-22T02:00:00Z", "2026-11-22T02:00:00Z");
    }

    @Test
    void noneIsLaterThanTheLawSaysUnlessTheCustomerConsents() {
      var plans = Plans.of(inThree(), paidBy(ALIPAY)).until(Instant.parse("2026-11-29T00:00:00Z"));
      assertThat(dues(plans))
          .containsExactly("2026-11-22T02:00:00Z", "2026-11-26T16:00:00Z", "2026-11-29T00:00:00Z");
      assertThat(dues(plans.consenting(Consent.OTHER_ROUTE)))
          .containsExactly("2026-11-22T02:00:00Z", "2026-11-26T16:00:00Z", "2026-11-29T00:00:00Z");
      assertThat(dues(plans.consenting(Consent.INSTALMENTS)))
          .containsExactly("2026-11-22T02:00:00Z", "2026-11-26T16:00:00Z", "2026-12-03T16:00:00Z");
    }

    @Test
    void theFirstOneMovesNowEvenIfTheLastInstantHasPassed() {
      var plans = Plans.of(inThree(), paidBy(ALIPAY)).until(Shop.NOW.minusSeconds(60));
      assertThat(dues(plans).head()).isEqualTo("2026-11-22T02:00:00Z");
    }
  }

  @Nested
  class InStepsOfTheTender {

    private static SettlementTerms three(Money above) {
      return by(Route.ORIGINAL).with(new Staging(above, 3, 5, false));
    }

    @Test
    void everyInstalmentCanBeSentToAProviderWithTwoDecimals() {
      var card = Tender.of("card", "visa", Money.of(100_000, "KWD")).inStepsOf(10);
      assertThat(Plans.of(three(Money.of(1, "KWD")), paidBy(card)).legs(Money.of(100_000, "KWD")))
          .containsExactly(
              "card original KWD 33.330", "card original KWD 33.330", "card original KWD 33.340");
    }

    @Test
    void pointsStayWholeInEveryInstalment() {
      var card = Tender.of("card", "visa", cny(10_00));
      var points = Tender.of("points", "points", cny(5_00)).inKind(10);
      assertThat(Plans.of(three(cny(1)), paidBy(card, points)).legs(cny(10_00)))
          .containsExactly(
              "points original CNY 3.30",
              "points original CNY 1.70",
              "card original CNY 1.67",
              "card original CNY 3.33");
    }

    @Test
    void foreignMoneyAddsUpInWholeUnits() {
      var yen = Tender.of("yen", "jcb", Money.of(2000, "JPY")).worth(cny(100_00));
      assertThat(Plans.of(three(cny(1)), paidBy(yen)).legs(cny(100_00)))
          .containsExactly(
              "yen original JPY 666 for CNY 33.34",
              "yen original JPY 667 for CNY 33.33",
              "yen original JPY 667 for CNY 33.33");
      assertThat(Plans.of(three(cny(1)), paidBy(yen.inStepsOf(10))).legs(cny(100_00)))
          .containsExactly(
              "yen original JPY 660 for CNY 33.34",
              "yen original JPY 670 for CNY 33.33",
              "yen original JPY 670 for CNY 33.33");
    }

    @Test
    void whatIsLessThanAUnitWaitsForTheNextInstalment() {
      var yen = Tender.of("yen", "jcb", Money.of(2, "JPY")).worth(cny(10));
      assertThat(Plans.of(three(cny(1)), paidBy(yen)).legs(cny(10)))
          .containsExactly("yen original JPY 1 for CNY 0.07", "yen original JPY 1 for CNY 0.03");
    }

    @Test
    void whatWasLoweredIsShownInstalmentByInstalment() {
      var yuan = Tender.of("yuan", "alipay", cny(600_00)).worth(Money.of(90_00, "USD"));
      var terms =
          three(Money.of(1, "USD")).with(new FxTerms(RefundRate.CURRENT, RateDifference.MERCHANT));
      var plan =
          Plans.of(terms, paidBy(yuan)).at(rate("USD", "CNY", "7")).planned(Money.of(90_00, "USD"));
      assertThat(plan.legs().map(PlannedLeg::amount))
          .containsExactly(cny(200_00), cny(200_00), cny(200_00));
      assertThat(plan.legs().flatMap(PlannedLeg::lowered))
          .containsExactly(cny(210_00), cny(210_00), cny(210_00));
    }
  }
}
