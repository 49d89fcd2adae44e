package io.redress.table;

import io.redress.money.Money;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;

/**
 * What one rule demands of one column. Every cell says no to {@link Value.Unknown} and to an answer
 * of another kind.
 */
public sealed interface Cell {

  boolean admits(Value value);

  /** One of these words. */
  static Cell oneOf(String word, String... more) {
    return new OneOf(words(word, more));
  }

  /** A word, but none of these. */
  static Cell not(String word, String... more) {
    return new NotOneOf(words(word, more));
  }

  /** A category that is one of these or lies below one of them. */
  static Cell below(String category, String... more) {
    return new Below(words(category, more));
  }

  /** A category that neither is nor lies below one of these. */
  static Cell notBelow(String category, String... more) {
    return new NotBelow(words(category, more));
  }

  /** A set with at least one of these words. */
  static Cell anyOf(String word, String... more) {
    return new AnyOf(words(word, more));
  }

  /** A set with all of these words. */
  static Cell allOf(String word, String... more) {
    return new AllOf(words(word, more));
  }

  /** A set with none of these words. */
  static Cell noneOf(String word, String... more) {
    return new NoneOf(words(word, more));
  }

  /** This number; of amounts the minor units, of durations the seconds. */
  static Cell exactly(long number) {
    return new Between(number, number);
  }

  /** This number or less. */
  static Cell atMost(long most) {
    return new Between(Long.MIN_VALUE, most);
  }

  /** This number or more. */
  static Cell atLeast(long least) {
    return new Between(least, Long.MAX_VALUE);
  }

  /**
   * A number from the one to the other, both included.
   *
   * @throws IllegalArgumentException if nothing is
   */
  static Cell between(long least, long most) {
    if (most < least) {
      throw new IllegalArgumentException("no number from %d to %d".formatted(least, most));
    }
    return new Between(least, most);
  }

  /** This amount or less, in the currency of the policy. */
  static Cell atMost(Money most) {
    return atMost(most.minor());
  }

  /** This amount or more, in the currency of the policy. */
  static Cell atLeast(Money least) {
    return atLeast(least.minor());
  }

  static Cell is(boolean truth) {
    return new Is(truth);
  }

  private static Set<String> words(String word, String... more) {
    return LinkedHashSet.of(word).addAll(List.of(more));
  }

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
