package io.redress.lifecycle;

import static io.redress.lifecycle.CaseDecider.refused;

import io.redress.authority.AuthorityMatrix;
import io.redress.lifecycle.AfterSaleCase.InReview;
import io.redress.lifecycle.AfterSaleCase.Intercepting;
import io.redress.lifecycle.AfterSaleCase.Recalling;
import io.redress.lifecycle.AfterSaleCase.Waiting;
import io.redress.lifecycle.CaseCommand.PassDeadline;
import io.redress.lifecycle.CaseEvent.CaseClosed;
import io.redress.lifecycle.CaseEvent.DeadlinePassed;
import io.redress.lifecycle.CaseEvent.Escalated;
import io.redress.lifecycle.CaseEvent.Expired;
import io.redress.party.Role;
import io.redress.policy.Policy;
import io.redress.sla.Deadline;
import io.redress.sla.OnBreach;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/** Deadlines: nobody waits past one without an event that says so. */
final class Deadlines {

  private Deadlines() {}

  static Either<Refusal, Seq<CaseEvent>> pass(
      Policy policy, Waiting state, PassDeadline pass, Circumstances at) {
    var deadline = state.deadline();
    return deadline.clock() != pass.clock() || at.now().isBefore(deadline.due())
        ? refused(new Refusal.NotDue(pass.clock()))
        : Either.right(passed(policy, state, deadline, at));
  }

  private static Seq<CaseEvent> passed(
      Policy policy, Waiting state, Deadline deadline, Circumstances at) {
    var again = new DeadlinePassed(deadline, policy.deadline(deadline.clock(), at.now()));
    if (deadline.onBreach() == OnBreach.CLOSE) {
      return List.of(new Expired(deadline), new CaseClosed(Outcome.EXPIRED));
    }
    if (deadline.onBreach() == OnBreach.ESCALATE && state instanceof InReview review) {
      return List.of(again, new Escalated(nextUp(policy, review), again.next()));
    }
    if (deadline.onBreach() == OnBreach.TREAT_AS_REFUSED) {
      return takenAsRefused(policy, state, at).prepend(again);
    }
    return List.of(again);
  }

  private static Seq<CaseEvent> takenAsRefused(Policy policy, Waiting state, Circumstances at) {
    return switch (state) {
      case Intercepting intercepting -> Goods.intercepted(policy, intercepting, false, at);
      case Recalling recalling -> Goods.recalled(policy, recalling, false, at);
      default -> List.empty();
    };
  }

  /** The next role that may approve anything; the highest stays where it is. */
  private static Role nextUp(Policy policy, InReview review) {
    return AuthorityMatrix.LADDER
        .filter(role -> policy.authority().limitOf(role).isDefined())
        .find(role -> role.compareTo(review.level()) > 0)
        .getOrElse(review.level());
  }
}
