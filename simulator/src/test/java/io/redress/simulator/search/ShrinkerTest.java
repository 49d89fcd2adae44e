package io.redress.simulator.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.simulator.draw.Purpose;
import io.vavr.collection.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShrinkerTest {

  private static final int TRIES = 3_000;
  private static final int EACH = 8;

  static java.util.List<Planted<?>> planted() {
    return PlantedLists.ALL.appendAll(PlantedShops.ALL).asJava();
  }

  @ParameterizedTest
  @MethodSource("planted")
  void noneIsTwiceAsLongAsTheSmallest(Planted<?> planted) {
    assertThat(planted.failing(42, EACH))
        .hasSize(EACH)
        .allSatisfy(failing -> {
          var shrunk = Shrinker.shrink(failing, planted::fails, TRIES);
          assertThat(planted.fails(shrunk.script().draws())).isTrue();
          assertThat(ratio(planted, shrunk)).as(shrunk.toString()).isBetween(1.0, 2.0);
        });
  }

  private static double ratio(Planted<?> planted, Shrunk shrunk) {
    return (double) planted.sizeOf(shrunk.script()) / planted.smallest();
  }

  @Test
  void theMedianIsCloseToTheSmallest() {
    var ratios =
        List.ofAll(planted())
            .flatMap(planted ->
                List.ofAll(planted.failing(4711, EACH))
                    .map(
                        failing -> ratio(planted, Shrinker.shrink(failing, planted::fails, TRIES))))
            .sorted();
    assertThat(ratios).hasSizeGreaterThanOrEqualTo(12 * EACH);
    assertThat(ratios.get(ratios.size() / 2)).isLessThanOrEqualTo(1.5);
  }

  @Test
  void theSmallestStoryIsShortAndDependsOnNoSeed() {
    var shrunk =
        Shrinker.shrink(
            Script.hashed(42, 0),
            draws ->
                draws.of(7).uniform(Purpose.PRICE, 2) < 2
                    && draws.of(9).below(Purpose.REASON, 0, 7) >= 0,
            TRIES);
    assertThat(shrunk.script()).hasToString("simplest:");
  }

  @Test
  void theSmallestStoryNamesWhatMattersAndNothingElse() {
    var coupon = PlantedShops.ALL.find(each -> each.name().startsWith("a combined coupon")).get();
    assertThat(coupon.failing(42, 3))
        .hasSize(3)
        .allSatisfy(failing ->
            assertThat(Shrinker.shrink(failing, coupon::fails, TRIES).script())
                .hasToString("simplest:BASKET/-1=3/20,COUPON/0=0,COUPON/0.1=0,TENDER/0=5/8"));
  }

  @Test
  void noMoreStoriesAreToldThanMayBe() {
    var sum = PlantedLists.ALL.find(each -> each.name().equals("more than 700 together")).get();
    var failing = sum.failing(42, 1).toList().getFirst();
    var shrunk = Shrinker.shrink(failing, sum::fails, 20);
    assertThat(shrunk.tries()).isEqualTo(20);
    assertThat(shrunk.isSmallest()).isFalse();
    assertThat(sum.fails(shrunk.script().draws())).isTrue();
  }

  @Test
  void aStoryThatDoesNotFailCannotBeShrunk() {
    assertThatThrownBy(() -> Shrinker.shrink(Script.hashed(42, 17), draws -> false, TRIES))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("42.17: does not fail");
  }
}
