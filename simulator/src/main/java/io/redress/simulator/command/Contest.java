package io.redress.simulator.command;

import io.redress.adapter.policy.BuiltInPolicies;
import io.redress.policy.Policy;
import io.redress.simulator.report.RunSummary.Part;
import io.redress.simulator.report.RunSummary.PolicyRun;
import io.redress.simulator.statistics.Results;
import io.redress.table.Rule;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** The policies that meet the same orders: the one that is asked about, its rivals, the bounds. */
record Contest(Seq<Entrant> entrants) {

  /** How far a policy can go in either direction. */
  private static final Seq<String> BOUNDS = List.of("strict", "lenient");

  record Entrant(Policy policy, Part part) {}

  static Contest of(Policy subject, Seq<Policy> rivals) {
    var asked =
        rivals
            .map(rival -> new Entrant(rival, Part.RIVAL))
            .prepend(new Entrant(subject, Part.SUBJECT));
    return new Contest(asked.appendAll(bounds(subject, asked)));
  }

  /** Bounds in the currency of the policy; one that takes part already needs no second turn. */
  private static Seq<Entrant> bounds(Policy subject, Seq<Entrant> asked) {
    return BOUNDS
        .flatMap(BuiltInPolicies::load)
        .filter(bound -> bound.currency().equals(subject.currency()))
        .reject(bound -> asked.exists(entrant -> entrant.policy().id().equals(bound.id())))
        .map(bound -> new Entrant(bound, Part.BOUND));
  }

  Seq<Policy> policies() {
    return entrants.map(Entrant::policy);
  }

  Seq<PolicyRun> runs(Results results) {
    return entrants
        .zip(results.policies())
        .map(pair ->
            new PolicyRun(
                pair._1.policy().id(),
                pair._1.policy().title(),
                pair._1.part(),
                pair._1.policy().eligibility().rules().map(Rule::id),
                pair._2));
  }
}
