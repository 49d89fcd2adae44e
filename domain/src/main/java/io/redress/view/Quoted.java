package io.redress.view;

import io.redress.amount.RefundQuote;
import io.redress.lifecycle.AfterSaleCase;
import io.redress.lifecycle.Grant;
import io.redress.lifecycle.Outcome;
import io.redress.remedy.Path;
import io.redress.remedy.Remedy;
import io.vavr.control.Option;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What the customer gets, or would get.
 *
 * @param quote its components, and what they come to in the currency of the order
 */
@ValueObject
public record Quoted(Remedy remedy, Path path, RefundQuote quote, Standing standing) {

  /** How binding a quote is. */
  public enum Standing {
    /** A person must decide first. */
    PROPOSED,
    /** The customer must agree first. */
    OFFERED,
    /** The customer gets it. */
    GRANTED
  }

  /**
   * What stands after one more event.
   *
   * @param before what stood until then; an end that is no refusal leaves it as it was
   */
  static Option<Quoted> after(Option<Quoted> before, AfterSaleCase state) {
    return switch (state) {
      case AfterSaleCase.NotOpened s -> Option.none();
      case AfterSaleCase.InIntake s -> Option.none();
      case AfterSaleCase.AwaitingEvidence s ->
          s.review().map(review -> of(review.proposed(), Standing.PROPOSED));
      case AfterSaleCase.InReview s -> Option.of(of(s.proposed(), Standing.PROPOSED));
      case AfterSaleCase.AwaitingOfferAnswer s ->
          Option.of(of(s.offer().grant(), Standing.OFFERED));
      case AfterSaleCase.Granted s -> Option.of(of(s.grant(), Standing.GRANTED));
      case AfterSaleCase.WithGoods s -> Option.of(of(s.grant(), Standing.GRANTED));
      case AfterSaleCase.Settling s -> Option.of(of(s.grant(), Standing.GRANTED));
      case AfterSaleCase.SendingBack s -> Option.none();
      case AfterSaleCase.Closed s -> before.filter(quoted -> isKept(s));
      case AfterSaleCase.AwaitingComplaintAnswer s -> before.filter(quoted -> isKept(s.closed()));
    };
  }

  private static boolean isKept(AfterSaleCase.Closed closed) {
    return gaveSomething(closed.outcome());
  }

  /** Whether a case ended with what was granted. */
  static boolean gaveSomething(Outcome outcome) {
    return switch (outcome) {
      case REFUNDED, REPLACED, REPAIRED -> true;
      case REJECTED, WITHDRAWN, EXPIRED -> false;
    };
  }

  private static Quoted of(Grant grant, Standing standing) {
    return new Quoted(grant.remedy(), grant.path(), grant.quote(), standing);
  }
}
