package io.redress.breach.exactness.money;

/** Counts money as it must not be counted. */
public final class Sloppy {

  final double[] amounts = {0.1, 0.2};

  void add(float amount) {
    amounts[0] += amount;
  }

  Double total() {
    return amounts[0] + amounts[1];
  }
}
