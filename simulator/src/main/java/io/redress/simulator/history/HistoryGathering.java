package io.redress.simulator.history;

import io.redress.simulator.history.Column.RowsAre;
import io.redress.simulator.history.HistoryMapping.OrderKind;
import io.redress.simulator.history.HistoryMapping.OrderState;
import io.redress.simulator.history.OrderFacts.Standing;
import io.redress.simulator.history.OrderHistory.WholeFile;
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
  private final OrderBook book;
  private final Map<String, GatheringOrder> orders = new HashMap<>();
  private final Map<String, String> titles = new HashMap<>();
  private final RowTally tally = new RowTally();
  private final boolean hasFileOfOrders;
  private final boolean rowsArePieces;
  private long soldMinor;
  private long returnedMinor;

  HistoryGathering(HistoryMapping mapping, OrderBook book) {
    this.mapping = mapping;
    this.book = book;
    this.hasFileOfOrders = mapping.layout().hasFileOfOrders();
    this.rowsArePieces = mapping.layout().rows() == RowsAre.PIECES;
  }

  /** The order of this number, begun when it is new. A row without number belongs to none. */
  GatheringOrder order(String number) {
    return number.isEmpty()
        ? new GatheringOrder("", OrderKind.SALE, OrderBook.NOTHING)
        : orders.computeIfAbsent(
            number,
            unseen -> new GatheringOrder(unseen, mapping.orderKind(unseen), book.facts(unseen)));
  }

  void addMisshapen(long line, int fields, int wanted) {
    tally.countRow();
    tally.leaveOut(
        RowReason.WRONG_NUMBER_OF_FIELDS, line, "%d instead of %d".formatted(fields, wanted));
  }

  void add(long line, Row row) {
    tally.countRow();
    var order = row.order;
    if (order.number().isEmpty()) {
      tally.leaveOut(RowReason.NO_ORDER, line, "");
    } else if (order.kind() == OrderKind.BOOKKEEPING) {
      tally.leaveOut(RowReason.BOOKKEEPING, line, order.number());
    } else if (hasFileOfOrders && order.facts().standing == Standing.UNSEEN) {
      tally.leaveOut(RowReason.NO_SUCH_ORDER, line, order.number());
    } else if (order.facts().standing == Standing.LEFT_OUT) {
      tally.leaveOut(RowReason.ORDER_LEFT_OUT, line, order.number());
    } else if (row.state.meaning().isEmpty()) {
      tally.leaveOut(RowReason.STATUS_UNKNOWN, line, row.state.word());
    } else if (isNotSold(row, OrderState.CANCELLED) || isNotSold(row, OrderState.NEVER_SOLD)) {
      cancelled(row);
      tally.leaveOut(RowReason.NOT_SOLD, line, order.number());
    } else if (row.article.sku().isEmpty()) {
      tally.leaveOut(RowReason.NO_SKU, line, "");
    } else if (!row.currency.equals(mapping.currency().getCurrencyCode())) {
      tally.leaveOut(RowReason.OTHER_CURRENCY, line, row.currency);
    } else {
      addNumbers(line, row);
    }
  }

  private static boolean isNotSold(Row row, OrderState state) {
    return row.state.meaning().contains(state) || row.order.facts().state == state;
  }

  private static void cancelled(Row row) {
    if (isNotSold(row, OrderState.CANCELLED)) {
      row.order.cancel();
    }
  }

  private void addNumbers(long line, Row row) {
    var unreadable =
        Reading.firstUnreadable(
            row.quantity, row.time, row.unitPrice, row.shipping, row.dispatched, row.delivered);
    if (unreadable.isDefined()) {
      unreadable.forEach(why -> tally.leaveOut(why.reason(), line, why.text()));
    } else {
      long second = Math.max(row.order.facts().second, row.time.value());
      addReadable(line, row, row.quantity.value(), second, row.unitPrice.value());
    }
  }

  private void addReadable(long line, Row row, long quantity, long second, long price) {
    boolean isReturn = row.order.kind() == OrderKind.RETURN;
    if (areOutOfOrder(row, second)) {
      tally.leaveOut(RowReason.DATES_OUT_OF_ORDER, line, row.order.number());
    } else if (quantity == 0) {
      tally.leaveOut(RowReason.QUANTITY_ZERO, line, row.article.sku());
    } else if (quantity < 0 && !isReturn) {
      tally.leaveOut(RowReason.STOCK_ADJUSTMENT, line, Long.toString(quantity));
    } else if (quantity > 0 && isReturn) {
      tally.leaveOut(RowReason.RETURN_TURNED_ROUND, line, Long.toString(quantity));
    } else if (price == 0) {
      tally.leaveOut(RowReason.PRICE_ZERO, line, row.article.sku());
    } else if (price > LARGEST_ROW_MINOR / Math.abs(quantity)
        || row.shipping.value() > LARGEST_ROW_MINOR
        || soldMinor + returnedMinor > Long.MAX_VALUE - 2 * LARGEST_ROW_MINOR) {
      tally.leaveOut(RowReason.TOO_LARGE, line, quantity + " units");
    } else {
      addPriced(line, row, (int) Math.abs(quantity), second, price);
    }
  }

  private static boolean areOutOfOrder(Row row, long second) {
    var facts = row.order.facts();
    return Reading.areOutOfOrder(
        second,
        Math.max(row.dispatched.value(), facts.dispatched),
        Math.max(row.delivered.value(), facts.delivered));
  }

  private void addPriced(long line, Row row, int units, long second, long price) {
    long value = units * price;
    long shipping = row.shipping.value();
    if (row.order.kind() == OrderKind.RETURN) {
      returnedMinor += value + shipping;
    } else {
      soldMinor += value + shipping;
    }
    row.order.isFrom(row.customer, row.country, second);
    row.order.isUnderWay(row.dispatched.value(), row.delivered.value());
    row.order.addShipping(shipping);
    switch (row.article.kind()) {
      case NOT_GOODS -> tally.leaveOut(RowReason.NOT_GOODS, line, row.article.sku());
      case SHIPPING -> row.order.addShipping(value);
      case GOODS -> {
        addLine(row.order, new OrderLine(row.article.sku(), units, price));
        if (!row.article.hasTitle && !row.title.isEmpty()) {
          titles.putIfAbsent(row.article.sku(), row.title);
          row.article.hasTitle = true;
        }
      }
    }
  }

  private void addLine(GatheringOrder order, OrderLine line) {
    if (rowsArePieces) {
      order.addPiece(line);
    } else {
      order.addLine(line);
    }
  }

  RowReport report() {
    return tally.report();
  }

  /** Everything that was read; the report is that of all files. */
  OrderHistory history(String name, RowReport rows) {
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
        new WholeFile(
            orders.size() + book.withoutGoods(orders.keySet()),
            returnNumbers(),
            cancelled(),
            soldMinor,
            returnedMinor),
        rows);
  }

  private Stream<GatheringOrder> withGoods(OrderKind kind) {
    return orders.values().stream().filter(order -> order.kind() == kind && order.hasGoods());
  }

  private int cancelled() {
    return book.cancelled()
        + (int)
            orders.values().stream()
                .filter(order -> order.isCancelled() && order.facts().standing != Standing.READ)
                .count();
  }

  private int returnNumbers() {
    return (int) orders.values().stream().filter(order -> order.kind() == OrderKind.RETURN).count();
  }
}
