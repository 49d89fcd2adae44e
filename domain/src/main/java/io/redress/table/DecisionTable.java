package io.redress.table;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Objects;
import java.util.function.Consumer;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * Rules in order, and what it means if several match. A table is compiled when it is made; after
 * that {@link #firstMatch} and {@link #forEachMatch} allocate nothing. Two tables are equal if
 * their hit policies and rules are.
 */
@ValueObject
public final class DecisionTable<O> {

  private final HitPolicy hitPolicy;
  private final Seq<Rule<O>> rules;
  private final Segment[] segments;
  private final Array<Rule<O>> byPlace;

  /** Each rule as an answer that need not be made. */
  private final Array<Option<Rule<O>>> answers;

  /** A table of which the first rule that matches decides. */
  public DecisionTable(Seq<Rule<O>> rules) {
    this(HitPolicy.FIRST, rules);
  }

  /**
   * Compiles the rules.
   *
   * @param rules in the order in which they count
   * @throws IllegalArgumentException if a rule id stands twice
   */
  public DecisionTable(HitPolicy hitPolicy, Seq<Rule<O>> rules) {
    if (rules.map(Rule::id).distinct().size() != rules.size()) {
      throw new IllegalArgumentException("a rule id stands twice in " + rules.map(Rule::id));
    }
    this.hitPolicy = hitPolicy;
    this.rules = rules;
    this.segments =
        Vector.ofAll(rules.grouped(Segment.MOST_RULES))
            .map(Segment::new)
            .toJavaArray(Segment[]::new);
    this.byPlace = Array.ofAll(rules);
    this.answers = byPlace.map(Option::some);
  }

  public HitPolicy hitPolicy() {
    return hitPolicy;
  }

  public Seq<Rule<O>> rules() {
    return rules;
  }

  /** The first rule that matches, if any does. */
  public Option<Rule<O>> firstMatch(Row row) {
    for (int i = 0; i < segments.length; i++) {
      long matches = segments[i].matches(row);
      if (matches != 0) {
        return answers.get(place(i, matches));
      }
    }
    return Option.none();
  }

  /** Every rule that matches, in order. */
  public Seq<Rule<O>> allMatches(Row row) {
    Seq<Rule<O>> all = Vector.empty();
    for (int i = 0; i < segments.length; i++) {
      for (long left = segments[i].matches(row); left != 0; left &= left - 1) {
        all = all.append(byPlace.get(place(i, left)));
      }
    }
    return all;
  }

  /** Does something with every rule that matches, in order. */
  public void forEachMatch(Row row, Consumer<? super Rule<O>> action) {
    for (int i = 0; i < segments.length; i++) {
      for (long left = segments[i].matches(row); left != 0; left &= left - 1) {
        action.accept(byPlace.get(place(i, left)));
      }
    }
  }

  private static int place(int segment, long matches) {
    return segment * Segment.MOST_RULES + Long.numberOfTrailingZeros(matches);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DecisionTable<?> table
        && hitPolicy == table.hitPolicy
        && rules.equals(table.rules);
  }

  @Override
  public int hashCode() {
    return Objects.hash(hitPolicy, rules);
  }

  @Override
  public String toString() {
    return "DecisionTable[hitPolicy=" + hitPolicy + ", rules=" + rules + "]";
  }
}
