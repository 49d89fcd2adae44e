package io.redress.verify;

import io.redress.authority.AuthorityMatrix;
import io.redress.eligibility.Eligibility;
import io.redress.eligibility.Verdict;
import io.redress.policy.Policy;
import io.redress.table.DecisionTable;
import io.redress.table.Rule;
import io.vavr.Tuple;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * Finds what is wrong with a policy that is well written but does not hold together.
 *
 * <p>It sees: cases that no eligibility rule decides for certain (no last rule without demands),
 * rules behind one that takes every case, evidence asked for without saying which, deductions that
 * the policy forbids, money beyond what was paid without a way for it, and an authority ladder on
 * which a higher role may approve less.
 */
public final class PolicyVerifier {

  private PolicyVerifier() {}

  public static Seq<Finding> findings(Policy policy) {
    return eligibility(policy.eligibility())
        .appendAll(AmountFindings.of(policy.amount(), policy.settlement().routes()))
        .appendAll(authority(policy.authority()));
  }

  private static Seq<Finding> eligibility(DecisionTable<Eligibility> table) {
    var fromCatchAll = table.rules().dropUntil(PolicyVerifier::takesEveryCase);
    return open(fromCatchAll)
        .appendAll(masked(fromCatchAll))
        .appendAll(
            table
                .rules()
                .filter(PolicyVerifier::asksForNothing)
                .map(rule ->
                    eligibility("rule '" + rule.id() + "' asks for evidence, but not which")));
  }

  private static Seq<Finding> open(Seq<Rule<Eligibility>> fromCatchAll) {
    return fromCatchAll.isEmpty()
        ? List.of(
            eligibility(
                "no rule takes the cases that all others leave: end with one that has no cells"))
        : List.empty();
  }

  private static Seq<Finding> masked(Seq<Rule<Eligibility>> fromCatchAll) {
    return fromCatchAll
        .drop(1)
        .map(rule ->
            eligibility(
                "rule '%s' is never reached: '%s' before it takes every case"
                    .formatted(rule.id(), fromCatchAll.head().id())));
  }

  private static Finding eligibility(String message) {
    return new Finding("eligibility", message);
  }

  private static boolean takesEveryCase(Rule<?> rule) {
    return rule.demands().isEmpty();
  }

  private static boolean asksForNothing(Rule<Eligibility> rule) {
    return rule.outcome().verdict() == Verdict.ASK_EVIDENCE && rule.outcome().ask().isEmpty();
  }

  private static Seq<Finding> authority(AuthorityMatrix authority) {
    var ladder =
        AuthorityMatrix.LADDER.flatMap(
            role -> authority.limitOf(role).map(limit -> Tuple.of(role, limit)));
    return ladder
        .zip(ladder.drop(1))
        .filter(step -> step._1._2.exceeds(step._2._2))
        .map(step ->
            new Finding(
                "authority",
                "%s may approve %s, more than %s above (%s)"
                    .formatted(step._1._1.word(), step._1._2, step._2._1.word(), step._2._2)));
  }
}
