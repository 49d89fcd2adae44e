package io.redress.table;

import io.vavr.collection.Seq;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * One question that a table may ask.
 *
 * @param position where a row holds the answer
 * @param words the answers that are allowed; empty where the vocabulary does not close them
 */
@ValueObject
public record Column(int position, String name, Kind kind, Seq<String> words) {

  /** How many words a set of codes can tell apart: one bit each, and one bit is for the unknown. */
  public static final int MOST_CODED_WORDS = 63;

  /** What an answer looks like, and so which cells make sense. */
  public enum Kind {
    /** One word of an enumeration. */
    WORD,
    /** A dotted word; a cell admits everything below the word it names. */
    HIERARCHY,
    /** Any number of words. */
    WORDS,
    NUMBER,
    /** Minor units of the policy's currency. */
    MONEY,
    /** Whole seconds. */
    DURATION,
    TRUTH
  }

  /** Whether a row answers with a code ({@link Row#coded}); otherwise it answers with words. */
  public boolean isCoded() {
    return switch (kind) {
      case WORD, HIERARCHY -> !words.isEmpty();
      case WORDS -> !words.isEmpty() && words.size() <= MOST_CODED_WORDS;
      case NUMBER, MONEY, DURATION, TRUTH -> true;
    };
  }

  /** The code of a word in columns whose words are those of its enumeration, in its order. */
  @SuppressWarnings("EnumOrdinal") // where a row is made, a look into a list of words is a detour
  public static long code(Enum<?> word) {
    return word.ordinal();
  }

  /** What a code stands for. */
  Value decoded(long code) {
    if (code == Row.UNKNOWN) {
      return Value.UNKNOWN;
    }
    return switch (kind) {
      case WORD, HIERARCHY -> new Value.Word(words.get((int) code));
      case WORDS ->
          new Value.Words(
              words
                  .zipWithIndex()
                  .filter(word -> ((code >> word._2) & 1) == 1)
                  .map(w -> w._1)
                  .toSet());
      case NUMBER, MONEY, DURATION -> new Value.Whole(code);
      case TRUTH -> new Value.Truth(code == 1);
    };
  }
}
