package io.redress.verify;

import io.redress.table.Column;
import io.redress.table.Value;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Which answers there can be, and which of them together. What is said here must be certain: a
 * combination that a world leaves out is never looked at.
 *
 * @param domains the answers to single columns; those without an entry have {@link Domain#of}
 * @param links columns whose answers depend on each other
 */
public record World(Map<Column, Domain> domains, Seq<Link> links) {

  /** Every answer to every column, in every combination. */
  public static World open() {
    return new World(HashMap.empty(), List.empty());
  }

  public World with(Column column, Domain domain) {
    return new World(domains.put(column, domain), links);
  }

  public World with(Link link) {
    return new World(domains, links.append(link));
  }

  Domain of(Column column) {
    return domains.getOrElse(column, Domain.of(column));
  }

  /**
   * The answers to one column.
   *
   * @param words all words that there are; empty where any word may be an answer
   * @param least the least number, in units of the column
   * @param most the most
   * @param mayBeUnknown whether there are cases in which nobody knows
   */
  public record Domain(Seq<String> words, long least, long most, boolean mayBeUnknown) {

    /** The words of the column if it lists any, no number below zero, and perhaps no answer. */
    public static Domain of(Column column) {
      return new Domain(column.words(), 0, Long.MAX_VALUE, true);
    }

    /** The same where there is always an answer. */
    public Domain known() {
      return new Domain(words, least, most, false);
    }

    /** The same with only these words. */
    public Domain among(Seq<String> only) {
      return new Domain(only, least, most, mayBeUnknown);
    }

    /** The same with only these numbers, both of which belong to it. */
    public Domain between(long from, long to) {
      return new Domain(words, from, to, mayBeUnknown);
    }
  }

  /**
   * Columns whose answers depend on each other; columns of sets cannot be linked.
   *
   * @param possible whether there are cases with these answers to the columns. A number stands for
   *     all that no cell tells apart from it, so only whether it is known may matter.
   */
  public record Link(Seq<Column> columns, Predicate<Function<Column, Value>> possible) {

    public Link {
      if (columns.exists(column -> column.kind() == Column.Kind.WORDS)) {
        throw new IllegalArgumentException("a set is linked: " + columns.map(Column::name));
      }
    }

    /** One column whose answer follows from that of another. */
    public static Link determined(Column from, Column to, Function<Value, Value> answer) {
      return new Link(
          List.of(from, to),
          answers -> answer.apply(answers.apply(from)).equals(answers.apply(to)));
    }

    /** A column that has no answer unless another has one that allows it. */
    public static Link knownOnlyIf(Column from, Column to, Predicate<Value> allows) {
      return new Link(
          List.of(from, to),
          answers -> answers.apply(to).equals(Value.UNKNOWN) || allows.test(answers.apply(from)));
    }
  }
}
