package io.redress.simulator.command;

import io.redress.amount.Component;
import io.redress.amount.DeductionTerms;
import io.redress.decision.Explained;
import io.redress.policy.Policy;
import io.redress.table.DecisionTable;
import io.redress.table.Rule;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;

/** Which rules of a policy had a say in some decisions. */
final class RuleCoverage {

  private RuleCoverage() {}

  /** The rules that had none, section by section in the order of the policy. */
  static Seq<Tuple2<String, Seq<String>>> unreached(Policy policy, Seq<Explained> decisions) {
    var reached = decisions.flatMap(RuleCoverage::reached).toSet();
    return tables(policy)
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

  private static Seq<Tuple2<String, DecisionTable<?>>> tables(Policy policy) {
    var amount = policy.amount();
    return Vector.<Tuple2<String, DecisionTable<?>>>of(
            Tuple.of("eligibility", policy.eligibility()),
            Tuple.of("amount.shipping.outbound", amount.shipping().outbound()))
        .appendAll(
            DeductionTerms.KINDS.flatMap(kind ->
                amount
                    .deductions()
                    .tables()
                    .get(kind)
                    .map(table -> Tuple.of("amount.deductions." + kind.word(), table))))
        .append(Tuple.of("amount.partial.up-to", amount.partialUpTo()))
        .append(Tuple.of("amount.compensation", amount.compensation().table()))
        .append(Tuple.of("amount.fx.fee", amount.fxFee()))
        .append(Tuple.of("freight", amount.freight().payer()))
        .append(Tuple.of("release", policy.settlement().release()))
        .append(Tuple.of("route", policy.settlement().route()))
        .append(Tuple.of("risk.signals", policy.risk().signals()))
        .append(Tuple.of("risk.action", policy.risk().action()));
  }
}
