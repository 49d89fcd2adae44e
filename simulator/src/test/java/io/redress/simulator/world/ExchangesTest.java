package io.redress.simulator.world;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.policy.Policy;
import io.redress.simulator.WrittenPolicy;
import io.redress.simulator.population.Population;
import io.redress.simulator.population.WrittenPopulation;
import io.redress.simulator.statistics.Kpi;
import io.redress.simulator.statistics.Results;
import io.redress.simulator.statistics.Tally;
import io.vavr.collection.List;
import org.junit.jupiter.api.Test;

/** Customers who want other goods, or theirs mended, through all of the casework. */
class ExchangesTest {

  private static final long ORDERS = 2_000;

  private static final String EXCHANGES =
      "exchange: {size: 0.30, colour-difference: 0.20, wrong-item: 0.30, damaged-in-transit: 0.15,"
          + " quality: 0.10}";

  /** Nobody at the desk says no, so that what becomes of a case is the partners' doing. */
  private static Population shop(String... changes) {
    return WrittenPopulation.with(
        List.of(changes)
            .appendAll(List.of("agrees: 0.93", "agrees: 1"))
            .toJavaArray(String[]::new));
  }

  private static Results run(Policy policy, Population shop) {
    return Simulation.ofGenerated(List.of(policy), shop, 42, ORDERS, 2).run(2, more -> {});
  }

  private static Tally tally(Policy policy, Population shop) {
    return run(policy, shop).first().sample().whole();
  }

  @Test
  void whoeverWantsAnotherSizeGetsItAndTheShopKeepsTheSale() {
    var money = tally(WrittenPolicy.with(), shop(EXCHANGES, "exchange: {}"));
    var goods = tally(WrittenPolicy.with(), shop(EXCHANGES, "exchange: {size: 1}"));

    assertThat(money.outcomes().of("replaced")).isZero();
    assertThat(goods.outcomes().of("replaced")).isGreaterThan(40);
    assertThat(goods.requests()).isEqualTo(money.requests());
    assertThat(goods.given()).isLessThan(money.given());
    assertThat(goods.refunded()).isLessThan(money.refunded());
  }

  @Test
  void whatIsSoldOutIsPaidBackOnceTheCustomerTakesTheOffer() {
    var all = shop(EXCHANGES, "exchange: {size: 1}", "in-stock: 0.92", "in-stock: 0");
    var tally = tally(WrittenPolicy.with(), all);
    var there = tally(WrittenPolicy.with(), shop(EXCHANGES, "exchange: {size: 1}"));

    assertThat(tally.outcomes().of("replaced")).isZero();
    assertThat(tally.outcomes().of("refunded")).isGreaterThan(there.outcomes().of("refunded"));
    assertThat(tally.outcomes().sum()).isEqualTo(tally.requests());
  }

  /** Faults are mended where the policy leaves it to people what is given for them. */
  private static Policy byPeople() {
    return WrittenPolicy.with(
        "    amount: at most 200.00\n    verdict: approve\n    remedy: refund",
        "    amount: at most 200.00\n    verdict: review",
        "    evidence: {any: [photo, video]}\n    verdict: approve\n    remedy: return-refund",
        "    evidence: {any: [photo, video]}\n    verdict: review");
  }

  @Test
  void whatCannotBeMendedIsPaidBack() {
    var policy = byPeople();
    var all = shop("repair: {quality: 0.08}", "repair: {quality: 1}");
    var none =
        shop(
            "repair: {quality: 0.08}", "repair: {quality: 1}",
            "repairable: 0.85", "repairable: 0");

    assertThat(tally(policy, all).outcomes().of("repaired")).isGreaterThan(20);
    assertThat(tally(policy, none).outcomes().of("repaired")).isZero();
    assertThat(tally(policy, none).refunded()).isGreaterThan(tally(policy, all).refunded());
  }

  /** What its way cost was given back when it came, and stays given. */
  @Test
  void whoeverIsRefusedAfterARepairFailedKeepsWhatTheWayCost() {
    var harsh =
        WrittenPopulation.with(
            "repair: {quality: 0.08}", "repair: {quality: 1}",
            "repairable: 0.85", "repairable: 0",
            "label: 0.40", "label: 0",
            "agrees: 0.93", "agrees: 0.5",
            "agrees: 0.95", "agrees: 0.5");
    var tally = tally(byPeople(), harsh);

    assertThat(tally.outcomes().of("rejected")).isGreaterThan(20);
    assertThat(tally.outcomes().sum()).isEqualTo(tally.requests());
  }

  @Test
  void parcelsBackThatCostNothingCostNobodyAnything() {
    var free = shop("freight: {median: 10, spread: 0.30}\n", "\n");
    var none = run(WrittenPolicy.with(), free).first().sample();
    assertThat(none.of(Kpi.RETURN_FREIGHT).value()).isZero();

    var dear = run(WrittenPolicy.with(), shop()).first().sample();
    assertThat(dear.of(Kpi.RETURN_FREIGHT).value()).isPositive();
    assertThat(dear.of(Kpi.RETURN_LABELS).value()).isPositive();
  }
}
