package io.redress.audit;

import io.redress.order.Order;
import io.redress.order.OrderLine;
import io.redress.order.Tender;

/** What all cases about an order take of it together, looked at when money is ordered. */
final class OrderLaws {

  private OrderLaws() {}

  static void check(Turn turn, Books books, Findings found) {
    for (var tender : turn.order().tenders()) {
      tender(turn, books, tender, found);
    }
    for (var line : turn.order().lines()) {
      line(turn, books, line, found);
    }
  }

  /** What went back outside is in the tender's own currency, and counts where that is the same. */
  private static void tender(Turn turn, Books books, Tender tender, Findings found) {
    long outside = tender.isForeign() ? 0 : books.takenOutside(tender);
    long all = tender.worthGone().minor() + books.out(tender) + outside;
    if (all > tender.worth().minor()) {
      found.add(
          Laws.TENDER,
          turn.number(),
          "%s paid %s and gives back %d".formatted(tender.id().value(), tender.worth(), all));
    }
  }

  /** Entitlements count when money is ordered for them. */
  private static void line(Turn turn, Books books, OrderLine line, Findings found) {
    var before = turn.order().refundedOf(line.id());
    long units = before.quantity();
    long money = before.given().minor();
    for (var each : books.cases()) {
      for (var given : each._2.past().given()) {
        boolean isOfLine = given.line().equals(line.id());
        units += isOfLine ? given.quantity() : 0;
        money += isOfLine ? given.given().minor() : 0;
      }
    }
    if (units > line.quantity() || money > most(turn.order(), line)) {
      found.add(
          Laws.LINES,
          turn.number(),
          "%d units of %s for %d".formatted(units, line.id().value(), money));
    }
  }

  /** Its list price with all tax that may lie on top of it. */
  private static long most(Order order, OrderLine line) {
    long most = line.unitPrice().minor() * line.quantity();
    most += line.taxIncluded() ? 0 : line.tax().minor();
    for (var tax : order.taxes()) {
      most += tax.included() ? 0 : tax.amount().minor();
    }
    return most;
  }

  /** What is out of a tender is known to the ledger, on which others rely. */
  static void ledger(Turn turn, Books books, Findings found) {
    for (var tender : books.over(turn.order()).tenders()) {
      if (books.out(tender) > tender.worthGone().minor()) {
        found.add(
            Laws.LEDGER,
            turn.number(),
            "of %s more is out than %s".formatted(tender.id().value(), tender.worthGone()));
      }
    }
  }
}
