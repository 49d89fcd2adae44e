package io.redress.simulator.draw;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/**
 * One of several things, each as often as its weight says; the things keep the order in which they
 * were given.
 */
public final class Choice<T> {

  private final Seq<T> things;
  private final Steps steps;

  private Choice(Seq<T> things, Steps steps) {
    this.things = things;
    this.steps = steps;
  }

  /** Of the keys, as often as their values say; the values need not add up to anything. */
  public static <T> Choice<T> of(Map<T, Double> weights) {
    var steps = Steps.of(weights.values());
    if (!(steps.total() > 0)) {
      throw new IllegalArgumentException("no weight above zero in " + weights);
    }
    return new Choice<>(Vector.ofAll(weights.keysIterator()), steps);
  }

  public T at(double uniform) {
    return things.get(steps.at(uniform * steps.total()));
  }

  public Seq<T> things() {
    return things;
  }
}
