package io.redress.lifecycle;

import io.redress.Shop;
import io.redress.policy.Policy;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;

/** Commands in the order in which they come, each some time after the one before. */
record Journey(Seq<Leg> legs) {

  /** One command, and how long after the one before. */
  record Leg(CaseCommand command, Duration later) {}

  /** What one command did. */
  record Step(
      AfterSaleCase before,
      Seq<CaseEvent> events,
      boolean refused,
      AfterSaleCase after,
      Instant started) {}

  /** All that a journey did to a case. */
  record Walked(Seq<Step> steps) {

    Seq<CaseEvent> log() {
      return steps.flatMap(Step::events);
    }

    AfterSaleCase state() {
      return steps.isEmpty() ? new AfterSaleCase.NotOpened() : steps.last().after();
    }
  }

  Walked walk(Policy policy) {
    AfterSaleCase state = new AfterSaleCase.NotOpened();
    var now = Shop.NOW;
    Seq<Step> steps = List.empty();
    for (var leg : legs) {
      now = now.plus(leg.later());
      var decided = CaseDecider.decide(policy, state, leg.command(), Circumstances.at(now));
      Seq<CaseEvent> events = decided.getOrElse(List.empty());
      var after = events.foldLeft(state, CaseHistory::evolve);
      steps = steps.append(new Step(state, events, decided.isLeft(), after, now));
      state = after;
    }
    return new Walked(steps);
  }
}
