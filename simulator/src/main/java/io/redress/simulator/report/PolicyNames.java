package io.redress.simulator.report;

import io.redress.policy.PolicyId;
import io.vavr.collection.Seq;

/** What the policies of a run are called, so that no two are called the same. */
public final class PolicyNames {

  private PolicyNames() {}

  /**
   * By their names; where several have the same one with their versions, too; and where these are
   * the same, counted.
   */
  public static Seq<String> of(Seq<PolicyId> policies) {
    var names =
        policies.map(id ->
            policies.count(other -> other.name().equals(id.name())) == 1
                ? id.name()
                : id.name() + " " + id.version());
    return names
        .zipWithIndex()
        .map(named -> {
          int before = names.take(named._2).count(named._1::equals);
          return before == 0 ? named._1 : "%s (%d)".formatted(named._1, before + 1);
        });
  }
}
