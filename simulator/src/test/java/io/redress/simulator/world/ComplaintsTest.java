package io.redress.simulator.world;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.decision.Decision.Because;
import io.redress.goods.Condition;
import io.redress.lifecycle.CaseCommand.AnswerComplaint;
import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.Outcome;
import io.redress.party.Actor;
import io.redress.party.Role;
import io.redress.simulator.WrittenPolicy;
import io.redress.simulator.population.Population;
import io.redress.simulator.population.Truth;
import io.redress.simulator.population.WrittenPopulation;
import io.redress.simulator.statistics.Kpi;
import io.redress.simulator.statistics.Sample;
import io.redress.sla.Clocks;
import io.redress.table.Wording;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Of customers who wait for a day, and a supervisor who is always right. */
class ComplaintsTest {

  private static final Actor SUPERVISOR = new Actor("supervisor-1", Role.SUPERVISOR);

  private static final Wording WORDS = new Wording("You are right.", "您说得对。");

  private static Population shop(String whenRefused, String appeals) {
    return WrittenPopulation.with(
        "patience: {median: 96, spread: 0.60}", "patience: {median: 24, spread: 0}",
        "when-refused: 0.20", "when-refused: " + whenRefused,
        "after: {median: 6, spread: 0.80}", "after: {median: 6, spread: 0}",
        "appeals: 0.30", "appeals: " + appeals,
        "agrees: 0.95", "agrees: 1",
        "is-deceived: 0.30", "is-deceived: 0");
  }

  private static CaseRun run(Truth truth) {
    return ReckonedCase.run(truth, Condition.INTACT);
  }

  private static Reckoning.Ending ends(CaseRun run, Outcome outcome, Duration later) {
    return new Reckoning.Ending(outcome, Option.none(), run.asked().plus(later));
  }

  private static Option<Duration> complaint(
      Population shop, Outcome outcome, Duration later, int before) {
    var run = run(Truth.OWED);
    for (int i = 0; i < before; i++) {
      run.happened(run.asked(), new CaseEvent.ComplaintRaised(Role.SUPERVISOR, Clocks.none()));
    }
    return new Complaints(shop).about(run, ends(run, outcome, later));
  }

  @Test
  void whoeverWaitsLongerThanTheyHavePatienceComplainsOnce() {
    var calm = shop("0", "1");
    var late = Duration.ofHours(25);

    assertThat(complaint(calm, Outcome.REFUNDED, late, 0)).contains(Duration.ofHours(6));
    assertThat(complaint(calm, Outcome.REFUNDED, Duration.ofHours(23), 0)).isEmpty();
    assertThat(complaint(calm, Outcome.REFUNDED, late, 1)).isEmpty();
  }

  @Test
  void whoeverGetsNothingComplainsAndMayAppeal() {
    var soon = Duration.ofHours(1);

    assertThat(complaint(shop("1", "0"), Outcome.REJECTED, soon, 0)).isNotEmpty();
    assertThat(complaint(shop("1", "0"), Outcome.EXPIRED, soon, 0)).isNotEmpty();
    assertThat(complaint(shop("1", "0"), Outcome.WITHDRAWN, soon, 0)).isEmpty();
    assertThat(complaint(shop("0", "1"), Outcome.REJECTED, soon, 0)).isEmpty();
    assertThat(complaint(shop("1", "1"), Outcome.REJECTED, soon, 1)).isNotEmpty();
    assertThat(complaint(shop("1", "0"), Outcome.REJECTED, soon, 1)).isEmpty();
  }

  private static boolean isUpheld(Truth truth) {
    var answer = new Complaints(shop("1", "1")).answer(run(truth), SUPERVISOR);
    return ((AnswerComplaint) answer).upheld();
  }

  @Test
  void aPersonWhoIsAlwaysRightFindsForWhoIsOwed() {
    assertThat(isUpheld(Truth.OWED)).isTrue();
    assertThat(isUpheld(Truth.NOT_OWED)).isFalse();
    assertThat(isUpheld(Truth.WORN)).isFalse();
  }

  @Test
  void aCaseIsOverUntilSomebodyComplainsAndOnceThatIsAnswered() {
    var run = run(Truth.OWED);
    var at = run.asked();
    assertThat(run.isOver()).isFalse();
    run.happened(at, new CaseEvent.CaseClosed(Outcome.REJECTED, Clocks.none()));
    assertThat(run.isOver()).isTrue();
    run.happened(at, new CaseEvent.ComplaintRaised(Role.SUPERVISOR, Clocks.none()));
    assertThat(run.isOver()).isFalse();
    assertThat(run.isComplaining()).isTrue();
    run.happened(at, new CaseEvent.ComplaintAnswered(true, Because.byPerson("complaint", WORDS)));
    assertThat(run.isOver()).isTrue();
    assertThat(run.isComplaining()).isFalse();
    run.happened(at, new CaseEvent.Reopened());
    assertThat(run.isOver()).isFalse();
  }

  /** Everybody who is refused complains, and whoever is owed something is heard. */
  @Test
  void complaintsGiveBackWhatWasWronglyRefused() {
    var silent = lived(shop("0", "0"));
    var heard = lived(shop("1", "1"));

    assertThat(heard.of(Kpi.COMPLAINTS).value()).isGreaterThan(silent.of(Kpi.COMPLAINTS).value());
    assertThat(heard.of(Kpi.WRONGLY_REFUSED).value())
        .isLessThan(silent.of(Kpi.WRONGLY_REFUSED).value() * 0.7);
    assertThat(heard.whole().outcomes().sum()).isEqualTo(heard.whole().requests());
    assertThat(heard.of(Kpi.HANDLING).value()).isGreaterThan(silent.of(Kpi.HANDLING).value());
  }

  private static Sample lived(Population shop) {
    return Simulation.ofGenerated(List.of(WrittenPolicy.with()), shop, 42, 2_000, 2)
        .run(2, more -> {})
        .first()
        .sample();
  }
}
