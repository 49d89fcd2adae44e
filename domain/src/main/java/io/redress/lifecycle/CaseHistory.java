package io.redress.lifecycle;

import io.redress.goods.ReturnMilestone;
import io.redress.lifecycle.AfterSaleCase.AwaitingComplaintAnswer;
import io.redress.lifecycle.AfterSaleCase.AwaitingDelivery;
import io.redress.lifecycle.AfterSaleCase.AwaitingEvidence;
import io.redress.lifecycle.AfterSaleCase.AwaitingInspection;
import io.redress.lifecycle.AfterSaleCase.AwaitingOfferAnswer;
import io.redress.lifecycle.AfterSaleCase.AwaitingPayment;
import io.redress.lifecycle.AfterSaleCase.AwaitingReturn;
import io.redress.lifecycle.AfterSaleCase.AwaitingSignature;
import io.redress.lifecycle.AfterSaleCase.AwaitingStock;
import io.redress.lifecycle.AfterSaleCase.AwaitingSupplier;
import io.redress.lifecycle.AfterSaleCase.Closed;
import io.redress.lifecycle.AfterSaleCase.Granted;
import io.redress.lifecycle.AfterSaleCase.InIntake;
import io.redress.lifecycle.AfterSaleCase.InReview;
import io.redress.lifecycle.AfterSaleCase.Intercepting;
import io.redress.lifecycle.AfterSaleCase.NotOpened;
import io.redress.lifecycle.AfterSaleCase.Recalling;
import io.redress.lifecycle.AfterSaleCase.ReturnInTransit;
import io.redress.lifecycle.AfterSaleCase.SendingBack;
import io.redress.lifecycle.AfterSaleCase.Settling;
import io.redress.lifecycle.AfterSaleCase.Waiting;
import io.redress.lifecycle.AfterSaleCase.WithGoods;
import io.redress.lifecycle.LegStanding.Stage;
import io.redress.remedy.Path;
import io.redress.settlement.LegId;
import io.redress.settlement.RefundLeg;
import io.redress.sla.ClockName;
import io.redress.sla.Clocks;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;

/** What is known of a case after its events, and nothing else. */
public final class CaseHistory {

  private CaseHistory() {}

  public static AfterSaleCase fold(Seq<CaseEvent> events) {
    return events.<AfterSaleCase>foldLeft(new NotOpened(), CaseHistory::evolve);
  }

