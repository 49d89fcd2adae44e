package io.redress.simulator.statistics;

/** What a figure is of. */
public enum Unit {
  /** Of one. */
  SHARE,
  /** Minor units of the run's currency. */
  MONEY,
  SECONDS,
  /** From 0 to 100. */
  SCORE,
  /** A mean number of things. */
  NUMBER
}
