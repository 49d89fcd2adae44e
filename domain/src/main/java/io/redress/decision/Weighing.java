package io.redress.decision;

import io.redress.decision.Decision.Because;
import io.redress.facts.Facts;
import io.redress.money.Money;
import io.redress.party.Customer;
import io.redress.risk.RiskAction;
import io.redress.risk.RiskAssessment;
import io.redress.risk.RiskTerms;
import io.redress.table.Rule;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * What the signals of a case weigh, and what they call for.
 *
 * @param facts those that were given, with the risk among them
 */
record Weighing(
    Facts facts, Seq<Rule<Integer>> signals, int score, Option<Rule<RiskAction>> action) {

  static Weighing of(RiskTerms terms, Facts known) {
    var signals = terms.signalsOf(known);
    int score = 0;
    for (var signal : signals) {
      score = Math.addExact(score, signal.outcome());
    }
    var scored = known.withRiskScore(score);
    var action = terms.action().firstMatch(scored);
    return new Weighing(
        scored.withRisk(action.fold(() -> RiskAction.ALLOW, Rule::outcome).word()),
        signals,
        score,
        action);
  }

  /** The whole assessment, once it is known what is to be given back. */
  RiskAssessment assessment(
      RiskTerms terms, Money total, Customer customer, Option<Money> grantedToday) {
    return new RiskAssessment(
        action.fold(() -> RiskAction.ALLOW, Rule::outcome),
        score,
        signals.map(Rule::id),
        terms.caps().beyond(total, customer, grantedToday));
  }

  /** The rule that called for something, if one did. */
  Option<Because> because() {
    return action.map(rule -> new Because("risk.action", rule.id(), rule.because()));
  }
}
