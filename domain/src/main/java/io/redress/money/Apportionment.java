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
    long missing = minor;
    for (int i = 0; i < weights.length; i++) {
      shares[i] = Proportion.down(minor, weights[i], total);
      missing -= shares[i];
    }
    if (missing > 0) {
      handOut(missing, minor, weights, total, shares);
    }
    return shares;
  }

  /**
   * One unit each to the largest remainders. There are always fewer units than shares, so the
   * smallest remainder that gets one is known beforehand; of those equal to it the earlier get one.
   */
  private static void handOut(long units, long minor, long[] weights, long total, long[] shares) {
    var sorted = new long[weights.length];
    for (int i = 0; i < weights.length; i++) {
      sorted[i] = Proportion.remainder(minor, weights[i], total);
    }
    Arrays.sort(sorted);
    long smallest = sorted[sorted.length - (int) units];
    long left = units;
    for (int i = sorted.length - 1; sorted[i] > smallest; i--) {
      left--;
    }
    for (int i = 0; i < shares.length; i++) {
      long remainder = Proportion.remainder(minor, weights[i], total);
      boolean isLucky = remainder == smallest && left > 0;
      left -= isLucky ? 1 : 0;
      shares[i] += remainder > smallest || isLucky ? 1 : 0;
    }
  }
}
