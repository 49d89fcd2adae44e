package io.redress.adapter.store.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.adapter.store.CaseJournalContract;
import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.CaseId;
import io.redress.lifecycle.CommandId;
import io.redress.lifecycle.Effect;
import io.redress.notice.NoticeKind;
import io.redress.party.Actor;
import io.redress.party.Role;
import io.redress.port.CaseJournal;
import io.redress.port.CaseJournal.Due;
import io.redress.port.CaseJournal.Entry;
import io.redress.sla.ClockName;
import io.redress.sla.Deadline;
import io.redress.sla.OnBreach;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class InMemoryCaseJournalTest extends CaseJournalContract {

  private static final CaseId CASE = new CaseId("case-1");
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final Deadline DEADLINE =
      new Deadline(ClockName.REVIEW, Role.AGENT, NOON.plus(Duration.ofDays(1)), OnBreach.ESCALATE);
  private static final Due EFFECT =
      new Due(CASE, 1, 0, new Effect.TellCustomer(NoticeKind.CLOSED), Instant.EPOCH);

  private final InMemoryCaseJournal journal = new InMemoryCaseJournal();

  @Override
  protected CaseJournal journal() {
    return journal;
  }

  @Test
  void aCaseThatIsOverCanBeForgotten() {
    append(1, List.empty(), Option.none());

    assertThat(journal.forget(CASE)).isTrue();
    assertThat(journal.load(CASE)).isEmpty();
  }

  @Test
  void aCaseThatStillWaitsForSomeoneIsNotForgotten() {
    append(1, List.empty(), Option.of(DEADLINE));

    assertThat(journal.forget(CASE)).isFalse();
    assertThat(journal.load(CASE)).hasSize(1);
  }

  @Test
  void aCaseWithAnEffectToDoIsForgottenOnlyAfterItWasDone() {
    append(1, List.of(EFFECT), Option.none());

    assertThat(journal.forget(CASE)).isFalse();
    journal.done(EFFECT);
    assertThat(journal.forget(CASE)).isTrue();
  }

  @Test
  void doingAnEffectTwiceDoesNotMakeAnotherOneForgotten() {
    append(1, List.of(EFFECT, new Due(CASE, 1, 1, EFFECT.effect(), Instant.EPOCH)), Option.none());
    journal.done(EFFECT);
    journal.done(EFFECT);

    assertThat(journal.forget(CASE)).isFalse();
  }

  @Test
  void aCaseOfAForgottenIdBeginsAnew() {
    append(1, List.empty(), Option.none());
    journal.forget(CASE);

    assertThat(append(1, List.empty(), Option.none())).isTrue();
    assertThat(journal.load(CASE)).hasSize(1);
  }

  @Test
  void eventsThatSkipANumberAreABugOfTheCaller() {
    assertThatThrownBy(() -> append(2, List.empty(), Option.none()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(journal.load(CASE)).isEmpty();
  }

  @Test
  void effectsOfNoEventAreABugOfTheCaller() {
    assertThatThrownBy(() ->
            journal.append(
                CASE, 0, List.empty(), List.of(EFFECT), Option.none(), Option.none(), List.empty()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void effectsOfAnotherCaseAreABugOfTheCaller() {
    var foreign = new Due(new CaseId("case-2"), 1, 0, EFFECT.effect(), Instant.EPOCH);

    assertThatThrownBy(() -> append(1, List.of(foreign), Option.none()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private boolean append(int number, Seq<Due> effects, Option<Deadline> running) {
    var entry =
        new Entry(
            number, NOON, Actor.SYSTEM, new CommandId("command-1"), new CaseEvent.Withdrawn());
    return journal.append(CASE, 0, List.of(entry), effects, running, Option.none(), List.empty());
  }
}
