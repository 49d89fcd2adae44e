package io.redress.lifecycle;

import static io.redress.lifecycle.CaseDecider.happened;
import static io.redress.lifecycle.CaseDecider.refused;

import io.redress.authority.AuthorityMatrix;
import io.redress.decision.Decision;
import io.redress.decision.Decision.Because;
import io.redress.lifecycle.AfterSaleCase.InReview;
import io.redress.lifecycle.CaseCommand.Approve;
import io.redress.lifecycle.CaseCommand.AskEvidence;
import io.redress.lifecycle.CaseCommand.Reject;
import io.redress.lifecycle.CaseEvent.Approved;
import io.redress.lifecycle.CaseEvent.ApprovedOnce;
import io.redress.lifecycle.CaseEvent.Escalated;
import io.redress.lifecycle.CaseEvent.EvidenceAsked;
import io.redress.lifecycle.CaseEvent.Rejected;
import io.redress.lifecycle.CaseEvent.SentToReview;
import io.redress.money.Money;
import io.redress.party.Actor;
import io.redress.party.Role;
import io.redress.policy.Policy;
import io.redress.sla.ClockName;
import io.redress.sla.Clocks;
import io.redress.sla.Deadline;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Review: a person decides, within their authority, before the clocks run out. */
final class Review {

  /** Those that start anew when a case changes hands. */
  private static final ClockName[] OF_A_LEVEL = {
    ClockName.REVIEW, ClockName.APPROVAL, ClockName.QUESTION
  };

  private Review() {}

  /** A decision of the policy that a person of a role must look at. */
  static SentToReview sent(
      Policy policy, Claim claim, Decision decision, Role level, Circumstances at) {
    return sent(
        policy, claim, Grant.of(decision), level, decision.because(), decision.beyondCaps(), at);
  }

  /** The same for somebody above the agents, whatever its amount. */
  static SentToReview anew(Policy policy, Claim claim, Decision decision, Circumstances at) {
    var level = decision.reviewer().filter(one -> one != Role.AGENT).getOrElse(Role.SUPERVISOR);
    return sent(policy, claim, decision, level, at);
  }

  /** A person must find a way, since what was granted cannot be done as it was. */
  static SentToReview byHand(
      Policy policy, Claim claim, Grant grant, Because why, Circumstances at) {
    var level = policy.authority().levelFor(worth(claim, grant));
    return byHand(policy, claim, grant, level, why, at);
  }

  /** The same for a role, whatever its amount. */
  static SentToReview byHand(
      Policy policy, Claim claim, Grant grant, Role level, Because why, Circumstances at) {
    return sent(policy, claim, grant, level, why, List.empty(), at);
  }

  private static SentToReview sent(
      Policy policy,
      Claim claim,
      Grant grant,
      Role level,
      Because why,
      Seq<String> beyondCaps,
      Circumstances at) {
    return new SentToReview(
        grant,
        level,
        policy.authority().people(worth(claim, grant)),
        why,
        beyondCaps,
        clocks(policy, level, at));
  }

  /** What a grant gives in money, by which authority is measured. */
  static Money worth(Claim claim, Grant grant) {
    return claim.inPolicyCurrency(grant.quote().total());
  }

  /** A first answer, the answer of this level, and a limit for all of it together. */
  private static Clocks clocks(Policy policy, Role level, Circumstances at) {
    var its =
        level == Role.AGENT
            ? policy.deadlines(ClockName.REVIEW, at.now())
            : of(policy, ClockName.APPROVAL, level, at);
    return policy
        .clocks(ClockName.FIRST_RESPONSE, at.now())
        .with(its)
        .with(policy.deadlines(ClockName.REVIEW_LIMIT, at.now()));
  }

  private static Seq<Deadline> of(Policy policy, ClockName clock, Role owner, Circumstances at) {
    return policy.deadlines(clock, at.now()).map(deadline -> deadline.ownedBy(owner));
  }

  static Either<Refusal, Seq<CaseEvent>> approve(
      Policy policy, InReview state, Approve approve, Circumstances at) {
    var actor = approve.actor();
    var amount = worth(state.claim(), state.proposed());
    return mayGrant(policy, state, actor, amount, at)
        .map(CaseDecider::refused)
        .getOrElse(() -> Either.right(approved(policy, state, actor, amount, at)));
  }

