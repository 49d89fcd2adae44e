package io.redress.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.Shop;
import io.redress.party.Role;
import io.vavr.collection.HashMap;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlaTermsTest {

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
  @CsvSource(
      textBlock =
          """
          EVIDENCE,          CUSTOMER,  2026-11-25T02:00:00Z, CLOSE
          REVIEW,            AGENT,     2026-11-23T02:00:00Z, ESCALATE
          WAREHOUSE_INQUIRY, WAREHOUSE, 2026-11-22T04:00:00Z, TREAT_AS_REFUSED
          COURIER_INQUIRY,   COURIER,   2026-11-22T04:00:00Z, TREAT_AS_REFUSED
          STALE_TRACKING,    COURIER,   2026-11-27T02:00:00Z, TREAT_AS_LOST
          RETURN_DISPATCH,   CUSTOMER,  2026-11-29T02:00:00Z, CLOSE
          RETURN_TRANSIT,    COURIER,   2026-11-27T02:00:00Z, NOTIFY
          INSPECTION,        INSPECTOR, 2026-11-24T02:00:00Z, NOTIFY
          REFUND_EXECUTION,  FINANCE,   2026-11-29T02:00:00Z, NOTIFY
          """)
  void aClockThatThePolicyDoesNotNameRunsByItsDefault(
      ClockName clock, Role owner, Instant due, OnBreach onBreach) {
    assertThat(new SlaTerms(HashMap.empty()).from(clock, Shop.NOW))
        .isEqualTo(new Deadline(clock, owner, due, onBreach));
  }

  @Test
  void aClockThatThePolicyNamesRunsByIt() {
    var terms = new ClockTerms(Duration.ofMinutes(90), Role.SUPERVISOR, OnBreach.NOTIFY);
    assertThat(new SlaTerms(HashMap.of(ClockName.REVIEW, terms)).from(ClockName.REVIEW, Shop.NOW))
        .isEqualTo(
            new Deadline(
                ClockName.REVIEW,
                Role.SUPERVISOR,
                Instant.parse("2026-11-22T03:30:00Z"),
                OnBreach.NOTIFY));
  }

  @Test
  void aClockOfNoTimeIsABug() {
    assertThatThrownBy(() -> new ClockTerms(Duration.ZERO, Role.AGENT, OnBreach.NOTIFY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a clock of PT0S");
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
