package io.redress.lifecycle;

import io.redress.decision.Agreed;
import io.redress.decision.Decision;
import io.redress.decision.Decisions;
import io.redress.goods.ReturnFreight;
import io.redress.lifecycle.AfterSaleCase.AwaitingReturn;
import io.redress.lifecycle.CaseCommand.SupplyTracking;
import io.redress.lifecycle.CaseEvent.ReturnFreightStated;
import io.redress.money.Money;
import io.redress.party.Actor;
import io.redress.policy.Policy;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * The way back of goods: what it cost nobody knows when they ask, so that it is said with the
 * tracking number, and what is given back is reckoned once more.
 */
final class WayBack {

  private WayBack() {}

  static Either<Refusal, Seq<CaseEvent>> sent(
      Policy policy, AwaitingReturn state, SupplyTracking supply, Circumstances at) {
    var sent = Goods.sent(policy, state, supply.trackingNumber(), at);
    return supply
        .freight()
        .map(freight -> stated(policy, state, supply.actor(), freight, at).map(sent::append))
        .getOrElse(() -> Either.right(sent));
  }

  private static Either<Refusal, CaseEvent> stated(
      Policy policy, AwaitingReturn state, Actor actor, ReturnFreight freight, Circumstances at) {
    var grant = state.grant();
    var claim = state.claim().asking(state.claim().request().withFreight(freight));
    return Decisions.decideAs(
            policy, claim.dossier(at), new Agreed(grant.remedy(), grant.agreed()).sentBack())
        .<Refusal>mapLeft(Refusal.CannotBeAnswered::new)
        .flatMap(decision ->
            beyond(policy, claim, grant, decision, actor, at)
                .<Either<Refusal, CaseEvent>>map(Either::left)
                .getOrElse(() ->
                    Either.right(
                        new ReturnFreightStated(freight, decision.quote(), decision.plan()))));
  }

  /**
   * Who grants more than was granted must be entitled to it: nobody's receipt takes a refund past a
   * cap, or to another level, unless a person says it who may grant that much.
   */
  private static Option<Refusal> beyond(
      Policy policy, Claim claim, Grant grant, Decision decision, Actor actor, Circumstances at) {
    var before = Review.worth(claim, grant);
    var after = claim.inPolicyCurrency(decision.quote().total());
    boolean callsForMore = after.exceeds(before) && isHigher(policy, claim, before, after, at);
    return Option.when(
        callsForMore && !policy.authority().covers(actor.role(), after),
        () ->
            new Refusal.AboveAuthority(
                actor.role(), after, policy.authority().limitOf(actor.role())));
  }

  private static boolean isHigher(
      Policy policy, Claim claim, Money before, Money after, Circumstances at) {
    var authority = policy.authority();
    return authority.levelFor(after) != authority.levelFor(before)
        || authority.people(after) != authority.people(before)
        || capsBeyond(policy, claim, after, at) > capsBeyond(policy, claim, before, at);
  }

  private static int capsBeyond(Policy policy, Claim claim, Money amount, Circumstances at) {
    return policy.risk().caps().beyond(amount, claim.customer(), at.grantedToday()).size();
  }
}
