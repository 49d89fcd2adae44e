package io.redress.simulator.history;

import io.vavr.collection.Seq;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How much of what a shop sold came back, and when.
 *
 * <p>A returned line is matched with the same customer's latest line of the same article that was
 * sold no later than the return and has enough units left.
 *
 * @param ofOrders return numbers among all order numbers of the file
 * @param ofValue value given back for value sold, shipping and fees included
 * @param ofGoodsValue the same for goods only
 * @param ofLines lines of goods given back for lines sold
 * @param ofUnits units of goods given back for units sold
 * @param ofCustomers customers who gave goods back among those who bought any or gave any back
 * @param matched returned lines whose sale was found, among those whose customer is known
 * @param moreThanLeft among the same, those with earlier sales of which none had enough units left
 * @param onlySoldLater among the same, those whose customer bought the article later only: a return
 *     before its order, or of an order before the file begins
 * @param partial matched lines that gave back fewer units than the line of the sale had
 * @param atTheSalePrice matched lines whose unit price is that of the sale
 */
public record RealReturns(
    Share ofOrders,
    Share ofValue,
    Share ofGoodsValue,
    Share ofLines,
    Share ofUnits,
    Share ofCustomers,
    Share matched,
    Share moreThanLeft,
    Share onlySoldLater,
    Share partial,
    Share atTheSalePrice,
    TimeToReturn timeToReturn) {

  public static RealReturns of(OrderHistory history) {
    var sold = Goods.of(history.sales().map(Sale::lines));
    var returned = Goods.of(history.returns().map(RealReturn::lines));
    var whole = history.wholeFile();
    var matching = new ReturnMatching(history);
    var pairs = matching.pairs();
    return new RealReturns(
        new Share(whole.returns(), whole.orders()),
        new Share(whole.returnedMinor(), whole.soldMinor()),
        new Share(returned.valueMinor, sold.valueMinor),
        new Share(returned.lines, sold.lines),
        new Share(returned.units, sold.units),
        customers(history),
        new Share(pairs.size(), matching.askedFor()),
        new Share(matching.moreThanLeft(), matching.askedFor()),
        new Share(matching.onlySoldLater(), matching.askedFor()),
        among(pairs, MatchedReturn::isPartial),
        among(pairs, MatchedReturn::isAtTheSalePrice),
        TimeToReturn.of(pairs.stream().map(MatchedReturn::afterSale).toList()));
  }

  private static Share customers(OrderHistory history) {
    Set<String> returning = new HashSet<>();
    history.returns().forEach(given -> given.customer().forEach(returning::add));
    Set<String> all = new HashSet<>(returning);
    history.sales().forEach(sale -> sale.customer().forEach(all::add));
    return new Share(returning.size(), all.size());
  }

  private static Share among(List<MatchedReturn> pairs, Predicate<MatchedReturn> property) {
    return new Share(pairs.stream().filter(property).count(), pairs.size());
  }

  /** Lines of goods, added up. */
  private record Goods(long lines, long units, long valueMinor) {

    static Goods of(Seq<? extends Seq<OrderLine>> orders) {
      long lines = 0;
      long units = 0;
      long valueMinor = 0;
      for (var order : orders) {
        lines += order.size();
        for (var line : order) {
          units = Math.addExact(units, line.quantity());
          valueMinor = Math.addExact(valueMinor, line.valueMinor());
        }
      }
      return new Goods(lines, units, valueMinor);
    }
  }
}
