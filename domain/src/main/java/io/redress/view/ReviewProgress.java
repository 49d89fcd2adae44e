package io.redress.view;

import io.redress.lifecycle.AfterSaleCase.InReview;
import io.redress.lifecycle.CaseEvent;
import io.redress.money.Money;
import io.redress.party.Actor;
import io.redress.party.Role;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * How far the approval of a case by people is, or was when its review ended.
 *
 * @param level the least role that may approve
 * @param needed how many different people must approve; at least one
 * @param given who has approved, in the order in which they did
 */
@ValueObject
public record ReviewProgress(Role level, int needed, Seq<Given> given) {

  /**
   * One approval.
   *
   * @param amount in the currency of the policy
   */
  @ValueObject
  public record Given(Actor by, Instant at, Money amount) {}

  /** How many approvals are still missing; what a rejected case never got counts as missing. */
  public int missing() {
    return Math.max(0, needed - given.size());
  }

  /** The latest review after one more event; none once the customer asks for something else. */
  static Option<ReviewProgress> after(Option<ReviewProgress> before, Step step) {
    var at = step.entry().at();
    return switch (step.entry().event()) {
      case CaseEvent.SentToReview e ->
          Option.of(new ReviewProgress(e.level(), e.people(), List.empty()));
      case CaseEvent.RequestCorrected e -> Option.none();
      case CaseEvent.ApprovedOnce e -> before.map(review -> review.with(e.by(), at, e.amount()));
      case CaseEvent.Approved e -> before.map(review -> review.with(e.by(), at, e.amount()));
      default ->
          step.after() instanceof InReview review
              ? before.map(known -> known.at(review.level()))
              : before;
    };
  }

  private ReviewProgress with(Actor by, Instant at, Money amount) {
    return new ReviewProgress(level, needed, given.append(new Given(by, at, amount)));
  }

  private ReviewProgress at(Role other) {
    return new ReviewProgress(other, needed, given);
  }
}
