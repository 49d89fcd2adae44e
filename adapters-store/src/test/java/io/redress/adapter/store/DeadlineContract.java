package io.redress.adapter.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.lifecycle.CaseId;
import io.redress.port.Agenda.DeadLetter;
import io.redress.port.Agenda.Overdue;
import io.vavr.control.Option;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** By when someone must act: one deadline a case, which the next step replaces. */
public abstract class DeadlineContract extends AgendaContract {

  private static final Instant LATER = NOON.plus(LEASE);

  @Test
  void aDeadlineIsOverdueAtItsInstantAndNotBefore() {
    appendAwaiting(ONE, 0, "2026-03-01T12:00:00Z");

    assertThat(overdueAt("2026-03-01T11:59:59.999999999Z")).isEmpty();
    assertThat(overdueAt("2026-03-01T12:00:00Z")).containsExactly("case-1 2026-03-01T12:00:00Z");
  }

  @Test
  void deadlinesComeEarliestFirstAndUpToTheBound() {
    appendAwaiting(ONE, 0, "2026-03-03T00:00:00Z");
    appendAwaiting(TWO, 0, "2026-03-01T00:00:00Z");
    appendAwaiting(new CaseId("case-3"), 0, "2026-03-02T00:00:00Z");
    var late = lease(Instant.parse("2026-03-09T00:00:00Z"));

    assertThat(tasks(journal().claimDeadlines(late, 2)).map(one -> one.forCase().value()))
        .containsExactly("case-2", "case-3");
    assertThat(tasks(journal().claimDeadlines(late, 2)).map(one -> one.forCase().value()))
        .containsExactly("case-1");
  }

  @Test
  void deadlinesOfTheSameInstantDoNotHideEachOther() {
    appendAwaiting(ONE, 0, "2026-03-01T00:00:00Z");
    appendAwaiting(TWO, 0, "2026-03-01T00:00:00Z");

    assertThat(overdueAt("2026-03-01T00:00:00Z"))
        .containsExactlyInAnyOrder("case-1 2026-03-01T00:00:00Z", "case-2 2026-03-01T00:00:00Z");
  }

  @Test
  void aNewDeadlineReplacesTheOneBefore() {
    appendAwaiting(ONE, 0, "2026-03-01T00:00:00Z");
    appendAwaiting(ONE, 1, "2026-03-05T00:00:00Z");

    assertThat(overdueAt("2026-03-04T00:00:00Z")).isEmpty();
    assertThat(overdueAt("2026-03-09T00:00:00Z")).containsExactly("case-1 2026-03-05T00:00:00Z");
  }

  @Test
  void aCaseThatWaitsForNobodyHasNoDeadlineLeft() {
    appendAwaiting(ONE, 0, "2026-03-01T00:00:00Z");
    append(ONE, 1);

    assertThat(overdueAt("2026-03-09T00:00:00Z")).isEmpty();
  }

  @Test
  void aDeadlineIsClaimedByOneAtATimeUntilItIsDone() {
    appendAwaiting(ONE, 0, "2026-03-01T12:00:00Z");
    var first = claimOneOverdue(NOON);

    assertThat(claimOverdue(NOON)).isEmpty();
    assertThat(claimOverdue(LATER.minusNanos(1))).isEmpty();
    var second = claimOneOverdue(LATER);
    assertThat(second.fence()).isGreaterThan(first.fence());
    assertThat(journal().done(first)).isFalse();
    assertThat(journal().done(second)).isTrue();
    assertThat(claimOverdue(LATER.plus(LEASE))).isEmpty();
  }

  @Test
  void aDeadlineThatFailedIsTriedAgainAndCanBeBuriedAndReleased() {
    appendAwaiting(ONE, 0, "2026-03-01T12:00:00Z");
    journal().putOff(claimOneOverdue(NOON), NOON.plusSeconds(5), Option.some("refused"));

    assertThat(claimOverdue(NOON.plusSeconds(4))).isEmpty();
    var again = claimOneOverdue(NOON.plusSeconds(5));
    assertThat(again.tries()).isEqualTo(1);
    journal().bury(again, NOON.plusSeconds(5), "refused");
    var overdue = new Overdue(ONE, reviewBy("2026-03-01T12:00:00Z"));
    assertThat(claimOverdue(NOON.plusSeconds(9_999))).isEmpty();
    assertThat(journal().deadLetters(PLENTY))
        .containsExactly(new DeadLetter(overdue, 2, NOON.plusSeconds(5), "refused"));
    assertThat(journal().release(overdue, NOON)).isTrue();
    assertThat(claimOneOverdue(NOON).task()).isEqualTo(overdue);
  }

  @Test
  void whoeverClaimedADeadlineThatWasReplacedSettlesNothing() {
    appendAwaiting(ONE, 0, "2026-03-01T12:00:00Z");
    var old = claimOneOverdue(NOON);
    appendAwaiting(ONE, 1, "2026-03-01T12:00:30Z");

    assertThat(journal().done(old)).isFalse();
    assertThat(journal().putOff(old, LATER, Option.some("late"))).isFalse();
    assertThat(journal().bury(old, NOON, "late")).isFalse();
    var young = claimOneOverdue(NOON.plusSeconds(30));
    assertThat(young.task().deadline()).isEqualTo(reviewBy("2026-03-01T12:00:30Z"));
    assertThat(young.tries()).isZero();
    assertThat(young.firstClaimed()).isEqualTo(NOON.plusSeconds(30));
  }

  /** The number of a claim must not begin anew with the deadline. */
  @Test
  void whoeverClaimedADeadlineThatWentAndCameAgainSettlesNothing() {
    appendAwaiting(ONE, 0, "2026-03-01T12:00:00Z");
    var old = claimOneOverdue(NOON);
    append(ONE, 1);
    assertThat(journal().done(old)).isFalse();
    appendAwaiting(ONE, 2, "2026-03-01T12:00:00Z");

    var young = claimOneOverdue(NOON);
    assertThat(journal().done(old)).isFalse();
    assertThat(journal().done(young)).isTrue();
  }

  @Test
  void aStepThatReplacesADeadLetterOfADeadlineDropsIt() {
    appendAwaiting(ONE, 0, "2026-03-01T12:00:00Z");
    journal().bury(claimOneOverdue(NOON), NOON, "refused");
    append(ONE, 1);

    assertThat(journal().deadLetters(PLENTY)).isEmpty();
    assertThat(journal().release(new Overdue(ONE, reviewBy("2026-03-01T12:00:00Z")), NOON))
        .isFalse();
  }
}
