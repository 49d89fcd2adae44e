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
    handOut(missing, remainders, shares);
    return shares;
  }

  /**
   * One unit each to the largest remainders. There are always fewer units than shares, so the
   * smallest remainder that gets one is known beforehand; of those equal to it the earlier get one.
   */
  private static void handOut(long units, long[] remainders, long[] shares) {
    if (units == 0) {
      return;
    }
    var sorted = remainders.clone();
    Arrays.sort(sorted);
    long smallest = sorted[sorted.length - (int) units];
    long left = units;
    for (int i = 0; i < shares.length; i++) {
      if (remainders[i] > smallest) {
        shares[i]++;
        left--;
      }
    }
    for (int i = 0; left > 0; i++) {
      if (remainders[i] == smallest) {
        shares[i]++;
        left--;
      }
    }
  }
}
