package io.redress.adapter.store.trial;

import io.redress.adapter.store.story.Requests;
import io.redress.lifecycle.Approvals;
import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.CaseHistory;
import io.redress.lifecycle.Effect;
import io.redress.policy.Policy;
import io.redress.port.Agenda.Due;
import io.redress.port.CaseJournal;
import io.redress.port.CaseJournal.Entry;
import io.redress.port.CaseJournal.Step;
import io.redress.port.CaseJournal.Tally;
import io.redress.port.Destination;
import io.redress.settlement.RefundLeg;
import io.redress.settlement.Route;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** What must stand in a step besides its events: what is due when and where, and what it counts. */
final class Follows {

  private final CaseJournal truth;
  private final Policy policy;
  private final java.util.List<String> violations;

  Follows(CaseJournal truth, Policy policy, java.util.List<String> violations) {
    this.truth = truth;
    this.policy = policy;
    this.violations = violations;
  }

  void check(Step step) {
    step.effects().forEach(due -> check(step, due));
    var expected = tallies(step);
    if (!step.tallies().eq(expected)) {
      violations.add("%s counts %s and not %s".formatted(step, step.tallies(), expected));
    }
    if (step.events().tail().exists(entry -> entry.print().isDefined())) {
      violations.add("more than one event says what was asked: " + step);
    }
  }

  /** A limit is looked up for the day that it is where the policy applies. */
  void checkLookedUp(String counter, LocalDate day, Instant now) {
    boolean isLimit =
        counter.equals("granted under " + policy.id().name())
            || counter.equals("approved by agent agent-1");
    if (!isLimit || !day.equals(day(now))) {
      violations.add("%s of %s is looked up at %s".formatted(counter, day, now));
    }
  }

  private void check(Step step, Due due) {
    var cause = step.events().get(due.number() - step.expected() - 1);
    if (!due.to().equals(to(due.effect())) || !due.notBefore().equals(when(cause, due.effect()))) {
      violations.add("at %s follows %s".formatted(cause.at(), due));
    }
  }

  private static Instant when(Entry cause, Effect effect) {
    return switch (effect) {
      case Effect.OrderRefund order -> order.leg().due();
      case Effect.QueryRefund query ->
          switch (cause.event()) {
            case CaseEvent.RefundAccepted accepted -> cause.at().plus(Duration.ofMinutes(10));
            case CaseEvent.RefundConfirmed confirmed -> cause.at().plus(Duration.ofDays(3));
            default -> cause.at();
          };
      default -> cause.at();
    };
  }

  private static Destination to(Effect effect) {
    return switch (effect) {
      case Effect.OrderRefund order -> to(order.leg());
      case Effect.QueryRefund query -> to(query.leg());
      case Effect.GiveCoupon give -> new Destination("coupons");
      case Effect.TellCustomer tell -> new Destination("messages");
      case Effect.TellOwner tell -> new Destination("messages");
      case Effect.AskCourierToRecall ask -> new Destination("courier");
      case Effect.AskCourierToGoOn ask -> new Destination("courier");
      case Effect.ClaimFromCourier claim -> new Destination("courier");
      case Effect.AskSupplierToStop ask -> new Destination("supplier");
      case Effect.AskSupplierToGoOn ask -> new Destination("supplier");
      default -> new Destination("warehouse");
    };
  }

  /** Money that goes back the way it came is moved by whoever took it. */
  static Destination to(RefundLeg leg) {
    if (leg.route() != Route.ORIGINAL) {
      return new Destination("payment/" + leg.route().word());
    }
    boolean isAlipay = leg.tender().contains(Requests.ALIPAY);
    return new Destination(isAlipay ? "payment/alipay" : "payment/gift-card");
  }

  private Seq<Tally> tallies(Step step) {
    var approved =
        step.events()
            .flatMap(entry ->
                Approvals.amount(entry.event())
                    .map(amount ->
                        new Tally(
                            "approved by %s %s"
                                .formatted(entry.by().role().word(), entry.by().id()),
                            day(entry.at()),
                            amount)));
    return approved.appendAll(granted(step));
  }

  private Seq<Tally> granted(Step step) {
    if (policy.risk().caps().grantedPerDay().isEmpty()) {
      return List.empty();
    }
    var events = step.events().map(Entry::event);
    var before = truth.load(step.forCase()).take(step.expected()).map(Entry::event);
    return CaseHistory.fold(before.appendAll(events))
        .about()
        .flatMap(claim -> Approvals.granted(claim, events))
        .filter(amount -> amount.minor() > 0)
        .map(amount ->
            new Tally(
                "granted under " + policy.id().name(), day(step.events().head().at()), amount))
        .toList();
  }

  private LocalDate day(Instant at) {
    return at.atZone(policy.facts().zone()).toLocalDate();
  }
}
