package io.redress.adapter.policy;

import io.redress.adapter.policy.yaml.Field;
import io.redress.adapter.policy.yaml.Fields;
import io.redress.adapter.policy.yaml.Value;
import io.redress.table.DecisionTable;
import io.redress.table.Rule;
import io.redress.table.Rule.Demand;
import io.redress.table.Wording;
import io.vavr.control.Option;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads the rules of a table: an id, a cell for each column that matters, and what follows. */
final class Rules {

  private Rules() {}

  /** What follows from a rule, and the text for people if its table has one. */
  record Outcome<O>(O outcome, Option<Wording> because) {}

  /**
   * Reads a table.
   *
   * @param outcome asks for the fields of an outcome; what it returns is called once all fields of
   *     the rule have been asked for
   */
  static <O> DecisionTable<O> read(
      Value section, Cells cells, Function<Fields, Supplier<Outcome<O>>> outcome) {
    var ids = new HashSet<String>();
    return new DecisionTable<>(
        section.list(each -> each.fields(rule -> rule(rule, ids, cells, outcome))));
  }

  /** The same for a table whose outcomes are one field and which says nothing to people. */
  static <O> DecisionTable<O> read(
      Value section, Cells cells, String key, Function<Value, O> outcome) {
    return read(
        section,
        cells,
        rule -> {
          var field = rule.required(key, outcome);
          return () -> new Outcome<>(field.value(), Option.none());
        });
  }

  private static <O> Rule<O> rule(
      Fields rule, Set<String> ids, Cells cells, Function<Fields, Supplier<Outcome<O>>> outcome) {
    var id = rule.required("id", each -> Words.firstTime(each, Words.kebab(each), ids));
    var demands =
        cells
            .demanded(rule)
            .map(column ->
                rule.required(column.name(), cell -> new Demand(column, cells.read(column, cell))));
    var follows = outcome.apply(rule);
    rule.done();
    var read = follows.get();
    return new Rule<>(id.value(), demands.map(Field::value), read.outcome(), read.because());
  }
}
