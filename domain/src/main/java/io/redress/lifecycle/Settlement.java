package io.redress.lifecycle;

import static io.redress.lifecycle.CaseDecider.happened;
import static io.redress.lifecycle.CaseDecider.refused;

import io.redress.decision.Agreed;
import io.redress.decision.Decision.Because;
import io.redress.decision.Decisions;
import io.redress.decision.Unanswerable;
import io.redress.lifecycle.AfterSaleCase.AwaitingPayment;
import io.redress.lifecycle.AfterSaleCase.AwaitingSignature;
import io.redress.lifecycle.AfterSaleCase.Settling;
import io.redress.lifecycle.CaseCommand.AnswerLeg;
import io.redress.lifecycle.CaseCommand.ChooseRoute;
import io.redress.lifecycle.CaseCommand.ReportHandover;
import io.redress.lifecycle.CaseCommand.ReportIrreparable;
import io.redress.lifecycle.CaseCommand.ReportPayment;
import io.redress.lifecycle.CaseCommand.Sign;
import io.redress.lifecycle.CaseEvent.DifferenceAsked;
import io.redress.lifecycle.CaseEvent.DifferencePaid;
import io.redress.lifecycle.CaseEvent.HandedOver;
import io.redress.lifecycle.CaseEvent.HandoverAsked;
import io.redress.lifecycle.CaseEvent.OtherRouteAsked;
import io.redress.lifecycle.CaseEvent.RefundAccepted;
import io.redress.lifecycle.CaseEvent.RefundConfirmed;
import io.redress.lifecycle.CaseEvent.RefundDeclined;
import io.redress.lifecycle.CaseEvent.RefundOrdered;
import io.redress.lifecycle.CaseEvent.RefundUncertain;
import io.redress.lifecycle.CaseEvent.RepairFailed;
import io.redress.lifecycle.CaseEvent.RequestCorrected;
import io.redress.lifecycle.CaseEvent.RouteChanged;
import io.redress.lifecycle.CaseEvent.SignatureAsked;
import io.redress.lifecycle.CaseEvent.Signed;
import io.redress.lifecycle.LegStanding.Stage;
import io.redress.money.Money;
import io.redress.order.Tender;
import io.redress.party.Role;
import io.redress.policy.Policy;
import io.redress.remedy.Handover;
import io.redress.remedy.Path;
import io.redress.remedy.Remedy;
import io.redress.request.Consent;
import io.redress.request.RequestKind;
import io.redress.settlement.LegId;
import io.redress.settlement.PlannedLeg;
import io.redress.settlement.RefundLeg;
import io.redress.settlement.Route;
import io.redress.settlement.SettlementPlan;
import io.redress.settlement.SettlementPlans;
import io.redress.settlement.Unsettleable;
import io.redress.settlement.Unsettleable.TendersExhausted;
import io.redress.sla.ClockName;
import io.redress.sla.Clocks;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.function.Function;

/** Settlement: money is ordered back leg by leg, and the case ends when all of it has arrived. */
final class Settlement {

  private Settlement() {}

  /**
   * Gives all that was granted; where the policy wants the customer to confirm the amount first, it
   * asks for that. A person looks where the money is no longer there, after a chargeback, say.
   */
  static Seq<CaseEvent> order(Policy policy, Claim claim, Grant grant, Circumstances at) {
    var due = grant.quote().dueFromCustomer();
    return due.isPositive() && grant.handover().isDefined()
        ? List.of(new DifferenceAsked(due, policy.clocks(ClockName.PAYMENT, at.now())))
        : give(policy, claim, grant, at);
  }

  /** The customer has paid what the replacement costs more: it is sent. */
  static Either<Refusal, Seq<CaseEvent>> paid(
      Policy policy, AwaitingPayment state, ReportPayment payment, Circumstances at) {
    var due = state.grant().quote().dueFromCustomer();
    return payment.amount().equals(due)
        ? Either.right(
            give(policy, state.claim(), state.grant(), at).prepend(new DifferencePaid(due)))
        : refused(new Refusal.OtherAmount(payment.amount(), due));
  }

  private static Seq<CaseEvent> give(Policy policy, Claim claim, Grant grant, Circumstances at) {
    return byPlan(
        policy,
        claim,
        grant,
        at,
        plan ->
            plan.signature() && plan.total().isPositive()
                ? List.of(
                    new SignatureAsked(plan.total(), policy.clocks(ClockName.SIGNATURE, at.now())))
                : order(policy, claim, grant, plan, at));
  }

