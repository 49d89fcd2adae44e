package io.redress.adapter.store.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.redress.adapter.store.CaseJournalContract;
import io.redress.lifecycle.CaseEvent;
import io.redress.port.CaseJournal;
import io.redress.port.CaseJournal.Step;
import io.vavr.collection.List;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class InMemoryCaseJournalTest extends CaseJournalContract {

  private final InMemoryCaseJournal journal = new InMemoryCaseJournal();

  @Override
  protected CaseJournal journal() {
    return journal;
  }

  @Test
  void aCaseThatIsOverCanBeForgotten() {
    append(ONE, 0);

    assertThat(journal.forget(ONE)).isTrue();
    assertThat(journal.load(ONE)).isEmpty();
  }

  @Test
  void aCaseThatStillWaitsForSomeoneIsNotForgotten() {
    appendAwaiting(ONE, 0, "2026-03-02T12:00:00Z");

    assertThat(journal.forget(ONE)).isFalse();
    assertThat(journal.load(ONE)).hasSize(1);
  }

  @Test
  void theNextDeadlineIsTheEarliestOfAllCases() {
    assertThat(journal.nextDeadline()).isEmpty();
    appendAwaiting(ONE, 0, "2026-03-02T12:00:00Z");
    appendAwaiting(TWO, 0, "2026-03-01T18:00:00Z");
    assertThat(journal.nextDeadline()).containsExactly(Instant.parse("2026-03-01T18:00:00Z"));
  }

  @Test
  void aCaseWithAnEffectToDoIsForgottenOnlyAfterItWasDone() {
    append(ONE, 0, tell(ONE, 1, 0));

    assertThat(journal.forget(ONE)).isFalse();
    journal.done(claimOne(NOON));
    assertThat(journal.forget(ONE)).isTrue();
  }

  @Test
  void doingAnEffectTwiceDoesNotMakeAnotherOneForgotten() {
    append(ONE, 0, tell(ONE, 1, 0), tell(ONE, 1, 1));
    var first = claim(NOON).head();
    journal.done(first);
    journal.done(first);

    assertThat(journal.forget(ONE)).isFalse();
  }

  @Test
  void aCaseOfAForgottenIdBeginsAnew() {
    append(ONE, 0);
    journal.forget(ONE);

    assertThat(append(ONE, 0)).isTrue();
    assertThat(journal.load(ONE)).hasSize(1);
  }

  @Test
  void eventsThatSkipANumberAreABugOfTheCaller() {
    var second = entry(2, new CaseEvent.Withdrawn());

    assertThatIllegalArgumentException().isThrownBy(() -> Step.of(ONE, 0, List.of(second)));
  }

  @Test
  void aStepWithoutEventsIsABugOfTheCaller() {
    assertThatIllegalArgumentException().isThrownBy(() -> Step.of(ONE, 0, List.empty()));
  }

  @Test
  void effectsOfOtherEventsAndCasesAreABugOfTheCaller() {
    var step = step(ONE, 1);

    assertThatIllegalArgumentException().isThrownBy(() -> step.doing(List.of(tell(ONE, 1, 0))));
    assertThatIllegalArgumentException().isThrownBy(() -> step.doing(List.of(tell(ONE, 3, 0))));
    assertThatIllegalArgumentException().isThrownBy(() -> step.doing(List.of(tell(TWO, 2, 0))));
  }
}
