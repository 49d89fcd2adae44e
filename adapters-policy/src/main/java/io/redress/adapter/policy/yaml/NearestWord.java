package io.redress.adapter.policy.yaml;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Locale;

/**
 * The word that was probably meant: fewest insertions, deletions, substitutions and swaps of
 * neighbours (Damerau-Levenshtein, each letter edited once), upper and lower case alike.
 */
final class NearestWord {

  private static final int FARTHEST = 3;

  /**
   * The nearest of the allowed words, the first of equals. Near is at most one edit for every three
   * letters of the longer word, at least one and at most three, and never the whole word.
   */
  static Option<String> to(String found, Seq<String> allowed) {
    return allowed
        .filter(word -> isNear(found, word))
        .minBy(word -> edits(found, word))
        .filter(word -> !word.equals(found));
  }

  /** {@code "; did you mean 'reason'?"}, or nothing when no word is near. */
  static String hint(String found, Seq<String> allowed) {
    return to(found, allowed).map(word -> "; did you mean '" + word + "'?").getOrElse("");
  }

  private static boolean isNear(String found, String word) {
    int longer = Math.max(found.length(), word.length());
    int limit = Math.clamp(longer / 3, 1, FARTHEST);
    if (Math.abs(found.length() - word.length()) > limit) {
      return false; // also keeps a text of a megabyte out of the table below
    }
    int edits = edits(found, word);
    return edits <= limit && edits < longer;
  }

  private static int edits(String found, String word) {
    String a = found.toLowerCase(Locale.ROOT);
    String b = word.toLowerCase(Locale.ROOT);
    int[][] edits = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        edits[i][j] = i == 0 || j == 0 ? i + j : cheapest(edits, a, i, b, j);
      }
    }
    return edits[a.length()][b.length()];
  }

  private static int cheapest(int[][] edits, String a, int i, String b, int j) {
    int substitution = edits[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int shift = Math.min(edits[i - 1][j], edits[i][j - 1]) + 1;
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    int swap = swapped ? edits[i - 2][j - 2] + 1 : Integer.MAX_VALUE;
    return Math.min(swap, Math.min(substitution, shift));
  }

  private NearestWord() {}
}
