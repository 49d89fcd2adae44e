package io.redress.simulator.search;

import io.redress.simulator.draw.DrawKey;
import io.redress.simulator.draw.Draws;
import io.redress.simulator.draw.Use;

/**
 * A draw that a story asked for.
 *
 * @param use the first, if it was asked for more than once
 * @param value the one that counted
 * @param isAgreed whether all uses call the same value the simplest
 */
public record Read(DrawKey key, Use use, double value, boolean isAgreed) {

  /** Whether a story of which nothing is written has the same value here. */
  public boolean isSimplest() {
    return isAgreed && value == use.simplest();
  }

  /**
   * How far from the simplest: zero there and nowhere else; less for what comes earlier, does not
   * happen, or is a simpler fraction.
   */
  long rank() {
    return isSimplest() ? 0 : Math.max(1, 2 * outcome() + (value == tidy() ? 0 : 1));
  }

  private long outcome() {
    return switch (use) {
      case Use.Chance chance -> chance.happens(value) ? 1 : 0;
      case Use.Index index -> index.of(value);
      case Use.Level level -> Fraction.rank(value);
    };
  }

  /** The value that people would write who mean the same. */
  double tidy() {
    return switch (use) {
      case Use.Chance chance -> chance.happens(value) ? Draws.LEAST : Draws.MOST;
      case Use.Index index -> index.valueOf(index.of(value));
      case Use.Level level -> value;
    };
  }
}
