package io.redress.adapter.policy.yaml;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Arrays;
import java.util.Locale;

/**
 * The word that was probably meant: fewest insertions, deletions, substitutions and swaps of
 * neighbours (Damerau-Levenshtein, each letter edited once), upper and lower case alike.
 */
public final class NearestWord {

  private static final int FARTHEST = 3;

  /** Longer words have no near one: the table of two texts of a megabyte would never be filled. */
  private static final int LONGEST = 100;

  /** As many words are tried, so that a thousand hints are no work either. */
  private static final int TRIED = 2_000;

  /**
   * The nearest of the allowed words, the first of equals. Near is at most one edit for every three
   * letters of the longer word, at least one and at most three, and never the whole word.
   */
  public static Option<String> to(String found, Seq<String> allowed) {
    String a = found.toLowerCase(Locale.ROOT);
    Option<String> nearest = Option.none();
    int fewest = Integer.MAX_VALUE;
    for (var word : allowed.take(TRIED)) {
      int edits = edits(a, word.toLowerCase(Locale.ROOT));
      if (edits < fewest) {
        fewest = edits;
        nearest = Option.some(word);
      }
    }
    return nearest.filter(word -> !word.equals(found));
  }

  /** {@code "; did you mean 'reason'?"}, or nothing when no word is near. */
  public static String hint(String found, Seq<String> allowed) {
    return to(found, allowed).map(word -> "; did you mean '" + word + "'?").getOrElse("");
  }

  /** How many edits make one of the other, or the largest number if these are too many. */
  private static int edits(String a, String b) {
    int longer = Math.max(a.length(), b.length());
    int limit = Math.clamp(longer / 3, 1, FARTHEST);
    if (longer > LONGEST || Math.abs(a.length() - b.length()) > limit) {
      return Integer.MAX_VALUE;
    }
    int edits = edits(a, b, limit);
    return edits <= limit && edits < longer ? edits : Integer.MAX_VALUE;
  }

  /** Rows of the table of all beginnings of both, until a whole row is beyond the limit. */
  private static int edits(String a, String b, int limit) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    Arrays.setAll(row, j -> j);
    for (int i = 1; i <= a.length(); i++) {
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
      if (fill(row, last, beforeLast, a, i, b) > limit) {
        return Integer.MAX_VALUE;
      }
    }
    return row[b.length()];
  }

  /** Fills the row of the first {@code i} letters, and returns the fewest edits in it. */
  private static int fill(int[] row, int[] last, int[] beforeLast, String a, int i, String b) {
    row[0] = i;
    int fewest = i;
    for (int j = 1; j <= b.length(); j++) {
      int substitution = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
      int shift = Math.min(last[j], row[j - 1]) + 1;
      int swap = isSwap(a, i, b, j) ? beforeLast[j - 2] + 1 : Integer.MAX_VALUE;
      row[j] = Math.min(swap, Math.min(substitution, shift));
      fewest = Math.min(fewest, row[j]);
    }
    return fewest;
  }

  private static boolean isSwap(String a, int i, String b, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }

  private NearestWord() {}
}
