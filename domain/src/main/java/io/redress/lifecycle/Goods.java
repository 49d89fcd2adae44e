package io.redress.lifecycle;

import static io.redress.lifecycle.CaseDecider.happened;

import io.redress.decision.Agreed;
import io.redress.decision.Decision.Because;
import io.redress.decision.Decisions;
import io.redress.goods.InspectedLine;
import io.redress.goods.ParcelFate;
import io.redress.goods.ReturnMilestone;
import io.redress.lifecycle.AfterSaleCase.AwaitingInspection;
import io.redress.lifecycle.AfterSaleCase.AwaitingReturn;
import io.redress.lifecycle.AfterSaleCase.AwaitingStock;
import io.redress.lifecycle.AfterSaleCase.AwaitingSupplier;
import io.redress.lifecycle.AfterSaleCase.Intercepting;
import io.redress.lifecycle.AfterSaleCase.Recalling;
import io.redress.lifecycle.AfterSaleCase.ReturnInTransit;
import io.redress.lifecycle.AfterSaleCase.SendingBack;
import io.redress.lifecycle.AfterSaleCase.WithGoods;
import io.redress.lifecycle.CaseCommand.RefuseReturn;
import io.redress.lifecycle.CaseCommand.ReportReturn;
import io.redress.lifecycle.CaseCommand.ReportSentBack;
import io.redress.lifecycle.CaseEvent.CouponGranted;
import io.redress.lifecycle.CaseEvent.CouponPromised;
import io.redress.lifecycle.CaseEvent.Inspected;
import io.redress.lifecycle.CaseEvent.InterceptAsked;
import io.redress.lifecycle.CaseEvent.InterceptFailed;
import io.redress.lifecycle.CaseEvent.Intercepted;
import io.redress.lifecycle.CaseEvent.ParcelDelivered;
import io.redress.lifecycle.CaseEvent.ParcelLost;
import io.redress.lifecycle.CaseEvent.RecallAsked;
import io.redress.lifecycle.CaseEvent.RecallPromised;
import io.redress.lifecycle.CaseEvent.RecallRefused;
import io.redress.lifecycle.CaseEvent.RefusedAtDoor;
import io.redress.lifecycle.CaseEvent.ReturnAuthorised;
import io.redress.lifecycle.CaseEvent.ReturnFellShort;
import io.redress.lifecycle.CaseEvent.ReturnHeld;
import io.redress.lifecycle.CaseEvent.ReturnReached;
import io.redress.lifecycle.CaseEvent.ReturnRefused;
import io.redress.lifecycle.CaseEvent.ReturnSent;
import io.redress.lifecycle.CaseEvent.SendBackAsked;
import io.redress.lifecycle.CaseEvent.SentBack;
import io.redress.lifecycle.CaseEvent.StockAnswered;
import io.redress.lifecycle.CaseEvent.StockAsked;
import io.redress.lifecycle.CaseEvent.SupplierAnswered;
import io.redress.lifecycle.CaseEvent.SupplierAsked;
import io.redress.order.Presale;
import io.redress.policy.Policy;
import io.redress.remedy.Handover;
import io.redress.remedy.Path;
import io.redress.request.RequestedLine;
import io.redress.reward.CouponPromise;
import io.redress.sla.ClockName;
import io.redress.sla.Clocks;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Goods: money goes back only when the goods are where the path wants them. */
final class Goods {

  private static final Because SENT_SOON = new Because("quick-return", "within", Option.none());

  private Goods() {}

  /** What happens next to a case that was granted: nothing is promised that is not in stock. */
  static Seq<CaseEvent> goOn(Policy policy, Claim claim, Grant grant, Circumstances at) {
    return grant.handover().contains(Handover.REPLACEMENT)
        ? List.of(new StockAsked(policy.clocks(ClockName.WAREHOUSE_INQUIRY, at.now())))
        : move(policy, claim, grant, at);
  }

