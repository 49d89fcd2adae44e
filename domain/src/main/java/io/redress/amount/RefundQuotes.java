package io.redress.amount;

import io.redress.goods.InspectedLine;
import io.redress.money.ExchangeRate;
import io.redress.order.Order;
import io.redress.order.PaidShares;
import io.redress.request.AfterSaleRequest;
import io.redress.table.Row;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * Makes the quote for what comes back: what was paid for it, never its list price. There is one
 * room for each thing that an amount can be for; the order in which they are called is the order in
 * which the quote explains itself.
 */
public final class RefundQuotes {

  private RefundQuotes() {}

  /**
   * What is wrong with the lines and quantities of a request. Facts can only be gathered, and a
   * quote made, where nothing is.
   */
  public static Option<Unquotable> check(Order order, AfterSaleRequest request) {
    return AskedCheck.wrongLines(order, request);
  }

  /**
   * The quote for a request, or what is wrong with the amounts that it states.
   *
   * @param shares what was paid for the lines of the order
   * @param request that {@link #check} found nothing wrong with
   * @param inspection what came back; while it is empty the quote is for what was asked
   * @param toPolicy the rate from the order's currency to that of the policy's own amounts
   * @param facts the answers of the case, for the tables of the policy
   */
  public static Either<Unquotable, RefundQuote> quote(
      AmountTerms terms,
      PaidShares shares,
      AfterSaleRequest request,
      Seq<InspectedLine> inspection,
      ExchangeRate toPolicy,
      Row facts) {
    return Asked.of(terms, shares, request, inspection, toPolicy, facts)
        .map(asked -> quote(new Quoting(terms, shares, asked, toPolicy, facts)));
  }

  private static RefundQuote quote(Quoting quoting) {
    var draft = new QuoteDraft(quoting);
    boolean isDeposit = DepositPart.isOnlyADepositPaid(quoting);
    if (isDeposit) {
      GoodsPart.draw(quoting, draft);
    } else {
      GoodsPart.add(quoting, draft);
      var after = quoting.remainder();
      after.forEach(remainder -> ClawbackPart.add(quoting, remainder, draft));
      DeliveryPart.add(quoting, draft);
      after.forEach(remainder -> DeliveryPart.addForfeited(quoting, remainder, draft));
      after.forEach(remainder -> GiftPart.add(quoting, remainder, draft));
    }
    DepositPart.add(quoting, draft);
    FeePart.add(quoting, draft);
    DeductionPart.add(quoting, draft);
    FreightPart.add(quoting, draft);
    CompensationPart.add(quoting, draft);
    FeePart.addForSending(quoting, draft);
    return draft.finish(quoting.terms().discounts().shortfall(), InKind.restored(quoting));
  }
}
