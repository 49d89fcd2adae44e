package io.redress.settlement;

import io.redress.money.Money;
import io.redress.order.Drawn;
import io.redress.order.Order;
import io.redress.order.RefundedLine;
import io.redress.order.Tender;
import io.redress.settlement.LedgerEntry.Opened;
import io.redress.settlement.LedgerEntry.TakenOutside;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** All that was taken of an order, of its tenders and beside them. */
record Balances(Seq<Tender> tenders, Drawn drawn) {

  static Balances of(Order order) {
    return new Balances(order.tenders(), Drawn.of(order));
  }

  /** As they were when a ledger was opened, for the tenders as they are now. */
  Balances since(Option<Opened> opened) {
    return opened.fold(
        () -> this,
        first ->
            new Balances(
                tenders.map(tender ->
                    first
                        .tenders()
                        .find(other -> other.id().equals(tender.id()))
                        .fold(() -> tender, tender::withBalancesOf)),
                first.drawn()));
  }

  Balances after(Drawing drawing) {
    return new Balances(tenders.map(drawing::from), drawn.plus(drawing.drawn()));
  }

  Balances after(TakenOutside taken) {
    return new Balances(
        tenders.map(tender ->
            tender.id().equals(taken.tender()) ? without(tender, taken.amount()) : tender),
        drawn);
  }

  /** All that is left of a tender is worth all that its worth has left. */
  private static Tender without(Tender tender, Money amount) {
    var worth =
        !tender.left().exceeds(amount)
            ? tender.worthLeft()
            : tender.worth().cut(tender.captured().minor(), 0, amount.minor());
    return tender.back(amount, worth.min(tender.worthLeft()));
  }

  /** These or those of a shop, balance by balance: whichever knows of more since they began. */
  Balances orMore(Order shop, Balances first) {
    var other = Drawn.of(shop);
    return new Balances(
        tenders.zipWith(shop.tenders(), (one, its) -> its.gone().exceeds(one.gone()) ? its : one),
        new Drawn(
            more(drawn.lines(), other.lines()),
            further(first.drawn.delivery(), drawn.delivery(), other.delivery()),
            further(first.drawn.forfeited(), drawn.forfeited(), other.forfeited()),
            further(first.drawn.clawedBack(), drawn.clawedBack(), other.clawedBack()),
            drawn.gifts().union(other.gifts()),
            more(drawn.fees(), other.fees())));
  }

  /** Whichever went further from where both began. */
  private static Money further(Money first, Money one, Money other) {
    return distance(first, other) > distance(first, one) ? other : one;
  }

  private static long distance(Money from, Money to) {
    return Math.abs(to.minus(from).minor());
  }

  private static Map<String, Money> more(Map<String, Money> ledger, Map<String, Money> shop) {
    return ledger.merge(shop, (one, other) -> other.exceeds(one) ? other : one);
  }

  private static Seq<RefundedLine> more(Seq<RefundedLine> ledger, Seq<RefundedLine> shop) {
    return shop.foldLeft(
        ledger,
        (lines, line) -> {
          int at = lines.indexWhere(other -> other.line().equals(line.line()));
          if (at < 0) {
            return lines.append(line);
          }
          return isMore(line, lines.get(at)) ? lines.update(at, line) : lines;
        });
  }

  /** Of more units that came back, or of more money for as many. */
  private static boolean isMore(RefundedLine one, RefundedLine other) {
    return one.quantity() > other.quantity()
        || (one.quantity() == other.quantity() && one.given().exceeds(other.given()));
  }

  /** An order of which this was taken. */
  Order in(Order order) {
    return drawn.alone(order).change().tenders(tenders).build();
  }
}