  /** Goes on with a plan of this moment, or gives the case to a person where there is none. */
  private static Seq<CaseEvent> byPlan(
      Policy policy,
      Claim claim,
      Grant grant,
      Circumstances at,
      Function<SettlementPlan, Seq<CaseEvent>> goOn) {
    return SettlementPlans.plan(
            policy.settlement(),
            grant.routes(),
            claim.orderAt(at),
            grant.quote(),
            SettlementPlans.consents(claim.request(), grant.routes()),
            at.rates(),
            claim.toPolicy(),
            policy.scheduleFrom(at.now()))
        .fold(why -> List.of(blocked(policy, claim, grant, why, at)), goOn);
  }

  /** Goods that came back do not come back again: whoever approves only lets the money go. */
  private static CaseEvent blocked(
      Policy policy, Claim claim, Grant grant, Unsettleable why, Circumstances at) {
    var because = new Because("settlement", why.getClass().getSimpleName(), Option.none());
    return Review.byHand(policy, claim, grant.holding(), Role.FINANCE, because, at);
  }

  private static Seq<CaseEvent> order(
      Policy policy, Claim claim, Grant grant, SettlementPlan plan, Circumstances at) {
    var planned = plan.legs().filter(leg -> leg.amount().isPositive());
    var money =
        planned.isEmpty() ? Option.<RefundOrdered>none() : ordered(policy, claim, planned, at);
    var clocks = money.map(RefundOrdered::clocks).getOrElse(Clocks.none());
    var goods = grant.handover().map(handover -> asked(policy, handover, clocks, at));
    var events = new ArrayList<CaseEvent>(2);
    money.forEach(events::add);
    goods.forEach(events::add);
    return events.isEmpty()
        ? List.of(Closure.closed(policy, Outcome.REFUNDED, at))
        : List.ofAll(events);
  }

  private static CaseEvent asked(
      Policy policy, Handover handover, Clocks others, Circumstances at) {
    var clock =
        switch (handover) {
          case REPLACEMENT -> ClockName.REPLACEMENT;
          case REPAIR -> ClockName.REPAIR;
        };
    return new HandoverAsked(handover, others.with(policy.deadlines(clock, at.now())));
  }

  /** What was to be handed over is on its way. */
  static Either<Refusal, Seq<CaseEvent>> handedOver(
      Policy policy, Settling state, ReportHandover report, Circumstances at) {
    if (state.owed().isEmpty()) {
      return CaseDecider.notAllowedNow(state, report);
    }
    var clocks = state.clocks().without(ClockName.REPLACEMENT, ClockName.REPAIR);
    var event = new HandedOver(report.trackingNumber(), clocks);
    var after = state.owing(Option.none(), clocks);
    return after.isDone() ? happened(event, Closure.settled(policy, after, at)) : happened(event);
  }

  /**
   * What cannot be mended is given back for, when a person has looked; the goods are here, and what
   * their way cost was settled when they came.
   */
  static Either<Refusal, Seq<CaseEvent>> irreparable(
      Policy policy, Settling state, ReportIrreparable report, Circumstances at) {
    if (!state.owed().contains(Handover.REPAIR)) {
      return CaseDecider.notAllowedNow(state, report);
    }
    var instead = state.claim().request().asking(RequestKind.RETURN_REFUND).withoutFreight();
    var claim = state.claim().asking(instead);
    return Decisions.decideAs(
            policy, claim.dossier(at), new Agreed(Remedy.RETURN_REFUND).sentBack())
        .<Refusal>mapLeft(Refusal.CannotBeAnswered::new)
        .map(decision ->
            List.of(
                new RepairFailed(),
                new RequestCorrected(instead),
                Review.byHand(
                    policy,
                    claim,
                    Grant.of(decision).as(Remedy.RETURN_REFUND, Path.RETURN_GOODS).holding(),
                    Goods.because("irreparable"),
                    at)));
  }

  private static Option<RefundOrdered> ordered(
      Policy policy, Claim claim, Seq<PlannedLeg> planned, Circumstances at) {
    var legs = new ArrayList<RefundLeg>(planned.size());
    var last = at.now();
    for (var one : planned) {
      var leg = RefundLeg.of(leg(claim, legs.size()), claim.order().id(), one);
      legs.add(leg);
      last = leg.due().isAfter(last) ? leg.due() : last;
    }
    var clocks = policy.clocks(ClockName.REFUND_EXECUTION, last);
    return Option.of(new RefundOrdered(Array.ofAll(legs), clocks));
  }

