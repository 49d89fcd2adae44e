package io.redress.simulator.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class WeightsTest {

  private static final Map<Integer, Long> COUNTS =
      Map.of(1, 900L, 2, 60L, 3, 15L, 4, 13L, 10, 2L, 40, 6L, 50_000, 4L);

  @Test
  void rareNumbersStandTogetherForTheirMean() {
    // 3 and 4: 97 / 28 = 3.46; the last three: 200,260 / 12 = 16,688, and a line has at most 10,000
    assertThat(Weights.of(new TreeMap<>(COUNTS)).yaml())
        .isEqualTo("{1: 0.9, 2: 0.06, 3: 0.028, 10000: 0.012}");
  }

  @Test
  void aNumberThatIsAlwaysTheSame() {
    var always = new TreeMap<>(Map.of(1, 40L));
    var weights = Weights.of(always);
    assertThat(weights.yaml()).isEqualTo("{1: 1}");
    var goodness = weights.goodness(new Halves(always, new TreeMap<>()));
    assertThat(goodness.verdict()).isEqualTo(Verdict.GOOD);
    assertThat(goodness.chiSquare()).isEmpty();
  }

  @Test
  void theGapIsThatOfTheGroups() {
    var halves = new Halves(new TreeMap<>(COUNTS), new TreeMap<>(COUNTS));
    var goodness = Weights.of(halves.all()).goodness(halves);
    assertThat(goodness.gap()).isCloseTo(0.013, within(1e-9)); // at 3, which stands for 4 too
    var test = goodness.chiSquare().get();
    assertThat(test.statistic()).isEqualTo(0);
    assertThat(test.degrees()).isEqualTo(3);
    assertThat(test.chance()).isEqualTo(1);
  }

  @Test
  void halvesThatDifferAreRoughAndTested() {
    var first = new TreeMap<>(Map.of(1, 60L, 2, 40L));
    var second = new TreeMap<>(Map.of(1, 20L, 2, 80L));
    var halves = new Halves(first, second);
    var goodness = Weights.of(halves.all()).goodness(halves);
    assertThat(halves.gap()).isCloseTo(0.4, within(1e-9));
    assertThat(goodness.verdict()).isEqualTo(Verdict.ROUGH);
    assertThat(goodness.because().get().en())
        .isEqualTo("the two halves of the file differ, by 40 % of cases");
    assertThat(goodness.chiSquare().get().statistic()).isCloseTo(33.3333, within(0.0001));
  }

  @Test
  void thePoissonMeanIsLessThanThatOfCustomersWhoOrder() {
    assertThat(CustomerFigures.untruncated(1.5819767)).isCloseTo(1, within(1e-6));
    assertThat(CustomerFigures.untruncated(10)).isCloseTo(9.999545, within(1e-5));
    assertThat(CustomerFigures.untruncated(1)).isCloseTo(0.01, within(1e-6));
  }
}
