package io.redress.adapter.policy;

import static io.redress.adapter.policy.PolicyTexts.least;
import static io.redress.adapter.policy.PolicyTexts.policy;
import static io.redress.adapter.policy.PolicyTexts.problems;
import static io.redress.adapter.policy.PolicyTexts.with;
import static io.redress.adapter.policy.PolicyTexts.without;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.calendar.Length;
import io.redress.calendar.OpeningHours;
import io.redress.calendar.Window;
import io.redress.calendar.WorkingCalendar;
import io.redress.goods.ReturnMilestone;
import io.redress.money.Money;
import io.redress.money.PartsRounding;
import io.redress.party.Role;
import io.redress.request.Reason;
import io.redress.settlement.Route;
import io.redress.sla.ArrivalTimes;
import io.redress.sla.ClockName;
import io.redress.sla.ClockTime;
import io.redress.verify.PolicyVerifier;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyDocumentTest {

  @Test
  void whatAPolicyLeavesOutHasItsDefault() {
    var policy = policy(least());
    assertThat(policy.id()).hasToString("small 1");
    assertThat(policy.facts().windows()).isEmpty();
    assertThat(policy.facts().calendar()).isEqualTo(WorkingCalendar.weekendsOnly());
    assertThat(policy.amount().parts()).isEqualTo(PartsRounding.UP);
    assertThat(policy.amount().shipping().outbound().rules()).isEmpty();
    assertThat(policy.settlement().release().rules()).isEmpty();
    assertThat(policy.settlement().routes()).containsExactly(Route.ORIGINAL);
    assertThat(policy.risk().caps().automaticUpTo()).isEmpty();
    assertThat(policy.risk().caps().refundsPer30Days()).isEmpty();
    assertThat(policy.sla().clock(ClockName.REVIEW).within())
        .isEqualTo(new ClockTime.Elapsed(Duration.ofDays(1)));
    assertThat(policy.sla().openingHours()).isEqualTo(OpeningHours.allDay());
    assertThat(policy.sla().arrival()).isEqualTo(ArrivalTimes.none());
    assertThat(policy.notices().texts()).isEmpty();
    assertThat(PolicyVerifier.findings(policy)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "policy",
        "version",
        "title",
        "currency",
        "time-zone",
        "reasons",
        "eligibility",
        "authority"
      })
  void whatEveryPolicyMustSayIsMissed(String key) {
    assertThat(problems(without(key))).isEqualTo("p.yaml:1:1: missing key '" + key + "'");
  }

  @Test
  void anUnreadableCurrencyOrReasonIsOneProblem() {
    assertThat(problems(with("currency: CNZ").replace("50000.00", "50000.0000")))
        .isEqualTo(
            "p.yaml:1:11: expected an ISO 4217 currency with minor units, such as CNY; "
                + "found 'CNZ'; did you mean 'CNY'?");
    assertThat(problems(with("reasons: all") + "\nwindows: {x: {after: order, for: 1 day}}"))
        .isEqualTo("p.yaml:1:10: expected a mapping; found 'all'");
  }

  @Test
  void aWindowSaysWhetherItsFirstDayCounts() {
    var windows =
        policy(
                with(
                    "windows: {changed-mind: {after: delivery, for: 7 days}, "
                        + "quality: {after: order, for: 1 day, counting: from-same-day}}"))
            .facts()
            .windows();
    assertThat(windows.get(new Reason("changed-mind")).map(window -> window.window()))
        .contains(new Window(7, Window.FirstDay.NOT_COUNTED));
    assertThat(windows.get(new Reason("quality")).map(window -> window.window()))
        .contains(new Window(1, Window.FirstDay.COUNTED));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 day           | Days[count=1]
          7 days          | Days[count=7]
          1 working day   | WorkingDays[count=1]
          7 working days  | WorkingDays[count=7]
          1 month         | Months[count=1]
          3 months        | Months[count=3]
          1 hour          | Elapsed[time=PT1H]
          48 hours        | Elapsed[time=PT48H]
          1 minute        | Elapsed[time=PT1M]
          30 minutes      | Elapsed[time=PT30M]
          36500 months    | Months[count=36500]
          """)
  void aWindowIsAsLongAsItsUnitSays(String written, String length) {
    assertThat(window("for: " + written).length()).hasToString(length);
  }

  @ParameterizedTest
  @CsvSource({
    "'', AS_IT_FALLS",
    "', last-day: as-it-falls', AS_IT_FALLS",
    "', last-day: next-working-day', NEXT_WORKING_DAY",
  })
  void aLastDayMovesOnlyIfThePolicySaysSo(String written, Window.LastDay lastDay) {
    assertThat(window("for: 7 working days" + written))
        .isEqualTo(new Window(new Length.WorkingDays(7), Window.FirstDay.NOT_COUNTED, lastDay));
  }

  @Test
  void theCalendarIsTheOneThatIsNamed() {
    var calendar = policy(with("calendar: CN")).facts().calendar();
    assertThat(calendar.id()).isEqualTo("CN");
    assertThat(calendar.isWorkingDay(LocalDate.parse("2026-10-01"))).isFalse();
  }

  @Test
  void amountsAreInThePolicysCurrency() {
    String yen = with("currency: JPY").replace("50000.00", "50000");
    assertThat(policy(yen).authority().limitOf(Role.FINANCE)).contains(Money.of(50_000, "JPY"));
    assertThat(policy(least()).authority().limitOf(Role.FINANCE))
        .contains(Money.of(5_000_000, "CNY"));
  }

  @ParameterizedTest
  @CsvSource({"scan, SCAN", "signature, SIGNATURE", "inspection, INSPECTION"})
  void theMilestonesOfReleaseAreRead(String word, ReturnMilestone milestone) {
    var rules = policy(with("release: [{id: it, at: " + word + "}]")).settlement().release();
    assertThat(rules.rules().map(rule -> rule.outcome())).containsExactly(milestone);
  }

  @ParameterizedTest
  @CsvSource({
    "1 minute, Elapsed[time=PT1M]",
    "90 minutes, Elapsed[time=PT1H30M]",
    "1 hour, Elapsed[time=PT1H]",
    "48 hours, Elapsed[time=PT48H]",
    "7 days, Elapsed[time=PT168H]",
    "1000000 days, Elapsed[time=PT24000000H]",
    "1 working minute, WorkingHours[time=PT1M]",
    "30 working minutes, WorkingHours[time=PT30M]",
    "1 working hour, WorkingHours[time=PT1H]",
    "36500 working hours, WorkingHours[time=PT36500H]",
    "1 working day, WorkingDays[count=1]",
    "3 working days, WorkingDays[count=3]",
  })
  void aClockRunsInWhatItsUnitCounts(String written, String within) {
    var clock =
        policy(with("sla: {inspection: {within: " + written + "}}"))
            .sla()
            .clock(ClockName.INSPECTION);
    assertThat(clock.within()).hasToString(within);
    assertThat(clock.owner()).isEqualTo(Role.INSPECTOR);
  }

  @ParameterizedTest
  @CsvSource({
    "09:00-18:00, 09:00, 18:00",
    "00:00-24:00, 00:00, 00:00",
    "13:30-24:00, 13:30, 00:00",
    "00:00-23:59, 00:00, 23:59"
  })
  void workingHoursPassWithinTheOpeningHours(String written, LocalTime from, LocalTime to) {
    assertThat(policy(with("sla: {opening-hours: " + written + "}")).sla().openingHours())
        .isEqualTo(new OpeningHours(from, to));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # a clock                                                      | warnings after     | before
          review: {within: 24 hours}                                     | []                 | []
          review: {within: 24 hours, warn-after: 12 hours}               | [12 hours]         | []
          review: {within: 24 hours, warn-before: [4 hours, 30 minutes]} | []                 | [4 hours, 30 minutes]
          # what is not said is as by default
          return-dispatch: {within: 7 days}                              | [12 hours]         | []
          return-dispatch: {within: 7 days, warn-before: 1 day}          | [12 hours]         | [1 day]
          return-dispatch: {within: 7 days, warn-after: [1 day, 3 days]} | [1 day, 3 days]    | []
          return-dispatch: {within: 7 days, warn-after: []}              | []                 | []
          # and left out where the clock has no time for it
          return-dispatch: {within: 12 hours}                            | []                 | []
          return-dispatch: {within: 13 hours}                            | [12 hours]         | []
          return-dispatch: {within: 1 working day}                       | [12 hours]         | []
          """)
  void aClockWarnsAfterItsStartAndBeforeItsEnd(String clock, String after, String before) {
    var sla = policy(with("sla: {" + clock + "}")).sla();
    var warnings = sla.clocks().values().head().warnings();
    assertThat(warnings.after().map(Said::time).mkString("[", ", ", "]")).isEqualTo(after);
    assertThat(warnings.before().map(Said::time).mkString("[", ", ", "]")).isEqualTo(before);
  }

  @Test
  void moneyMayTakeItsTimeByMethodAndByRoute() {
    var sla =
        policy(
                with(
                    "sla: {arrival: {within: 7 days, by-method: {alipay: 3 working days, card: 7"
                        + " working days}, by-route: {store-balance: 5 minutes}}}"))
            .sla();
    assertThat(sla.clock(ClockName.ARRIVAL).owner()).isEqualTo(Role.PROVIDER);
    assertThat(sla.arrival(Option.of("alipay"), Route.ORIGINAL).within())
        .isEqualTo(new ClockTime.WorkingDays(3));
    assertThat(sla.arrival(Option.of("card"), Route.ORIGINAL).within())
        .isEqualTo(new ClockTime.WorkingDays(7));
    assertThat(sla.arrival(Option.of("card"), Route.STORE_BALANCE).within())
        .isEqualTo(new ClockTime.Elapsed(Duration.ofMinutes(5)));
    assertThat(sla.arrival(Option.of("cash"), Route.ORIGINAL).within())
        .isEqualTo(new ClockTime.Elapsed(Duration.ofDays(7)));
  }

  @Test
  void aRuleKeepsItsCellsInTheOrderOfTheFile() {
    var rule =
        policy(
                with(
                    "eligibility: [{id: it, amount: 1.00, verdict: review, goods: received, "
                        + "request: refund}]"))
            .eligibility()
            .rules()
            .head();
    assertThat(rule.demands().map(demand -> demand.column().name()))
        .containsExactly("amount", "goods", "request");
  }

  @Test
  void aFileThatIsNotThereIsAProblem() {
    assertThat(PolicyDocument.read(Path.of("no-such-policy.yaml")).isLeft()).isTrue();
  }

  @Test
  void aPolicyThatDoesNotHoldTogetherLoadsWithFindings() {
    var policy =
        policy(
            with("authority: {agent: {up-to: 2.00}, finance: {up-to: 1.00}}")
                .replace("[{id: otherwise, verdict: review}]", "[]"));
    assertThat(PolicyVerifier.findings(policy).map(finding -> finding.section()))
        .containsExactly("eligibility", "authority");
  }

  /** The window of a policy that says this about it. */
  private static Window window(String text) {
    return policy(with("windows: {quality: {after: order, " + text + "}}"))
        .facts()
        .windows()
        .values()
        .head()
        .window();
  }
}
