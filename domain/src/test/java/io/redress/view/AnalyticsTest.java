package io.redress.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.Shop;
import io.redress.goods.GoodsState;
import io.redress.lifecycle.CaseCommand.AskEvidence;
import io.redress.lifecycle.CaseCommand.PassDeadline;
import io.redress.lifecycle.CaseCommand.Reject;
import io.redress.lifecycle.CaseCommand.Withdraw;
import io.redress.money.Percent;
import io.redress.party.Actor;
import io.redress.remedy.Path;
import io.redress.remedy.Remedy;
import io.redress.request.Evidence;
import io.redress.request.Reason;
import io.redress.settlement.LegAnswer;
import io.redress.sla.ClockName;
import io.redress.table.Wording;
import io.redress.view.Analytics.RuleName;
import io.redress.view.Analytics.Topic;
import io.redress.view.Analytics.Way;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Currency;
import org.junit.jupiter.api.Test;

/** What counts as what. */
class AnalyticsTest {

  private static final Analytics NONE = Analytics.none(ZoneId.of("Asia/Shanghai"));
  private static final Wording NO = new Wording("No.", "不行。");
  private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
  private static final Currency CNY = Currency.getInstance("CNY");

  @Test
  void aRefundOfADay() {
    var figures = NONE.with(Stories.refunded().log());

    assertThat(figures.requests())
        .isEqualTo(HashMap.of(new Topic(new Reason("unwanted"), "goods"), 1L));
    assertThat(figures.handling())
        .isEqualTo(
            HashMap.of(
                new Way(Path.KEEP_GOODS, Remedy.REFUND),
                Spread.nothing().with(Duration.ofDays(1))));
    assertThat(figures.firstResponse()).isEqualTo(new Attained(1, 0));
    assertThat(figures.rejections()).isEmpty();
    assertThat(figures.clocks())
        .isEqualTo(HashMap.of(ClockName.REFUND_EXECUTION, new Attained(1, 0)));
    assertThat(figures.months())
        .isEqualTo(
            HashMap.of(
                NOVEMBER,
                new MonthFigures(1, 1, HashMap.of(CNY, Shop.cny(200_00)), HashMap.empty())));
  }

  @Test
  void moneyCountsInTheMonthInWhichItGoesAndTheCaseInThatInWhichItWasAsked() {
    var later = Stories.settling().later(Duration.ofDays(10));
    var months = NONE.with(Stories.refunded(later).log()).months();
    assertThat(months)
        .isEqualTo(
            HashMap.of(
                NOVEMBER,
                new MonthFigures(1, 1, HashMap.empty(), HashMap.empty()),
                YearMonth.of(2026, 12),
                new MonthFigures(0, 0, HashMap.of(CNY, Shop.cny(200_00)), HashMap.empty())));
  }

  @Test
  void aCouponCountsInTheMonthInWhichItIsGivenAndIsNoMoneyThatWentBack() {
    var months = NONE.with(Stories.sentSoon().log()).months();
    assertThat(months)
        .isEqualTo(
            HashMap.of(
                NOVEMBER,
                new MonthFigures(1, 0, HashMap.empty(), HashMap.of(CNY, Shop.cny(10_00)))));
  }

  @Test
  void whoeverDecidesInTimeMeetsAllClocksOfTheReview() {
    var walk =
        Stories.inReview()
            .later(Duration.ofMinutes(30))
            .give(id -> new Reject(id, Shop.SUPERVISOR, NO));
    var figures = NONE.with(walk.log());
    assertThat(figures.firstResponse()).isEqualTo(new Attained(1, 0));
    assertThat(figures.clocks())
        .isEqualTo(
            HashMap.of(
                ClockName.FIRST_RESPONSE, new Attained(1, 0),
                ClockName.APPROVAL, new Attained(1, 0),
                ClockName.REVIEW_LIMIT, new Attained(1, 0)));
    assertThat(figures.rejections()).isEqualTo(HashMap.of(new RuleName("review", "person"), 1L));
    assertThat(figures.handling()).isEmpty();
  }

  @Test
  void anAnswerAfterItsDeadlineIsLateBeforeAnybodySaidSo() {
    var walk =
        Stories.inReview()
            .later(Duration.ofMinutes(30).plusSeconds(1))
            .give(id -> new Reject(id, Shop.SUPERVISOR, NO));
    assertThat(NONE.with(walk.log()).firstResponse()).isEqualTo(new Attained(0, 1));
  }

