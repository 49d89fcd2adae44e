package io.redress.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.table.DecisionTable;
import io.redress.table.HitPolicy;
import io.redress.table.Rule;
import io.redress.table.Wording;
import io.redress.verify.TableAnalysis.Detail;
import io.redress.verify.TableDifference.Completeness;
import io.redress.verify.TableFinding.Undecided;
import io.vavr.collection.Seq;
import java.util.Currency;
import org.junit.jupiter.api.Test;

/** What a budget is too small for is said to be undecided, and nothing else is claimed. */
class BudgetTest {

  @Test
  void withoutABudgetNothingIsDecided() {
    var found = findings(ReferenceTable.table(), Budget.of(0));
    assertThat(found).isNotEmpty().allMatch(Undecided.class::isInstance);
  }

  @Test
  void whatIsClaimedWithASmallBudgetIsAlsoClaimedWithALargeOne() {
    var rules = ReferenceTable.table().rules();
    var table = new DecisionTable<>(rules.remove(rules.last()).insert(12, rules.last()));
    var all = findings(table, Budget.usual());
    assertThat(all).noneMatch(Undecided.class::isInstance);
    for (int nodes = 1; nodes < 2_000; nodes += 97) {
      assertThat(masked(findings(table, Budget.of(nodes)))).isSubsetOf(masked(all));
    }
  }

  @Test
  void twoTablesThatCouldNotBeComparedAreNotSaidToBeAlike() {
    var rules = ReferenceTable.table().rules();
    var difference =
        TableDifference.of(
            rules, rules.reverse(), ReferenceTable.world(), Rule::outcome, Budget.of(1));
    assertThat(difference.completeness()).isEqualTo(Completeness.UNDECIDED);
    assertThat(difference.isNone()).isFalse();
  }

  @Test
  void anUndecidedQuestionIsSaidInWords() {
    var words =
        new TableWords(
            "refund",
            new Wording("nothing is decided", "不作决定"),
            new CellNotation(Currency.getInstance("CNY")));
    assertThat(findings(ReferenceTable.table(), Budget.of(0)).map(words::say).map(Finding::message))
        .contains(
            "too large to tell whether there are cases that no rule takes",
            "too large to tell whether there are rules that are never reached among 'R01', 'R02',"
                + " 'R03', 'R04' and 20 more");
  }

  private static Seq<String> masked(Seq<TableFinding> found) {
    return found
        .filter(TableFinding.Masked.class::isInstance)
        .map(TableFinding.Masked.class::cast)
        .map(TableFinding.Masked::rule);
  }

  private static Seq<TableFinding> findings(DecisionTable<String> table, Budget budget) {
    return TableAnalysis.of(
        table, HitPolicy.FIRST, ReferenceTable.world(), Rule::outcome, Detail.USUAL, budget);
  }
}
