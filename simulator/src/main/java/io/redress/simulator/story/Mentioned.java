package io.redress.simulator.story;

import io.redress.policy.Policy;
import io.redress.property.Demand;
import io.redress.property.Property;
import io.redress.table.Cell;
import io.redress.table.Column;
import io.redress.table.Rule;
import io.redress.verify.PolicyVerifier;
import io.vavr.collection.HashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;

/** The words and numbers that the tables and the properties of a policy mention, by column. */
final class Mentioned {

  private Map<Column, Set<String>> words = HashMap.empty();
  private Map<Column, SortedSet<Long>> bounds = HashMap.empty();

  private Mentioned() {}

  static Mentioned in(Policy policy) {
    var mentioned = new Mentioned();
    PolicyVerifier.tables(policy)
        .values()
        .forEach(table -> table.rules().forEach(rule -> rule.demands().forEach(mentioned::note)));
    policy.properties().flatMap(Mentioned::wished).forEach(mentioned::note);
    return mentioned;
  }

  /** What a property asks of requests, which no table need ask about. */
  private static Seq<Rule.Demand> wished(Property property) {
    return switch (property.demand()) {
      case Demand.Never never -> never.what().demands();
      case Demand.Implies implies -> implies.when().demands().appendAll(implies.then().demands());
      case Demand.Always always -> always.when().demands();
      case Demand.Monotone monotone -> monotone.when().demands();
      case Demand.AtMost most -> most.of().demands();
      case Demand.Accepts accepts -> List.empty();
    };
  }

  private void note(Rule.Demand demand) {
    switch (demand.cell()) {
      case Cell.OneOf cell -> note(demand.column(), cell.words());
      case Cell.NotOneOf cell -> note(demand.column(), cell.words());
      case Cell.Below cell -> note(demand.column(), cell.words());
      case Cell.NotBelow cell -> note(demand.column(), cell.words());
      case Cell.AnyOf cell -> note(demand.column(), cell.words());
      case Cell.AllOf cell -> note(demand.column(), cell.words());
      case Cell.NoneOf cell -> note(demand.column(), cell.words());
      case Cell.Between cell -> {
        note(demand.column(), cell.least());
        note(demand.column(), cell.most());
      }
      case Cell.Is cell -> {}
    }
  }

  private void note(Column column, Set<String> found) {
    words = words.put(column, words(column).addAll(found));
  }

  private void note(Column column, long bound) {
    if (bound != Long.MIN_VALUE && bound != Long.MAX_VALUE) {
      bounds = bounds.put(column, bounds(column).add(bound));
    }
  }

  /** In the order in which they are mentioned. */
  Set<String> words(Column column) {
    return words.getOrElse(column, LinkedHashSet.empty());
  }

  /** The last or first number of what a cell admits. */
  SortedSet<Long> bounds(Column column) {
    return bounds.getOrElse(column, TreeSet.empty());
  }
}
