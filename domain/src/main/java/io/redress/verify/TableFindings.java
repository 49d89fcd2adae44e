package io.redress.verify;

import io.redress.policy.Policy;
import io.redress.table.Wording;
import io.redress.verify.TableAnalysis.Detail;
import io.vavr.collection.Seq;

/** What is wrong with the tables of a policy, each taken for itself. */
final class TableFindings {

  private static final Wording NOTHING_SAID = new Wording("nothing is said of them", "没有相应说明");

  private TableFindings() {}

  static Seq<Finding> of(Policy policy, Detail detail, Budget budget) {
    return PolicyTable.of(policy).flatMap(table -> of(policy, table, detail, budget));
  }

  static <O> Seq<Finding> of(Policy policy, PolicyTable<O> table, Detail detail, Budget budget) {
    var world =
        table.isOfLines()
            ? PolicyWorld.ofLines(policy.facts())
            : PolicyWorld.ofCases(policy.facts());
    var words =
        new TableWords(
            table.section(),
            table.ofUncovered().getOrElse(NOTHING_SAID),
            new CellNotation(policy.currency()));
    return TableAnalysis.of(
            table.table(), table.table().hitPolicy(), world, PolicyTable::outcome, detail, budget)
        .filter(found -> isWorthAWord(found, table))
        .map(words::say);
  }

  private static boolean isWorthAWord(TableFinding found, PolicyTable<?> table) {
    return switch (found) {
      case TableFinding.Gap gap -> table.ofUncovered().isDefined();
      case TableFinding.Overlap o -> true;
      case TableFinding.NeverMatches n -> true;
      case TableFinding.Masked m -> true;
      case TableFinding.RedundantRule r -> true;
      case TableFinding.RedundantCell c -> true;
      case TableFinding.Undecided u -> true;
    };
  }
}
