package io.redress.table;

import io.vavr.collection.HashSet;
import org.jspecify.annotations.Nullable;

/**
 * The answers of one case to every column. Asking costs no allocation: an answer is a code where
 * {@link Column#isCoded()}, and otherwise the words themselves.
 */
@FunctionalInterface
public interface Row {

  /** The code of what nobody knows, and of a question that makes no sense here. */
  long UNKNOWN = Long.MIN_VALUE;

  /**
   * The answer to a coded column, or {@link #UNKNOWN}: the place of the word in {@link
   * Column#words()}; of a set, bit i for the word at place i; the number, the minor units, the
   * seconds; 1 for true and 0 for false.
   */
  long coded(Column column);

  /** The answer to a word column without a closed list of words; null if nobody knows. */
  default @Nullable String word(Column column) {
    return null;
  }

  /**
   * The answer to a set column that is not coded, each word once, for reading only; null if nobody
   * knows.
   */
  default String @Nullable [] words(Column column) {
    return null;
  }

  /** Any answer, for people and for comparing; it allocates. */
  default Value at(Column column) {
    if (column.isCoded()) {
      return column.decoded(coded(column));
    }
    if (column.kind() == Column.Kind.WORDS) {
      var words = words(column);
      return words == null ? Value.UNKNOWN : new Value.Words(HashSet.of(words));
    }
    var word = word(column);
    return word == null ? Value.UNKNOWN : new Value.Word(word);
  }
}
