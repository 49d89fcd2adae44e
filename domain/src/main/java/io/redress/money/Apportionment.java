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
    long missing = minor;
    for (long weight : weights) {
      missing -= Proportion.down(minor, weight, total);
    }
    return handOut(missing, minor, weights, total);
  }

  /**
   * Every share rounded down, and one unit more for the largest remainders. There are always fewer
   * units than shares, so the smallest remainder that gets one is known beforehand; of those equal
   * to it the earlier get one. The shares first serve to sort the remainders in, since a quote
   * makes many of them.
   */
  private static long[] handOut(long units, long minor, long[] weights, long total) {
    var shares = new long[weights.length];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = Proportion.remainder(minor, weights[i], total);
    }
    Arrays.sort(shares);
    int first = shares.length - (int) units;
    long smallest = units == 0 ? Long.MAX_VALUE : shares[first];
    long left = 0;
    for (int i = first; i < shares.length && shares[i] == smallest; i++) {
      left++;
    }
    for (int i = 0; i < shares.length; i++) {
      long remainder = Proportion.remainder(minor, weights[i], total);
      boolean isLucky = remainder == smallest && left > 0;
      left -= isLucky ? 1 : 0;
      shares[i] =
          Proportion.down(minor, weights[i], total) + (remainder > smallest || isLucky ? 1 : 0);
    }
    return shares;
  }
}
