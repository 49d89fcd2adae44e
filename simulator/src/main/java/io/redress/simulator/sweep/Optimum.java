package io.redress.simulator.sweep;

import io.redress.simulator.statistics.Kpi;
import io.redress.simulator.sweep.SweepSummary.Tried;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * The best of the combinations that keep to bounds.
 *
 * @param objective of which it has least
 */
public record Optimum(Kpi objective, Seq<Bound> bounds) {

  /**
   * Finds it; the first of equals.
   *
   * @return none if no combination keeps to all bounds
   */
  public Option<Tried> of(SweepSummary sweep) {
    return sweep
        .tried()
        .filter(each -> each.figures().isDefined() && !Double.isNaN(cost(each)))
        .filter(each -> bounds.forAll(bound -> bound.isKeptBy(each)))
        .minBy(this::cost);
  }

  private double cost(Tried tried) {
    return tried.of(objective).value();
  }

  /** The bounds that it keeps to by its estimates, but may break by chance. */
  public Seq<Bound> unsure(Tried best) {
    return bounds.reject(bound -> bound.isSurelyKeptBy(best));
  }
}