  private static Seq<CaseEvent> approved(
      Policy policy, InReview state, Actor actor, Money amount, Circumstances at) {
    return state.approvedBy().size() + 1 < state.people()
        ? List.of(new ApprovedOnce(actor, amount, answered(state.clocks())))
        : Goods.goOn(policy, state.claim(), state.proposed(), at)
            .prepend(new Approved(actor, amount));
  }

  /** Why somebody may not grant an amount in this review; none where they may. */
  static Option<Refusal> mayGrant(
      Policy policy, InReview state, Actor actor, Money amount, Circumstances at) {
    var authority = policy.authority();
    if (!authority.covers(actor.role(), amount)) {
      return Option.of(
          new Refusal.AboveAuthority(actor.role(), amount, authority.limitOf(actor.role())));
    }
    if (isBelow(actor.role(), state.level())) {
      return Option.of(new Refusal.BelowLevel(actor.role(), state.level()));
    }
    return aboveDay(authority, actor, amount, at).orElse(() -> samePerson(state, actor));
  }

  private static Option<Refusal> aboveDay(
      AuthorityMatrix authority, Actor actor, Money amount, Circumstances at) {
    return at.approvedToday()
        .flatMap(before ->
            authority
                .perDay()
                .get(actor.role())
                .filter(limit -> before.plus(amount).exceeds(limit))
                .map(
                    limit -> new Refusal.AboveDailyAuthority(actor.role(), amount, before, limit)));
  }

  private static Option<Refusal> samePerson(InReview state, Actor actor) {
    boolean isOne =
        state
            .approvedBy()
            .append(state.claim().openedBy())
            .exists(other -> other.id().equals(actor.id()));
    return Option.when(state.people() > 1 && isOne, () -> new Refusal.SamePerson(actor.id()));
  }

  static Either<Refusal, Seq<CaseEvent>> reject(
      Policy policy, InReview state, Reject reject, Circumstances at) {
    var role = reject.actor().role();
    var because = Because.byPerson("review", reject.because());
    return isBelow(role, state.level())
        ? refused(new Refusal.BelowLevel(role, state.level()))
        : Either.right(
            Withdrawal.undone(policy, state, new Rejected(because), Outcome.REJECTED, at));
  }

  /** The ball is with the customer: the clocks of the review wait. */
  static Either<Refusal, Seq<CaseEvent>> askEvidence(
      Policy policy, InReview state, AskEvidence ask, Circumstances at) {
    var because = Because.byPerson("review", ask.because());
    var meanwhile = policy.deadlines(ClockName.EVIDENCE, at.now());
    return happened(
        new EvidenceAsked(
            ask.ask(), because, answered(state.clocks()).paused(at.now(), meanwhile)));
  }

  static Either<Refusal, Seq<CaseEvent>> escalate(Policy policy, InReview state, Circumstances at) {
    return above(policy, state.level())
        .map(level ->
            happened(
                new Escalated(
                    level,
                    answered(state.clocks())
                        .without(OF_A_LEVEL)
                        .with(of(policy, ClockName.QUESTION, level, at)))))
        .getOrElse(() -> refused(new Refusal.NobodyAbove(state.level())));
  }

  /** Nobody answered in time: the next role up takes over, with a clock of its own. */
  static Seq<CaseEvent> overdue(Policy policy, InReview state, Clocks again, Circumstances at) {
    return above(policy, state.level())
        .<CaseEvent>map(level ->
            new Escalated(
                level, again.without(OF_A_LEVEL).with(of(policy, ClockName.APPROVAL, level, at))))
        .toList();
  }

  /** The next role that may approve anything, if there is one. */
  static Option<Role> above(Policy policy, Role level) {
    return AuthorityMatrix.LADDER
        .filter(role -> policy.authority().limitOf(role).isDefined())
        .find(role -> role.compareTo(level) > 0);
  }

  static boolean isBelow(Role role, Role level) {
    return role.compareTo(level) < 0;
  }

  /** Whatever a person does is a first answer. */
  static Clocks answered(Clocks clocks) {
    return clocks.without(ClockName.FIRST_RESPONSE);
  }
}
