package io.redress.example;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.adapter.policy.BuiltInPolicies;
import io.redress.adapter.policy.PolicyDocument;
import io.redress.policy.Policy;
import io.redress.simulator.population.PopulationDocument;
import io.redress.simulator.statistics.Dimension;
import io.redress.simulator.statistics.Kpi;
import io.redress.simulator.statistics.Results;
import io.redress.simulator.statistics.Tally;
import io.redress.simulator.world.Simulation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The simulator from Java: what a change to a policy would cost. */
class SimulateExample {

  @Test
  void comparesTwoPolicies() {
    // region compare
    var text = BuiltInPolicies.text("cn-marketplace").getOrElseThrow(IllegalStateException::new);
    var today = policy(text);
    var generous = policy(text.replace("amount: at most 200.00", "amount: at most 400.00"));

    var results = run(List.of(today, generous));
    var lost = results.policies().last().fromFirst().of(Kpi.GOODS_LOST); // fen an order

    boolean isCertain = lost.isSignificant(); // its 95 % interval leaves out zero
    double worldsItTakes = results.worlds() * lost.timesAsMany();
    // endregion

    assertThat(results.first().sample().whole().orders()).isEqualTo(2000);
    assertThat(lost.value()).isPositive();
    assertThat(isCertain).isTrue();
    assertThat(worldsItTakes).isEqualTo(10);
  }

  @Test
  void readsFigures() {
    // region simulate
    var policy = BuiltInPolicies.load("cn-marketplace").getOrElseThrow(IllegalStateException::new);
    var figures = run(List.of(policy)).first().sample();

    var refundRate = figures.of(Kpi.REFUND_RATE); // with its 95 % interval
    var ofSport = figures.of(Dimension.CATEGORY, "sport", Kpi.REFUND_RATE);
    var half = figures.whole().moneyBack(Tally.ALL_PATHS).atPercentile(50); // took at most
    // endregion

    assertThat(refundRate.value()).isBetween(0.1, 0.25);
    assertThat(refundRate.low()).isLessThan(refundRate.value());
    assertThat(ofSport.value()).isBetween(0.0, 0.4);
    assertThat(half).isBetween(Duration.ofHours(12), Duration.ofDays(4));
  }

  // region run
  private static Results run(Seq<Policy> policies) {
    // 2,000 orders in ten worlds; two threads, no progress bar
    return Simulation.ofGenerated(policies, PopulationDocument.builtIn(), 42, 2000, 10)
        .run(2, lived -> {});
  }

  private static Policy policy(String yaml) {
    return PolicyDocument.read("generous.yaml", yaml.getBytes(UTF_8))
        .getOrElseThrow(problems -> new IllegalArgumentException(problems.mkString("\n")));
  }
  // endregion
}
