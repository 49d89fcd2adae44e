package io.redress.adapter.policy;

import static io.redress.adapter.policy.PolicyTexts.least;
import static io.redress.adapter.policy.PolicyTexts.policy;
import static io.redress.adapter.policy.PolicyTexts.problems;
import static io.redress.adapter.policy.PolicyTexts.with;
import static io.redress.adapter.policy.PolicyTexts.without;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatObject;

import io.redress.calendar.Length;
import io.redress.calendar.Window;
import io.redress.calendar.WorkingCalendar;
import io.redress.goods.ReturnMilestone;
import io.redress.money.Money;
import io.redress.money.PartsRounding;
import io.redress.party.Role;
import io.redress.request.Reason;
import io.redress.settlement.Route;
import io.redress.sla.ClockName;
import io.redress.verify.PolicyVerifier;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
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
    assertThat(policy.sla().clock(ClockName.REVIEW).within()).isEqualTo(Duration.ofHours(24));
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
  @CsvSource({"90 minutes, PT1H30M", "1 hour, PT1H", "48 hours, PT48H", "7 days, PT168H"})
  void clocksRunInElapsedTime(String written, Duration within) {
    var policy = policy(with("sla: {inspection: {within: " + written + "}}"));
    assertThatObject(policy.sla().clock(ClockName.INSPECTION).within()).isEqualTo(within);
    assertThat(policy.sla().clock(ClockName.INSPECTION).owner()).isEqualTo(Role.INSPECTOR);
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
