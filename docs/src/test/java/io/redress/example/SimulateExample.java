package io.redress.example;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.adapter.policy.BuiltInPolicies;
import io.redress.adapter.policy.PolicyDocument;
import io.redress.policy.Policy;
import io.redress.simulator.population.PopulationDocument;
import io.redress.simulator.statistics.Tally;
import io.redress.simulator.world.Simulation;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The simulator from Java: what a change to a policy would cost. */
class SimulateExample {

  @Test
  void comparesTwoPolicies() {
    // region compare
    var text = BuiltInPolicies.text("cn-marketplace").getOrElseThrow(IllegalStateException::new);
    var today = run(policy(text));
    var generous = run(policy(text.replace("amount: at most 200.00", "amount: at most 400.00")));

    long kept =
        generous.refundedByPath().of("keep-goods") - today.refundedByPath().of("keep-goods");
    long minor = generous.given() - today.given();
    // endregion

    assertThat(today.orders()).isEqualTo(2000);
    assertThat(kept).isPositive();
    assertThat(minor).isPositive();
  }

  @Test
  void readsFigures() {
    // region simulate
    var policy = BuiltInPolicies.load("cn-marketplace").getOrElseThrow(IllegalStateException::new);
    var simulation = Simulation.ofGenerated(policy, PopulationDocument.builtIn(), 42, 2000);
    var tally = simulation.run(2, lived -> {}); // two threads, no progress bar
    var refundRate = 100.0 * tally.refunded() / tally.orders();
    var half = tally.moneyBack(Tally.ALL_PATHS).atPercentile(50); // of all refunds took at most
    // endregion

    assertThat(refundRate).isBetween(10.0, 25.0);
    assertThat(half).isBetween(Duration.ofHours(12), Duration.ofDays(4));
    assertThat(run(policy).given()).isEqualTo(tally.given());
  }

  // region run
  private static Tally run(Policy policy) {
    return Simulation.ofGenerated(policy, PopulationDocument.builtIn(), 42, 2000)
        .run(1, lived -> {});
  }

  private static Policy policy(String yaml) {
    return PolicyDocument.read("generous.yaml", yaml.getBytes(UTF_8))
        .getOrElseThrow(problems -> new IllegalArgumentException(problems.mkString("\n")));
  }
  // endregion
}
