package io.redress.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.party.Role;
import io.redress.settlement.Route;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SlaTermsTest {

  private static final SlaTerms DEFAULTS = new SlaTerms(HashMap.empty());

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # clock,           notify, escalate, close, treat as refused, treat as lost
          EVIDENCE,          true,   false,    true,  false,            false
          REVIEW,            true,   true,     false, false,            false
          WAREHOUSE_INQUIRY, true,   false,    false, true,             false
          COURIER_INQUIRY,   true,   false,    false, true,             false
          STALE_TRACKING,    false,  false,    false, false,            true
          RETURN_DISPATCH,   true,   false,    true,  false,            false
          RETURN_TRANSIT,    true,   false,    false, false,            false
          INSPECTION,        true,   false,    false, false,            false
          REFUND_EXECUTION,  true,   false,    false, false,            false
          """)
  void aClockHasOnlyTheConsequencesThatMakeSense(
      ClockName clock,
      boolean notify,
      boolean escalate,
      boolean close,
      boolean refused,
      boolean lost) {
    assertPossible(clock, OnBreach.NOTIFY, notify);
    assertPossible(clock, OnBreach.ESCALATE, escalate);
    assertPossible(clock, OnBreach.CLOSE, close);
    assertPossible(clock, OnBreach.TREAT_AS_REFUSED, refused);
    assertPossible(clock, OnBreach.TREAT_AS_LOST, lost);
  }

  @ParameterizedTest
  @EnumSource
  void noClockOnlyRemindsWhenItIsOver(ClockName clock) {
    assertPossible(clock, OnBreach.REMIND, false);
  }

  /** The figures of the source documents; what none of them says is the product's own. */
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # clock,           within, owner,      on breach
          # documents: whoever can answer within 30 minutes does
          FIRST_RESPONSE,    PT30M,  AGENT,      NOTIFY
          # 24 hours in one document, at most 48 in another: two clocks
          REVIEW,            PT24H,  AGENT,      ESCALATE
          REVIEW_LIMIT,      PT48H,  SUPERVISOR, ESCALATE
          # above an agent's limit the superior answers within 12 hours; a single question within 4
          APPROVAL,          PT12H,  SUPERVISOR, ESCALATE
          QUESTION,          PT4H,   SUPERVISOR, NOTIFY
          # courier and warehouse answer within 2 hours
          COURIER_INQUIRY,   PT2H,   COURIER,    TREAT_AS_REFUSED
          WAREHOUSE_INQUIRY, PT2H,   WAREHOUSE,  TREAT_AS_REFUSED
          # 48 hours where goods are inspected outside the house
          INSPECTION,        PT48H,  INSPECTOR,  NOTIFY
          # 7 days from the return address; more than 5 days without a scan; 7 days to pay; a survey
          RETURN_DISPATCH,   P7D,    CUSTOMER,   CLOSE
          STALE_TRACKING,    P5D,    COURIER,    TREAT_AS_LOST
          REFUND_EXECUTION,  P7D,    FINANCE,    NOTIFY
          SURVEY,            P3D,    SYSTEM,     NOTIFY
          # the product's own
          EVIDENCE,          P3D,    CUSTOMER,   CLOSE
          OFFER,             P2D,    CUSTOMER,   TREAT_AS_REFUSED
          SUPPLIER_INQUIRY,  P1D,    SUPPLIER,   TREAT_AS_REFUSED
          DELIVERY,          P5D,    COURIER,    TREAT_AS_LOST
          RETURN_TRANSIT,    P5D,    COURIER,    NOTIFY
          REPLACEMENT,       P2D,    WAREHOUSE,  NOTIFY
          REPAIR,            P30D,   WAREHOUSE,  NOTIFY
          SEND_BACK,         P2D,    WAREHOUSE,  NOTIFY
          SIGNATURE,         P7D,    CUSTOMER,   NOTIFY
          OTHER_ROUTE,       P3D,    FINANCE,    NOTIFY
          ARRIVAL,           P7D,    PROVIDER,   NOTIFY
          COMPLAINT,         P1D,    SUPERVISOR, ESCALATE
          """)
  void aClockThatThePolicyDoesNotNameRunsByItsDefault(
      ClockName clock, Duration within, Role owner, OnBreach onBreach) {
    var terms = DEFAULTS.clock(clock);
    assertThat(terms.within()).isEqualTo(new ClockTime.Elapsed(within));
    assertThat(terms.owner()).isEqualTo(owner);
    assertThat(terms.onBreach()).isEqualTo(onBreach);
  }

  /** Documents: the customer is urged on, with a coupon for a tracking number within 12 hours. */
  @ParameterizedTest
  @EnumSource
  void onlySendingBackIsWarnedOfByDefault(ClockName clock) {
    var twelveHours = new ClockTime.Elapsed(Duration.ofHours(12));
    assertThat(DEFAULTS.clock(clock).warnings())
        .isEqualTo(
            clock == ClockName.RETURN_DISPATCH
                ? new Warnings(List.of(twelveHours), List.empty())
                : Warnings.none());
  }

  @Test
  void aClockThatThePolicyNamesRunsByIt() {
    var terms = new ClockTerms(Duration.ofMinutes(90), Role.SUPERVISOR, OnBreach.NOTIFY);
    assertThat(new SlaTerms(HashMap.of(ClockName.REVIEW, terms)).clock(ClockName.REVIEW))
        .isEqualTo(terms);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # method, route,         working days
          alipay,   ORIGINAL,      3
          card,     ORIGINAL,      7
          # not said: as the clock has it
          cash,     ORIGINAL,      5
          '',       ORIGINAL,      5
          # how it was paid matters only where it goes back the same way
          alipay,   BANK_TRANSFER, 2
          '',       BANK_TRANSFER, 2
          alipay,   STORE_BALANCE, 5
          """)
  void moneyArrivesByItsMethodOrItsRoute(String method, Route route, int workingDays) {
    var clock = new ClockTerms(days(5), Role.PROVIDER, OnBreach.NOTIFY);
    var times =
        new ArrivalTimes(
            HashMap.of("alipay", days(3), "card", days(7)),
            HashMap.of(Route.BANK_TRANSFER, days(2)));
    var sla = new SlaTerms(HashMap.of(ClockName.ARRIVAL, clock)).with(times);
    assertThat(sla.arrival(Option.of(method).filter(word -> !word.isEmpty()), route))
        .isEqualTo(new ClockTerms(days(workingDays), Role.PROVIDER, OnBreach.NOTIFY));
  }

  @Test
  void theOriginalRouteMayHaveATimeForTheMethodsThatHaveNone() {
    var clock = new ClockTerms(days(5), Role.PROVIDER, OnBreach.NOTIFY);
    var times =
        new ArrivalTimes(HashMap.of("alipay", days(3)), HashMap.of(Route.ORIGINAL, days(4)));
    var sla = new SlaTerms(HashMap.of(ClockName.ARRIVAL, clock)).with(times);
    assertThat(sla.arrival(Option.of("alipay"), Route.ORIGINAL).within()).isEqualTo(days(3));
    assertThat(sla.arrival(Option.of("card"), Route.ORIGINAL).within()).isEqualTo(days(4));
  }

  @Test
  void aShorterTimeOfArrivalLeavesWarningsOutThatItHasNoTimeFor() {
    var warnings = new Warnings(List.of(days(2), days(4)), List.of(days(1)));
    var clock = new ClockTerms(days(7), Role.PROVIDER, OnBreach.NOTIFY).with(warnings);
    var sla =
        new SlaTerms(HashMap.of(ClockName.ARRIVAL, clock))
            .with(new ArrivalTimes(HashMap.of("alipay", days(3)), HashMap.empty()));
    assertThat(sla.arrival(Option.of("alipay"), Route.ORIGINAL).warnings())
        .isEqualTo(new Warnings(List.of(days(2)), List.of(days(1))));
  }

  @Test
  void timesOfArrivalWithoutTheirClockAreABug() {
    var times = new ArrivalTimes(HashMap.of("alipay", days(3)), HashMap.empty());
    assertThatThrownBy(() -> DEFAULTS.with(times))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("times of arrival without the clock of it");
  }

  private static ClockTime days(int count) {
    return new ClockTime.WorkingDays(count);
  }

  private static void assertPossible(ClockName clock, OnBreach onBreach, boolean possible) {
    var terms = HashMap.of(clock, new ClockTerms(Duration.ofDays(1), Role.AGENT, onBreach));
    if (possible) {
      assertThat(new SlaTerms(terms).clock(clock).onBreach()).isEqualTo(onBreach);
    } else {
      assertThatThrownBy(() -> new SlaTerms(terms))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("%s cannot %s".formatted(clock.word(), onBreach.word()));
    }
  }
}
