package io.redress.simulator.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.redress.simulator.draw.LogNormal;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LogNormalFitTest {

  @Test
  void whatIsLogNormalIsFoundAgain() {
    var values = drawn(new LogNormal(48, 0.42), 1000);
    var fit = LogNormalFit.of(values);
    assertThat(LogNormalFit.yaml(fit)).isEqualTo("{median: 48, spread: 0.42}");
    var goodness = LogNormalFit.goodness(values, fit);
    assertThat(goodness.verdict()).isEqualTo(Verdict.GOOD);
    assertThat(goodness.gap()).isLessThan(0.002);
    var half = goodness.quantiles().find(quantile -> quantile.percent() == 50).get();
    assertThat(half.real()).isCloseTo(48, within(0.01));
    assertThat(half.fitted()).isEqualTo(48);
  }

  @Test
  void twoPricesAreNotLogNormal() {
    var values =
        new Values(IntStream.range(0, 1000).mapToDouble(i -> i % 2 == 0 ? 1 : 4).toArray());
    var fit = LogNormalFit.of(values);
    assertThat(LogNormalFit.yaml(fit)).isEqualTo("{median: 2, spread: 0.693}");
    var goodness = LogNormalFit.goodness(values, fit);
    assertThat(goodness.gap()).isCloseTo(0.341, within(0.001)); // a normal within one deviation
    assertThat(goodness.verdict()).isEqualTo(Verdict.DOES_NOT_FIT);
  }

  @Test
  void onePriceHasNoSpread() {
    var values = new Values(IntStream.range(0, 100).mapToDouble(i -> 9.9).toArray());
    var fit = LogNormalFit.of(values);
    assertThat(LogNormalFit.yaml(fit)).isEqualTo("{median: 9.9, spread: 0}");
    assertThat(LogNormalFit.goodness(values, fit).verdict()).isEqualTo(Verdict.GOOD);
  }

  @Test
  void verdictsAllowForChanceAndForFewCases() {
    assertThat(Verdict.of(0.05, 100_000)).isEqualTo(Verdict.GOOD);
    assertThat(Verdict.of(0.06, 100_000)).isEqualTo(Verdict.ROUGH);
    assertThat(Verdict.of(0.11, 100_000)).isEqualTo(Verdict.DOES_NOT_FIT);
    assertThat(Verdict.of(0.11, 100)).isEqualTo(Verdict.GOOD); // 0.136 is chance
    assertThat(Verdict.of(0.15, 100)).isEqualTo(Verdict.ROUGH);
    assertThat(Verdict.of(0.17, 100)).isEqualTo(Verdict.DOES_NOT_FIT);
    assertThat(Verdict.of(0, 29)).isEqualTo(Verdict.TOO_FEW);
  }

  static Values drawn(LogNormal from, int size) {
    return new Values(
        IntStream.range(0, size).mapToDouble(i -> from.at((i + 0.5) / size)).toArray());
  }
}
