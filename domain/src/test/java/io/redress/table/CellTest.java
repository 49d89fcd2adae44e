package io.redress.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.table.Cell.AllOf;
import io.redress.table.Cell.AnyOf;
import io.redress.table.Cell.Below;
import io.redress.table.Cell.Between;
import io.redress.table.Cell.Is;
import io.redress.table.Cell.NoneOf;
import io.redress.table.Cell.NotBelow;
import io.redress.table.Cell.NotOneOf;
import io.redress.table.Cell.OneOf;
import io.vavr.collection.HashSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CellTest {

  private static final Cell FOOD = new Below(HashSet.of("food", "toys.wood"));
  private static final Cell NO_FOOD = new NotBelow(HashSet.of("food", "toys.wood"));

  @Test
  void oneOfAdmitsItsWordsOnly() {
    var cell = new OneOf(HashSet.of("a", "b"));
    admits(cell, word("a"), word("b"));
    refuses(cell, word("c"), word("A"), word(""), words("a"), new Value.Whole(1));
  }

  @Test
  void notOneOfAdmitsAnyOtherWord() {
    var cell = new NotOneOf(HashSet.of("a"));
    admits(cell, word("b"), word(""));
    refuses(cell, word("a"), words("b"), new Value.Truth(true));
  }

  @Test
  void belowAdmitsTheWordAndWhatIsUnderItsDot() {
    admits(FOOD, word("food"), word("food.fresh"), word("food.fresh.fish"), word("toys.wood"));
    refuses(FOOD, word("foods"), word("foo"), word("toys"), word("toys.woods"), word("my.food"));
  }

  @Test
  void notBelowAdmitsTheOtherWords() {
    admits(NO_FOOD, word("foods"), word("foo"), word("toys"));
    refuses(NO_FOOD, word("food"), word("food.fresh"), word("toys.wood"), words("toys"));
  }

  @Test
  void anyOfWantsOneOfItsWords() {
    var cell = new AnyOf(HashSet.of("a", "b"));
    admits(cell, words("a"), words("b", "c"));
    refuses(cell, words(), words("c"), word("a"));
  }

  @Test
  void allOfWantsEachOfItsWords() {
    var cell = new AllOf(HashSet.of("a", "b"));
    admits(cell, words("a", "b"), words("a", "b", "c"));
    refuses(cell, words(), words("a"), words("a", "c"), word("a"));
  }

  @Test
  void noneOfWantsNoneOfItsWords() {
    var cell = new NoneOf(HashSet.of("a", "b"));
    admits(cell, words(), words("c"));
    refuses(cell, words("a"), words("b", "c"), word("c"));
  }

  @Test
  void betweenAdmitsBothItsBounds() {
    var cell = new Between(10, 20);
    admits(cell, new Value.Whole(10), new Value.Whole(11), new Value.Whole(20));
    refuses(cell, new Value.Whole(9), new Value.Whole(21), new Value.Whole(-10), word("10"));
    admits(new Between(Long.MIN_VALUE, 5), new Value.Whole(Long.MIN_VALUE), new Value.Whole(5));
    refuses(new Between(5, 4), new Value.Whole(4), new Value.Whole(5));
  }

  @Test
  void isAdmitsItsTruthOnly() {
    admits(new Is(true), new Value.Truth(true));
    refuses(new Is(true), new Value.Truth(false), word("true"));
    admits(new Is(false), new Value.Truth(false));
    refuses(new Is(false), new Value.Truth(true));
  }

  static Stream<Cell> everyKind() {
    return Stream.of(
        new OneOf(HashSet.of("a")),
        new NotOneOf(HashSet.of("a")),
        FOOD,
        NO_FOOD,
        new AnyOf(HashSet.of("a")),
        new AllOf(HashSet.empty()),
        new NoneOf(HashSet.of("a")),
        new Between(Long.MIN_VALUE, Long.MAX_VALUE),
        new Is(true),
        new Is(false));
  }

  @ParameterizedTest
  @MethodSource("everyKind")
  void noCellAdmitsWhatNobodyKnows(Cell cell) {
    refuses(cell, Value.UNKNOWN);
  }

  @Test
  void noKindOfCellIsForgotten() {
    assertThat(everyKind().<Class<?>>map(Object::getClass).distinct())
        .containsExactlyInAnyOrder(Cell.class.getPermittedSubclasses());
  }

  private static void admits(Cell cell, Value... values) {
    assertThat(values).allMatch(cell::admits);
  }

  private static void refuses(Cell cell, Value... values) {
    assertThat(values).noneMatch(cell::admits);
  }

  private static Value word(String word) {
    return new Value.Word(word);
  }

  private static Value words(String... words) {
    return new Value.Words(HashSet.of(words));
  }
}
