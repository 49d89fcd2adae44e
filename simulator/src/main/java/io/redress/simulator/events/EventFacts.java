package io.redress.simulator.events;

import io.redress.decision.Decision.Because;
import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.Grant;
import io.redress.money.Money;
import io.redress.settlement.LegId;
import io.redress.settlement.RefundLeg;
import io.redress.sla.Deadline;
import io.vavr.control.Option;
import java.util.Locale;

/** What of an event is worth a column of its own; none where the event does not speak of it. */
final class EventFacts {

  private EventFacts() {}

  /** The rule that decided; {@code person} where somebody did. */
  static Option<String> rule(CaseEvent event) {
    return because(event).map(Because::rule);
  }

  private static Option<Because> because(CaseEvent event) {
    return switch (event) {
      case CaseEvent.EvidenceAsked e -> Option.of(e.because());
      case CaseEvent.ApprovedAutomatically e -> Option.of(e.because());
      case CaseEvent.Converted e -> Option.of(e.because());
      case CaseEvent.SentToReview e -> Option.of(e.because());
      case CaseEvent.Rejected e -> Option.of(e.because());
      case CaseEvent.CouponGranted e -> Option.of(e.because());
      case CaseEvent.ReturnRefused e -> Option.of(e.because());
      case CaseEvent.ComplaintAnswered e -> Option.of(e.because());
      default -> Option.none();
    };
  }

  /** What is granted, proposed or offered. */
  static Option<Grant> grant(CaseEvent event) {
    return switch (event) {
      case CaseEvent.ApprovedAutomatically e -> Option.of(e.grant());
      case CaseEvent.Converted e -> Option.of(e.grant());
      case CaseEvent.SentToReview e -> Option.of(e.proposed());
      case CaseEvent.OfferMade e -> Option.of(e.offer().grant());
      case CaseEvent.OfferAccepted e -> Option.of(e.offer().grant());
      case CaseEvent.OfferDeclined e -> Option.of(e.proposed());
      default -> Option.none();
    };
  }

  /** The money that the event is about. */
  static Option<Money> amount(CaseEvent event) {
    return switch (event) {
      case CaseEvent.ApprovedOnce e -> Option.of(e.amount());
      case CaseEvent.Approved e -> Option.of(e.amount());
      case CaseEvent.OfferMade e -> Option.of(e.amount());
      case CaseEvent.DifferenceAsked e -> Option.of(e.amount());
      case CaseEvent.DifferencePaid e -> Option.of(e.amount());
      case CaseEvent.CouponGranted e -> Option.of(e.amount());
      case CaseEvent.ReturnFreightStated e -> Option.of(e.quote().total());
      case CaseEvent.Inspected e -> Option.of(e.quote().total());
      case CaseEvent.SignatureAsked e -> Option.of(e.amount());
      case CaseEvent.Signed e -> Option.of(e.amount());
      case CaseEvent.RefundOrdered e -> e.legs().map(RefundLeg::worth).reduceOption(Money::plus);
      case CaseEvent.RouteChanged e -> Option.of(e.instead().amount());
      default -> grant(event).map(granted -> granted.quote().total());
    };
  }

  /** The deadline that came near or passed. */
  static Option<Deadline> deadline(CaseEvent event) {
    return switch (event) {
      case CaseEvent.Reminded e -> Option.of(e.of());
      case CaseEvent.DeadlinePassed e -> Option.of(e.passed());
      case CaseEvent.Expired e -> Option.of(e.passed());
      default -> Option.none();
    };
  }

  /** The movement of money that the event is about. */
  static Option<LegId> leg(CaseEvent event) {
    return switch (event) {
      case CaseEvent.RefundAccepted e -> Option.of(e.leg());
      case CaseEvent.RefundConfirmed e -> Option.of(e.leg());
      case CaseEvent.RefundDeclined e -> Option.of(e.leg());
      case CaseEvent.RefundReturned e -> Option.of(e.leg());
      case CaseEvent.RefundDoubted e -> Option.of(e.leg());
      case CaseEvent.RefundUncertain e -> Option.of(e.leg());
      case CaseEvent.RouteChanged e -> Option.of(e.declined());
      case CaseEvent.OtherRouteAsked e -> Option.of(e.declined());
      default -> Option.none();
    };
  }

  /** How the case ended. */
  static Option<String> outcome(CaseEvent event) {
    return event instanceof CaseEvent.CaseClosed closed
        ? Option.of(closed.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'))
        : Option.none();
  }

  /** Why the customer asks. */
  static Option<String> reason(CaseEvent event) {
    return event instanceof CaseEvent.Requested requested
        ? Option.of(requested.claim().request().reason().word())
        : Option.none();
  }
}
