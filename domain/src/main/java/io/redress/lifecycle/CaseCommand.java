package io.redress.lifecycle;

import io.redress.goods.InspectedLine;
import io.redress.goods.ReturnMilestone;
import io.redress.money.ExchangeRate;
import io.redress.money.Money;
import io.redress.order.Order;
import io.redress.party.Actor;
import io.redress.party.Customer;
import io.redress.request.AfterSaleRequest;
import io.redress.request.Evidence;
import io.redress.settlement.LegAnswer;
import io.redress.settlement.LegId;
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

  record SupplyEvidence(CommandId id, Actor actor, Set<Evidence> evidence) implements CaseCommand {}

  record Approve(CommandId id, Actor actor) implements CaseCommand {}

  /** A person says no, in words that the customer will read. */
  record Reject(CommandId id, Actor actor, Wording because) implements CaseCommand {}

  /** The customer no longer wants it; possible until money is ordered back. */
  record Withdraw(CommandId id, Actor actor) implements CaseCommand {}

  /** The warehouse says whether it stopped the parcel. */
  record AnswerIntercept(CommandId id, Actor actor, boolean stopped) implements CaseCommand {}

  /** The courier says whether it brings the parcel back. */
  record AnswerRecall(CommandId id, Actor actor, boolean promised) implements CaseCommand {}

  record SupplyTracking(CommandId id, Actor actor, String trackingNumber) implements CaseCommand {}

  /**
   * Says how far goods have come back.
   *
   * @param inspection what came back, at the milestone of that name; empty means all that was asked
   *     for, not graded
   */
  record ReportReturn(
      CommandId id, Actor actor, ReturnMilestone milestone, Seq<InspectedLine> inspection)
      implements CaseCommand {

    /** Nothing is said about single lines. */
    public ReportReturn(CommandId id, Actor actor, ReturnMilestone milestone) {
      this(id, actor, milestone, List.empty());
    }
  }

  /**
   * The customer confirms the amount that goes back.
   *
   * @param amount as the customer was told it
   */
  record Sign(CommandId id, Actor actor, Money amount) implements CaseCommand {}

  /** A provider, or a person who looked, says what became of a leg. */
  record AnswerLeg(CommandId id, Actor actor, LegId leg, LegAnswer answer) implements CaseCommand {}

  record PassDeadline(CommandId id, Actor actor, ClockName clock) implements CaseCommand {}
}
