package io.redress.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.facts.Vocabulary;
import io.redress.table.Cell;
import io.redress.table.Column;
import io.redress.table.GivenAnswers;
import io.redress.table.Row;
import io.redress.table.Rule.Demand;
import io.redress.table.Value;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.util.SplittableRandom;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A condition holds of a row if each of its cells admits the answer there. */
class ConditionProperties {

  private static final Seq<Column> COLUMNS =
      List.of(
          Vocabulary.GOODS,
          Vocabulary.REASON,
          Vocabulary.CATEGORY,
          Vocabulary.FLAGS,
          Vocabulary.EVIDENCE,
          Vocabulary.AMOUNT,
          Vocabulary.WHOLE_ORDER,
          Answers.VERDICT,
          Answers.RULE,
          Answers.TOTAL);

  private static final Seq<String> OPEN = List.of("a", "b", "a.b", "ab");
  private static final int ROWS = 40;

  @Property(tries = 300)
  void itHoldsWhereEveryCellAdmitsTheAnswer(@ForAll long seed) {
    var random = new SplittableRandom(seed);
    var condition =
        new Condition(
            COLUMNS
                .filter(column -> random.nextInt(3) == 0)
                .map(column -> new Demand(column, cell(column, random))));
    for (int i = 0; i < ROWS; i++) {
      Row row = new GivenAnswers(COLUMNS.toMap(column -> column, column -> answer(column, random)));
      boolean expected = true;
      for (var demand : condition.demands()) {
        expected &= demand.cell().admits(row.at(demand.column()));
      }
      assertThat(condition.holds(row)).isEqualTo(expected);
    }
  }

  @Example
  void whatNobodyKnowsMeetsNoCell() {
    var nobodyKnows = new GivenAnswers(HashMap.empty());
    assertThat(Condition.of(Vocabulary.GOODS, Cell.not("received")).holds(nobodyKnows)).isFalse();
    assertThat(Condition.always().holds(nobodyKnows)).isTrue();
  }

  @Example
  void aColumnIsDemandedOnce() {
    var condition = Condition.of(Answers.VERDICT, Cell.oneOf("approve"));
    assertThatThrownBy(() -> condition.and(Answers.VERDICT, Cell.oneOf("reject")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Cell cell(Column column, SplittableRandom random) {
    return switch (column.kind()) {
      case WORD ->
          random.nextBoolean()
              ? new Cell.OneOf(some(column, random))
              : new Cell.NotOneOf(some(column, random));
      case HIERARCHY ->
          random.nextBoolean()
              ? new Cell.Below(some(column, random))
              : new Cell.NotBelow(some(column, random));
      case WORDS ->
          switch (random.nextInt(3)) {
            case 0 -> new Cell.AnyOf(some(column, random));
            case 1 -> new Cell.AllOf(some(column, random));
            default -> new Cell.NoneOf(some(column, random));
          };
      case NUMBER, MONEY, DURATION -> new Cell.Between(random.nextInt(9), random.nextInt(9));
      case TRUTH -> new Cell.Is(random.nextBoolean());
    };
  }

  private static Value answer(Column column, SplittableRandom random) {
    if (random.nextInt(5) == 0) {
      return Value.UNKNOWN;
    }
    return switch (column.kind()) {
      case WORD, HIERARCHY -> new Value.Word(one(column, random));
      case WORDS -> new Value.Words(some(column, random));
      case NUMBER, MONEY, DURATION -> new Value.Whole(random.nextInt(9));
      case TRUTH -> new Value.Truth(random.nextBoolean());
    };
  }

  private static Set<String> some(Column column, SplittableRandom random) {
    return HashSet.fill(random.nextInt(3), () -> one(column, random));
  }

  private static String one(Column column, SplittableRandom random) {
    var words = column.words().isEmpty() ? OPEN : column.words();
    return words.get(random.nextInt(words.size()));
  }
}
