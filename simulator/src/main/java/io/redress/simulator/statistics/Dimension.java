package io.redress.simulator.statistics;

import java.util.Locale;

/** By what figures are broken down. */
public enum Dimension {
  /** Everything together. */
  ALL,
  /** The category of an order's first line, or of the first line that a request is about. */
  CATEGORY,
  REASON,
  PATH,
  TIER,
  /** In which month an order was placed. */
  MONTH,
  /** What the simulator knows and the policy does not: how honest a claim is. */
  TRUTH,
  /** Whose queue. */
  ROLE,
  CLOCK;

  /** The dimension as documents write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Whether orders are known by it. Where they are not, a figure per order is a part of all orders:
   * the parts add up to the whole.
   */
  boolean hasOrders() {
    return this == ALL || this == CATEGORY || this == TIER || this == MONTH;
  }
}
