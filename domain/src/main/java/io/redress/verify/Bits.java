package io.redress.verify;

import java.util.Arrays;

/** Some bits that can be looked up; what they wrap is not changed any more. */
final class Bits {

  private final long[] words;
  private final int hash;

  Bits(long[] words) {
    this.words = words;
    long mixed = 0;
    for (long word : words) {
      mixed = (mixed ^ word) * 0x9E3779B97F4A7C15L;
      mixed ^= mixed >>> 32;
    }
    this.hash = (int) mixed;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Bits bits && Arrays.equals(words, bits.words);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  static boolean get(long[] words, int bit) {
    return (words[bit >> 6] >>> bit & 1) != 0;
  }

  static void set(long[] words, int bit) {
    words[bit >> 6] |= 1L << bit;
  }

  static void clear(long[] words, int bit) {
    words[bit >> 6] &= ~(1L << bit);
  }

  static int wordsFor(int bits) {
    return (bits + 63) >> 6;
  }
}
