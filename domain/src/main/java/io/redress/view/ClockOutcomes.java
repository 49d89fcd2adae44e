package io.redress.view;

import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.Outcome;
import io.redress.party.Role;
import io.redress.sla.ClockName;
import io.redress.sla.Clocks;
import io.redress.sla.Deadline;
import io.redress.sla.OnBreach;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;

/** Which deadlines one event ended, and whether they were met. */
final class ClockOutcomes {

  private ClockOutcomes() {}

  /** Each clock once, with whether its deadline was met. */
  static Seq<Tuple2<ClockName, Boolean>> of(Step step) {
    return switch (step.entry().event()) {
      case CaseEvent.DeadlinePassed e -> List.of(Tuple.of(e.passed().clock(), false));
      case CaseEvent.Expired e -> List.of(Tuple.of(e.passed().clock(), false));
      case CaseEvent.RequestCorrected e when isForCustomer(step) -> List.empty();
      case CaseEvent.ComplaintRaised e -> List.empty();
      case CaseEvent.RefundReturned e -> List.empty();
      case CaseEvent.RefundDoubted e -> List.empty();
      case CaseEvent.CaseClosed e when e.outcome() == Outcome.WITHDRAWN -> List.empty();
      case CaseEvent.SendBackAsked e when e.outcome() == Outcome.WITHDRAWN -> List.empty();
      default ->
          step.entry().by().role() == Role.SYSTEM
              ? List.empty()
              : stopped(step.before().clocks(), step.after().clocks(), step.entry().at());
    };
  }

  /** A request is also changed by who finds that goods cannot be mended. */
  private static boolean isForCustomer(Step step) {
    var role = step.entry().by().role();
    return role == Role.CUSTOMER || role == Role.AGENT;
  }

  private static Seq<Tuple2<ClockName, Boolean>> stopped(Clocks before, Clocks after, Instant at) {
    var left = counting(after.running()).appendAll(counting(after.paused())).map(Deadline::clock);
    var running = counting(before.running()).map(each -> met(each, at));
    var paused =
        counting(before.paused()).map(each -> met(each, before.since().getOrElse(each.due())));
    return running.appendAll(paused).distinctBy(Tuple2::_1).reject(each -> left.contains(each._1));
  }

  /** A deadline that was paused stood still since. */
  private static Tuple2<ClockName, Boolean> met(Deadline deadline, Instant at) {
    return Tuple.of(deadline.clock(), !at.isAfter(deadline.due()));
  }

  /** Neither a reminder nor a question to come is owed. */
  private static Seq<Deadline> counting(Seq<Deadline> deadlines) {
    return deadlines.filter(
        each -> each.onBreach() != OnBreach.REMIND && each.clock() != ClockName.SURVEY);
  }
}
