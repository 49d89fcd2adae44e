package io.redress.simulator.command;

import io.redress.amount.Component;
import io.redress.decision.Explained;
import io.redress.policy.Policy;
import io.redress.table.DecisionTable;
import io.redress.table.Rule;
import io.redress.verify.PolicyVerifier;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;

/** Which rules of a policy had a say in some decisions. */
final class RuleCoverage {

  private RuleCoverage() {}

  /** The rules that had none, section by section in the order of the policy. */
  static Seq<Tuple2<String, Seq<String>>> unreached(Policy policy, Seq<Explained> decisions) {
    var reached = decisions.flatMap(RuleCoverage::reached).toSet();
    return PolicyVerifier.tables(policy)
        .toVector()
        .map(table -> Tuple.of(table._1, unreached(table._1, table._2, reached)))
        .reject(section -> section._2.isEmpty());
  }

  private static Seq<String> unreached(
      String section, DecisionTable<?> table, Set<Tuple2<String, String>> reached) {
    return table.rules().map(Rule::id).reject(id -> reached.contains(Tuple.of(section, id)));
  }

  /** The rules of all tables that were asked, and those that parts of the amount rest on. */
  private static Seq<Tuple2<String, String>> reached(Explained explained) {
    return explained
        .sections()
        .flatMap(section ->
            section
                .explanation()
                .matched()
                .map(matched -> Tuple.of(section.path(), matched.rule().id())))
        .appendAll(
            explained
                .decision()
                .quote()
                .components()
                .map(Component::rule)
                .map(rule -> Tuple.of(rule.section(), rule.rule())));
  }
}
