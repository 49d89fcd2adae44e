package io.redress.simulator.history;

import io.redress.simulator.history.HistoryMapping.OrderKind;
import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** An order or return whose rows are still being found; they need not be next to each other. */
final class GatheringOrder {

  private static final Comparator<Payment> BY_MEANS =
      Comparator.comparing(Payment::means).thenComparingLong(Payment::minor);

  private final String number;
  private final OrderKind kind;
  private final OrderFacts facts;
  private final List<OrderLine> lines = new ArrayList<>(4);
  private final OneName customer = new OneName();
  private final OneName country = new OneName();
  private long firstSecond = Long.MAX_VALUE;
  private long shippingMinor;
  private long dispatched;
  private long delivered;
  private boolean cancelled;

  GatheringOrder(String number, OrderKind kind, OrderFacts facts) {
    this.number = number;
    this.kind = kind;
    this.facts = facts;
    this.dispatched = facts.dispatched;
    this.delivered = facts.delivered;
    customer.hear(facts.customer);
    country.hear(facts.country);
  }

  String number() {
    return number;
  }

  OrderKind kind() {
    return kind;
  }

  /** What other files say about it. */
  OrderFacts facts() {
    return facts;
  }

  boolean hasGoods() {
    return !lines.isEmpty();
  }

  void isFrom(String customerName, String countryName, long second) {
    customer.hear(customerName);
    country.hear(countryName);
    firstSecond = Math.min(firstSecond, second);
  }

  /** Of an order in several parcels, the last one counts. */
  void isUnderWay(long dispatchedSecond, long deliveredSecond) {
    dispatched = Math.max(dispatched, dispatchedSecond);
    delivered = Math.max(delivered, deliveredSecond);
  }

  void cancel() {
    cancelled = true;
  }

  boolean isCancelled() {
    return cancelled;
  }

  /** One more piece; those of the same article at the same price are one line. */
  void addPiece(OrderLine piece) {
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      if (line.sku().equals(piece.sku()) && line.unitPriceMinor() == piece.unitPriceMinor()) {
        lines.set(
            i,
            new OrderLine(
                line.sku(),
                Math.addExact(line.quantity(), piece.quantity()),
                line.unitPriceMinor()));
        return;
      }
    }
    lines.add(piece);
  }

  void addLine(OrderLine line) {
    lines.add(line);
  }

  void addShipping(long minor) {
    shippingMinor += minor;
  }

  Sale sale() {
    return new Sale(
        number,
        customer.heard(),
        country.heard(),
        time(),
        linesAsRead(),
        shippingMinor,
        ifEver(dispatched),
        ifEver(delivered),
        Array.ofAll(facts.payments).sorted(BY_MEANS));
  }

  RealReturn realReturn() {
    return new RealReturn(
        number, customer.heard(), country.heard(), time(), linesAsRead(), shippingMinor);
  }

  private static Option<Instant> ifEver(long second) {
    return Option.when(second != Reading.NEVER, () -> Instant.ofEpochSecond(second));
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