  /**
   * The state after one more event.
   *
   * @throws IllegalStateException if the event cannot follow on the state, so that the log is
   *     broken
   */
  public static AfterSaleCase evolve(AfterSaleCase state, CaseEvent event) {
    return switch (event) {
      case CaseEvent.Requested e -> new InIntake(e.claim());
      case CaseEvent.RequestCorrected e -> new InIntake(claim(state, event).asking(e.request()));
      case CaseEvent.EvidenceAsked e ->
          new AwaitingEvidence(claim(state, event), e.ask(), review(state), e.clocks());
      case CaseEvent.EvidenceSupplied e -> evidenceSupplied(state, e);
      case CaseEvent.ApprovedAutomatically e -> new Granted(claim(state, event), e.grant());
      case CaseEvent.Converted e -> new Granted(claim(state, event), e.grant());
      case CaseEvent.SentToReview e ->
          new InReview(
              claim(state, event), e.proposed(), e.level(), e.people(), List.empty(), e.clocks());
      case CaseEvent.Escalated e -> escalated(state, e);
      case CaseEvent.ReviewResumed e -> reviewed(state, event).with(e.clocks());
      case CaseEvent.ApprovedOnce e -> reviewed(state, event).approvedBy(e.by(), e.clocks());
      case CaseEvent.Approved e -> new Granted(claim(state, event), grant(state, event));
      case CaseEvent.Rejected e -> state;
      case CaseEvent.OfferMade e ->
          new AwaitingOfferAnswer(reviewed(state, event), e.offer(), e.clocks());
      case CaseEvent.OfferAccepted e ->
          new Granted(claim(state, event).asking(e.offer().request()), e.offer().grant());
      case CaseEvent.OfferDeclined e -> state;
      case CaseEvent.StockAsked e ->
          new AwaitingStock(claim(state, event), grant(state, event), e.clocks());
      case CaseEvent.StockAnswered e -> new Granted(claim(state, event), grant(state, event));
      case CaseEvent.DifferenceAsked e ->
          new AwaitingPayment(claim(state, event), grant(state, event), e.clocks());
      case CaseEvent.DifferencePaid e -> state;
      case CaseEvent.HandoverAsked e -> handover(state, e);
      case CaseEvent.HandedOver e -> settling(state, event).owing(Option.none(), e.clocks());
      case CaseEvent.RepairFailed e -> settling(state, event).decidedAnew();
      case CaseEvent.SupplierAsked e ->
          new AwaitingSupplier(claim(state, event), grant(state, event), e.clocks());
      case CaseEvent.SupplierAnswered e -> new Granted(claim(state, event), grant(state, event));
      case CaseEvent.StopCancelled e -> state;
      case CaseEvent.InterceptAsked e ->
          new Intercepting(claim(state, event), grant(state, event), e.clocks());
      case CaseEvent.Intercepted e -> granted(state, event, Path.NOT_SHIPPED);
      case CaseEvent.InterceptFailed e -> granted(state, event, Path.IN_TRANSIT);
      case CaseEvent.InterceptCancelled e -> state;
      case CaseEvent.RecallAsked e ->
          new Recalling(claim(state, event), grant(state, event), e.clocks());
      case CaseEvent.RecallPromised e -> granted(state, event, Path.IN_TRANSIT);
      case CaseEvent.RecallRefused e ->
          new AwaitingDelivery(claim(state, event), grant(state, event), e.clocks());
      case CaseEvent.RecallCancelled e -> state;
      case CaseEvent.ParcelLost e -> granted(state, event, Path.IN_TRANSIT);
      case CaseEvent.ParcelDelivered e -> granted(state, event, Path.RETURN_GOODS);
      case CaseEvent.RefusedAtDoor e ->
          new ReturnInTransit(
              claim(state, event),
              grant(state, event).by(Path.RETURN_GOODS),
              Option.none(),
              true,
              e.clocks());
      case CaseEvent.ReturnAuthorised e ->
          new AwaitingReturn(claim(state, event), grant(state, event), Option.none(), e.clocks());
      case CaseEvent.CouponPromised e -> awaitingReturn(state, event).promising(e.promise());
      case CaseEvent.CouponGranted e -> state;
      case CaseEvent.ReturnSent e ->
          new ReturnInTransit(
              claim(state, event),
              grant(state, event),
              Option.of(e.trackingNumber()),
              false,
              e.clocks());
      case CaseEvent.ReturnFreightStated e -> freightStated(state, e);
      case CaseEvent.ReturnReached e -> reached(state, e);
      case CaseEvent.ReturnHeld e -> held(state, e);
      case CaseEvent.ReturnFellShort e -> fellShort(state, e);
      case CaseEvent.Inspected e -> inspected(state, e);
      case CaseEvent.ReturnRefused e -> state;
      case CaseEvent.SendBackAsked e ->
          new SendingBack(claim(state, event), e.outcome(), e.clocks());
      case CaseEvent.SentBack e -> state;
      case CaseEvent.SignatureAsked e ->
          new AwaitingSignature(claim(state, event), grant(state, event), e.clocks());
      case CaseEvent.Signed e -> state;
      case CaseEvent.RefundOrdered e -> ordered(state, e);
      case CaseEvent.RefundAccepted e -> stage(state, event, e.leg(), Stage.ACCEPTED);
      case CaseEvent.RefundConfirmed e -> confirmed(state, e);
      case CaseEvent.RefundDeclined e -> stage(state, event, e.leg(), Stage.DECLINED);
      case CaseEvent.RefundReturned e -> returned(state, e);
      case CaseEvent.RefundDoubted e -> doubted(state, e);
      case CaseEvent.RefundUncertain e -> stage(state, event, e.leg(), Stage.UNCERTAIN);
      case CaseEvent.RouteChanged e -> routeChanged(state, e);
      case CaseEvent.OtherRouteAsked e -> runs(state, event, e.clocks());
      case CaseEvent.Reminded e -> runs(state, event, e.clocks());
      case CaseEvent.DeadlinePassed e -> runs(state, event, e.clocks());
      case CaseEvent.Withdrawn e -> state;
      case CaseEvent.Expired e -> state;
      case CaseEvent.CaseClosed e ->
          Closed.of(claim(state, event), e.outcome(), state.settlement(), e.clocks());
      case CaseEvent.MoneyArrived e -> ended(state, event, closed -> closed.arrived(e.clocks()));
      case CaseEvent.SurveySent e -> closed(state, event).with(Closed.Survey.SENT, e.clocks());
      case CaseEvent.SurveyAnswered e ->
          closed(state, event).with(Closed.Survey.ANSWERED, state.clocks());
      case CaseEvent.ComplaintRaised e ->
          new AwaitingComplaintAnswer(closed(state, event), e.level(), e.clocks());
      case CaseEvent.ComplaintAnswered e ->
          goingOn(complained(state, event).closed().afterComplaint());
      case CaseEvent.Reopened e -> reopened(closed(state, event));
    };
  }

