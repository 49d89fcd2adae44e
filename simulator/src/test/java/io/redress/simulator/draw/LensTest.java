package io.redress.simulator.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LensTest {

  private static final Draws DRAWS = new Draws(42);

  private record Seen(String key, Use use, double value) {}

  @Test
  void aLensSeesWhatIsDrawnAndWhatFor() {
    var seen = new ArrayList<Seen>();
    var entity =
        DRAWS
            .through((key, use, value) -> {
              seen.add(new Seen(key.toString(), use, value));
              return value;
            })
            .of(4711);
    assertThat(entity.uniform(Purpose.TRANSIT, 0)).isEqualTo(0.4675406862533521);
    assertThat(entity.uniform(Purpose.TRANSIT, 0, 0)).isEqualTo(0.4675406862533521);
    assertThat(entity.happens(Purpose.PROVIDER_ANSWER, 3, 0.2)).isTrue();
    assertThat(entity.below(Purpose.TRANSIT, 0, 10)).isEqualTo(4);
    assertThat(seen)
        .isEqualTo(
            List.of(
                new Seen("TRANSIT/4711", new Use.Level(0.5), 0.4675406862533521),
                new Seen("TRANSIT/4711", new Use.Level(0x1.0p-53), 0.4675406862533521),
                new Seen("PROVIDER_ANSWER/4711.3", new Use.Chance(0.2), 0.16038523117805104),
                new Seen("TRANSIT/4711", new Use.Index(10), 0.4675406862533521)));
  }

  @Test
  void whatTheLensSaysCounts() {
    var entity = DRAWS.through((key, use, value) -> 0.75).of(4711);
    assertThat(entity.uniform(Purpose.TRANSIT, 0)).isEqualTo(0.75);
    assertThat(entity.below(Purpose.TRANSIT, 0, 10)).isEqualTo(7);
    assertThat(entity.happens(Purpose.TRANSIT, 0, 0.75)).isFalse();
    assertThat(entity.happens(Purpose.TRANSIT, 0, 0.76)).isTrue();
  }

  @Test
  void theSecondLensSeesWhatTheFirstSaid() {
    var entity =
        DRAWS.through((key, use, value) -> 0.25).through((key, use, value) -> value / 2).of(1);
    assertThat(entity.uniform(Purpose.TRANSIT, 0)).isEqualTo(0.125);
  }

  @Test
  void everyWorldIsSeen() {
    var world = DRAWS.through((key, use, value) -> value / 2).in(3).of(1);
    assertThat(world.uniform(Purpose.TRANSIT, 0))
        .isEqualTo(DRAWS.in(3).of(1).uniform(Purpose.TRANSIT, 0) / 2);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, Double.NaN})
  void whatCannotBeDrawnDoesNotCount(double value) {
    var entity = DRAWS.through((key, use, before) -> value).of(1);
    assertThatThrownBy(() -> entity.uniform(Purpose.TRANSIT, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("TRANSIT/1 as");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 10, 1000, 6000, 2_000_000_000})
  void anIndexHasAValueThatMeansIt(int bound) {
    var index = new Use.Index(bound);
    for (int each : new int[] {0, 1, bound / 3, bound / 2, bound - 1}) {
      if (each < bound) {
        assertThat(index.of(index.valueOf(each))).isEqualTo(each);
      }
    }
  }

  @Test
  void keysAreOrderedByEntityThenNameThenCount() {
    var keys =
        List.of(
            new DrawKey(-7, Purpose.TRANSIT, 0),
            new DrawKey(3, Purpose.PRICE, 9),
            new DrawKey(3, Purpose.TIER, 0),
            new DrawKey(3, Purpose.TRANSIT, -1),
            new DrawKey(3, Purpose.TRANSIT, 10),
            new DrawKey(20, Purpose.BASKET, 0));
    assertThat(keys).isSorted();
  }
}
