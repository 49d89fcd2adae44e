package io.redress.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.table.DecisionTable;
import io.redress.table.HitPolicy;
import io.redress.table.Rule;
import io.redress.table.Wording;
import io.redress.verify.TableAnalysis.Detail;
import io.vavr.collection.Seq;
import java.util.Currency;
import org.junit.jupiter.api.Test;

class ReferenceTableTest {

  @Test
  void thePublishedTableHasOneCellThatItsOrderMakesRedundant() {
    assertThat(said(ReferenceTable.table().rules()))
        .containsExactly("in rule 'R03' the cell 'days' changes nothing where the rule stands");
  }

  @Test
  void withoutItsLastRuleItHasGapsOfWhichTheLargestAreListed() {
    var gaps =
        said(ReferenceTable.table().rules().init()).filter(text -> text.startsWith("no rule"));
    assertThat(gaps).hasSize(5);
    assertThat(gaps.head())
        .isEqualTo(
            "no rule takes cases with state: [IN_TRANSIT, RECEIVED_UNOPENED, RECEIVED_OPENED],"
                + " reason: LATE, days: at most 90, amount: 500.01..4999.99, tier: {not: [RISK]};"
                + " nothing is decided; for example state: IN_TRANSIT, reason: LATE, days: 1,"
                + " amount: 999.99, tier: REGULAR, category: FRESH, evidence: NONE, channel: APP");
    assertThat(gaps.last()).contains("(and there are more such cases)");
  }

  @Test
  void aCatchAllInTheMiddleMasksWhatFollows() {
    var rules = ReferenceTable.table().rules();
    var moved = rules.remove(rules.last()).insert(21, rules.last());
    assertThat(said(moved).filter(text -> text.contains("never reached")))
        .containsExactly(
            "rule 'R22' is never reached: 'R24' before it takes all its cases",
            "rule 'R23' is never reached: 'R24' before it takes all its cases");
  }

  private static Seq<String> said(Seq<Rule<String>> rules) {
    return new TableVerifier(
            "refund",
            new Wording("nothing is decided", "不作决定"),
            ReferenceTable.world(),
            Currency.getInstance("CNY"))
        .findings(
            new DecisionTable<>(rules),
            HitPolicy.FIRST,
            Rule::outcome,
            Detail.EVERY_CELL,
            Budget.usual())
        .map(Finding::message);
  }
}
