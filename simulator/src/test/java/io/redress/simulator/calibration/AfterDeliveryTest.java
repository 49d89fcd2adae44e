package io.redress.simulator.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.redress.simulator.draw.LogNormal;
import io.redress.simulator.population.PopulationDocument;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AfterDeliveryTest {

  private static final int PARTS = 12;

  @Test
  void theTimeAfterDeliveryIsFoundBehindThePopulationsDeliveries() {
    var partners = PopulationDocument.builtIn().partners();
    var after = new LogNormal(100, 0.8);
    var hours =
        new Values(
            parts(partners.dispatch())
                .flatMap(sent ->
                    parts(partners.transit())
                        .flatMap(under -> parts(after).map(kept -> sent + under + kept)))
                .toArray());
    var fit = AfterDelivery.fitted(hours, partners);
    assertThat(fit.returnsAfter().median()).isCloseTo(100, within(2.0));
    assertThat(fit.returnsAfter().spread()).isCloseTo(0.8, within(0.03));
    assertThat(fit.goodness(hours).verdict()).isEqualTo(Verdict.GOOD);
  }

  @Test
  void whoGivesBackBeforeAnythingCouldArriveDoesNotFit() {
    var hours = LogNormalFitTest.drawn(new LogNormal(10, 0.5), 200);
    var fit = AfterDelivery.fitted(hours, PopulationDocument.builtIn().partners());
    assertThat(fit.goodness(hours).verdict()).isEqualTo(Verdict.DOES_NOT_FIT);
  }

  private static DoubleStream parts(LogNormal from) {
    return IntStream.range(0, PARTS).mapToDouble(i -> from.at((i + 0.5) / PARTS));
  }
}