  /** What is not in stock cannot be sent: a person finds something else with the customer. */
  static Seq<CaseEvent> stockAnswered(
      Policy policy, AwaitingStock state, boolean available, Circumstances at) {
    var answered = new StockAnswered(available);
    return available
        ? move(policy, state.claim(), state.grant(), at).prepend(answered)
        : List.of(
            answered,
            Review.byHand(policy, state.claim(), state.grant(), because("out-of-stock"), at));
  }

  private static Seq<CaseEvent> move(Policy policy, Claim claim, Grant grant, Circumstances at) {
    return switch (grant.path()) {
      case NOT_SHIPPED ->
          areBeingMade(claim)
              ? List.of(new SupplierAsked(policy.clocks(ClockName.SUPPLIER_INQUIRY, at.now())))
              : List.of(new InterceptAsked(policy.clocks(ClockName.WAREHOUSE_INQUIRY, at.now())));
      case IN_TRANSIT -> recall(policy, claim, grant, at);
      case KEEP_GOODS -> Settlement.order(policy, claim, grant, at);
      case RETURN_GOODS -> authorised(policy, at);
    };
  }

  /** Whether it is the supplier, and not the warehouse, that is asked to stop the goods. */
  static boolean areBeingMade(Claim claim) {
    return claim.order().presale().stage() == Presale.Stage.IN_PRODUCTION;
  }

  /** Goods that are no longer made cannot be lost; those that still are must be decided on. */
  static Seq<CaseEvent> supplierAnswered(
      Policy policy, AwaitingSupplier state, boolean stopped, Circumstances at) {
    var answered = new SupplierAnswered(stopped);
    return stopped
        ? Settlement.order(policy, state.claim(), state.grant(), at).prepend(answered)
        : List.of(
            answered,
            Review.byHand(
                policy,
                state.claim(),
                state.grant().by(Path.KEEP_GOODS),
                because("in-production"),
                at));
  }

  static Seq<CaseEvent> intercepted(
      Policy policy, Intercepting state, boolean stopped, Circumstances at) {
    return stopped
        ? Settlement.order(policy, state.claim(), state.grant(), at).prepend(new Intercepted())
        : recall(policy, state.claim(), state.grant(), at).prepend(new InterceptFailed());
  }

  static Seq<CaseEvent> recalled(
      Policy policy, Recalling state, boolean promised, Circumstances at) {
    return promised
        ? Settlement.order(policy, state.claim(), state.grant(), at).prepend(new RecallPromised())
        : List.of(new RecallRefused(policy.clocks(ClockName.DELIVERY, at.now())));
  }

  /** The customer never bears the risk of a parcel that nobody signed for. */
  static Seq<CaseEvent> fate(Policy policy, WithGoods state, ParcelFate fate, Circumstances at) {
    return switch (fate) {
      case DELIVERED -> authorised(policy, at).prepend(new ParcelDelivered());
      case REFUSED_AT_DOOR ->
          List.of(new RefusedAtDoor(policy.clocks(ClockName.RETURN_TRANSIT, at.now())));
      case LOST ->
          Settlement.order(policy, state.claim(), state.grant(), at).prepend(new ParcelLost());
    };
  }

  /** What is seen on its way back was refused at the door, whether that was heard of or not. */
  static Either<Refusal, Seq<CaseEvent>> comesBack(
      Policy policy, WithGoods state, ReportReturn report, Circumstances at) {
    var refused = new RefusedAtDoor(policy.clocks(ClockName.RETURN_TRANSIT, at.now()));
    var grant = state.grant().by(Path.RETURN_GOODS);
    var back = new ReturnInTransit(state.claim(), grant, Option.none(), true, refused.clocks());
    return reached(policy, back, report, at).map(events -> events.prepend(refused));
  }

