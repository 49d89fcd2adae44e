package io.redress.decision;

import io.redress.goods.InspectedLine;
import io.redress.money.ExchangeRate;
import io.redress.money.QuotedRate;
import io.redress.order.Order;
import io.redress.party.Customer;
import io.redress.request.AfterSaleRequest;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * All facts on which a decision rests.
 *
 * @param order with all that went back or is on its way, from whichever case
 * @param inspection what came back; empty while that is not known
 * @param rate from the order's currency to the policy's; not needed where they are the same
 * @param current rates of the moment, for tenders in another currency than the order
 * @param now the instant for which the answer holds
 */
public record Dossier(
    Order order,
    Customer customer,
    AfterSaleRequest request,
    Seq<InspectedLine> inspection,
    Option<ExchangeRate> rate,
    Seq<QuotedRate> current,
    Instant now) {

  /** A dossier before anything was inspected, without rates of the moment. */
  public Dossier(
      Order order,
      Customer customer,
      AfterSaleRequest request,
      Option<ExchangeRate> rate,
      Instant now) {
    this(order, customer, request, List.empty(), rate, List.empty(), now);
  }
}
