package io.redress.audit;

import io.redress.lifecycle.AfterSaleCase;
import io.redress.lifecycle.AfterSaleCase.Settling;
import io.redress.lifecycle.CaseEvent;
import io.redress.party.Role;
import io.redress.port.CaseJournal.Entry;
import io.redress.sla.ClockName;
import io.redress.sla.Deadline;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;

/** Who waits has a deadline, and one that passes is said to. */
final class ClockLaws {

  private ClockLaws() {}

  static void check(Turn turn, Option<Duration> patience, Findings found) {
    switch (turn.after()) {
      case AfterSaleCase.Waiting waiting -> waiting(turn, waiting, found);
      case AfterSaleCase.Closed closed -> {}
      case AfterSaleCase.NotOpened notOpened ->
          found.add(Laws.CLOCK, turn.number(), "nothing was opened");
      case AfterSaleCase.InIntake intake -> passedThrough(turn, found);
      case AfterSaleCase.Granted granted -> passedThrough(turn, found);
    }
    boolean isSaid = passed(turn, found);
    if (!isSaid && turn.entries().head().by().role() == Role.SYSTEM) {
      found.add(Laws.PASSED, turn.number(), "the system acted, and no deadline was said to pass");
    }
    if (!isSaid && patience.isDefined()) {
      overdue(turn, patience, found);
    }
  }

  /** Of a case that has ended a journal need not watch what is asked afterwards. */
  static void running(Turn turn, Option<Deadline> kept, Findings found) {
    var binding = turn.after().running();
    boolean isOver = kept.isEmpty() && turn.after() instanceof AfterSaleCase.Closed;
    if (!isOver && !kept.equals(binding)) {
      found.add(Laws.RUNNING, turn.number(), "%s is kept, and %s binds".formatted(kept, binding));
    }
  }

  private static void passedThrough(Turn turn, Findings found) {
    found.add(Laws.CLOCK, turn.number(), "it rests in a state that is passed through");
  }

  private static void waiting(Turn turn, AfterSaleCase.Waiting waiting, Findings found) {
    if (waiting.clocks().running().isEmpty()) {
      found.add(Laws.CLOCK, turn.number(), "nobody must act");
    }
    if (waiting instanceof Settling settling
        && settling.clocks().of(ClockName.OTHER_ROUTE).isDefined() != waitsForARoute(settling)) {
      found.add(
          Laws.ROUTE_CLOCK,
          turn.number(),
          "a route is to be chosen and no clock runs for that, or the other way round");
    }
  }

  /** A leg that is declined, and nothing else that can arrive, waits for somebody's word. */
  private static boolean waitsForARoute(Settling settling) {
    for (var leg : settling.legs()) {
      if (LegLaws.out(settling, leg._2.first()) == 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether any event says that a deadline passed; it must have run, and been due. */
  private static boolean passed(Turn turn, Findings found) {
    boolean isSaid = false;
    for (var entry : turn.entries()) {
      for (var deadline : said(entry.event())) {
        isSaid = true;
        passed(turn, entry, deadline, found);
      }
      if (entry.event() instanceof CaseEvent.SurveySent) {
        isSaid = true;
        surveyed(turn, entry, found);
      }
    }
    return isSaid;
  }

  private static Option<Deadline> said(CaseEvent event) {
    return switch (event) {
      case CaseEvent.DeadlinePassed e -> Option.of(e.passed());
      case CaseEvent.Expired e -> Option.of(e.passed());
      case CaseEvent.Reminded e -> Option.of(e.of());
      default -> Option.none();
    };
  }

  private static void surveyed(Turn turn, Entry entry, Findings found) {
    var survey = turn.before().clocks().of(ClockName.SURVEY);
    survey.forEach(deadline -> passed(turn, entry, deadline, found));
    if (survey.isEmpty()) {
      found.add(Laws.PASSED, entry.number(), "a survey was sent, and its clock did not run");
    }
  }

  private static void passed(Turn turn, Entry entry, Deadline deadline, Findings found) {
    if (!turn.before().clocks().running().contains(deadline)) {
      found.add(Laws.PASSED, entry.number(), "it did not run: " + deadline);
    }
    if (entry.at().isBefore(deadline.due())) {
      found.add(Laws.PASSED, entry.number(), "it was not due yet: " + deadline);
    }
    if (turn.after().clocks().running().contains(deadline)) {
      found.add(Laws.PASSED, entry.number(), "it runs on: " + deadline);
    }
  }

  /** Something else happened, long after somebody should have been told. */
  private static void overdue(Turn turn, Option<Duration> patience, Findings found) {
    var first = turn.entries().head();
    overdue(turn.from(), first.at(), patience)
        .forEach(
            deadline -> found.add(Laws.OVERDUE, first.number(), "nothing was said of " + deadline));
  }

  /** What should have been said by now, if anything. */
  static Option<Deadline> overdue(Standing standing, Instant now, Option<Duration> patience) {
    return standing
        .watched()
        .filter(deadline -> patience.exists(wait -> now.isAfter(deadline.due().plus(wait))));
  }
}