  /** Whose risk that was depends on who chose the courier: a person decides. */
  static Seq<CaseEvent> lostOnItsWayBack(Policy policy, ReturnInTransit state, Circumstances at) {
    var grant = state.grant().by(Path.KEEP_GOODS);
    return List.of(
        new ParcelLost(),
        Review.byHand(policy, state.claim(), grant, because("lost-on-its-way-back"), at));
  }

  /** A promise that was made is kept, whatever is promised by now. */
  static Seq<CaseEvent> sent(
      Policy policy, AwaitingReturn state, String trackingNumber, Circumstances at) {
    return sent(policy, state.coupon(), trackingNumber, at);
  }

  /**
   * Whoever sends goods while the return is authorised is as soon as can be, and needs no promise.
   */
  static Seq<CaseEvent> sentAtOnce(Policy policy, String trackingNumber, Circumstances at) {
    return sent(policy, policy.couponFrom(at.now()), trackingNumber, at);
  }

  private static Seq<CaseEvent> sent(
      Policy policy, Option<CouponPromise> coupon, String trackingNumber, Circumstances at) {
    return List.<CaseEvent>of(
            new ReturnSent(trackingNumber, policy.clocks(ClockName.RETURN_TRANSIT, at.now())))
        .appendAll(
            coupon
                .filter(promise -> promise.isEarnedAt(at.now()))
                .map(promise -> new CouponGranted(promise.amount(), SENT_SOON)));
  }

  /**
   * A milestone that was reached before changes nothing, so that reports may come twice and in any
   * order. What an inspector found is what is given back for, however much was asked.
   */
  static Either<Refusal, Seq<CaseEvent>> reached(
      Policy policy, ReturnInTransit state, ReportReturn report, Circumstances at) {
    var milestone = report.milestone();
    if (milestone == ReturnMilestone.SCAN && state.isScanned()) {
      boolean isHeld = state.grant().release() == ReturnMilestone.INSPECTION;
      return report.isOdd() && !isHeld ? happened(new ReturnHeld()) : happened();
    }
    Seq<CaseEvent> events = List.of(new ReturnReached(milestone, next(policy, milestone, at)));
    return released(
        policy,
        state.claim(),
        report.isOdd() ? state.grant().releasedAt(ReturnMilestone.INSPECTION) : state.grant(),
        report,
        report.isOdd() ? events.prepend(new ReturnHeld()) : events,
        at);
  }

  /** The same once the goods are back. */
  static Either<Refusal, Seq<CaseEvent>> reached(
      Policy policy, AwaitingInspection state, ReportReturn report, Circumstances at) {
    return report.milestone() == ReturnMilestone.INSPECTION
        ? released(policy, state.claim(), state.grant(), report, inspection(state), at)
        : happened();
  }

  private static Seq<CaseEvent> inspection(AwaitingInspection state) {
    return List.of(new ReturnReached(ReturnMilestone.INSPECTION, state.clocks()));
  }

  /**
   * Goods whose money is on its way already, or has gone, are only followed: the clock that watches
   * them stops once they are here, and a person sees to what is not as it should be.
   *
   * @param before how far they had come
   * @param clocks those of the case, or those that wait until a complaint about it is answered
   */
  static Either<Refusal, Seq<CaseEvent>> followed(
      Policy policy,
      Claim claim,
      Option<ReturnMilestone> before,
      Clocks clocks,
      ReportReturn report,
      Circumstances at) {
    if (before.exists(known -> known.reaches(report.milestone()))) {
      return happened();
    }
    boolean isHere = report.milestone().reaches(ReturnMilestone.SIGNATURE);
    var rest = isHere ? clocks.without(ClockName.RETURN_TRANSIT) : clocks;
    var reached = new ReturnReached(report.milestone(), rest);
    return fallsShort(claim, report)
        ? happened(
            reached,
            new ReturnFellShort(
                report.inspection(), rest.with(policy.deadlines(ClockName.QUESTION, at.now()))))
        : happened(reached);
  }

