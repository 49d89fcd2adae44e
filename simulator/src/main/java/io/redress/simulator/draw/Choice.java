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
  private final double[] upTo;

  private Choice(Seq<T> things, double[] upTo) {
    this.things = things;
    this.upTo = upTo;
  }

  /** Of the keys, as often as their values say; the values need not add up to anything. */
  public static <T> Choice<T> of(Map<T, Double> weights) {
    var upTo = new double[weights.size()];
    double sum = 0;
    int i = 0;
    for (var weight : weights) {
      sum += weight._2;
      upTo[i++] = sum;
    }
    if (!(sum > 0)) {
      throw new IllegalArgumentException("no weight above zero in " + weights);
    }
    return new Choice<>(Vector.ofAll(weights.keysIterator()), upTo);
  }

  public T at(double uniform) {
    double wanted = uniform * upTo[upTo.length - 1];
    int low = 0;
    int high = upTo.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (upTo[middle] > wanted) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return things.get(low);
  }

  public Seq<T> things() {
    return things;
  }
}
