package io.redress.lifecycle;

import io.redress.amount.RefundQuote;
import io.redress.decision.Decision.Because;
import io.redress.goods.InspectedLine;
import io.redress.goods.ReturnMilestone;
import io.redress.money.Money;
import io.redress.party.Actor;
import io.redress.party.Role;
import io.redress.request.Evidence;
import io.redress.settlement.LegId;
import io.redress.settlement.RefundLeg;
import io.redress.settlement.SettlementPlan;
import io.redress.sla.Deadline;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import org.jmolecules.event.annotation.DomainEvent;

/** What happened to a case. The log of these, each with its time and actor, is the whole story. */
@DomainEvent
public sealed interface CaseEvent {

  record Requested(Claim claim) implements CaseEvent {}

  record EvidenceAsked(Set<Evidence> ask, Because because, Deadline deadline)
      implements CaseEvent {}

  record EvidenceSupplied(Set<Evidence> evidence) implements CaseEvent {}

  record ApprovedAutomatically(Grant grant, Because because) implements CaseEvent {}

  /** Granted as another remedy than the customer asked for. */
  record Converted(Grant grant, Because because) implements CaseEvent {}

  record SentToReview(
      Grant proposed, Role level, Because because, Seq<String> beyondCaps, Deadline deadline)
      implements CaseEvent {}

  record Escalated(Role level, Deadline deadline) implements CaseEvent {}

  record Approved(Actor by) implements CaseEvent {}

  record Rejected(Because because) implements CaseEvent {}

  record InterceptAsked(Deadline deadline) implements CaseEvent {}

  record Intercepted() implements CaseEvent {}

  record InterceptFailed() implements CaseEvent {}

  record RecallAsked(Deadline deadline) implements CaseEvent {}

  record RecallPromised() implements CaseEvent {}

  record RecallRefused() implements CaseEvent {}

  record ParcelLost() implements CaseEvent {}

  record ReturnAuthorised(Deadline deadline) implements CaseEvent {}

  record ReturnSent(String trackingNumber, Deadline deadline) implements CaseEvent {}

  record ReturnReached(ReturnMilestone milestone, Deadline deadline) implements CaseEvent {}

  /** What came back was looked at; from now on this is what is given back for it. */
  record Inspected(Seq<InspectedLine> lines, RefundQuote quote, SettlementPlan plan)
      implements CaseEvent {}

  /** The customer must confirm the amount before any of it goes. */
  record SignatureAsked(Money amount, Deadline deadline) implements CaseEvent {}

  record Signed(Money amount) implements CaseEvent {}

  record RefundOrdered(Seq<RefundLeg> legs, Deadline deadline) implements CaseEvent {}

  record RefundAccepted(LegId leg) implements CaseEvent {}

  record RefundConfirmed(LegId leg) implements CaseEvent {}

  record RefundDeclined(LegId leg) implements CaseEvent {}

  record RefundUncertain(LegId leg) implements CaseEvent {}

  /** A declined leg is replaced by another one, on the next route. */
  record RouteChanged(LegId declined, RefundLeg instead) implements CaseEvent {}

  /** Nobody acted in time; the deadline that runs from now on. */
  record DeadlinePassed(Deadline passed, Deadline next) implements CaseEvent {}

  record Withdrawn() implements CaseEvent {}

  record Expired(Deadline passed) implements CaseEvent {}

  record CaseClosed(Outcome outcome) implements CaseEvent {}
}
