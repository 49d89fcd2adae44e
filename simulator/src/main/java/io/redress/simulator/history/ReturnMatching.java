package io.redress.simulator.history;

import io.vavr.collection.Seq;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the sale that each returned line came from: the same customer's latest line of the same
 * article that is not later than the return and has enough units left. Returns are taken by time,
 * and equal times by number, so that the order of rows in the file changes nothing.
 */
final class ReturnMatching {

  /** By time, then so that lines which differ in anything are never tied. */
  private static final Comparator<SoldLine> LATEST_LAST =
      Comparator.comparing((SoldLine sold) -> sold.sale.time())
          .thenComparing(sold -> sold.sale.order())
          .thenComparingInt(sold -> sold.line.quantity())
          .thenComparingLong(sold -> sold.line.unitPriceMinor());

  private static final Comparator<OrderLine> BY_CONTENT =
      Comparator.comparing(OrderLine::sku)
          .thenComparingInt(OrderLine::quantity)
          .thenComparingLong(OrderLine::unitPriceMinor);

  private final Map<Bought, List<SoldLine>> soldLines = new HashMap<>();
  private final List<MatchedReturn> pairs = new ArrayList<>();
  private long askedFor;
  private long moreThanLeft;
  private long onlySoldLater;

  ReturnMatching(OrderHistory history) {
    lookOutFor(history.returns());
    collect(history.sales());
    match(history.returns());
  }

  /** The pairs, by time of return. */
  List<MatchedReturn> pairs() {
    return pairs;
  }

  /** How many returned lines have a known customer, so that a sale was looked for. */
  long askedFor() {
    return askedFor;
  }

  /** How many of them have earlier sales, but none with enough units left. */
  long moreThanLeft() {
    return moreThanLeft;
  }

  /** How many of them have sales, but none of them is earlier than the return. */
  long onlySoldLater() {
    return onlySoldLater;
  }

  private void lookOutFor(Seq<RealReturn> returns) {
    for (var given : returns) {
      for (var customer : given.customer()) {
        for (var line : given.lines()) {
          soldLines.putIfAbsent(new Bought(customer, line.sku()), new ArrayList<>());
        }
      }
    }
  }

  private void collect(Seq<Sale> sales) {
    for (var sale : sales) {
      for (var customer : sale.customer()) {
        for (var line : sale.lines()) {
          Optional.ofNullable(soldLines.get(new Bought(customer, line.sku())))
              .ifPresent(sold -> sold.add(new SoldLine(sale, line)));
        }
      }
    }
    soldLines.values().forEach(sold -> sold.sort(LATEST_LAST));
  }

  private void match(Seq<RealReturn> returns) {
    for (var given : returns) {
      for (var customer : given.customer()) {
        for (var line : given.lines().sorted(BY_CONTENT)) {
          askedFor++;
          match(
              line,
              given.time(),
              soldLines.getOrDefault(new Bought(customer, line.sku()), List.of()));
        }
      }
    }
  }

  private void match(OrderLine line, Instant returned, List<SoldLine> sold) {
    boolean neverBefore = sold.stream().allMatch(each -> each.sale.time().isAfter(returned));
    onlySoldLater += neverBefore && !sold.isEmpty() ? 1 : 0;
    var earlier = sold.stream().filter(each -> !each.sale.time().isAfter(returned)).toList();
    earlier.reversed().stream()
        .filter(each -> each.left >= line.quantity())
        .findFirst()
        .ifPresentOrElse(
            each -> pairs.add(each.giveBack(line, returned)),
            () -> moreThanLeft += earlier.isEmpty() ? 0 : 1);
  }

  private record Bought(String customer, String sku) {}

  private static final class SoldLine {
    private final Sale sale;
    private final OrderLine line;
    private int left;

    SoldLine(Sale sale, OrderLine line) {
      this.sale = sale;
      this.line = line;
      this.left = line.quantity();
    }

    MatchedReturn giveBack(OrderLine given, Instant time) {
      left -= given.quantity();
      return new MatchedReturn(sale, line, given, time);
    }
  }
}
