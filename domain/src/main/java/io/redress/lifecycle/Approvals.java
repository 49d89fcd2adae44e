package io.redress.lifecycle;

import io.redress.money.Money;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** What was granted, by people or by the policy itself, in the currency of the policy. */
public final class Approvals {

  private Approvals() {}

  /** What an event used up of the authority of whoever caused it. */
  public static Option<Money> amount(CaseEvent event) {
    return switch (event) {
      case CaseEvent.ApprovedOnce e -> Option.of(e.amount());
      case CaseEvent.Approved e -> Option.of(e.amount());
      case CaseEvent.OfferMade e -> Option.of(e.amount());
      default -> Option.none();
    };
  }

  /**
   * What the events of one command granted to the customer of a case, by whomever; none where a
   * person must look at it first. Whatever a person grants anew counts anew.
   */
  public static Option<Money> granted(Claim claim, Seq<CaseEvent> events) {
    return events.exists(CaseEvent.SentToReview.class::isInstance)
        ? Option.none()
        : events.flatMap(event -> granted(claim, event)).headOption();
  }

  private static Option<Money> granted(Claim claim, CaseEvent event) {
    return switch (event) {
      case CaseEvent.ApprovedAutomatically e -> Option.of(Review.worth(claim, e.grant()));
      case CaseEvent.Converted e -> Option.of(Review.worth(claim, e.grant()));
      case CaseEvent.Approved e -> Option.of(e.amount());
      case CaseEvent.OfferAccepted e -> Option.of(Review.worth(claim, e.offer().grant()));
      default -> Option.none();
    };
  }
}
