package io.redress.verify;

import io.redress.table.Cell;
import io.redress.table.Column;
import io.redress.table.Rule;
import io.redress.table.Rule.Demand;
import io.redress.table.Value;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** A table that is walked, rule by rule and cell by cell, over every case that there is. */
record NaiveTable(Seq<Rule<String>> rules, Seq<Map<Column, Value>> cases) {

  Option<Rule<String>> first(Map<Column, Value> facts) {
    return rules.find(rule -> matches(rule, facts));
  }

  /** What is decided in each case; {@code "nothing"} where no rule matches. */
  Seq<String> decisions() {
    return cases.map(facts -> first(facts).map(Rule::outcome).getOrElse("nothing"));
  }

  boolean decidesAs(Seq<Rule<String>> others) {
    return decisions().equals(new NaiveTable(others, cases).decisions());
  }

  boolean isCovered(Seq<Rule<String>> by, Rule<String> whole) {
    return cases
        .filter(facts -> matches(whole, facts))
        .forAll(facts -> by.exists(rule -> matches(rule, facts)));
  }

  Seq<Map<Column, Value>> casesOf(Rule<String> rule) {
    return cases.filter(facts -> matches(rule, facts));
  }

  Seq<Map<Column, Value>> uncovered() {
    return cases.filter(facts -> first(facts).isEmpty());
  }

  static boolean matches(Rule<?> rule, Map<Column, Value> facts) {
    return matches(rule.demands(), facts);
  }

  static boolean matches(Seq<Demand> demands, Map<Column, Value> facts) {
    return demands.forAll(
        demand -> admits(demand.cell(), facts.getOrElse(demand.column(), Value.UNKNOWN)));
  }

  static Map<Column, Value> facts(Seq<Fact> facts) {
    return facts.toMap(Fact::column, Fact::answer);
  }

  static boolean admits(Cell cell, Value value) {
    return switch (value) {
      case Value.Unknown u -> false;
      case Value.Word(String word) ->
          switch (cell) {
            case Cell.OneOf(var words) -> words.contains(word);
            case Cell.NotOneOf(var words) -> !words.contains(word);
            case Cell.Below(var nodes) -> isBelow(word, nodes.toVector());
            case Cell.NotBelow(var nodes) -> !isBelow(word, nodes.toVector());
            default -> false;
          };
      case Value.Words(var found) ->
          switch (cell) {
            case Cell.AnyOf(var words) -> found.exists(words::contains);
            case Cell.AllOf(var words) -> found.containsAll(words);
            case Cell.NoneOf(var words) -> !found.exists(words::contains);
            default -> false;
          };
      case Value.Whole(long number) ->
          cell instanceof Cell.Between(long least, long most) && least <= number && number <= most;
      case Value.Truth(boolean truth) -> cell instanceof Cell.Is(boolean wanted) && wanted == truth;
    };
  }

  private static boolean isBelow(String word, Seq<String> nodes) {
    return Vector.of(word.split("\\.", -1))
        .scanLeft("", (path, part) -> path.isEmpty() ? part : path + "." + part)
        .exists(nodes::contains);
  }
}
