package io.redress.casework;

import io.redress.lifecycle.AfterSaleCase;
import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.CaseId;
import io.redress.lifecycle.Claim;
import io.redress.lifecycle.Effect;
import io.redress.lifecycle.Reactions;
import io.redress.order.Tender;
import io.redress.port.Agenda.Due;
import io.redress.port.Destination;
import io.redress.settlement.RefundLeg;
import io.redress.settlement.Route;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;

/** What must be done because of an event: when, and whom it reaches. */
final class Outbox {

  /** A provider that has taken a leg on is asked for the first time after so long. */
  private static final Duration TAKEN_ON = Duration.ofMinutes(10);

  /** A provider that has confirmed a leg is asked so much later whether that has stayed so. */
  private static final Duration STAYED = Duration.ofDays(3);

  private Outbox() {}

  /**
   * The effects of an event.
   *
   * @param number of the event within its case
   * @param after the state after the event
   */
  static Seq<Due> of(CaseId id, int number, AfterSaleCase after, CaseEvent event, Instant now) {
    for (var claim : after.about()) {
      var effects = Reactions.react(claim, after, event);
      return effects.isEmpty() ? List.empty() : of(id, number, claim, effects, event, now);
    }
    return List.empty();
  }

  private static Seq<Due> of(
      CaseId id, int number, Claim claim, Seq<Effect> effects, CaseEvent event, Instant now) {
    var dues = new ArrayList<Due>(effects.size());
    for (var effect : effects) {
      var due = due(event, effect, now);
      dues.add(new Due(id, number, dues.size(), effect, due, to(claim, effect)));
    }
    return Array.ofAll(dues);
  }

  private static Instant due(CaseEvent event, Effect effect, Instant now) {
    return switch (effect) {
      case Effect.OrderRefund order -> order.leg().due();
      case Effect.QueryRefund query when event instanceof CaseEvent.RefundAccepted ->
          now.plus(TAKEN_ON);
      case Effect.QueryRefund query when event instanceof CaseEvent.RefundConfirmed ->
          now.plus(STAYED);
      default -> now;
    };
  }

  private static Destination to(Claim claim, Effect effect) {
    return switch (effect) {
      case Effect.AskWarehouseToStop e -> Destination.WAREHOUSE;
      case Effect.AskStock e -> Destination.WAREHOUSE;
      case Effect.HandOver e -> Destination.WAREHOUSE;
      case Effect.AskWarehouseToGoOn e -> Destination.WAREHOUSE;
      case Effect.AskWarehouseToSendBack e -> Destination.WAREHOUSE;
      case Effect.AskCourierToRecall e -> Destination.COURIER;
      case Effect.AskCourierToGoOn e -> Destination.COURIER;
      case Effect.ClaimFromCourier e -> Destination.COURIER;
      case Effect.AskSupplierToStop e -> Destination.SUPPLIER;
      case Effect.AskSupplierToGoOn e -> Destination.SUPPLIER;
      case Effect.OrderRefund e -> payment(claim, e.leg());
      case Effect.QueryRefund e -> payment(claim, e.leg());
      case Effect.GiveCoupon e -> Destination.COUPONS;
      case Effect.TellOwner e -> Destination.MESSAGES;
      case Effect.TellCustomer e -> Destination.MESSAGES;
    };
  }

  private static Destination payment(Claim claim, RefundLeg leg) {
    return Destination.payment(
        leg.tender()
            .filter(tender -> leg.route() == Route.ORIGINAL)
            .flatMap(claim.order()::tender)
            .map(Tender::method)
            .getOrElse(leg.route()::word));
  }
}