  private static Option<InReview> review(AfterSaleCase state) {
    return state instanceof InReview review ? Option.of(review) : Option.none();
  }

  /** Shown to whoever asked: the policy decides anew, a person goes on with the review. */
  private static AfterSaleCase evidenceSupplied(
      AfterSaleCase state, CaseEvent.EvidenceSupplied event) {
    var claim = claim(state, event).with(event.evidence());
    return state instanceof AwaitingEvidence awaiting
        ? awaiting
            .review()
            .<AfterSaleCase>map(review -> review.about(claim))
            .getOrElse(() -> new InIntake(claim))
        : new InIntake(claim);
  }

  private static AfterSaleCase escalated(AfterSaleCase state, CaseEvent.Escalated event) {
    return switch (state) {
      case InReview review -> review.at(event.level(), event.clocks());
      case AwaitingComplaintAnswer complaint ->
          new AwaitingComplaintAnswer(complaint.closed(), event.level(), event.clocks());
      default -> throw broken(state, event);
    };
  }

  /** The review that goes on, or waits for the customer. */
  private static InReview reviewed(AfterSaleCase state, CaseEvent event) {
    return switch (state) {
      case InReview review -> review;
      case AwaitingOfferAnswer offer -> offer.review();
      default -> throw broken(state, event);
    };
  }

  private static AfterSaleCase granted(AfterSaleCase state, CaseEvent event, Path path) {
    return new Granted(claim(state, event), grant(state, event).by(path));
  }

  private static AfterSaleCase reached(AfterSaleCase state, CaseEvent.ReturnReached event) {
    boolean isScan = event.milestone() == ReturnMilestone.SCAN;
    boolean isInspected = event.milestone() == ReturnMilestone.INSPECTION;
    return switch (state) {
      case ReturnInTransit s when isScan ->
          new ReturnInTransit(s.claim(), s.grant(), s.trackingNumber(), true, event.clocks());
      case ReturnInTransit s ->
          new AwaitingInspection(s.claim(), s.grant(), isInspected, event.clocks());
      case AwaitingInspection s ->
          new AwaitingInspection(s.claim(), s.grant(), isInspected, event.clocks());
      case Settling s -> s.with(event.milestone(), event.clocks());
      default -> ended(state, event, closed -> closed.with(event.milestone(), event.clocks()));
    };
  }

  private static AfterSaleCase freightStated(
      AfterSaleCase state, CaseEvent.ReturnFreightStated event) {
    if (!(state instanceof ReturnInTransit s)) {
      throw broken(state, event);
    }
    return new ReturnInTransit(
        s.claim().asking(s.claim().request().withFreight(event.freight())),
        s.grant().with(event.quote(), event.plan()),
        s.trackingNumber(),
        s.isScanned(),
        s.clocks());
  }

