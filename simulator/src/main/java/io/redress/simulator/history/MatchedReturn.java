package io.redress.simulator.history;

import java.time.Duration;
import java.time.Instant;

/** A line given back, and the line of a sale that it came from. */
record MatchedReturn(Sale sale, OrderLine sold, OrderLine returned, Instant time) {

  Duration afterSale() {
    return Duration.between(sale.time(), time);
  }

  boolean isPartial() {
    return returned.quantity() < sold.quantity();
  }

  boolean isAtTheSalePrice() {
    return returned.unitPriceMinor() == sold.unitPriceMinor();
  }
}