  /** The customer confirmed the amount. */
  static Either<Refusal, Seq<CaseEvent>> signed(
      Policy policy, AwaitingSignature state, Sign sign, Circumstances at) {
    var granted = state.grant().quote().total();
    if (!sign.amount().equals(granted)) {
      return refused(new Refusal.OtherAmount(sign.amount(), granted));
    }
    var claim = state.claim();
    return Either.right(
        byPlan(
                policy,
                claim,
                state.grant(),
                at,
                plan -> order(policy, claim, state.grant(), plan, at))
            .prepend(new Signed(granted)));
  }

  static Either<Refusal, Seq<CaseEvent>> answered(
      Policy policy, Settling state, AnswerLeg answer, Circumstances at) {
    return state
        .legs()
        .get(answer.leg())
        .map(standing -> answered(policy, state, standing, answer, at))
        .getOrElse(() -> refused(new Refusal.UnknownLeg(answer.leg())));
  }

  private static Either<Refusal, Seq<CaseEvent>> answered(
      Policy policy, Settling state, LegStanding standing, AnswerLeg answer, Circumstances at) {
    return otherAmount(standing, answer)
        .map(CaseDecider::refused)
        .getOrElse(() ->
            standing.isFinal()
                ? late(policy, state, standing, answer, at)
                : first(policy, state, standing, answer, at));
  }

  /** An answer for a leg that is still under way. */
  private static Either<Refusal, Seq<CaseEvent>> first(
      Policy policy, Settling state, LegStanding standing, AnswerLeg answer, Circumstances at) {
    var leg = answer.leg();
    return switch (answer.answer()) {
      case CONFIRMED -> Either.right(confirmed(policy, state, standing, answer, at));
      case DECLINED -> Either.right(declined(policy, state, standing, at));
      case ACCEPTED ->
          standing.stage() == Stage.ACCEPTED ? happened() : happened(new RefundAccepted(leg));
      case UNCERTAIN ->
          standing.stage() == Stage.ORDERED ? happened(new RefundUncertain(leg)) : happened();
    };
  }

  /** What moved is not what was ordered: a person must look, whatever else the answer says. */
  static Option<Refusal> otherAmount(LegStanding standing, AnswerLeg answer) {
    var owed = standing.leg().amount();
    return answer
        .moved()
        .filter(moved -> !moved.equals(owed))
        .map(moved -> new Refusal.OtherAmount(moved, owed));
  }

  private static Seq<CaseEvent> confirmed(
      Policy policy, Settling state, LegStanding standing, AnswerLeg answer, Circumstances at) {
    boolean isByHand = answer.actor().role() != Role.PROVIDER;
    var after = state.with(standing.confirmed(isByHand));
    var confirmed = new RefundConfirmed(standing.leg().id(), isByHand);
    return after.isDone()
        ? List.of(confirmed, Closure.settled(policy, after, at))
        : List.of(confirmed);
  }

  private static Seq<CaseEvent> declined(
      Policy policy, Settling state, LegStanding standing, Circumstances at) {
    return List.of(new RefundDeclined(standing.leg().id()), otherWay(policy, state, standing, at));
  }

  /** The next route is taken where the customer has agreed to others; else somebody is asked. */
  static CaseEvent otherWay(Policy policy, Settling state, LegStanding standing, Circumstances at) {
    boolean isAgreed =
        !policy.settlement().consentForOtherRoute()
            || state.claim().request().consents().contains(Consent.OTHER_ROUTE);
    var next =
        routes(policy, state, standing)
            .dropUntil(route -> route == standing.leg().route())
            .drop(1)
            .headOption()
            .filter(route -> isAgreed && missing(state, standing, at).isEmpty());
    return next.<CaseEvent>map(route -> changed(state, standing, route, state.clocks()))
        .getOrElse(() ->
            new OtherRouteAsked(
                standing.leg().id(),
                state.clocks().with(policy.deadlines(ClockName.OTHER_ROUTE, at.now()))));
  }

  /** Other cases, or a chargeback, may have taken meanwhile what a declined leg left. */
  private static Option<TendersExhausted> missing(
      Settling state, LegStanding declined, Circumstances at) {
    var leg = declined.leg();
    return leg.drawnOn()
        .flatMap(state.claim().orderAt(at)::tender)
        .map(tender -> tender.worthLeft().minus(underWay(state, leg)))
        .filter(leg.worth()::exceeds)
        .map(left -> new TendersExhausted(leg.worth(), left));
  }

