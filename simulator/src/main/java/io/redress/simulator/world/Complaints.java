package io.redress.simulator.world;

import io.redress.lifecycle.CaseCommand;
import io.redress.lifecycle.CaseCommand.AnswerComplaint;
import io.redress.lifecycle.Outcome;
import io.redress.party.Actor;
import io.redress.simulator.draw.Purpose;
import io.redress.simulator.population.Behaviour;
import io.redress.simulator.population.Population;
import io.redress.simulator.population.Staff;
import io.redress.simulator.population.Truth;
import io.redress.table.Wording;
import io.vavr.control.Option;
import java.time.Duration;

/** Customers who do not accept how their case ended, and what they are answered. */
final class Complaints {

  private static final Wording SORRY =
      new Wording("You are right, and we are sorry.", "您反映的情况属实，我们深表歉意。");

  private static final Wording IT_STAYS =
      new Wording("We looked at it once more, and it stays as it is.", "我们已再次核实，维持原处理结果。");

  private final Behaviour.Complaints figures;
  private final Staff staff;

  Complaints(Population population) {
    this.figures = population.behaviour().complaints();
    this.staff = population.staff();
  }

  /**
   * How long after this end of their case the customer complains; none who accepts it. Who waited
   * longer than they had patience complains once, and whoever gets nothing may do so twice.
   */
  Option<Duration> about(CaseRun run, Reckoning.Ending ending) {
    boolean isRefused = !ending.isGranted() && ending.outcome() != Outcome.WITHDRAWN;
    boolean complains =
        run.complaints() == 0
            ? isFirst(run, ending, isRefused)
            : isRefused && run.happens(Purpose.APPEALS, figures.appeals());
    return Option.when(complains, () -> run.wait(figures.after(), Purpose.COMPLAINS_AFTER));
  }

  private boolean isFirst(CaseRun run, Reckoning.Ending ending, boolean isRefused) {
    var patience = run.wait(figures.patience(), Purpose.PATIENCE);
    var waited = Duration.between(run.asked(), run.decided().getOrElse(ending.at()));
    boolean minds = run.happens(Purpose.COMPLAINS, figures.whenRefused());
    return waited.compareTo(patience) > 0 || (isRefused && minds);
  }

  /** What somebody says to a complaint who has looked at it. */
  CaseCommand answer(CaseRun run, Actor person) {
    boolean isUpheld = isUpheld(run, person);
    return new AnswerComplaint(run.nextCommand(), person, isUpheld, isUpheld ? SORRY : IT_STAYS);
  }

  /**
   * Who got nothing is right if it was owed; what is true and not owed stays refused, and what is
   * untrue deceives some.
   */
  private boolean isUpheld(CaseRun run, Actor person) {
    var team = staff.of(person.role());
    var truth = run.request().truth();
    double upheld = truth == Truth.NOT_OWED ? 1 - team.agrees() : team.agrees();
    return run.happens(Purpose.PERSON_AGREES, truth.isFalse() ? team.isDeceived() : upheld);
  }
}
