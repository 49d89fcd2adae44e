package io.redress.adapter.policy;

import io.redress.adapter.policy.yaml.Field;
import io.redress.adapter.policy.yaml.Fields;
import io.redress.adapter.policy.yaml.Value;
import io.redress.adapter.policy.yaml.YamlNode;
import io.redress.table.DecisionTable;
import io.redress.table.HitPolicy;
import io.redress.table.Rule;
import io.redress.table.Rule.Demand;
import io.redress.table.Wording;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads the rules of a table: an id, a cell for each column that matters, and what follows. */
final class Rules {

  /** What a table may say of several matches; where every match counts, its section says so. */
  private static final Map<String, HitPolicy> CHOICES =
      LinkedHashMap.of("first", HitPolicy.FIRST, "unique", HitPolicy.UNIQUE);

  private Rules() {}

  /** What follows from a rule, and the text for people if its table has one. */
  record Outcome<O>(O outcome, Option<Wording> because) {}

  /**
   * Reads a table, of which the first match decides unless it says otherwise: a list of rules, or
   * {@code {hit: unique, rules: [...]}}.
   *
   * @param outcome asks for the fields of an outcome; what it returns is called once all fields of
   *     the rule have been asked for
   */
  static <O> DecisionTable<O> read(
      Value section, Cells cells, Function<Fields, Supplier<Outcome<O>>> outcome) {
    return isTable(section.node())
        ? section.fields(table -> table(table, cells, outcome))
        : new DecisionTable<>(HitPolicy.FIRST, rules(section, cells, outcome));
  }

  /** Whether a mapping is meant to be a table, and not a list whose hyphen is missing. */
  private static boolean isTable(YamlNode node) {
    return node instanceof YamlNode.Mapping mapping
        && mapping.entries().exists(entry -> List.of("hit", "rules").contains(entry.key().value()));
  }

  private static <O> DecisionTable<O> table(
      Fields table, Cells cells, Function<Fields, Supplier<Outcome<O>>> outcome) {
    var hit = table.optional("hit", each -> each.word(CHOICES), HitPolicy.FIRST);
    var rules = table.required("rules", each -> rules(each, cells, outcome));
    table.done();
    return new DecisionTable<>(hit.value(), rules.value());
  }

  private static <O> Seq<Rule<O>> rules(
      Value list, Cells cells, Function<Fields, Supplier<Outcome<O>>> outcome) {
    var ids = new HashSet<String>();
    return list.list(each -> each.fields(rule -> rule(rule, ids, cells, outcome)));
  }

  /** Reads a table of which every match counts. */
  static <O> DecisionTable<O> readEvery(
      Value section, Cells cells, String key, Function<Value, O> outcome) {
    return new DecisionTable<>(HitPolicy.COLLECT, rules(section, cells, one(key, outcome)));
  }

  /** The same for a table whose outcomes are one field and which says nothing to people. */
  static <O> DecisionTable<O> read(
      Value section, Cells cells, String key, Function<Value, O> outcome) {
    return read(section, cells, one(key, outcome));
  }

  private static <O> Function<Fields, Supplier<Outcome<O>>> one(
      String key, Function<Value, O> outcome) {
    return rule -> {
      var field = rule.required(key, outcome);
      return () -> new Outcome<>(field.value(), Option.none());
    };
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
