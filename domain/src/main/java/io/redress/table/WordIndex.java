package io.redress.table;

import io.vavr.collection.Seq;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Finds a word among a few by its hash, which strings remember, without making anything. Places are
 * those of an open hash table that is at most half full.
 */
final class WordIndex {

  private static final int NONE = -1;

  private final @Nullable String[] slots;

  WordIndex(Seq<String> words) {
    slots = new String[Integer.highestOneBit(Math.max(words.size(), 1)) * 4];
    words.forEach(word -> slots[place(word.hashCode(), word.length(), word)] = word);
  }

  /** A mask for each place that has a word; zero at the others. */
  long[] masks(ToLongFunction<String> mask) {
    var masks = new long[slots.length];
    for (int i = 0; i < slots.length; i++) {
      var word = slots[i];
      masks[i] = word == null ? 0 : mask.applyAsLong(word);
    }
    return masks;
  }

  /** The place of a word, or a negative number. */
  int find(String word) {
    int place = place(word.hashCode(), word.length(), word);
    return slots[place] == null ? NONE : place;
  }

  /** The place of the longest word that a dotted word lies below, or a negative number. */
  int longestAbove(String dotted) {
    int longest = NONE;
    int hash = 0;
    for (int i = 0; i < dotted.length(); i++) {
      char next = dotted.charAt(i);
      if (next == '.') {
        int place = place(hash, i, dotted);
        longest = slots[place] == null ? longest : place;
      }
      hash = 31 * hash + next; // as String.hashCode() is specified
    }
    return longest;
  }

  /** Where the first characters of a text stand, or the free place where they would. */
  private int place(int hash, int length, String text) {
    int mask = slots.length - 1;
    int place = (hash ^ (hash >>> 16)) & mask;
    for (var word = slots[place]; word != null; word = slots[place]) {
      if (isStart(word, hash, length, text)) {
        return place;
      }
      place = (place + 1) & mask;
    }
    return place;
  }

  private static boolean isStart(String word, int hash, int length, String text) {
    return word.hashCode() == hash && word.length() == length && text.startsWith(word);
  }
}
