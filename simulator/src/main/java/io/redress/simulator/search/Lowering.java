package io.redress.simulator.search;

import io.redress.simulator.draw.DrawKey;
import io.redress.simulator.draw.Draws;
import io.redress.simulator.draw.Use;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.function.IntPredicate;

/** Single draws, each brought as close to its simplest as it goes. */
final class Lowering {

  private static final int FEW = 4;
  private static final int HALVINGS = 12;

  /** Those that people know. */
  private static final Seq<Double> SIMPLE =
      List.of(0.5, Draws.LEAST, Draws.MOST, 1 / 3.0, 2 / 3.0, 0.25, 0.75);

  private Lowering() {}

  static void each(Shrinking story) {
    for (var key : story.written().keySet().toVector().reverse()) {
      for (var read : story.reads().get(key)) {
        switch (read.use()) {
          case Use.Chance chance -> {}
          case Use.Index index ->
              least(
                  index.of(read.value()),
                  to -> story.written().containsKey(key) && story.improve(key, index.valueOf(to)));
          case Use.Level level -> simplify(story, key, level, read.value());
        }
      }
    }
  }

  /**
   * Goes as far down from a number as steps succeed: to one of the few lowest, else by powers of
   * two, the largest first, so that what must stay odd or even can.
   */
  static void least(int from, IntPredicate succeeds) {
    for (int to = 0; to < Math.min(FEW, from); to++) {
      if (succeeds.test(to)) {
        return;
      }
    }
    int high = from;
    for (int step = Integer.highestOneBit(from); step > 0; step >>= 1) {
      if (high - step >= FEW && succeeds.test(high - step)) {
        high -= step;
      }
    }
  }

  private static void simplify(Shrinking story, DrawKey key, Use.Level level, double from) {
    long rank = Fraction.rank(from);
    for (double simple : SIMPLE) {
      if (Fraction.rank(simple) >= rank || story.improve(key, simple)) {
        return;
      }
    }
    // Where between the simplest and this it begins to fail.
    double passes = level.simplest();
    double failing = from;
    for (int halving = 0; halving < HALVINGS; halving++) {
      double middle = (passes + failing) / 2;
      if (story.stillFails(key, middle)) {
        failing = middle;
      } else {
        passes = middle;
      }
    }
    double simple = Fraction.between(Math.min(failing, from), Math.max(failing, from));
    if (Script.isDrawable(simple) && Fraction.rank(simple) < rank) {
      story.improve(key, simple);
    }
  }
}
