package io.redress.table;

import static io.redress.Shop.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.table.Rule.Demand;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class DecisionTableTest {

  private static final Column COLOUR = new Column(0, "colour", Column.Kind.WORD, List.empty());
  private static final Column SIZE = new Column(1, "size", Column.Kind.NUMBER, List.empty());
  private static final Demand RED = new Demand(COLOUR, new Cell.OneOf(HashSet.of("red")));
  private static final Demand SMALL = new Demand(SIZE, new Cell.Between(0, 9));

  private static final DecisionTable<String> TABLE =
      new DecisionTable<>(
          List.of(
              rule("small-red", "first", RED, SMALL),
              rule("red", "second", RED),
              rule("red-again", "never", RED),
              rule("rest", "third")));

  @Test
  void theFirstRuleThatMatchesDecides() {
    assertThat(outcome(word("red"), new Value.Whole(9))).isEqualTo("first");
    assertThat(outcome(word("red"), new Value.Whole(10))).isEqualTo("second");
    assertThat(outcome(word("blue"), new Value.Whole(9))).isEqualTo("third");
  }

  @Test
  void whatIsNotKnownMatchesOnlyARuleThatDoesNotAsk() {
    assertThat(outcome(word("red"), Value.UNKNOWN)).isEqualTo("second");
    assertThat(outcome(Value.UNKNOWN, Value.UNKNOWN)).isEqualTo("third");
  }

  @Test
  void aTableMayHaveNoRuleForARow() {
    var table = new DecisionTable<>(List.of(rule("red", "red", RED)));
    assertThat(table.firstMatch(row(word("blue"), Value.UNKNOWN))).isEmpty();
    assertThat(new DecisionTable<String>(List.empty()).firstMatch(column -> Row.UNKNOWN)).isEmpty();
  }

  @Test
  void twoRulesOfOneNameAreABug() {
    assertThatThrownBy(() -> new DecisionTable<>(List.of(rule("red", "one"), rule("red", "other"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a rule id stands twice in List(red, red)");
  }

  @Test
  void everyMatchCanBeHadInOrder() {
    var row = row(word("red"), new Value.Whole(9));
    assertThat(TABLE.allMatches(row).map(Rule::id))
        .containsExactly("small-red", "red", "red-again", "rest");
    var ids = new ArrayList<String>();
    TABLE.forEachMatch(row, rule -> ids.add(rule.id()));
    assertThat(ids).containsExactly("small-red", "red", "red-again", "rest");
  }

  @Test
  void tablesAreEqualByTheirHitPolicyAndTheirRules() {
    var rules = List.of(rule("red", "red", RED));
    var table = new DecisionTable<>(rules);
    assertThat(table.hitPolicy()).isEqualTo(HitPolicy.FIRST);
    assertThat(table.rules()).isEqualTo(rules);
    assertThat(table)
        .isEqualTo(new DecisionTable<>(HitPolicy.FIRST, List.of(rule("red", "red", RED))))
        .hasSameHashCodeAs(new DecisionTable<>(HitPolicy.FIRST, rules))
        .hasToString("DecisionTable[hitPolicy=FIRST, rules=" + rules + "]")
        .isNotEqualTo(new DecisionTable<>(HitPolicy.COLLECT, rules))
        .isNotEqualTo(new DecisionTable<>(List.of(rule("red", "other", RED))))
        .isNotEqualTo("red");
    assertThat(table.hashCode())
        .isNotEqualTo(new DecisionTable<>(HitPolicy.UNIQUE, rules).hashCode());
  }

  private static String outcome(Value colour, Value size) {
    return TABLE.firstMatch(row(colour, size)).map(Rule::outcome).getOrElse("none");
  }

  private static Row row(Value colour, Value size) {
    return new GivenAnswers(HashMap.of(COLOUR, colour, SIZE, size));
  }

  private static Value word(String word) {
    return new Value.Word(word);
  }
}
