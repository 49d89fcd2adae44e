package io.redress.simulator.history;

import io.redress.simulator.history.HistoryMapping.OrderKind;
import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** An order or return whose rows are still being found; they need not be next to each other. */
final class GatheringOrder {

  private final String number;
  private final OrderKind kind;
  private final List<OrderLine> lines = new ArrayList<>(4);
  private final OneName customer = new OneName();
  private final OneName country = new OneName();
  private long firstSecond = Long.MAX_VALUE;
  private long shippingMinor;

  GatheringOrder(String number, OrderKind kind) {
    this.number = number;
    this.kind = kind;
  }

  String number() {
    return number;
  }

  OrderKind kind() {
    return kind;
  }

  boolean hasGoods() {
    return !lines.isEmpty();
  }

  void isFrom(String customerName, String countryName, long second) {
    customer.hear(customerName);
    country.hear(countryName);
    firstSecond = Math.min(firstSecond, second);
  }

  void addLine(OrderLine line) {
    lines.add(line);
  }

  void addShipping(long minor) {
    shippingMinor += minor;
  }

  Sale sale() {
    return new Sale(
        number, customer.heard(), country.heard(), time(), linesAsRead(), shippingMinor);
  }

  RealReturn realReturn() {
    return new RealReturn(
        number, customer.heard(), country.heard(), time(), linesAsRead(), shippingMinor);
  }

  private Instant time() {
    return Instant.ofEpochSecond(firstSecond);
  }

  private Array<OrderLine> linesAsRead() {
    return Array.ofAll(lines);
  }

  /** The one name that rows agree on; none when two of them differ, whichever came first. */
  private static final class OneName {
    private String name = "";
    private boolean contradicted;

    void hear(String other) {
      if (name.isEmpty()) {
        name = other;
      } else if (!other.isEmpty() && !other.equals(name)) {
        contradicted = true;
      }
    }

    Option<String> heard() {
      return Option.when(!contradicted && !name.isEmpty(), name);
    }
  }
}
