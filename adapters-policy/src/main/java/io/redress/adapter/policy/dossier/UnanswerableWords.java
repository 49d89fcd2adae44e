package io.redress.adapter.policy.dossier;

import io.redress.amount.Unquotable;
import io.redress.decision.Unanswerable;
import io.redress.order.OrderProblem;
import io.redress.request.Reason;
import io.redress.settlement.Route;
import io.redress.settlement.Unsettleable;

/** Says in words why there is no decision, by the names of {@code docs/refusals}. */
public final class UnanswerableWords {

  private UnanswerableWords() {}

  /** One sentence in English. */
  public static String message(Unanswerable why) {
    return of(why).message();
  }

  static Refused of(Unanswerable why) {
    return switch (why) {
      case Unanswerable.UnknownReason unknown ->
          Refused.of(why, unknown, "the policy does not list the reason")
              .found(unknown.reason().word())
              .allowed(unknown.allowed().toList().map(Reason::word).sorted());
      case Unanswerable.UnsoundOrder(OrderProblem problem) -> unsound(why, problem);
      case Unanswerable.NotQuotable(Unquotable problem) -> unquotable(why, problem);
      case Unanswerable.NoRate rate ->
          Refused.of(
              why,
              rate,
              "the order is in %s and the policy in %s: state %s/%s under 'rates'"
                  .formatted(rate.from(), rate.to(), rate.from(), rate.to()));
      case Unanswerable.NotSettleable(Unsettleable problem) -> unsettleable(why, problem);
    };
  }

  private static Refused unsound(Unanswerable why, OrderProblem problem) {
    return switch (problem) {
      case OrderProblem.WrongCurrency wrong ->
          Refused.of(
                  why, wrong, "%s is in another currency than the order".formatted(wrong.field()))
              .found(wrong.found().currency())
              .allowed(wrong.allowed());
      case OrderProblem.DiscountOnUnknownLine unknown ->
          Refused.of(
                  why,
                  unknown,
                  "the discount %s names a line that the order does not have"
                      .formatted(unknown.discount().value()))
              .found(unknown.found().value());
      case OrderProblem.DiscountTooLarge large ->
          Refused.of(
                  why,
                  large,
                  "the discount %s takes off more than what the earlier ones left of its lines"
                      .formatted(large.discount().value()))
              .found(large.found())
              .allowed(large.allowed());
      case OrderProblem.MoreRefundedThanBought more ->
          Refused.of(
                  why,
                  more,
                  "more units of the line %s went back than were bought"
                      .formatted(more.line().value()))
              .found(more.found())
              .allowed(more.allowed());
      case OrderProblem.TendersDoNotAddUp sum ->
          Refused.of(why, sum, "the tenders do not come to what the order costs")
              .found(sum.found())
              .allowed(sum.allowed());
    };
  }

  private static Refused unquotable(Unanswerable why, Unquotable problem) {
    return switch (problem) {
      case Unquotable.NothingAsked nothing -> Refused.of(why, nothing, "the request names no line");
      case Unquotable.UnknownLine unknown ->
          Refused.of(why, unknown, "the order has no such line, or the request names it twice")
              .found(unknown.line().value());
      case Unquotable.UnknownGift unknown ->
          Refused.of(why, unknown, "the order has no such gift").found(unknown.gift().value());
      case Unquotable.QuantityNotLeft units ->
          Refused.of(
                  why,
                  units,
                  "of the line %s that many units cannot be asked for"
                      .formatted(units.line().value()))
              .found(units.asked())
              .allowed("1 to " + units.left());
      case Unquotable.WrongCurrency wrong ->
          Refused.of(
                  why, wrong, "%s is in another currency than the order".formatted(wrong.field()))
              .found(wrong.stated().currency())
              .allowed(wrong.allowed());
      case Unquotable.NotPositive amount ->
          Refused.of(
                  why,
                  amount,
                  "%s must be above zero, or left out for all that remains"
                      .formatted(amount.field()))
              .found(amount.stated());
      case Unquotable.MoreThanLeft more ->
          Refused.of(why, more, "more than is left of the line %s".formatted(more.line().value()))
              .found(more.asked())
              .allowed(more.left());
      case Unquotable.MoreThanPaid more ->
          Refused.of(why, more, "more than was paid for what is asked and has not gone back")
              .found(more.asked())
              .allowed(more.left());
      case Unquotable.MoreThanAgreeable more ->
          Refused.of(
                  why,
                  more,
                  "more than may be agreed for the line %s, by %s"
                      .formatted(more.line().value(), more.rule().section()))
              .found(more.asked())
              .allowed(more.allowed());
      case Unquotable.AmountsDiffer differ ->
          Refused.of(why, differ, "the amounts of the lines do not come to that of the request")
              .found(differ.stated())
              .allowed(differ.sum());
      case Unquotable.DeliveryNotLeft delivery ->
          Refused.of(why, delivery, "more of the fee for delivery than has not gone back")
              .found(delivery.asked())
              .allowed(delivery.left());
    };
  }

  private static Refused unsettleable(Unanswerable why, Unsettleable problem) {
    return switch (problem) {
      case Unsettleable.TendersExhausted exhausted ->
          Refused.of(why, exhausted, "the tenders have less left, and no route takes the rest")
              .found(exhausted.wanted())
              .allowed(exhausted.available());
      case Unsettleable.ConsentMissing missing ->
          Refused.of(
                  why,
                  missing,
                  "what no tender takes could go by %s, to which the customer has not agreed"
                      .formatted(missing.routes().map(Route::word).mkString(", ")))
              .found(missing.wanted());
      case Unsettleable.NoRouteBeyondPaid beyond ->
          Refused.of(why, beyond, "no route may carry money beyond what was paid")
              .found(beyond.wanted());
      case Unsettleable.TooFine fine ->
          Refused.of(
                  why,
                  fine,
                  "the provider of the tender %s takes only multiples of %d minor units"
                      .formatted(fine.tender().value(), fine.step()))
              .found(fine.wanted());
      case Unsettleable.NoCurrentRate rate ->
          Refused.of(
              why,
              rate,
              "the policy refunds at the rate of the moment: state %s/%s under 'rates'"
                  .formatted(rate.from(), rate.to()));
    };
  }
}
