package io.redress.lifecycle;

import io.redress.lifecycle.AfterSaleCase.AwaitingEvidence;
import io.redress.lifecycle.AfterSaleCase.AwaitingReturn;
import io.redress.lifecycle.AfterSaleCase.AwaitingSignature;
import io.redress.lifecycle.AfterSaleCase.Closed;
import io.redress.lifecycle.AfterSaleCase.Granted;
import io.redress.lifecycle.AfterSaleCase.InIntake;
import io.redress.lifecycle.AfterSaleCase.InReview;
import io.redress.lifecycle.AfterSaleCase.Intercepting;
import io.redress.lifecycle.AfterSaleCase.NotOpened;
import io.redress.lifecycle.AfterSaleCase.Recalling;
import io.redress.lifecycle.AfterSaleCase.ReturnInTransit;
import io.redress.lifecycle.AfterSaleCase.Settling;
import io.redress.lifecycle.AfterSaleCase.WithGoods;
import io.redress.lifecycle.LegStanding.Stage;
import io.redress.remedy.Path;
import io.redress.settlement.LegId;
import io.redress.settlement.RefundLeg;
import io.redress.sla.Deadline;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

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
      case CaseEvent.EvidenceAsked e ->
          new AwaitingEvidence(claim(state, event), e.ask(), e.deadline());
      case CaseEvent.EvidenceSupplied e -> new InIntake(claim(state, event).with(e.evidence()));
      case CaseEvent.ApprovedAutomatically e -> new Granted(claim(state, event), e.grant());
      case CaseEvent.Converted e -> new Granted(claim(state, event), e.grant());
      case CaseEvent.SentToReview e ->
          new InReview(claim(state, event), e.proposed(), e.level(), e.deadline());
      case CaseEvent.Escalated e ->
          new InReview(claim(state, event), grant(state, event), e.level(), e.deadline());
      case CaseEvent.Approved e -> new Granted(claim(state, event), grant(state, event));
      case CaseEvent.Rejected e -> state;
      case CaseEvent.InterceptAsked e ->
          new Intercepting(claim(state, event), grant(state, event), e.deadline());
      case CaseEvent.Intercepted e -> granted(state, event, Path.NOT_SHIPPED);
      case CaseEvent.InterceptFailed e -> granted(state, event, Path.IN_TRANSIT);
      case CaseEvent.RecallAsked e ->
          new Recalling(claim(state, event), grant(state, event), e.deadline());
      case CaseEvent.RecallPromised e -> granted(state, event, Path.IN_TRANSIT);
      case CaseEvent.RecallRefused e -> granted(state, event, Path.RETURN_GOODS);
      case CaseEvent.ParcelLost e -> granted(state, event, Path.IN_TRANSIT);
      case CaseEvent.ReturnAuthorised e ->
          new AwaitingReturn(claim(state, event), grant(state, event), e.deadline());
      case CaseEvent.ReturnSent e ->
          new ReturnInTransit(
              claim(state, event),
              grant(state, event),
              e.trackingNumber(),
              Option.none(),
              e.deadline());
      case CaseEvent.ReturnReached e -> reached(state, e);
      case CaseEvent.Inspected e -> inspected(state, e);
      case CaseEvent.SignatureAsked e ->
          new AwaitingSignature(claim(state, event), grant(state, event), e.deadline());
      case CaseEvent.Signed e -> state;
      case CaseEvent.RefundOrdered e ->
          new Settling(claim(state, event), grant(state, event), ordered(e.legs()), e.deadline());
      case CaseEvent.RefundAccepted e -> stage(state, event, e.leg(), Stage.ACCEPTED);
      case CaseEvent.RefundConfirmed e -> stage(state, event, e.leg(), Stage.CONFIRMED);
      case CaseEvent.RefundDeclined e -> stage(state, event, e.leg(), Stage.DECLINED);
      case CaseEvent.RefundUncertain e -> stage(state, event, e.leg(), Stage.UNCERTAIN);
      case CaseEvent.RouteChanged e -> routeChanged(state, e);
      case CaseEvent.DeadlinePassed e -> runsUntil(state, event, e.next());
      case CaseEvent.Withdrawn e -> state;
      case CaseEvent.Expired e -> state;
      case CaseEvent.CaseClosed e -> new Closed(claim(state, event), e.outcome());
    };
  }

  private static AfterSaleCase granted(AfterSaleCase state, CaseEvent event, Path path) {
    return new Granted(claim(state, event), grant(state, event).by(path));
  }

  private static AfterSaleCase reached(AfterSaleCase state, CaseEvent.ReturnReached event) {
    if (!(state instanceof ReturnInTransit transit)) {
      throw broken(state, event);
    }
    return new ReturnInTransit(
        transit.claim(),
        transit.grant(),
        transit.trackingNumber(),
        Option.of(event.milestone()),
        event.deadline());
  }

  private static AfterSaleCase inspected(AfterSaleCase state, CaseEvent.Inspected event) {
    if (!(state instanceof ReturnInTransit transit)) {
      throw broken(state, event);
    }
    return new ReturnInTransit(
        transit.claim(),
        transit.grant().with(event.quote(), event.plan()),
        transit.trackingNumber(),
        transit.reached(),
        transit.deadline());
  }

  private static Map<LegId, LegStanding> ordered(Seq<RefundLeg> legs) {
    return legs.toLinkedMap(RefundLeg::id, LegStanding::ordered);
  }

  private static AfterSaleCase stage(AfterSaleCase state, CaseEvent event, LegId id, Stage stage) {
    if (!(state instanceof Settling settling)) {
      throw broken(state, event);
    }
    return settling
        .legs()
        .get(id)
        .map(leg -> settling.with(leg.at(stage)))
        .getOrElseThrow(() -> broken(state, event));
  }

  private static AfterSaleCase routeChanged(AfterSaleCase state, CaseEvent.RouteChanged event) {
    if (!(state instanceof Settling settling)) {
      throw broken(state, event);
    }
    return settling
        .legs()
        .get(event.declined())
        .map(declined -> settling.with(declined.replacedBy(event.instead())))
        .getOrElseThrow(() -> broken(state, event));
  }

  private static AfterSaleCase runsUntil(AfterSaleCase state, CaseEvent event, Deadline deadline) {
    return switch (state) {
      case AwaitingEvidence s -> new AwaitingEvidence(s.claim(), s.ask(), deadline);
      case InReview s -> new InReview(s.claim(), s.proposed(), s.level(), deadline);
      case Intercepting s -> new Intercepting(s.claim(), s.grant(), deadline);
      case Recalling s -> new Recalling(s.claim(), s.grant(), deadline);
      case AwaitingReturn s -> new AwaitingReturn(s.claim(), s.grant(), deadline);
      case ReturnInTransit s ->
          new ReturnInTransit(s.claim(), s.grant(), s.trackingNumber(), s.reached(), deadline);
      case AwaitingSignature s -> new AwaitingSignature(s.claim(), s.grant(), deadline);
      case Settling s -> new Settling(s.claim(), s.grant(), s.legs(), deadline);
      case NotOpened s -> throw broken(state, event);
      case InIntake s -> throw broken(state, event);
      case Granted s -> throw broken(state, event);
      case Closed s -> throw broken(state, event);
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
