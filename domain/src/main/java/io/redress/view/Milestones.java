package io.redress.view;

import io.redress.lifecycle.CaseEvent;
import io.redress.property.Milestone;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;

/** Which milestones of a case an event is. */
public final class Milestones {

  private static final Set<Milestone> NONE = HashSet.empty();
  private static final Set<Milestone> UNDER_REVIEW = HashSet.of(Milestone.UNDER_REVIEW);
  private static final Set<Milestone> EVIDENCE_ASKED = answering(Milestone.EVIDENCE_ASKED);
  private static final Set<Milestone> OFFER_MADE = answering(Milestone.OFFER_MADE);
  private static final Set<Milestone> APPROVED = answering(Milestone.APPROVED);
  private static final Set<Milestone> REJECTED = answering(Milestone.REJECTED);
  private static final Set<Milestone> RETURN_AUTHORISED = HashSet.of(Milestone.RETURN_AUTHORISED);
  private static final Set<Milestone> INSPECTED = HashSet.of(Milestone.INSPECTED);
  private static final Set<Milestone> REFUND_ORDERED = HashSet.of(Milestone.REFUND_ORDERED);
  private static final Set<Milestone> REFUND_CONFIRMED = HashSet.of(Milestone.REFUND_CONFIRMED);
  private static final Set<Milestone> HANDED_OVER = HashSet.of(Milestone.HANDED_OVER);
  private static final Set<Milestone> CLOSED = HashSet.of(Milestone.CLOSED);

  private Milestones() {}

  /** Those that an event is; most are none. */
  public static Set<Milestone> of(CaseEvent event) {
    return switch (event) {
      case CaseEvent.SentToReview e -> UNDER_REVIEW;
      case CaseEvent.EvidenceAsked e -> EVIDENCE_ASKED;
      case CaseEvent.OfferMade e -> OFFER_MADE;
      case CaseEvent.ApprovedAutomatically e -> APPROVED;
      case CaseEvent.Converted e -> APPROVED;
      case CaseEvent.Approved e -> APPROVED;
      case CaseEvent.OfferAccepted e -> APPROVED;
      case CaseEvent.Rejected e -> REJECTED;
      case CaseEvent.ReturnAuthorised e -> RETURN_AUTHORISED;
      case CaseEvent.Inspected e -> INSPECTED;
      case CaseEvent.RefundOrdered e -> REFUND_ORDERED;
      case CaseEvent.RefundConfirmed e -> REFUND_CONFIRMED;
      case CaseEvent.HandedOver e -> HANDED_OVER;
      case CaseEvent.CaseClosed e -> CLOSED;
      default -> NONE;
    };
  }

  /** What tells the customer more than that somebody looks. */
  private static Set<Milestone> answering(Milestone milestone) {
    return HashSet.of(Milestone.FIRST_RESPONSE, milestone);
  }
}
