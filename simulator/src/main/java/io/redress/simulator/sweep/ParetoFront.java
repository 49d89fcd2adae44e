package io.redress.simulator.sweep;

import io.redress.simulator.statistics.Kpi.Better;
import io.vavr.collection.IndexedSeq;
import io.vavr.collection.Seq;

/**
 * Of several points those that no other is at least as good as by all criteria and better by one.
 */
final class ParetoFront {

  private ParetoFront() {}

  /**
   * Which of the points are on the front; a point with a figure that is none is not.
   *
   * @param points the figures of each, by the same criteria
   * @param better which direction of each criterion is better
   */
  static Seq<Boolean> of(
      IndexedSeq<? extends IndexedSeq<Double>> points, IndexedSeq<Better> better) {
    return points.map(point ->
        point.forAll(figure -> !Double.isNaN(figure))
            && !points.exists(other -> beats(other, point, better)));
  }

  private static boolean beats(
      IndexedSeq<Double> one, IndexedSeq<Double> other, IndexedSeq<Better> better) {
    boolean isBetter = false;
    for (int at = 0; at < one.size(); at++) {
      double gain =
          better.get(at) == Better.MORE ? one.get(at) - other.get(at) : other.get(at) - one.get(at);
      if (!(gain >= 0)) {
        return false;
      }
      isBetter |= gain > 0;
    }
    return isBetter;
  }
}
