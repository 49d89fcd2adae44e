package io.redress.money;

import java.util.Arrays;

/**
 * Splits an amount in proportion to weights by largest remainder: every share is rounded down, then
 * the missing minor units go one each to the largest remainders, the earlier share first. The
 * shares always add up to the amount.
 */
public final class Apportionment {

  private Apportionment() {}

  /**
   * The shares of {@code minor} minor units, one for each weight, in the order of the weights.
   *
   * @throws IllegalArgumentException if the amount or a weight is negative, or all weights are zero
   */
  public static long[] of(long minor, long... weights) {
    long total = 0;
    for (long weight : weights) {
      if (weight < 0) {
        throw new IllegalArgumentException("negative weight in " + Arrays.toString(weights));
      }
      total = Math.addExact(total, weight);
    }
    if (total == 0) {
      throw new IllegalArgumentException("no weight in " + Arrays.toString(weights));
    }
    var shares = new long[weights.length];
    var remainders = new long[weights.length];
    long missing = minor;
    for (int i = 0; i < weights.length; i++) {
      shares[i] = Proportion.down(minor, weights[i], total);
      remainders[i] = Proportion.remainder(minor, weights[i], total);
      missing -= shares[i];
    }
    for (; missing > 0; missing--) {
      int largest = largestOf(remainders);
      shares[largest]++;
      remainders[largest] = -1;
    }
    return shares;
  }

  /** The first among equals, so that a tie goes to the earlier share. */
  private static int largestOf(long[] remainders) {
    int largest = 0;
    for (int i = 1; i < remainders.length; i++) {
      if (remainders[i] > remainders[largest]) {
        largest = i;
      }
    }
    return largest;
  }
}
