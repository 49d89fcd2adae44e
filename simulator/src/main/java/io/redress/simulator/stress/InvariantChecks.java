package io.redress.simulator.stress;

import io.redress.audit.Audit;
import io.redress.audit.Breach;
import io.redress.decision.Unanswerable;
import io.redress.lifecycle.AfterSaleCase.Closed;
import io.redress.lifecycle.CaseId;
import io.redress.lifecycle.Refusal;
import io.redress.order.Order;
import io.redress.order.OrderId;
import io.redress.policy.Policy;
import io.redress.simulator.story.Lived;
import io.redress.simulator.story.Lived.LivedCase;
import io.redress.simulator.stress.Promise.Invariant;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The invariants of all cases of a story, and that each comes to its end. */
record InvariantChecks(Policy policy) {

  private static final Invariant THROWN = new Invariant(0, "nothing is thrown");
  private static final Invariant SOUND = new Invariant(1, "cases leave an order sound");
  private static final Invariant ENDS = new Invariant(8, "every case comes to its end");

  /** Deadlines are told in the moment in which they are due. */
  private static final Duration AT_ONCE = Duration.ZERO;

  void check(Lived lived, List<Broken> broken) {
    audit(lived, broken);
    thrown(lived, broken);
    for (var each : lived.cases()) {
      if (each.isOpened() && !(each.state() instanceof Closed)) {
        broken.add(
            Broken.of(
                ENDS,
                each.id(),
                "the case never ends: it stays in " + each.state().getClass().getSimpleName(),
                "该工单无法结束，停留在 " + each.state().getClass().getSimpleName()));
      }
    }
    for (var refused : lived.refused()) {
      if (refused.why() instanceof Refusal.CannotBeAnswered(Unanswerable.UnsoundOrder unsound)) {
        broken.add(
            Broken.of(
                SOUND,
                refused.forCase(),
                "the order no longer adds up: " + unsound.problem(),
                "订单账目不再平衡：" + unsound.problem()));
      }
    }
  }

  private static void thrown(Lived lived, List<Broken> broken) {
    for (var what : lived.thrown()) {
      var id = lived.cases().lastOption().map(LivedCase::id).getOrElse(new CaseId("none"));
      broken.add(Broken.of(THROWN, id, "something was thrown: " + what, "程序抛出异常：" + what));
    }
  }

  private void audit(Lived lived, List<Broken> broken) {
    Map<CaseId, Order> orders = new HashMap<>();
    lived.cases().forEach(each -> orders.put(each.id(), each.order()));
    Map<OrderId, Audit> audits = new HashMap<>();
    var breaches = new ArrayList<Breach>(0);
    for (var kept : lived.steps()) {
      var order = Objects.requireNonNull(orders.get(kept.step().forCase()));
      var audit =
          audits.computeIfAbsent(order.id(), any -> Audit.of(policy, order).sweptWithin(AT_ONCE));
      var audited = audit.after(kept.step());
      audits.put(order.id(), audited.next());
      audited.breaches().forEach(breaches::add);
    }
    for (var breach : breaches) {
      var law = new Invariant(breach.law().number(), breach.law().what());
      broken.add(
          Broken.of(
              law,
              breach.forCase(),
              "%s: %s".formatted(breach.law().what(), breach.what()),
              "不变式 %d 被破坏：%s".formatted(breach.law().number(), breach.what())));
    }
  }
}
