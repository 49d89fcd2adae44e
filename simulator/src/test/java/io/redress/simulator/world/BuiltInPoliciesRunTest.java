package io.redress.simulator.world;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.adapter.policy.BuiltInPolicies;
import io.redress.simulator.population.Population;
import io.redress.simulator.population.WrittenPopulation;
import io.redress.simulator.statistics.Tally;
import io.vavr.collection.List;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The policies that come with Redress, lived through. */
class BuiltInPoliciesRunTest {

  private static final long ORDERS = 3_000;

  static Stream<String> everyCaseComesToAnEnd() {
    return BuiltInPolicies.names().toJavaStream();
  }

  @ParameterizedTest
  @MethodSource
  void everyCaseComesToAnEnd(String name) {
    var tally = run(name);
    assertThat(tally.refusals().sum()).isZero();
    assertThat(tally.requests()).isGreaterThan(400);
    assertThat(tally.outcomes().sum()).isEqualTo(tally.requests());
  }

  /** The poles are poles: each gives more, and is quicker, than the one before. */
  @Test
  void thePolesStandOnBothSidesOfTheMarketplace() {
    var strict = run("strict");
    var marketplace = run("cn-marketplace");
    var lenient = run("lenient");
    assertThat(lenient.paid()).isEqualTo(marketplace.paid()).isEqualTo(strict.paid());
    // What works attracts: the more is given, the more is asked for.
    assertThat(strict.requests()).isLessThan(marketplace.requests());
    assertThat(marketplace.requests()).isLessThan(lenient.requests());
    assertThat(strict.given()).isLessThan(marketplace.given());
    assertThat(marketplace.given()).isLessThan(lenient.given());
    assertThat(strict.automatic()).isLessThan(marketplace.automatic());
    assertThat(marketplace.automatic()).isLessThan(lenient.automatic());
    assertThat(half(lenient)).isLessThan(half(marketplace));
    assertThat(half(marketplace)).isLessThan(half(strict));
  }

  private static Duration half(Tally tally) {
    return tally.moneyBack(Tally.ALL_PATHS).atPercentile(50);
  }

  private static Tally run(String name) {
    var policy = BuiltInPolicies.load(name).getOrElseThrow(AssertionError::new);
    return Simulation.ofGenerated(
            List.of(policy), paying(policy.currency().getCurrencyCode()), 42, ORDERS, 2)
        .run(2, more -> {})
        .first()
        .sample()
        .whole();
  }

  /** The built-in shop with its prices in another currency. */
  private static Population paying(String currency) {
    return WrittenPopulation.with("currency: CNY", "currency: " + currency);
  }
}