  private static AfterSaleCase fellShort(AfterSaleCase state, CaseEvent.ReturnFellShort event) {
    return state instanceof Settling settling
        ? settling.with(event.clocks())
        : ended(state, event, closed -> closed.with(event.clocks()));
  }

  private static AfterSaleCase held(AfterSaleCase state, CaseEvent.ReturnHeld event) {
    if (!(state instanceof ReturnInTransit s)) {
      throw broken(state, event);
    }
    var held = s.grant().releasedAt(ReturnMilestone.INSPECTION);
    return new ReturnInTransit(s.claim(), held, s.trackingNumber(), s.isScanned(), s.clocks());
  }

  private static AfterSaleCase inspected(AfterSaleCase state, CaseEvent.Inspected event) {
    return switch (state) {
      case AwaitingInspection s ->
          new AwaitingInspection(
              s.claim(), s.grant().with(event.quote(), event.plan()), s.isInspected(), s.clocks());
      default -> throw broken(state, event);
    };
  }

  private static AfterSaleCase ordered(AfterSaleCase state, CaseEvent.RefundOrdered event) {
    return new Settling(
        claim(state, event),
        grant(state, event),
        ordered(event.legs()),
        Option.none(),
        milestone(state),
        Option.none(),
        event.clocks());
  }

  private static LinkedHashMap<LegId, LegStanding> ordered(Seq<RefundLeg> legs) {
    return legs.foldLeft(
        LinkedHashMap.empty(), (all, leg) -> all.put(leg.id(), LegStanding.ordered(leg)));
  }

  private static AfterSaleCase handover(AfterSaleCase state, CaseEvent.HandoverAsked event) {
    return state instanceof Settling settling
        ? settling.owing(Option.of(event.handover()), event.clocks())
        : new Settling(
            claim(state, event),
            grant(state, event),
            LinkedHashMap.empty(),
            Option.of(event.handover()),
            milestone(state),
            Option.none(),
            event.clocks());
  }

  private static Option<ReturnMilestone> milestone(AfterSaleCase state) {
    return switch (state) {
      case ReturnInTransit transit -> Option.when(transit.isScanned(), ReturnMilestone.SCAN);
      case AwaitingInspection back ->
          Option.of(back.isInspected() ? ReturnMilestone.INSPECTION : ReturnMilestone.SIGNATURE);
      default -> Option.none();
    };
  }

  /** Whoever paid by hand what was declined has answered how it goes. */
  private static AfterSaleCase confirmed(AfterSaleCase state, CaseEvent.RefundConfirmed event) {
    var after = leg(state, event, event.leg(), leg -> leg.confirmed(event.byHand()));
    return after.clocks().of(ClockName.OTHER_ROUTE).isEmpty() || after.isAnyStillOwed()
        ? after
        : after.with(after.clocks().without(ClockName.OTHER_ROUTE));
  }

  /** A case that has ended goes on, once no complaint about it waits for an answer. */
  private static AfterSaleCase returned(AfterSaleCase state, CaseEvent.RefundReturned event) {
    return switch (state) {
      case Settling settling ->
          stage(settling, event, event.leg(), Stage.DECLINED).with(event.clocks());
      case AwaitingComplaintAnswer complaint ->
          complaint.about(returned(complaint.closed(), event));
      default -> goingOn(returned(closed(state, event), event));
    };
  }

  private static Closed returned(Closed closed, CaseEvent.RefundReturned event) {
    return closed
        .settled()
        .map(settled -> stage(settled, event, event.leg(), Stage.DECLINED))
        .map(settled -> closed.settledAs(settled, event.clocks()))
        .getOrElseThrow(() -> broken(closed, event));
  }

  private static AfterSaleCase goingOn(Closed closed) {
    return closed.owing().<AfterSaleCase>map(settling -> settling).getOrElse(closed);
  }

  /** It stays confirmed. */
  private static AfterSaleCase doubted(AfterSaleCase state, CaseEvent.RefundDoubted event) {
    return state instanceof Settling settling
        ? leg(settling, event, event.leg(), LegStanding::doubted).with(event.clocks())
        : ended(state, event, closed -> doubted(closed, event));
  }

