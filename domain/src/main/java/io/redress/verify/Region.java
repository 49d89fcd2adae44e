package io.redress.verify;

import io.redress.table.Cell;
import io.redress.table.Value;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;

/** Answers to one column that no cell of a table tells apart. */
sealed interface Region {

  /** One of the answers. */
  Value sample();

  /** Exactly this word. */
  record Word(String word) implements Region {
    @Override
    public Value sample() {
      return new Value.Word(word);
    }
  }

  /** All that lies below a dotted word and below no longer one that the table names. */
  record Below(String node, String word) implements Region {
    @Override
    public Value sample() {
      return new Value.Word(word);
    }
  }

  /** Every word that the table does not name. */
  record OtherWord(String word) implements Region {
    @Override
    public Value sample() {
      return new Value.Word(word);
    }
  }

  /** Numbers from the least to the most, both of which belong to it. */
  record Range(long least, long most) implements Region {
    @Override
    public Value sample() {
      return new Value.Whole(most == Long.MAX_VALUE ? least : most);
    }
  }

  record Truth(boolean truth) implements Region {
    @Override
    public Value sample() {
      return new Value.Truth(truth);
    }
  }

  /** Whether a word is in a set. */
  record Member(String word, boolean isIn) implements Region {
    @Override
    public Value sample() {
      return new Value.Words(isIn ? HashSet.of(word) : HashSet.empty());
    }
  }

  /** Any set, the words of which are looked at one by one. */
  record SomeSet() implements Region {
    @Override
    public Value sample() {
      return new Value.Words(HashSet.empty());
    }
  }

  /** Nobody knows. */
  record Unknown() implements Region {
    @Override
    public Value sample() {
      return Value.UNKNOWN;
    }
  }

  /**
   * Whether a cell admits all of these answers; otherwise it admits none. Sets have axes instead.
   */
  default boolean isAdmittedBy(Cell cell) {
    return switch (cell) {
      case Cell.OneOf one -> isWord() && one.words().contains(text());
      case Cell.NotOneOf not -> isWord() && !not.words().contains(text());
      case Cell.Below below -> isWord() && isBelow(below.words());
      case Cell.NotBelow not -> isWord() && !isBelow(not.words());
      case Cell.Between range ->
          this instanceof Range own && range.least() <= own.least() && own.most() <= range.most();
      case Cell.Is is -> this instanceof Truth own && own.truth() == is.truth();
      case Cell.AnyOf any -> this instanceof SomeSet;
      case Cell.AllOf all -> this instanceof SomeSet;
      case Cell.NoneOf none -> this instanceof SomeSet;
    };
  }

  private boolean isWord() {
    return sample() instanceof Value.Word;
  }

  private String text() {
    return sample() instanceof Value.Word(String word) ? word : "";
  }

  private boolean isBelow(Set<String> nodes) {
    return nodes.exists(node -> covers(node, text()));
  }

  /** Whether a dotted word is another one or lies below it. */
  static boolean covers(String node, String word) {
    return word.equals(node) || word.startsWith(node + ".");
  }
}
