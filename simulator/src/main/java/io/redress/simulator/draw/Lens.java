package io.redress.simulator.draw;

/** Sees every draw before it counts, and may put another value in its place. */
@FunctionalInterface
public interface Lens {

  /**
   * The value that counts.
   *
   * @param use what the value decides
   * @param value what would count without this lens
   * @return above 0 and below 1
   */
  double drawn(DrawKey key, Use use, double value);
}
