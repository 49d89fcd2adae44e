package io.redress.simulator.world;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.simulator.WrittenPolicy;
import io.redress.simulator.population.Population;
import io.redress.simulator.population.WrittenPopulation;
import io.redress.simulator.statistics.Tally;
import io.vavr.collection.List;
import org.junit.jupiter.api.Test;

/** What a policy sees of a customer's past is what happened under it. */
class LivedPastsTest {

  private static final String NOTHING_ELSEWHERE =
      "recent-refunds: {0: 0.86, 1: 0.10, 2: 0.025, 4: 0.01, 6: 0.005}";

  private static Population shop(int ordersAYear) {
    return WrittenPopulation.with(
        NOTHING_ELSEWHERE, "recent-refunds: {0: 1}", "orders: 3 ", "orders: " + ordersAYear + " ");
  }

  private static Tally lived(Population shop, String cap) {
    var policy = WrittenPolicy.with("refunds-per-30-days: 5", cap);
    return Simulation.ofGenerated(List.of(policy), shop, 42, 4_000, 2)
        .run(2, more -> {})
        .first()
        .sample()
        .whole();
  }

  /**
   * Somebody with a hundred orders a year has eight in 30 days, and a refund of every fifth or so.
   */
  @Test
  void whoeverComesBackMeetsTheCapOnRefunds() {
    var often = shop(100);
    long unbound = lived(often, "refunds-per-30-days: 1000").automatic();
    long bound = lived(often, "refunds-per-30-days: 1").automatic();

    assertThat(bound).isBetween(unbound / 2, unbound * 9 / 10);
  }

  @Test
  void whoeverComesOnceMeetsNone() {
    var once = shop(1);
    long unbound = lived(once, "refunds-per-30-days: 1000").automatic();
    long bound = lived(once, "refunds-per-30-days: 1").automatic();

    assertThat(bound).isBetween(unbound * 97 / 100, unbound);
  }

  @Test
  void theSumOfRefundsMeetsItsCapToo() {
    var often = shop(100);
    long unbound =
        lived(often, "refunds-per-30-days: 1000, refunded-per-30-days: 1000000.00").automatic();
    long bound =
        lived(often, "refunds-per-30-days: 1000, refunded-per-30-days: 300.00").automatic();

    assertThat(bound).isLessThan(unbound * 9 / 10);
  }
}