  /** What the other legs of the case draw on the payment of a leg. */
  private static Money underWay(Settling state, RefundLeg leg) {
    return state
        .legs()
        .values()
        .filter(other -> other.stage() != Stage.DECLINED && !other.leg().id().equals(leg.id()))
        .map(LegStanding::leg)
        .filter(other -> other.drawnOn().equals(leg.drawnOn()))
        .map(RefundLeg::worth)
        .fold(Money.zero(leg.worth().currency()), Money::plus);
  }

  private static Option<Tender> tender(Claim claim, RefundLeg leg) {
    return leg.tender().flatMap(claim.order()::tender);
  }

  private static RouteChanged changed(
      Settling state, LegStanding declined, Route route, Clocks clocks) {
    var id = leg(state.claim(), state.legs().size());
    var instead =
        intoItsTender(state, declined)
            .filter(first -> route == Route.ORIGINAL)
            .map(first -> first.again(id))
            .getOrElse(() -> declined.leg().by(route, id));
    return new RouteChanged(declined.leg().id(), instead, clocks);
  }

  /** By which routes the money of a leg may go; into its tender only if it went there at first. */
  private static Seq<Route> routes(Policy policy, Settling state, LegStanding standing) {
    return policy
        .settlement()
        .routesBeside(state.grant().routes(), tender(state.claim(), standing.leg()))
        .filter(route -> route != Route.ORIGINAL || intoItsTender(state, standing).isDefined());
  }

  /** What was to go into the tender at first, in the tender's own currency; none beside it. */
  private static Option<RefundLeg> intoItsTender(Settling state, LegStanding standing) {
    return state
        .legs()
        .get(standing.first())
        .map(LegStanding::leg)
        .filter(first -> first.route() == Route.ORIGINAL);
  }

  /** The customer, or finance for the customer, says how a declined leg goes instead. */
  static Either<Refusal, Seq<CaseEvent>> chosen(
      Policy policy, Settling state, ChooseRoute choose, Circumstances at) {
    return state
        .legs()
        .get(choose.leg())
        .map(standing -> chosen(policy, state, standing, choose.route(), at))
        .getOrElse(() -> refused(new Refusal.UnknownLeg(choose.leg())));
  }

  private static Either<Refusal, Seq<CaseEvent>> chosen(
      Policy policy, Settling state, LegStanding standing, Route route, Circumstances at) {
    var leg = standing.leg();
    var offered = routes(policy, state, standing);
    if (!offered.contains(route)) {
      return refused(new Refusal.RouteNotOffered(route, offered));
    }
    if (standing.stage() != Stage.DECLINED || !state.isStillOwed(standing)) {
      return refused(new Refusal.LegIsFinal(leg.id()));
    }
    var clocks =
        state.isAnotherStillOwed(standing)
            ? state.clocks()
            : state.clocks().without(ClockName.OTHER_ROUTE);
    return missing(state, standing, at)
        .map(why -> refused(new Refusal.CannotBeAnswered(new Unanswerable.NotSettleable(why))))
        .getOrElse(() -> happened(changed(state, standing, route, clocks)));
  }

  /**
   * An answer for a leg that is at an end: the same again changes nothing; what was confirmed may
   * be taken back, or be doubted where a person confirmed it; finance may confirm what was declined
   * and is still owed, having paid it by hand; anything else would contradict the log.
   */
  private static Either<Refusal, Seq<CaseEvent>> late(
      Policy policy, Settling state, LegStanding standing, AnswerLeg answer, Circumstances at) {
    var leg = standing.leg().id();
    boolean isConfirmed = standing.stage() == Stage.CONFIRMED;
    return switch (answer.answer()) {
      case ACCEPTED, UNCERTAIN -> happened();
      case CONFIRMED ->
          isConfirmed
              ? happened()
              : answer.actor().role() == Role.FINANCE && state.isStillOwed(standing)
                  ? Either.right(confirmed(policy, state, standing, answer, at))
                  : refused(new Refusal.LegIsFinal(leg));
      case DECLINED ->
          Either.right(
              switch (TakenBack.said(standing, answer)) {
                case NOTHING_NEW -> List.empty();
                case DOUBT -> List.of(TakenBack.doubted(policy, leg, state.clocks(), at));
                case RETURN -> TakenBack.early(policy, state, standing, at);
              });
    };
  }

  /** Those that were ordered before the case was decided anew keep their numbers. */
  private static LegId leg(Claim claim, int index) {
    return claim.id().leg(claim.legs() + index + 1);
  }
}
