package io.redress.lifecycle;

import io.redress.amount.RefundQuote;
import io.redress.decision.Decision.Because;
import io.redress.goods.InspectedLine;
import io.redress.goods.ReturnFreight;
import io.redress.goods.ReturnMilestone;
import io.redress.money.Money;
import io.redress.party.Actor;
import io.redress.party.Role;
import io.redress.remedy.Handover;
import io.redress.request.AfterSaleRequest;
import io.redress.request.Evidence;
import io.redress.reward.CouponPromise;
import io.redress.settlement.LegId;
import io.redress.settlement.RefundLeg;
import io.redress.settlement.SettlementPlan;
import io.redress.sla.Clocks;
import io.redress.sla.Deadline;
import io.redress.table.Wording;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import org.jmolecules.event.annotation.DomainEvent;

/** What happened to a case. The log of these, each with its time and actor, is the whole story. */
@DomainEvent
public sealed interface CaseEvent {

  record Requested(Claim claim) implements CaseEvent {}

  record RequestCorrected(AfterSaleRequest request) implements CaseEvent {}

  record EvidenceAsked(Set<Evidence> ask, Because because, Clocks clocks) implements CaseEvent {}

  record EvidenceSupplied(Set<Evidence> evidence) implements CaseEvent {}

  record ApprovedAutomatically(Grant grant, Because because) implements CaseEvent {}

  /** Granted as another remedy than the customer asked for. */
  record Converted(Grant grant, Because because) implements CaseEvent {}

  /**
   * A person must decide.
   *
   * @param people how many different people must approve
   */
  record SentToReview(
      Grant proposed,
      Role level,
      int people,
      Because because,
      Seq<String> beyondCaps,
      Clocks clocks)
      implements CaseEvent {}

  record Escalated(Role level, Clocks clocks) implements CaseEvent {}

  /** The customer has answered, and the review goes on. */
  record ReviewResumed(Clocks clocks) implements CaseEvent {}

  /**
   * The first of two people has approved.
   *
   * @param amount in the currency of the policy
   */
  record ApprovedOnce(Actor by, Money amount, Clocks clocks) implements CaseEvent {}

  /**
   * A person has granted it.
   *
   * @param amount in the currency of the policy
   */
  record Approved(Actor by, Money amount) implements CaseEvent {}

  record Rejected(Because because) implements CaseEvent {}

  /**
   * Something else was proposed than was asked for.
   *
   * @param amount in the currency of the policy
   */
  record OfferMade(Offered offer, Actor by, Money amount, Wording words, Clocks clocks)
      implements CaseEvent {}

  record OfferAccepted(Offered offer) implements CaseEvent {}

  /**
   * The offer was not taken up.
   *
   * @param proposed what the policy proposed before
   */
  record OfferDeclined(Grant proposed) implements CaseEvent {}

  record StockAsked(Clocks clocks) implements CaseEvent {}

  record StockAnswered(boolean available) implements CaseEvent {}

  /** The customer pays what the replacement costs more, before it is sent. */
  record DifferenceAsked(Money amount, Clocks clocks) implements CaseEvent {}

  record DifferencePaid(Money amount) implements CaseEvent {}

  record HandoverAsked(Handover handover, Clocks clocks) implements CaseEvent {}

  record HandedOver(String trackingNumber, Clocks clocks) implements CaseEvent {}

  record RepairFailed() implements CaseEvent {}

  record SupplierAsked(Clocks clocks) implements CaseEvent {}

  record SupplierAnswered(boolean stopped) implements CaseEvent {}

  /** The supplier may make the goods after all. */
  record StopCancelled() implements CaseEvent {}

  record InterceptAsked(Clocks clocks) implements CaseEvent {}

  record Intercepted() implements CaseEvent {}

  record InterceptFailed() implements CaseEvent {}

  /** The parcel may leave after all. */
  record InterceptCancelled() implements CaseEvent {}

  record RecallAsked(Clocks clocks) implements CaseEvent {}

  record RecallPromised() implements CaseEvent {}

  /** The parcel goes on to the customer, or is refused at the door. */
  record RecallRefused(Clocks clocks) implements CaseEvent {}

  /** The parcel may reach the customer after all. */
  record RecallCancelled() implements CaseEvent {}

  record ParcelLost() implements CaseEvent {}

  record ParcelDelivered() implements CaseEvent {}

  record RefusedAtDoor(Clocks clocks) implements CaseEvent {}

  record ReturnAuthorised(Clocks clocks) implements CaseEvent {}

  record ReturnSent(String trackingNumber, Clocks clocks) implements CaseEvent {}

