package io.redress.simulator.sweep;

import io.redress.adapter.policy.BuiltInPolicies;
import io.redress.simulator.population.PopulationDocument;
import io.redress.simulator.statistics.Kpi;
import io.redress.simulator.world.Simulation;
import io.vavr.collection.List;
import java.nio.charset.StandardCharsets;

/** A sweep that was lived through, of four policies and two combinations that are none. */
final class LivedSweep {

  private static final List<Kpi> CRITERIA =
      List.of(Kpi.NET_COST, Kpi.WRONGLY_REFUSED, Kpi.COMPLAINTS);

  private LivedSweep() {}

  static SweepSummary of(long orders, int worlds) {
    var text = BuiltInPolicies.text("cn-marketplace").getOrElseThrow(IllegalStateException::new);
    var asItIs = BuiltInPolicies.load("cn-marketplace").getOrElseThrow(IllegalStateException::new);
    var axes =
        List.of("authority.agent.up-to=20,400,none", "release[small].at=scan,signature")
            .map(typed -> Axis.parse(typed).getOrElseThrow(why -> new AssertionError(why)));
    var variants =
        Variants.of("cn-marketplace", text.getBytes(StandardCharsets.UTF_8), axes)
            .getOrElseThrow(why -> new AssertionError(why));
    var population = PopulationDocument.builtIn();
    var policies = variants.policies().prepend(asItIs);
    var simulation = Simulation.ofGenerated(policies, population, 42, orders, worlds);
    var results = simulation.run(1, lived -> {});
    return new SweepSummary(
        asItIs.id().toString(),
        variants.axes().map(axis -> axis.setting().toString()),
        variants.names(),
        CRITERIA,
        results.first(),
        SweepSummary.tried(variants, results.policies().tail()),
        population.name(),
        simulation.currency(),
        42,
        orders,
        worlds,
        worlds);
  }
}
