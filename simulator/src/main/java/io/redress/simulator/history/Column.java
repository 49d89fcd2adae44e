package io.redress.simulator.history;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.util.Locale;

/** What a history wants to know of a row. */
enum Column {
  ORDER,
  SKU,
  TITLE,
  QUANTITY,
  TIME,
  UNIT_PRICE,
  CURRENCY,
  SHIPPING,
  CUSTOMER,
  COUNTRY,
  STATUS,
  DISPATCHED,
  DELIVERED,
  TENDER,
  PAID;

  private static final Set<Column> ALWAYS = HashSet.of(ORDER, SKU, UNIT_PRICE);
  private static final Set<Column> OF_PAYMENTS = HashSet.of(TENDER, PAID);

  /** Those that a joined file may have; all others are of a line. */
  private static final Set<Column> OF_ORDERS =
      HashSet.of(ORDER, TIME, CUSTOMER, COUNTRY, STATUS, DISPATCHED, DELIVERED);

  /** What the rows of goods may say, in the order in which it is explained. */
  static Seq<Column> ofGoods(RowsAre rows) {
    return List.of(values())
        .reject(OF_PAYMENTS::contains)
        .reject(column -> column == QUANTITY && rows == RowsAre.PIECES);
  }

  /** What they must say. */
  static Set<Column> requiredOfGoods(RowsAre rows, Set<Column> joined) {
    var required = rows == RowsAre.PIECES ? ALWAYS : ALWAYS.add(QUANTITY);
    return joined.contains(TIME) ? required : required.add(TIME);
  }

  /** What rows of a joined file may say. */
  static Seq<Column> ofJoined() {
    return List.of(values())
        .filter(column -> OF_ORDERS.contains(column) || OF_PAYMENTS.contains(column));
  }

  static boolean isPayment(Column column) {
    return OF_PAYMENTS.contains(column);
  }

  /** The key of the mapping that names it. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What a row of goods stands for. */
  enum RowsAre {
    /** A row says how many pieces it has. */
    LINES,
    /** Each row is one piece; equal ones of an order are one line. */
    PIECES
  }
}