  /**
   * It is known what it cost to send the goods back; from now on this is what is given back for
   * them.
   */
  record ReturnFreightStated(ReturnFreight freight, RefundQuote quote, SettlementPlan plan)
      implements CaseEvent {}

  /** Whoever says by which parcel the goods come back before it is over gets a coupon. */
  record CouponPromised(CouponPromise promise) implements CaseEvent {}

  /**
   * The tracking number came in time; the coupon is the customer's, whatever becomes of the case.
   */
  record CouponGranted(Money amount, Because because) implements CaseEvent {}

  record ReturnReached(ReturnMilestone milestone, Clocks clocks) implements CaseEvent {}

  /** The parcel is not as it should be: no money goes before it was inspected. */
  record ReturnHeld() implements CaseEvent {}

  /**
   * Money went before the goods were looked at, and they are not what it went for: a person must
   * see to it.
   *
   * @param found what came back; empty where only the parcel is not as it should be
   */
  record ReturnFellShort(Seq<InspectedLine> found, Clocks clocks) implements CaseEvent {}

  /** What came back was looked at; from now on this is what is given back for it. */
  record Inspected(Seq<InspectedLine> lines, RefundQuote quote, SettlementPlan plan)
      implements CaseEvent {}

  record ReturnRefused(Because because) implements CaseEvent {}

  /** The goods go to the customer again. */
  record SendBackAsked(Outcome outcome, Clocks clocks) implements CaseEvent {}

  record SentBack(String trackingNumber) implements CaseEvent {}

  /** The customer must confirm the amount before any of it goes. */
  record SignatureAsked(Money amount, Clocks clocks) implements CaseEvent {}

  record Signed(Money amount) implements CaseEvent {}

  record RefundOrdered(Seq<RefundLeg> legs, Clocks clocks) implements CaseEvent {}

  record RefundAccepted(LegId leg) implements CaseEvent {}

  /**
   * The money of a leg has gone.
   *
   * @param byHand whether a person said so who looked, or paid it otherwise, and not its provider
   */
  record RefundConfirmed(LegId leg, boolean byHand) implements CaseEvent {

    /** Its provider said so. */
    public RefundConfirmed(LegId leg) {
      this(leg, false);
    }
  }

  record RefundDeclined(LegId leg) implements CaseEvent {}

  /**
   * The provider took back what it had confirmed: it is owed again.
   *
   * @param clocks those of the settlement that goes on; while somebody complains they wait
   */
  record RefundReturned(LegId leg, Clocks clocks) implements CaseEvent {}

  /**
   * The provider says that it declined what a person had confirmed. Nothing is owed because of
   * that: whoever confirmed it must look again, and say so if the money has not gone.
   *
   * @param clocks with that of the question to finance; while somebody complains they wait
   */
  record RefundDoubted(LegId leg, Clocks clocks) implements CaseEvent {}

  record RefundUncertain(LegId leg) implements CaseEvent {}

  /** A declined leg is replaced by another one, on another route. */
  record RouteChanged(LegId declined, RefundLeg instead, Clocks clocks) implements CaseEvent {}

  /** No route is left that a declined leg may take without anybody's word. */
  record OtherRouteAsked(LegId declined, Clocks clocks) implements CaseEvent {}

  /** A deadline comes near; the clocks that run from now on. */
  record Reminded(Deadline of, Clocks clocks) implements CaseEvent {}

  /** Nobody acted in time; the clocks that run from now on. */
  record DeadlinePassed(Deadline passed, Clocks clocks) implements CaseEvent {}

  record Withdrawn() implements CaseEvent {}

  record Expired(Deadline passed) implements CaseEvent {}

  /** Nobody waits for anything any more; the clocks are those of what is asked afterwards. */
  record CaseClosed(Outcome outcome, Clocks clocks) implements CaseEvent {}

  /**
   * The money has shown up with the customer.
   *
   * @param clocks those of what is asked afterwards; while somebody complains they wait
   */
  record MoneyArrived(Clocks clocks) implements CaseEvent {}

  record SurveySent(Clocks clocks) implements CaseEvent {}

  /**
   * What the customer thinks of it.
   *
   * @param score from 1, the worst, to 5
   */
  record SurveyAnswered(int score) implements CaseEvent {}

  record ComplaintRaised(Role level, Clocks clocks) implements CaseEvent {}

  record ComplaintAnswered(boolean upheld, Because because) implements CaseEvent {}

  /** A complaint was right, and it is decided anew. */
  record Reopened() implements CaseEvent {}
}
