package io.redress.decision;

import io.redress.authority.Desk;
import io.redress.goods.InspectedLine;
import io.redress.goods.ParcelNews;
import io.redress.money.ExchangeRate;
import io.redress.money.Money;
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
 * @param parcel what warehouse and courier have said so far
 * @param inspection what came back; empty while that is not known
 * @param desk who would approve the case, where that is known
 * @param grantedToday what was granted today under the policy, to whomever, in its currency; none
 *     where that is not known, and then only this case counts
 * @param rate from the order's currency to the policy's; not needed where they are the same
 * @param current rates of the moment, for tenders in another currency than the order
 * @param asked when the customer asked, to which windows and days are counted; none where that is
 *     {@code now}
 * @param now the instant for which the answer holds: what follows from it is due after it
 */
public record Dossier(
    Order order,
    Customer customer,
    AfterSaleRequest request,
    ParcelNews parcel,
    Seq<InspectedLine> inspection,
    Option<Desk> desk,
    Option<Money> grantedToday,
    Option<ExchangeRate> rate,
    Seq<QuotedRate> current,
    Option<Instant> asked,
    Instant now) {

  /** A dossier that is answered at the moment of the request. */
  public Dossier(
      Order order,
      Customer customer,
      AfterSaleRequest request,
      ParcelNews parcel,
      Seq<InspectedLine> inspection,
      Option<Desk> desk,
      Option<ExchangeRate> rate,
      Seq<QuotedRate> current,
      Instant now) {
    this(
        order,
        customer,
        request,
        parcel,
        inspection,
        desk,
        Option.none(),
        rate,
        current,
        Option.none(),
        now);
  }

  /** A dossier of which only the order and the request are known. */
  public Dossier(
      Order order,
      Customer customer,
      AfterSaleRequest request,
      Option<ExchangeRate> rate,
      Instant now) {
    this(order, customer, request, List.empty(), rate, List.empty(), now);
  }

  /** A dossier without news of the parcel, for nobody's desk in particular. */
  public Dossier(
      Order order,
      Customer customer,
      AfterSaleRequest request,
      Seq<InspectedLine> inspection,
      Option<ExchangeRate> rate,
      Seq<QuotedRate> current,
      Instant now) {
    this(
        order, customer, request, ParcelNews.none(), inspection, Option.none(), rate, current, now);
  }

  /** The same on a day on which so much was granted already; none where nobody counts. */
  public Dossier withGrantedToday(Option<Money> amount) {
    return new Dossier(
        order, customer, request, parcel, inspection, desk, amount, rate, current, asked, now);
  }
}
