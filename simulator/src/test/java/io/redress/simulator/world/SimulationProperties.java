package io.redress.simulator.world;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.policy.Policy;
import io.redress.simulator.WrittenPolicy;
import io.redress.simulator.population.Population;
import io.redress.simulator.population.WrittenPopulation;
import io.redress.simulator.statistics.Tally;
import io.vavr.collection.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds of every run, in a shop where everything goes wrong often. */
class SimulationProperties {

  private static final Policy POLICY = WrittenPolicy.with();
  private static final Population TROUBLED =
      WrittenPopulation.with(
          "{1: 0.904, 2: 0.072, 3: 0.018, 4: 0.006}", "{1: 1, 2: 1, 3: 1}",
          "lost: 0.0056", "lost: 0.1",
          "stalls: {share: 0.008", "stalls: {share: 0.2",
          "cancels: 0.03", "cancels: 0.2",
          "misses-parcel: 0.01", "misses-parcel: 0.2",
          "returns: 0.30", "returns: 1",
          "warehouse-stops: 0.92", "warehouse-stops: 0.5",
          "provider-outages: {a-year: 6", "provider-outages: {a-year: 200",
          "sends-back: 0.90", "sends-back: 0.5",
          "provider-declines: 0.004", "provider-declines: 0.3",
          "provider-uncertain: 0.002", "provider-uncertain: 0.2");

  /**
   * The world itself audits each case: what went back is what was granted, and never above paid.
   */
  @Property(tries = 40)
  void everyCaseEndsOnceAndEveryRefundIsExplained(@ForAll long seed) {
    var tally = run(seed);
    assertThat(tally.outcomes().sum()).isEqualTo(tally.requests());
    // Who gets other goods, or the same mended, may get back what it cost to send them.
    long refunded = tally.outcomes().of("refunded");
    long handed = tally.outcomes().of("replaced") + tally.outcomes().of("repaired");
    assertThat(tally.refunded()).isBetween(refunded, refunded + handed);
    assertThat(tally.refusals().isEmpty()).isTrue();
    assertThat(tally.reasons().columns().sum()).isEqualTo(tally.requests());
    assertThat(tally.askedAfter().count()).isLessThanOrEqualTo(tally.requests());
    assertThat(tally.automatic()).isLessThanOrEqualTo(tally.requests());
  }

  @Property(tries = 40)
  void theComponentsAddUpToWhatWasGivenAndThatIsNeverAboveWhatWasPaid(@ForAll long seed) {
    var tally = run(seed);
    assertThat(tally.givenByPath().columns().sum()).isEqualTo(tally.given());
    assertThat(tally.given()).isBetween(1L, tally.paid());
    long besideGoods =
        List.of("shipping", "return-freight", "compensation")
            .map(kind -> tally.givenByPath().row(kind).sum())
            .sum()
            .longValue();
    assertThat(tally.givenByPath().row("goods").sum())
        .isGreaterThanOrEqualTo(tally.given() - besideGoods);
    assertThat(tally.refundedByPath().sum()).isEqualTo(tally.refunded());
    assertThat(tally.moneyBack(Tally.ALL_PATHS).count()).isEqualTo(tally.refunded());
    assertThat(tally.refundedLines()).isBetween(tally.refunded(), tally.lines());
    assertThat(tally.legs().of("confirmed")).isGreaterThanOrEqualTo(tally.refunded());
  }

  private static Tally run(long seed) {
    return Simulation.ofGenerated(List.of(POLICY), TROUBLED, seed, 60, 1)
        .run(1, more -> {})
        .first()
        .sample()
        .whole();
  }
}
