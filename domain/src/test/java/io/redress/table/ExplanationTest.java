package io.redress.table;

import static io.redress.facts.Vocabulary.DAYS_SINCE_DELIVERY;
import static io.redress.facts.Vocabulary.QUANTITY;
import static io.redress.facts.Vocabulary.TIER;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.table.Rule.Demand;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** Gold customers within 30 days, all others within 7, at most three units; or a person looks. */
class ExplanationTest {

  private static final Rule<String> MANY =
      rule("many", "review", new Demand(QUANTITY, new Cell.Between(4, Long.MAX_VALUE)));
  private static final Rule<String> GOLD =
      rule(
          "gold",
          "approve",
          new Demand(TIER, new Cell.OneOf(HashSet.of("gold"))),
          new Demand(DAYS_SINCE_DELIVERY, new Cell.Between(0, 30)));
  private static final Rule<String> OTHERS =
      rule("others", "approve", new Demand(DAYS_SINCE_DELIVERY, new Cell.Between(0, 7)));
  private static final Rule<String> REST = rule("rest", "review");

  private static final DecisionTable<String> TABLE =
      new DecisionTable<>(List.of(MANY, GOLD, OTHERS, REST));

  @Test
  void theRuleThatDecidesComesWithTheAnswersThatMetIt() {
    var explanation = explain("gold", 12, 1);
    assertThat(explanation.matched().map(each -> each.rule().id())).containsExactly("gold");
    assertThat(explanation.matched().head().answers().map(Explanation.Answered::answer))
        .containsExactly(new Value.Word("gold"), new Value.Whole(12));
  }

  @Test
  void theNearestMissDecidesOtherwiseAndFailsByTheFewestCells() {
    var miss = explain("silver", 8, 1).nearestMiss().get();
    assertThat(miss.rule().id()).isEqualTo("others");
    assertThat(miss.answers()).hasSize(1);
    assertThat(miss.answers().head().excess()).contains(1L);
  }

  @Test
  void whatIsTooSmallIsMissedByLessThanNothing() {
    var miss = explain("silver", 1, 1).nearestMiss().get();
    assertThat(miss.rule().id()).isEqualTo("many");
    assertThat(miss.answers().head().excess()).contains(-3L);
  }

  @Test
  void aRuleBehindTheOneThatDecidedMissesOnlyWhatWouldHaveTakenTheCaseFromIt() {
    var table =
        new DecisionTable<>(
            List.of(
                rule("bronze", "review", new Demand(TIER, new Cell.OneOf(HashSet.of("bronze")))),
                OTHERS,
                rule("gold", "approve", new Demand(TIER, new Cell.OneOf(HashSet.of("gold"))))));
    var miss = Explanation.ofFirst(table, row("bronze", 9, 1), Rule::outcome).nearestMiss().get();
    assertThat(miss.rule().id()).isEqualTo("gold");
  }

  @Test
  void aWordIsMissedByNoNumber() {
    var table = new DecisionTable<>(List.of(GOLD, REST));
    var miss = Explanation.ofFirst(table, row("silver", 8, 1), Rule::outcome).nearestMiss().get();
    assertThat(miss.answers().head().answer()).isEqualTo(new Value.Word("silver"));
    assertThat(miss.answers().head().excess()).isEmpty();
  }

  @Test
  void whereEveryMatchCountsAllAreGivenAndNoneIsMissed() {
    var explanation = Explanation.ofEvery(TABLE, row("gold", 3, 4));
    assertThat(explanation.matched().map(each -> each.rule().id()))
        .containsExactly("many", "gold", "others", "rest");
    assertThat(explanation.nearestMiss()).isEmpty();
  }

  @Test
  void whereNoRuleMatchesTheNearestMissIsStillThere() {
    var table = new DecisionTable<>(List.of(OTHERS));
    var explanation = Explanation.ofFirst(table, row("gold", 9, 1), Rule::outcome);
    assertThat(explanation.matched()).isEmpty();
    assertThat(explanation.nearestMiss().get().answers().head().excess()).contains(2L);
  }

  private static Explanation<String> explain(String tier, long days, long quantity) {
    return Explanation.ofFirst(TABLE, row(tier, days, quantity), Rule::outcome);
  }

  private static Row row(String tier, long days, long quantity) {
    return new Row() {
      @Override
      public long coded(Column column) {
        return column.equals(QUANTITY) ? quantity : days;
      }

      @Override
      public String word(Column column) {
        return tier;
      }
    };
  }

  private static Rule<String> rule(String id, String outcome, Demand... demands) {
    return new Rule<>(id, List.of(demands), outcome, Option.none());
  }
}