  @Test
  void whatPassedIsLateOnce() {
    var walk =
        Stories.inReview()
            .later(Duration.ofMinutes(31))
            .give(id -> new PassDeadline(id, Actor.SYSTEM, ClockName.FIRST_RESPONSE))
            .give(id -> new Reject(id, Shop.SUPERVISOR, NO));
    var figures = NONE.with(walk.log());
    assertThat(figures.firstResponse()).isEqualTo(new Attained(0, 1));
    assertThat(figures.clocks().get(ClockName.FIRST_RESPONSE)).contains(new Attained(0, 1));
    assertThat(figures.clocks().get(ClockName.APPROVAL)).contains(new Attained(1, 0));
  }

  @Test
  void whatIsHandedUpForBeingLateIsNotMetAsWell() {
    var walk =
        Stories.inReview()
            .later(Duration.ofHours(12))
            .give(id -> new PassDeadline(id, Actor.SYSTEM, ClockName.APPROVAL));
    assertThat(NONE.with(walk.log()).clocks())
        .isEqualTo(HashMap.of(ClockName.APPROVAL, new Attained(0, 1)));
  }

  @Test
  void aQuestionToTheCustomerIsAFirstResponse() {
    var walk =
        Stories.inReview()
            .give(id -> new AskEvidence(id, Shop.SUPERVISOR, HashSet.of(Evidence.PHOTO), NO));
    assertThat(NONE.with(walk.log()).firstResponse()).isEqualTo(new Attained(1, 0));
  }

  @Test
  void whoWithdrawsLeavesNoClockMetOrMissed() {
    var walk = Stories.inReview().give(id -> new Withdraw(id, Shop.CUSTOMER));
    var figures = NONE.with(walk.log());
    assertThat(figures.clocks()).isEmpty();
    assertThat(figures.firstResponse()).isEqualTo(new Attained(0, 0));
  }

  @Test
  void aRuleThatSaysNoIsCountedByItsId() {
    var one = Stories.opened(Shop.policy().policy(), Shop.refund("cheating", GoodsState.RECEIVED));
    var figures = NONE.with(one.log()).with(one.log());
    assertThat(figures.rejections())
        .isEqualTo(HashMap.of(new RuleName("eligibility", "cheating"), 2L));
    assertThat(figures.months().values().head().refundRate()).contains(Percent.of(0));
  }

  @Test
  void whatCameBackToTheShopIsTakenOffAndTheCaseCountsOnce() {
    var again = Stories.leg(Stories.refunded().later(Duration.ofDays(9)), 1, LegAnswer.DECLINED);
    var december = YearMonth.of(2026, 12);
    assertThat(NONE.with(again.log()).months())
        .isEqualTo(
            HashMap.of(
                NOVEMBER,
                new MonthFigures(1, 1, HashMap.of(CNY, Shop.cny(200_00)), HashMap.empty()),
                december,
                new MonthFigures(0, 0, HashMap.of(CNY, Shop.cny(-150_00)), HashMap.empty())));
    var ended = NONE.with(Stories.leg(again, 3, LegAnswer.CONFIRMED).log());
    assertThat(ended.months().get(december))
        .contains(new MonthFigures(0, 0, HashMap.of(CNY, Shop.cny(0)), HashMap.empty()));
    assertThat(ended.months().get(NOVEMBER).map(MonthFigures::refunded)).contains(1L);
    assertThat(ended.handling().values().map(Spread::count)).containsExactly(1L);
  }

  @Test
  void theRateIsThatOfTheRequestsOfTheMonth() {
    var refunded = Stories.refunded().log();
    var rejected =
        Stories.opened(Shop.policy().policy(), Shop.refund("cheating", GoodsState.RECEIVED)).log();
    var months = NONE.with(refunded).with(rejected).with(rejected).months();
    assertThat(months.get(NOVEMBER).flatMap(MonthFigures::refundRate))
        .contains(new Percent(333_333));
  }

  @Test
  void monthsOfDifferentZonesDoNotAddUp() {
    var elsewhere = Analytics.none(ZoneId.of("UTC"));
    assertThatThrownBy(() -> NONE.plus(elsewhere))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("months of Asia/Shanghai and of UTC");
  }
}
