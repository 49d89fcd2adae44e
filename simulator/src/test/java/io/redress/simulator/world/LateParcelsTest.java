package io.redress.simulator.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.redress.simulator.WrittenPolicy;
import io.redress.simulator.population.Population;
import io.redress.simulator.population.WrittenPopulation;
import io.redress.simulator.statistics.Kpi;
import io.redress.simulator.statistics.Sample;
import io.vavr.collection.List;
import org.junit.jupiter.api.Test;

/** Parcels that are given up, paid for, and come all the same. */
class LateParcelsTest {

  private static Population shop(String lost, String givenBack) {
    return WrittenPopulation.with(
        "lost: 0.0056", "lost: " + lost,
        "stalls: {share: 0.008, lasts: {median: 120, spread: 0.60}",
            "stalls: {share: 1, lasts: {median: 480, spread: 0}",
        "returns-late-parcel: 0.70", "returns-late-parcel: " + givenBack,
        "kinds: {honest: 0.78, careless: 0.13, opportunist: 0.08, fraudulent: 0.01}",
            "kinds: {honest: 1}",
        "cancels: 0.03", "cancels: 0");
  }

  private static Sample lived(Population shop) {
    return Simulation.ofGenerated(List.of(WrittenPolicy.with()), shop, 42, 400, 2)
        .run(2, more -> {})
        .first()
        .sample();
  }

  @Test
  void whoGivesThemBackCostsTheShopNoGoods() {
    var kept = lived(shop("0", "0"));
    var givenBack = lived(shop("0", "1"));

    // Every parcel stands still for twenty days, and nearly every customer asks before it comes.
    assertThat(kept.of(Kpi.REFUND_RATE).value()).isGreaterThan(0.9);
    assertThat(kept.of(Kpi.WRONGLY_REFUNDED).value()).isZero();
    assertThat(givenBack.of(Kpi.GOODS_LOST).value())
        .isLessThan(kept.of(Kpi.GOODS_LOST).value() * 0.1);
    assertThat(givenBack.of(Kpi.GIVEN_BACK).value())
        .isCloseTo(kept.of(Kpi.GIVEN_BACK).value(), within(0.001));
  }

  @Test
  void whatIsLostNobodyGivesBack() {
    assertThat(lived(shop("1", "1")).of(Kpi.GOODS_LOST))
        .isEqualTo(lived(shop("1", "0")).of(Kpi.GOODS_LOST));
  }
}
