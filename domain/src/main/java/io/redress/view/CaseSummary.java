package io.redress.view;

import io.redress.lifecycle.AfterSaleCase;
import io.redress.lifecycle.AfterSaleCase.AwaitingComplaintAnswer;
import io.redress.lifecycle.AfterSaleCase.Closed;
import io.redress.lifecycle.AfterSaleCase.NotOpened;
import io.redress.lifecycle.AfterSaleCase.Settling;
import io.redress.lifecycle.AfterSaleCase.Waiting;
import io.redress.lifecycle.Claim;
import io.redress.lifecycle.LegStanding;
import io.redress.lifecycle.Outcome;
import io.redress.money.Money;
import io.redress.port.CaseJournal.Entry;
import io.redress.remedy.Handover;
import io.redress.settlement.LegId;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Where a case stands, for the people who work on it. It names levels of review and staff; what a
 * customer may read is the {@link Timeline}.
 *
 * @param claim what is asked, of which order, under which version of which policy
 * @param version how many events the case has had
 * @param changedAt when the last of them happened
 * @param outcome how it ended, once it has
 * @param owed who owes it what by when; none when nobody does
 * @param quote what the customer gets or would get; none while nothing is proposed, and after an
 *     end with nothing
 * @param legs where the money is, each leg in the order in which it was ordered
 * @param outstanding what was granted and has not gone back, in the currency of the order; zero
 *     while nothing is granted
 * @param toHandOver what was granted beside money, or instead of it, and is not on its way yet
 * @param review the approvals of the latest review; none where the policy decided by itself
 */
@ValueObject
public record CaseSummary(
    Claim claim,
    int version,
    Instant changedAt,
    Awaited awaited,
    Option<Outcome> outcome,
    Seq<Owed> owed,
    Option<Quoted> quote,
    Seq<MoneyLeg> legs,
    Money outstanding,
    Option<Handover> toHandOver,
    Option<ReviewProgress> review,
    Complaints complaints) {

  /**
   * Reads the log of one case.
   *
   * @param log all its events in order, as the journal keeps them
   * @return none for a case that was never opened
   * @throws IllegalStateException if an event cannot follow on the one before, so that the log is
   *     broken
   */
  public static Option<CaseSummary> of(Seq<Entry> log) {
    var read = Step.of(log).foldLeft(Read.nothing(), Read::with);
    return read.state()
        .about()
        .flatMap(claim -> log.lastOption().map(last -> read.at(last, claim)));
  }

  public Stage stage() {
    return awaited.stage();
  }

  /** What must be done first, while the case waits for somebody. */
  public Option<Owed> binding() {
    return owed.find(each -> each.standing() == Owed.Standing.BINDING);
  }

  /** Whether the customer may still withdraw. */
  public boolean canBeWithdrawn() {
    return awaited.isWithdrawable();
  }

  /** What was read of a log so far. */
  private record Read(
      AfterSaleCase state,
      Option<Quoted> quote,
      Map<LegId, MoneyLeg> legs,
      Option<ReviewProgress> review,
      Complaints complaints) {

    static Read nothing() {
      return new Read(
          new NotOpened(), Option.none(), LinkedHashMap.empty(), Option.none(), Complaints.none());
    }

    Read with(Step step) {
      return new Read(
          step.after(),
          Quoted.after(quote, step.after()),
          MoneyLeg.after(legs, step.after(), step.entry().at()),
          ReviewProgress.after(review, step),
          complaints.after(step.entry().event()));
    }

    CaseSummary at(Entry last, Claim claim) {
      return new CaseSummary(
          claim,
          last.number(),
          last.at(),
          Awaited.of(state),
          outcome(),
          Owed.of(state.clocks()),
          quote,
          legs.values(),
          outstanding(Money.zero(claim.order().currency())),
          toHandOver(),
          review,
          complaints);
    }

    private Option<Outcome> outcome() {
      return switch (state) {
        case Closed closed -> Option.of(closed.outcome());
        case AwaitingComplaintAnswer complaint -> Option.of(complaint.closed().outcome());
        default -> Option.none();
      };
    }

    private Money outstanding(Money zero) {
      return granted().map(quoted -> quoted.quote().total().minus(confirmed(zero))).getOrElse(zero);
    }

    private Option<Quoted> granted() {
      return quote.filter(quoted -> quoted.standing() == Quoted.Standing.GRANTED);
    }

    /** Before it is asked of the warehouse it follows from the remedy. */
    private Option<Handover> toHandOver() {
      return switch (state) {
        case Settling settling -> settling.owed();
        case Waiting waiting when outcome().isEmpty() ->
            granted().flatMap(quoted -> quoted.remedy().handover());
        default -> Option.none();
      };
    }

    private Money confirmed(Money zero) {
      return legs.values()
          .filter(leg -> leg.stage() == LegStanding.Stage.CONFIRMED)
          .map(leg -> leg.leg().worth())
          .fold(zero, Money::plus);
    }
  }
}
