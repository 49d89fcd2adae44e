package io.redress.lifecycle;

import static io.redress.lifecycle.CaseDecider.refused;

import io.redress.goods.ParcelFate;
import io.redress.lifecycle.AfterSaleCase.AwaitingComplaintAnswer;
import io.redress.lifecycle.AfterSaleCase.AwaitingDelivery;
import io.redress.lifecycle.AfterSaleCase.AwaitingOfferAnswer;
import io.redress.lifecycle.AfterSaleCase.AwaitingStock;
import io.redress.lifecycle.AfterSaleCase.AwaitingSupplier;
import io.redress.lifecycle.AfterSaleCase.Closed;
import io.redress.lifecycle.AfterSaleCase.InReview;
import io.redress.lifecycle.AfterSaleCase.Intercepting;
import io.redress.lifecycle.AfterSaleCase.Recalling;
import io.redress.lifecycle.AfterSaleCase.Waiting;
import io.redress.lifecycle.CaseCommand.PassDeadline;
import io.redress.lifecycle.CaseEvent.DeadlinePassed;
import io.redress.lifecycle.CaseEvent.Escalated;
import io.redress.lifecycle.CaseEvent.Expired;
import io.redress.lifecycle.CaseEvent.Reminded;
import io.redress.lifecycle.CaseEvent.SurveySent;
import io.redress.policy.Policy;
import io.redress.sla.ClockName;
import io.redress.sla.Clocks;
import io.redress.sla.Deadline;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/** Deadlines: nobody waits past one without an event that says so. */
final class Deadlines {

  private Deadlines() {}

  static Either<Refusal, Seq<CaseEvent>> pass(
      Policy policy, AfterSaleCase state, PassDeadline pass, Circumstances at) {
    return state
        .clocks()
        .of(pass.clock())
        .filter(deadline -> !at.now().isBefore(deadline.due()))
        .map(deadline -> Either.<Refusal, Seq<CaseEvent>>right(passed(policy, state, deadline, at)))
        .getOrElse(() -> refused(new Refusal.NotDue(pass.clock())));
  }

  private static Seq<CaseEvent> passed(
      Policy policy, AfterSaleCase state, Deadline deadline, Circumstances at) {
    var rest = state.clocks().without(deadline);
    return switch (deadline.onBreach()) {
      case REMIND -> List.of(new Reminded(deadline, rest));
      case NOTIFY -> List.of(notified(policy, state, deadline, at));
      case CLOSE -> closed(policy, state, deadline, at);
      case ESCALATE -> escalated(policy, state, deadline, at);
      case TREAT_AS_REFUSED ->
          asRefused(policy, state, at).prepend(new DeadlinePassed(deadline, rest));
      case TREAT_AS_LOST -> lost(policy, state, at).prepend(new DeadlinePassed(deadline, rest));
    };
  }

  /** Only a case that waits for the customer is closed by its clock. */
  private static Seq<CaseEvent> closed(
      Policy policy, AfterSaleCase state, Deadline deadline, Circumstances at) {
    return state instanceof Waiting waiting
        ? Withdrawal.undone(policy, waiting, new Expired(deadline), Outcome.EXPIRED, at)
        : List.empty();
  }

  /**
   * Most clocks run once more; a first answer can be late only once, of a closed case everybody is
   * told once, and a survey is sent.
   */
  private static CaseEvent notified(
      Policy policy, AfterSaleCase state, Deadline deadline, Circumstances at) {
    var rest = state.clocks().without(deadline);
    if (deadline.clock() == ClockName.SURVEY) {
      return new SurveySent(rest);
    }
    boolean isOnce = state instanceof Closed || deadline.clock() == ClockName.FIRST_RESPONSE;
    return new DeadlinePassed(deadline, isOnce ? rest : again(policy, rest, deadline, at));
  }

  private static Seq<CaseEvent> escalated(
      Policy policy, AfterSaleCase state, Deadline deadline, Circumstances at) {
    var again = again(policy, state.clocks().without(deadline), deadline, at);
    var passed = new DeadlinePassed(deadline, again);
    return switch (state) {
      case InReview review -> Review.overdue(policy, review, again, at).prepend(passed);
      case AwaitingComplaintAnswer complaint ->
          Review.above(policy, complaint.level())
              .<CaseEvent>map(level -> new Escalated(level, again.ownedBy(level)))
              .toList()
              .prepend(passed);
      default -> List.of(notified(policy, state, deadline, at));
    };
  }

  private static Clocks again(Policy policy, Clocks rest, Deadline deadline, Circumstances at) {
    return rest.with(
        List.of(policy.deadline(deadline.clock(), at.now()).ownedBy(deadline.owner())));
  }

  private static Seq<CaseEvent> asRefused(Policy policy, AfterSaleCase state, Circumstances at) {
    return switch (state) {
      case Intercepting intercepting -> Goods.intercepted(policy, intercepting, false, at);
      case Recalling recalling -> Goods.recalled(policy, recalling, false, at);
      case AwaitingStock stock -> Goods.stockAnswered(policy, stock, false, at);
      case AwaitingSupplier supplier -> Goods.supplierAnswered(policy, supplier, false, at);
      case AwaitingOfferAnswer offer -> Negotiation.declined(policy, offer, at);
      default -> List.empty();
    };
  }

  private static Seq<CaseEvent> lost(Policy policy, AfterSaleCase state, Circumstances at) {
    return state instanceof AwaitingDelivery delivery
        ? Goods.fate(policy, delivery, ParcelFate.LOST, at)
        : List.empty();
  }
}