  private static boolean fallsShort(Claim claim, ReportReturn report) {
    return report.isOdd()
        || (!report.inspection().isEmpty()
            && claim.request().lines().exists(asked -> found(report, asked) < asked.quantity()));
  }

  private static long found(ReportReturn report, RequestedLine asked) {
    return report
        .inspection()
        .filter(line -> line.line().equals(asked.line()))
        .map(InspectedLine::received)
        .fold(0L, Math::addExact);
  }

  private static Either<Refusal, Seq<CaseEvent>> released(
      Policy policy,
      Claim claim,
      Grant granted,
      ReportReturn report,
      Seq<CaseEvent> events,
      Circumstances at) {
    boolean isInspection = report.milestone() == ReturnMilestone.INSPECTION;
    Seq<InspectedLine> lines = isInspection ? report.inspection() : List.empty();
    return inspected(policy, claim, granted, lines, at)
        .map(inspected -> {
          var grant =
              inspected.fold(() -> granted, found -> granted.with(found.quote(), found.plan()));
          var known = events.appendAll(inspected);
          return report.milestone().reaches(grant.release())
              ? known.appendAll(Settlement.order(policy, claim, grant, at))
              : known;
        });
  }

  private static Either<Refusal, Option<Inspected>> inspected(
      Policy policy, Claim claim, Grant granted, Seq<InspectedLine> inspection, Circumstances at) {
    var agreed = new Agreed(granted.remedy(), granted.agreed()).sentBack();
    return inspection.isEmpty()
        ? Either.right(Option.none())
        : Decisions.decideAs(policy, claim.dossier(at, inspection), agreed)
            .<Refusal>mapLeft(Refusal.CannotBeAnswered::new)
            .map(decision ->
                Option.of(new Inspected(inspection, decision.quote(), decision.plan())));
  }

  private static Clocks next(Policy policy, ReturnMilestone milestone, Circumstances at) {
    return switch (milestone) {
      case SCAN -> policy.clocks(ClockName.RETURN_TRANSIT, at.now());
      case SIGNATURE, INSPECTION -> policy.clocks(ClockName.INSPECTION, at.now());
    };
  }

  /** Goods that are not taken back are the customer's again. */
  static Either<Refusal, Seq<CaseEvent>> refused(
      Policy policy, RefuseReturn refuse, Circumstances at) {
    var because = Because.byPerson("inspection", refuse.because());
    return happened(new ReturnRefused(because), sendBack(policy, Outcome.REJECTED, at));
  }

  static CaseEvent sendBack(Policy policy, Outcome outcome, Circumstances at) {
    return new SendBackAsked(outcome, policy.clocks(ClockName.SEND_BACK, at.now()));
  }

  static Either<Refusal, Seq<CaseEvent>> sentBack(
      Policy policy, SendingBack state, ReportSentBack report, Circumstances at) {
    return happened(
        new SentBack(report.trackingNumber()), Closure.closed(policy, state.outcome(), at));
  }

  /** A parcel that nobody has seen for longer than its clock allows is lost, and not recalled. */
  private static Seq<CaseEvent> recall(Policy policy, Claim claim, Grant grant, Circumstances at) {
    boolean stale =
        claim
            .order()
            .lastScanAt()
            .map(seen -> policy.deadline(ClockName.STALE_TRACKING, seen).due())
            .exists(due -> at.now().isAfter(due));
    return stale
        ? Settlement.order(policy, claim, grant, at).prepend(new ParcelLost())
        : List.of(new RecallAsked(policy.clocks(ClockName.COURIER_INQUIRY, at.now())));
  }

  private static Seq<CaseEvent> authorised(Policy policy, Circumstances at) {
    return List.<CaseEvent>of(
            new ReturnAuthorised(policy.clocks(ClockName.RETURN_DISPATCH, at.now())))
        .appendAll(policy.couponFrom(at.now()).map(CouponPromised::new));
  }

  /** Why a person must find a way. */
  static Because because(String rule) {
    return new Because("goods", rule, Option.none());
  }
}
