package io.redress.verify;

import io.redress.policy.Policy;
import io.redress.table.Wording;
import io.redress.verify.TableAnalysis.Detail;
import io.vavr.collection.Seq;

/** What is wrong with the tables of a policy, each taken for itself. */
final class TableFindings {

  private static final Wording DEFAULT_HOLDS = new Wording("the default holds", "按默认处理");

  private TableFindings() {}

  static Seq<Finding> of(Policy policy, Detail detail, Budget budget) {
    return PolicyTable.of(policy).flatMap(table -> of(policy, table, detail, budget));
  }

  static <O> Seq<Finding> of(Policy policy, PolicyTable<O> table, Detail detail, Budget budget) {
    var world =
        table.isOfLines()
            ? PolicyWorld.ofLines(policy.facts())
            : PolicyWorld.ofCases(policy.facts());
    return new TableVerifier(
            table.section(), table.ofUncovered().getOrElse(DEFAULT_HOLDS), world, policy.currency())
        .findings(table.table(), table.table().hitPolicy(), PolicyTable::outcome, detail, budget)
        .reject(finding -> finding.kind() == FindingKind.GAP && table.ofUncovered().isEmpty());
  }
}
