package io.redress.lifecycle;

import static io.redress.lifecycle.CaseDecider.happened;
import static io.redress.lifecycle.CaseDecider.refused;

import io.redress.decision.Decision.Because;
import io.redress.lifecycle.AfterSaleCase.InReview;
import io.redress.lifecycle.CaseCommand.Approve;
import io.redress.lifecycle.CaseCommand.Reject;
import io.redress.lifecycle.CaseEvent.Approved;
import io.redress.lifecycle.CaseEvent.CaseClosed;
import io.redress.lifecycle.CaseEvent.Rejected;
import io.redress.policy.Policy;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Review: a person decides, within their authority. */
final class Review {

  private Review() {}

  static Either<Refusal, Seq<CaseEvent>> approve(
      Policy policy, InReview state, Approve approve, Circumstances at) {
    var role = approve.actor().role();
    var amount = state.claim().inPolicyCurrency(state.proposed().quote().total());
    return policy.authority().covers(role, amount)
        ? Either.right(
            Goods.goOn(policy, state.claim(), state.proposed(), at)
                .prepend(new Approved(approve.actor())))
        : refused(new Refusal.AboveAuthority(role, amount, policy.authority().limitOf(role)));
  }

  static Either<Refusal, Seq<CaseEvent>> reject(Reject reject) {
    var because = new Because("review", "person", Option.of(reject.because()));
    return happened(new Rejected(because), new CaseClosed(Outcome.REJECTED));
  }
}
