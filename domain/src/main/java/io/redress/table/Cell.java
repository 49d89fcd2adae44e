package io.redress.table;

import io.vavr.collection.Set;

/**
 * What one rule demands of one column. Every cell says no to {@link Value.Unknown} and to an answer
 * of another kind.
 */
public sealed interface Cell {

  boolean admits(Value value);

  /** One of the words. */
  record OneOf(Set<String> words) implements Cell {

    @Override
    public boolean admits(Value value) {
      return value instanceof Value.Word(String word) && words.contains(word);
    }
  }

  /** A word, but none of these. */
  record NotOneOf(Set<String> words) implements Cell {

    @Override
    public boolean admits(Value value) {
      return value instanceof Value.Word(String word) && !words.contains(word);
    }
  }

  /** A dotted word that is one of the words or lies below one of them. */
  record Below(Set<String> words) implements Cell {

    @Override
    public boolean admits(Value value) {
      return value instanceof Value.Word(String word) && words.exists(top -> covers(top, word));
    }

    private static boolean covers(String top, String word) {
      return word.startsWith(top)
          && (word.length() == top.length() || word.charAt(top.length()) == '.');
    }
  }

  /** A dotted word that neither is nor lies below one of the words. */
  record NotBelow(Set<String> words) implements Cell {

    @Override
    public boolean admits(Value value) {
      return value instanceof Value.Word && !new Below(words).admits(value);
    }
  }

  /** At least one of the words. */
  record AnyOf(Set<String> words) implements Cell {

    @Override
    public boolean admits(Value value) {
      return value instanceof Value.Words(Set<String> found) && words.exists(found::contains);
    }
  }

  /** All of the words. */
  record AllOf(Set<String> words) implements Cell {

    @Override
    public boolean admits(Value value) {
      return value instanceof Value.Words(Set<String> found) && words.forAll(found::contains);
    }
  }

  /** None of the words. */
  record NoneOf(Set<String> words) implements Cell {

    @Override
    public boolean admits(Value value) {
      return value instanceof Value.Words(Set<String> found) && !words.exists(found::contains);
    }
  }

  /** A number within the bounds, both of which belong to it. */
  record Between(long least, long most) implements Cell {

    @Override
    public boolean admits(Value value) {
      return value instanceof Value.Whole(long number) && least <= number && number <= most;
    }
  }

  /** Exactly this truth. */
  record Is(boolean truth) implements Cell {

    @Override
    public boolean admits(Value value) {
      return value instanceof Value.Truth(boolean found) && found == truth;
    }
  }
}
