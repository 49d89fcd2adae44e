package io.redress.lifecycle;

import io.redress.goods.InspectedLine;
import io.redress.goods.ParcelFate;
import io.redress.goods.ReturnFreight;
import io.redress.goods.ReturnMilestone;
import io.redress.money.ExchangeRate;
import io.redress.money.Money;
import io.redress.order.Order;
import io.redress.party.Actor;
import io.redress.party.Customer;
import io.redress.remedy.Remedy;
import io.redress.request.AfterSaleRequest;
import io.redress.request.Evidence;
import io.redress.settlement.LegAnswer;
import io.redress.settlement.LegId;
import io.redress.settlement.Route;
import io.redress.sla.ClockName;
import io.redress.table.Wording;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/** What an actor asks of a case. */
public sealed interface CaseCommand {

  CommandId id();

  Actor actor();

  /** Opens the case. */
  record Request(
      CommandId id,
      Actor actor,
      CaseId caseId,
      Order order,
      Customer customer,
      AfterSaleRequest request,
      Option<ExchangeRate> rate)
      implements CaseCommand {}

  /** The customer asks for something else than at first, while nothing is granted yet. */
  record CorrectRequest(CommandId id, Actor actor, AfterSaleRequest request)
      implements CaseCommand {}

  record SupplyEvidence(CommandId id, Actor actor, Set<Evidence> evidence) implements CaseCommand {}

  /** Whoever must decide wants to see more first; the clocks of the review wait meanwhile. */
  record AskEvidence(CommandId id, Actor actor, Set<Evidence> ask, Wording because)
      implements CaseCommand {}

  record Approve(CommandId id, Actor actor) implements CaseCommand {}

  /** A person says no, in words that the customer will read. */
  record Reject(CommandId id, Actor actor, Wording because) implements CaseCommand {}

  /** Passes a case to the next role up. */
  record Escalate(CommandId id, Actor actor) implements CaseCommand {}

  /**
   * Proposes something else than was asked for.
   *
   * @param amount what the customer gets for goods that are kept, or at most for goods that come
   *     back; none for what the policy quotes
   */
  record Offer(CommandId id, Actor actor, Remedy remedy, Option<Money> amount, Wording words)
      implements CaseCommand {}

  record AnswerOffer(CommandId id, Actor actor, boolean accepted) implements CaseCommand {}

  /** The supplier says whether goods that are being made were stopped. */
  record AnswerSupplier(CommandId id, Actor actor, boolean stopped) implements CaseCommand {}

  /** The customer no longer wants it; possible until money is ordered back. */
  record Withdraw(CommandId id, Actor actor) implements CaseCommand {}

  /** The warehouse says whether it stopped the parcel. */
  record AnswerIntercept(CommandId id, Actor actor, boolean stopped) implements CaseCommand {}

  /** The warehouse says whether it has what is to be sent. */
  record AnswerStock(CommandId id, Actor actor, boolean available) implements CaseCommand {}

  /** The customer has paid what the replacement costs more. */
  record ReportPayment(CommandId id, Actor actor, Money amount) implements CaseCommand {}

  /** A replacement, or what was mended, is on its way to the customer. */
  record ReportHandover(CommandId id, Actor actor, String trackingNumber) implements CaseCommand {}

  /** The goods cannot be mended. */
  record ReportIrreparable(CommandId id, Actor actor) implements CaseCommand {}

  /** The courier says whether it brings the parcel back. */
  record AnswerRecall(CommandId id, Actor actor, boolean promised) implements CaseCommand {}

  /** The courier says what became of a parcel that was on its way to the customer. */
  record ReportParcel(CommandId id, Actor actor, ParcelFate fate) implements CaseCommand {}

  /**
   * The customer has sent the goods; also of goods that were to be kept, to return them instead.
   *
   * @param freight what that cost, and who paid it, where somebody says so: as the receipt has it,
   *     or the label
   */
  record SupplyTracking(
      CommandId id, Actor actor, String trackingNumber, Option<ReturnFreight> freight)
      implements CaseCommand {

    /** Nothing is said about what it cost. */
    public SupplyTracking(CommandId id, Actor actor, String trackingNumber) {
      this(id, actor, trackingNumber, Option.none());
    }
  }

  /**
   * Says how far goods have come back.
   *
   * @param inspection what came back, at the milestone of that name; empty means all that was asked
   *     for, not graded
   * @param isOdd whether the parcel weighs or looks otherwise than it should, so that nothing goes
   *     back before it was inspected
   */
  record ReportReturn(
      CommandId id,
      Actor actor,
      ReturnMilestone milestone,
      Seq<InspectedLine> inspection,
      boolean isOdd)
      implements CaseCommand {

    /** A parcel as it should be. */
    public ReportReturn(
        CommandId id, Actor actor, ReturnMilestone milestone, Seq<InspectedLine> inspection) {
      this(id, actor, milestone, inspection, false);
    }

    /** Nothing is said about single lines. */
    public ReportReturn(CommandId id, Actor actor, ReturnMilestone milestone) {
      this(id, actor, milestone, List.empty());
    }
  }

  /** The inspector does not take the goods back, in words that the customer will read. */
  record RefuseReturn(CommandId id, Actor actor, Wording because) implements CaseCommand {}

  /** Goods that were not taken back are on their way to the customer. */
  record ReportSentBack(CommandId id, Actor actor, String trackingNumber) implements CaseCommand {}

  /**
   * The customer confirms the amount that goes back.
   *
   * @param amount as the customer was told it
   */
  record Sign(CommandId id, Actor actor, Money amount) implements CaseCommand {}

  /**
   * A provider, or a person who looked, says what became of a leg.
   *
   * @param moved what has moved, where that is said: another amount than the leg's is no answer
   */
  record AnswerLeg(CommandId id, Actor actor, LegId leg, LegAnswer answer, Option<Money> moved)
      implements CaseCommand {

    /** An answer that does not say what has moved. */
    public AnswerLeg(CommandId id, Actor actor, LegId leg, LegAnswer answer) {
      this(id, actor, leg, answer, Option.none());
    }
  }

  /** How a declined leg goes instead. Whoever chooses for the customer agrees to it. */
  record ChooseRoute(CommandId id, Actor actor, LegId leg, Route route) implements CaseCommand {}

  /** The money of a closed case has shown up with the customer. */
  record ReportArrival(CommandId id, Actor actor) implements CaseCommand {}

  /**
   * What the customer thinks of it.
   *
   * @param score from 1, the worst, to 5
   */
  record AnswerSurvey(CommandId id, Actor actor, int score) implements CaseCommand {

    public AnswerSurvey {
      if (score < 1 || score > 5) {
        throw new IllegalArgumentException("a score of " + score);
      }
    }
  }

  /** The customer does not accept how the case ended; a second time, it is an appeal. */
  record Complain(CommandId id, Actor actor) implements CaseCommand {}

  /** Somebody above the agents says whether the customer is right. */
  record AnswerComplaint(CommandId id, Actor actor, boolean upheld, Wording words)
      implements CaseCommand {}

  record PassDeadline(CommandId id, Actor actor, ClockName clock) implements CaseCommand {}
}
