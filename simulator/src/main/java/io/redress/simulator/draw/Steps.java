package io.redress.simulator.draw;

import io.vavr.collection.Seq;

/** Weights laid end to end: which of them a point between nothing and their sum falls on. */
public final class Steps {

  private final double[] upTo;

  private Steps(double[] upTo) {
    this.upTo = upTo;
  }

  /** Weights in their order, none below zero. */
  public static Steps of(Seq<Double> weights) {
    var upTo = new double[weights.size()];
    double sum = 0;
    int at = 0;
    for (var weight : weights) {
      sum += weight;
      upTo[at++] = sum;
    }
    return new Steps(upTo);
  }

  /** The sum of all; zero for no weights. */
  public double total() {
    return upTo.length == 0 ? 0 : upTo[upTo.length - 1];
  }

  /** The place of the weight on which a point falls, counted from zero; the last for all beyond. */
  public int at(double point) {
    int low = 0;
    int high = upTo.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (upTo[middle] > point) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** The sum of the weights before a place. */
  public double before(int place) {
    return place == 0 ? 0 : upTo[place - 1];
  }

  /** The sum of the weights up to a place, that one included. */
  public double upTo(int place) {
    return upTo[place];
  }
}
