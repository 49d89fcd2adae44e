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
}
