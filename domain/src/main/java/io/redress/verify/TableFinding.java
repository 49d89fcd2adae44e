package io.redress.verify;

import io.redress.table.Column;
import io.vavr.collection.Seq;

/** Something that is true of all cases of a table, with an example where there is one. */
sealed interface TableFinding {

  /**
   * Facts that no rule covers.
   *
   * @param isLast whether these are the last that are listed, though there are more
   */
  record Gap(Where where, Seq<Fact> example, boolean isLast) implements TableFinding {}

  /** Two rules that hold together where only one may. */
  record Overlap(String rule, String other, Seq<Fact> example) implements TableFinding {}

  /** A rule that nothing can match. */
  record NeverMatches(String rule) implements TableFinding {}

  /**
   * A rule that never decides.
   *
   * @param by rules before it that take all its cases together; none of them can be left out
   */
  record Masked(String rule, Seq<String> by, Seq<Fact> example) implements TableFinding {}

  /**
   * A rule that decides as would be decided without it.
   *
   * @param behind the rules that would
   */
  record RedundantRule(String rule, Seq<String> behind, Seq<Fact> example)
      implements TableFinding {}

  /**
   * A cell that changes nothing.
   *
   * @param isImplied whether the other cells of its rule see to that, wherever the rule stands
   */
  record RedundantCell(String rule, Column column, boolean isImplied) implements TableFinding {}

  /** What the budget was too small for. */
  record Undecided(Subject subject, Seq<String> rules) implements TableFinding {}

  /** What a table can be asked. */
  enum Subject {
    ANYTHING,
    GAPS,
    OVERLAPS,
    MASKED_RULES,
    REDUNDANT_RULES,
    REDUNDANT_CELLS
  }
}
