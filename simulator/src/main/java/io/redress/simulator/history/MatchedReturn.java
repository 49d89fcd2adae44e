package io.redress.simulator.history;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.time.Instant;

/** A line given back, and the line of a sale that it came from. */
public record MatchedReturn(Sale sale, OrderLine sold, OrderLine returned, Instant time) {

  /** All of a history, by time of return; {@link RealReturns} says how they are matched. */
  public static Seq<MatchedReturn> of(OrderHistory history) {
    return Vector.ofAll(new ReturnMatching(history).pairs());
  }

  public Duration afterSale() {
    return Duration.between(sale.time(), time);
  }

  /** Whether fewer units came back than the line of the sale had. */
  public boolean isPartial() {
    return returned.quantity() < sold.quantity();
  }

  boolean isAtTheSalePrice() {
    return returned.unitPriceMinor() == sold.unitPriceMinor();
  }
}