  private static Closed doubted(Closed closed, CaseEvent.RefundDoubted event) {
    return closed
        .settled()
        .map(settled -> leg(settled, event, event.leg(), LegStanding::doubted))
        .map(settled -> closed.settledAs(settled, event.clocks()))
        .getOrElseThrow(() -> broken(closed, event));
  }

  private static Settling stage(AfterSaleCase state, CaseEvent event, LegId id, Stage stage) {
    return leg(state, event, id, leg -> leg.at(stage));
  }

  private static Settling leg(
      AfterSaleCase state, CaseEvent event, LegId id, UnaryOperator<LegStanding> heard) {
    var settling = settling(state, event);
    return settling
        .legs()
        .get(id)
        .map(leg -> settling.with(heard.apply(leg)))
        .getOrElseThrow(() -> broken(state, event));
  }

  private static AfterSaleCase routeChanged(AfterSaleCase state, CaseEvent.RouteChanged event) {
    var settling = settling(state, event);
    return settling
        .legs()
        .get(event.declined())
        .map(declined -> settling.with(declined.replacedBy(event.instead())).with(event.clocks()))
        .getOrElseThrow(() -> broken(state, event));
  }

  private static AwaitingReturn awaitingReturn(AfterSaleCase state, CaseEvent event) {
    if (state instanceof AwaitingReturn awaiting) {
      return awaiting;
    }
    throw broken(state, event);
  }

  private static Settling settling(AfterSaleCase state, CaseEvent event) {
    if (state instanceof Settling settling) {
      return settling;
    }
    throw broken(state, event);
  }

  private static Closed closed(AfterSaleCase state, CaseEvent event) {
    if (state instanceof Closed closed) {
      return closed;
    }
    throw broken(state, event);
  }

  private static InIntake reopened(Closed closed) {
    return new InIntake(closed.claim().afterComplaints(closed.complaints()));
  }

  /** What is heard of a case that has ended, also while somebody complains. */
  private static AfterSaleCase ended(
      AfterSaleCase state, CaseEvent event, UnaryOperator<Closed> heard) {
    return state instanceof AwaitingComplaintAnswer complaint
        ? complaint.about(heard.apply(complaint.closed()))
        : heard.apply(closed(state, event));
  }

  private static AwaitingComplaintAnswer complained(AfterSaleCase state, CaseEvent event) {
    if (state instanceof AwaitingComplaintAnswer complaint) {
      return complaint;
    }
    throw broken(state, event);
  }

  private static AfterSaleCase runs(AfterSaleCase state, CaseEvent event, Clocks clocks) {
    return switch (state) {
      case Waiting waiting -> waiting.with(clocks);
      case Closed closed -> closed.with(clocks);
      case NotOpened notOpened -> throw broken(state, event);
      case InIntake intake -> throw broken(state, event);
      case Granted granted -> throw broken(state, event);
    };
  }

  private static Claim claim(AfterSaleCase state, CaseEvent event) {
    return state.about().getOrElseThrow(() -> broken(state, event));
  }

  private static Grant grant(AfterSaleCase state, CaseEvent event) {
    return switch (state) {
      case WithGoods withGoods -> withGoods.grant();
      case Granted granted -> granted.grant();
      case InReview review -> review.proposed();
      case Settling settling -> settling.grant();
      case AwaitingEvidence evidence -> throw broken(state, event);
      case AwaitingOfferAnswer offer -> throw broken(state, event);
      case SendingBack sendingBack -> throw broken(state, event);
      case AwaitingComplaintAnswer complaint -> throw broken(state, event);
      case InIntake intake -> throw broken(state, event);
      case NotOpened notOpened -> throw broken(state, event);
      case Closed closed -> throw broken(state, event);
    };
  }

  private static IllegalStateException broken(AfterSaleCase state, CaseEvent event) {
    return new IllegalStateException(
        "%s after %s"
            .formatted(event.getClass().getSimpleName(), state.getClass().getSimpleName()));
  }
}
