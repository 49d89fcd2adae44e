package io.redress.simulator.sweep;

import io.redress.simulator.statistics.Difference;
import io.redress.simulator.statistics.Estimate;
import io.redress.simulator.statistics.Kpi;
import io.redress.simulator.statistics.PolicyFigures;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Currency;

/**
 * What came out of a sweep.
 *
 * @param policy what the policy is called whose settings were varied
 * @param settings as they were typed, in their order
 * @param names what the settings are called where there is little room
 * @param criteria by which combinations are weighed against each other
 * @param asItIs what the policy came to as it is
 * @param tried every combination
 * @param orders how many were counted in all worlds
 * @param worlds how many were lived through to their end
 * @param planned how many there were to be
 */
public record SweepSummary(
    String policy,
    Seq<String> settings,
    Seq<String> names,
    Seq<Kpi> criteria,
    PolicyFigures asItIs,
    Seq<Tried> tried,
    String source,
    Currency currency,
    long seed,
    long orders,
    int worlds,
    int planned) {

  /**
   * What became of one combination.
   *
   * @param values of the settings, in their order
   * @param figures what it came to; none if it is no policy
   * @param problem what is wrong with it; empty if it is a policy
   */
  public record Tried(Seq<String> values, Option<PolicyFigures> figures, String problem) {

    /** A criterion; not a number where there is nothing to divide by, or no policy. */
    public Estimate of(Kpi kpi) {
      return figures
          .map(known -> known.sample().of(kpi))
          .getOrElse(() -> new Estimate(Double.NaN, Double.NaN, 0));
    }

    /**
     * How much more of it there is than with the policy as it is. Both met the same worlds, so that
     * this is far surer than either figure.
     */
    public Difference differenceOf(Kpi kpi) {
      return figures
          .map(known -> known.fromFirst().of(kpi))
          .getOrElse(() -> new Difference(Double.NaN, Double.NaN, 0));
    }
  }

  public boolean isWhole() {
    return worlds == planned;
  }

  /**
   * Which combinations are on the Pareto front: no other is as good by all criteria and better by
   * one.
   */
  public Seq<Boolean> front() {
    return ParetoFront.of(
        tried.map(each -> criteria.map(kpi -> each.of(kpi).value()).toVector()).toVector(),
        criteria.map(Kpi::better).toVector());
  }

  /**
   * Joins the combinations with what came out of those that are policies.
   *
   * @param figures of these, in their order
   */
  public static Seq<Tried> tried(Variants variants, Seq<PolicyFigures> figures) {
    var known = figures.iterator();
    return variants
        .all()
        .map(variant ->
            variant
                .policy()
                .fold(
                    problem -> new Tried(variant.values(), Option.none(), problem),
                    policy -> new Tried(variant.values(), Option.of(known.next()), "")))
        .toVector();
  }
}
