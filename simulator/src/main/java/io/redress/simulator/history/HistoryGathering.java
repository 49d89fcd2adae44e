package io.redress.simulator.history;

import io.redress.simulator.history.HistoryMapping.OrderKind;
import io.redress.simulator.history.OrderHistory.WholeFile;
import io.redress.simulator.history.Reading.Unreadable;
import io.redress.simulator.history.Reading.Value;
import io.vavr.collection.Vector;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Decides of each row what it is, and gathers the rows of each order from wherever they stand. */
final class HistoryGathering {

  /** More than this for one row is a slip of the keyboard, and would let sums overflow. */
  private static final long LARGEST_ROW_MINOR = 1_000_000_000_000_000L;

  private final HistoryMapping mapping;
  private final Map<String, GatheringOrder> orders = new HashMap<>();
  private final Map<String, String> titles = new HashMap<>();
  private final RowTally tally = new RowTally();
  private long soldMinor;
  private long returnedMinor;

  HistoryGathering(HistoryMapping mapping) {
    this.mapping = mapping;
  }

  /** The order of this number, begun when it is new. A row without number belongs to none. */
  GatheringOrder order(String number) {
    return number.isEmpty()
        ? new GatheringOrder("", OrderKind.SALE)
        : orders.computeIfAbsent(
            number, unseen -> new GatheringOrder(unseen, mapping.orderKind(unseen)));
  }

  void addMisshapen(long line, int fields, int wanted) {
    tally.countRow();
    tally.leaveOut(
        RowReason.WRONG_NUMBER_OF_FIELDS, line, "%d instead of %d".formatted(fields, wanted));
  }

  void add(long line, Row row) {
    tally.countRow();
    if (row.order.number().isEmpty()) {
      tally.leaveOut(RowReason.NO_ORDER, line, "");
    } else if (row.order.kind() == OrderKind.BOOKKEEPING) {
      tally.leaveOut(RowReason.BOOKKEEPING, line, row.order.number());
    } else if (row.article.sku().isEmpty()) {
      tally.leaveOut(RowReason.NO_SKU, line, "");
    } else {
      addNumbers(line, row);
    }
  }

  private void addNumbers(long line, Row row) {
    switch (row.quantity) {
      case Unreadable unreadable -> leaveOut(unreadable, line);
      case Value(long quantity) -> {
        switch (row.time) {
          case Unreadable unreadable -> leaveOut(unreadable, line);
          case Value(long second) -> {
            switch (row.unitPrice) {
              case Unreadable unreadable -> leaveOut(unreadable, line);
              case Value(long price) -> addReadable(line, row, quantity, second, price);
            }
          }
        }
      }
    }
  }

  private void addReadable(long line, Row row, long quantity, long second, long price) {
    boolean isReturn = row.order.kind() == OrderKind.RETURN;
    if (quantity == 0) {
      tally.leaveOut(RowReason.QUANTITY_ZERO, line, row.article.sku());
    } else if (quantity < 0 && !isReturn) {
      tally.leaveOut(RowReason.STOCK_ADJUSTMENT, line, Long.toString(quantity));
    } else if (quantity > 0 && isReturn) {
      tally.leaveOut(RowReason.RETURN_TURNED_ROUND, line, Long.toString(quantity));
    } else if (price == 0) {
      tally.leaveOut(RowReason.PRICE_ZERO, line, row.article.sku());
    } else if (price > LARGEST_ROW_MINOR / Math.abs(quantity)
        || soldMinor + returnedMinor > Long.MAX_VALUE - LARGEST_ROW_MINOR) {
      tally.leaveOut(RowReason.TOO_LARGE, line, quantity + " units");
    } else {
      addPriced(line, row, (int) Math.abs(quantity), second, price);
    }
  }

  private void addPriced(long line, Row row, int units, long second, long price) {
    long value = units * price;
    if (row.order.kind() == OrderKind.RETURN) {
      returnedMinor += value;
    } else {
      soldMinor += value;
    }
    row.order.isFrom(row.customer, row.country, second);
    switch (row.article.kind()) {
      case NOT_GOODS -> tally.leaveOut(RowReason.NOT_GOODS, line, row.article.sku());
      case SHIPPING -> row.order.addShipping(value);
      case GOODS -> {
        row.order.addLine(new OrderLine(row.article.sku(), units, price));
        if (!row.title.isEmpty()) {
          titles.putIfAbsent(row.article.sku(), row.title);
        }
      }
    }
  }

  private void leaveOut(Unreadable unreadable, long line) {
    tally.leaveOut(unreadable.reason(), line, unreadable.text());
  }

  OrderHistory history(String name) {
    return new OrderHistory(
        name,
        mapping.currency(),
        mapping.zone(),
        mapping.rates(),
        mapping.category(),
        io.vavr.collection.HashMap.ofAll(titles),
        Vector.ofAll(
            withGoods(OrderKind.SALE)
                .map(GatheringOrder::sale)
                .sorted(Comparator.comparing(Sale::time).thenComparing(Sale::order))),
        Vector.ofAll(
            withGoods(OrderKind.RETURN)
                .map(GatheringOrder::realReturn)
                .sorted(Comparator.comparing(RealReturn::time).thenComparing(RealReturn::number))),
        new WholeFile(orders.size(), returnNumbers(), soldMinor, returnedMinor),
        tally.report());
  }

  private Stream<GatheringOrder> withGoods(OrderKind kind) {
    return orders.values().stream().filter(order -> order.kind() == kind && order.hasGoods());
  }

  private int returnNumbers() {
    return (int) orders.values().stream().filter(order -> order.kind() == OrderKind.RETURN).count();
  }
}
