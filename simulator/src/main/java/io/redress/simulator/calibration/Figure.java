package io.redress.simulator.calibration;

import io.redress.table.Wording;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * One figure of a population, fitted.
 *
 * @param path the keys that lead to it; empty for what a population does not say and the simulator
 *     makes of itself
 * @param yaml the figure as the population's file has it
 * @param basis what it was fitted to
 */
public record Figure(
    Seq<String> path,
    Wording name,
    Unit unit,
    String yaml,
    Basis basis,
    Option<Goodness> goodness) {

  /** How many cases of what. */
  public record Basis(long cases, Wording of) {}

  /** What the values of quantiles are in. */
  public enum Unit {
    COUNT,
    HOURS,
    MONEY
  }

  static Figure fitted(
      Seq<String> path, Wording name, Unit unit, String yaml, Basis basis, Goodness goodness) {
    return new Figure(path, name, unit, yaml, basis, Option.some(goodness));
  }

  /** A figure that is counted, of which nothing can fit badly. */
  static Figure counted(Seq<String> path, Wording name, String yaml, Basis basis) {
    return new Figure(path, name, Unit.COUNT, yaml, basis, Option.none());
  }
}
