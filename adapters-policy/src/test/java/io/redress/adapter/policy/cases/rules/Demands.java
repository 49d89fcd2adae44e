package io.redress.adapter.policy.cases.rules;

import io.redress.facts.Vocabulary;
import io.redress.table.Cell;
import io.redress.table.Column;
import io.redress.table.Rule.Demand;
import io.vavr.collection.HashSet;

/** Cells of the tables, in short. */
final class Demands {

  static final Demand OPEN = is(Vocabulary.WINDOW, "open");
  static final Demand OVER = is(Vocabulary.WINDOW, "over");

  private Demands() {}

  static Demand is(Column column, String... words) {
    return new Demand(column, new Cell.OneOf(HashSet.of(words)));
  }

  static Demand reason(String... words) {
    return is(Vocabulary.REASON, words);
  }

  static Demand fault(String... words) {
    return is(Vocabulary.FAULT, words);
  }

  static Demand category(String... words) {
    return new Demand(Vocabulary.CATEGORY, new Cell.Below(HashSet.of(words)));
  }

  static Demand any(String... flags) {
    return new Demand(Vocabulary.FLAGS, new Cell.AnyOf(HashSet.of(flags)));
  }

  static Demand all(String... flags) {
    return new Demand(Vocabulary.FLAGS, new Cell.AllOf(HashSet.of(flags)));
  }

  static Demand none(String... flags) {
    return new Demand(Vocabulary.FLAGS, new Cell.NoneOf(HashSet.of(flags)));
  }

  static Demand wholeOrder(boolean truth) {
    return new Demand(Vocabulary.WHOLE_ORDER, new Cell.Is(truth));
  }
}
