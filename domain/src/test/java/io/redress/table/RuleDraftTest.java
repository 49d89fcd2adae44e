package io.redress.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.money.Money;
import io.redress.table.Rule.Demand;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** Rules and cells in the words of a program. */
class RuleDraftTest {

  private static final Column COLOUR = new Column(0, "colour", Column.Kind.WORD, List.empty());
  private static final Column SIZE = new Column(1, "size", Column.Kind.NUMBER, List.empty());

  @Test
  void aRuleHasItsDemandsInTheirOrder() {
    var rule =
        Rule.named("small-red")
            .when(SIZE, Cell.atMost(9))
            .when(COLOUR, Cell.oneOf("red", "pink"))
            .because("Too red.", "太红。")
            .then("first");
    assertThat(rule)
        .isEqualTo(
            new Rule<>(
                "small-red",
                List.of(
                    new Demand(SIZE, new Cell.Between(Long.MIN_VALUE, 9)),
                    new Demand(COLOUR, new Cell.OneOf(HashSet.of("pink", "red")))),
                "first",
                Option.of(new Wording("Too red.", "太红。"))));
  }

  @Test
  void aRuleMayDemandAndSayNothing() {
    assertThat(Rule.named("otherwise").then(7))
        .isEqualTo(new Rule<>("otherwise", List.empty(), 7, Option.none()));
  }

  @Test
  void aRuleDemandsOneCellOfAColumn() {
    var rule = Rule.named("odd").when(SIZE, Cell.atMost(9));
    assertThatThrownBy(() -> rule.when(SIZE, Cell.atLeast(3)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("odd demands size twice");
  }

  @Test
  void aRuleThatIsGoneOnWithStaysAsItIs() {
    var small = Rule.named("small").when(SIZE, Cell.atMost(9));
    small.when(COLOUR, Cell.oneOf("red"));
    assertThat(small.then("x").demands()).hasSize(1);
  }

  @Test
  void cellsOfWords() {
    var words = HashSet.of("a", "b");
    assertThat(Cell.oneOf("a", "b")).isEqualTo(new Cell.OneOf(words));
    assertThat(Cell.not("a", "b")).isEqualTo(new Cell.NotOneOf(words));
    assertThat(Cell.below("a", "b")).isEqualTo(new Cell.Below(words));
    assertThat(Cell.notBelow("a", "b")).isEqualTo(new Cell.NotBelow(words));
    assertThat(Cell.anyOf("a", "b")).isEqualTo(new Cell.AnyOf(words));
    assertThat(Cell.allOf("a", "b")).isEqualTo(new Cell.AllOf(words));
    assertThat(Cell.noneOf("a", "b")).isEqualTo(new Cell.NoneOf(words));
    assertThat(Cell.oneOf("a")).isEqualTo(new Cell.OneOf(HashSet.of("a")));
  }

  @Test
  void cellsOfNumbersAndAmounts() {
    assertThat(Cell.exactly(7)).isEqualTo(new Cell.Between(7, 7));
    assertThat(Cell.between(1, 7)).isEqualTo(new Cell.Between(1, 7));
    assertThat(Cell.between(7, 7)).isEqualTo(new Cell.Between(7, 7));
    assertThat(Cell.atLeast(7)).isEqualTo(new Cell.Between(7, Long.MAX_VALUE));
    assertThat(Cell.atMost(Money.of(50_00, "CNY"))).isEqualTo(Cell.atMost(5000));
    assertThat(Cell.atLeast(Money.of(50, "JPY"))).isEqualTo(Cell.atLeast(50));
    assertThat(Cell.is(true)).isEqualTo(new Cell.Is(true));
    assertThat(Cell.is(false)).isEqualTo(new Cell.Is(false));
  }

  @Test
  void nothingIsBetweenTheLargerAndTheSmaller() {
    assertThatThrownBy(() -> Cell.between(8, 7))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no number from 8 to 7");
  }
}
