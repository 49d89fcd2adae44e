package io.redress.verify;

import io.redress.policy.Policy;
import io.redress.table.DecisionTable;
import io.redress.table.HitPolicy;
import io.redress.verify.TableAnalysis.Detail;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;

/**
 * Finds what is wrong with a policy that is well written but does not hold together.
 *
 * <p>What it says about tables is exact: it holds for all facts that the policy tells apart, and
 * nothing of that kind is left out, unless a finding says that a table is too large.
 */
public final class PolicyVerifier {

  private PolicyVerifier() {}

  /**
   * What a designer should read: all findings but {@link FindingKind#REDUNDANT_CELL}, since such a
   * cell says what its rule is about and keeps it right when it is moved.
   */
  public static Seq<Finding> findings(Policy policy) {
    return findings(policy, Detail.USUAL);
  }

  /** These and every redundant cell. */
  public static Seq<Finding> everyFinding(Policy policy) {
    return findings(policy, Detail.EVERY_CELL);
  }

  /** The tables of a policy by their sections, in the order in which policies state them. */
  public static Map<String, DecisionTable<?>> tables(Policy policy) {
    return PolicyTable.of(policy).toLinkedMap(PolicyTable::section, PolicyTable::table);
  }

  /** Rules that hold together in tables of which at most one rule may match. */
  public static Seq<Finding> overlaps(Policy policy) {
    var budget = Budget.usual();
    return PolicyTable.of(policy)
        .filter(table -> table.table().hitPolicy() == HitPolicy.UNIQUE)
        .flatMap(table -> TableFindings.of(policy, table, Detail.USUAL, budget))
        .filter(finding -> finding.kind() == FindingKind.OVERLAP);
  }

  private static Seq<Finding> findings(Policy policy, Detail detail) {
    var budget = Budget.usual();
    return TableFindings.of(policy, detail, budget)
        .appendAll(EligibilityFindings.of(policy.eligibility()))
        .appendAll(AmountFindings.of(policy.amount(), policy.settlement()))
        .appendAll(StatuteFindings.of(policy))
        .appendAll(ReleaseFindings.of(policy, budget))
        .appendAll(CapFindings.of(policy))
        .appendAll(AuthorityFindings.of(policy.authority()))
        .appendAll(ClockFindings.of(policy))
        .appendAll(PropertyFindings.of(policy, budget))
        .appendAll(TextFindings.of(policy));
  }
}
