package io.redress.simulator.report;

import io.redress.adapter.policy.BuiltInPolicies;
import io.redress.policy.Policy;
import io.redress.simulator.population.PopulationDocument;
import io.redress.simulator.report.RunSummary.Part;
import io.redress.simulator.report.RunSummary.PolicyRun;
import io.redress.simulator.statistics.PolicyFigures;
import io.redress.simulator.world.Simulation;
import io.redress.table.Rule;
import io.vavr.collection.List;
import io.vavr.control.Option;

/** A run that was lived through, of a policy, a rival and both bounds. */
final class LivedRun {

  private static final List<String> POLICIES =
      List.of("cn-marketplace", "cn-seven-day", "strict", "lenient");
  private static final List<Part> PARTS = List.of(Part.SUBJECT, Part.RIVAL, Part.BOUND, Part.BOUND);

  private LivedRun() {}

  static RunSummary of(long orders, int worlds) {
    var population = PopulationDocument.builtIn();
    var policies = POLICIES.flatMap(BuiltInPolicies::load);
    var simulation = Simulation.ofGenerated(policies, population, 42, orders, worlds);
    var results = simulation.run(1, lived -> {});
    var runs =
        policies
            .zip(PARTS)
            .zip(results.policies())
            .map(lived -> run(lived._1._1, lived._1._2, lived._2));
    return new RunSummary(
        runs,
        results.oracle(),
        population.name(),
        Option.none(),
        42,
        simulation.currency(),
        population.zone(),
        worlds);
  }

  private static PolicyRun run(Policy policy, Part part, PolicyFigures figures) {
    return new PolicyRun(
        policy.id(), policy.title(), part, policy.eligibility().rules().map(Rule::id), figures);
  }
}
