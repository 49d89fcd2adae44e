package io.redress.simulator.report;

import io.redress.policy.PolicyId;
import io.redress.simulator.history.OrderHistory;
import io.redress.simulator.statistics.PolicyFigures;
import io.redress.simulator.statistics.Sample;
import io.redress.simulator.statistics.Tally;
import io.redress.table.Wording;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.ZoneId;
import java.util.Currency;

/**
 * A run and what came out of it.
 *
 * @param policies the first is the one that was asked about, then those it was compared with, then
 *     the bounds
 * @param oracle the best that any policy could have done
 * @param population the name of the population
 * @param history the real orders, if the run was over real ones
 * @param currency that of the orders and of all amounts
 * @param zone in which the days of the shop begin
 * @param planned how many worlds there were to be; fewer were lived through if the run was stopped
 */
public record RunSummary(
    Seq<PolicyRun> policies,
    Sample oracle,
    String population,
    Option<OrderHistory> history,
    long seed,
    Currency currency,
    ZoneId zone,
    int planned) {

  /** Why a policy is part of a run. */
  public enum Part {
    /** It is asked about. */
    SUBJECT,
    /** It is compared with the one that is asked about. */
    RIVAL,
    /** It shows how far a policy can go: as strict or as lenient as can be. */
    BOUND
  }

  /**
   * What came out of one policy.
   *
   * @param rules the ids of its rules of eligibility, in their order
   */
  public record PolicyRun(
      PolicyId id, Wording title, Part part, Seq<String> rules, PolicyFigures figures) {

    public Sample sample() {
      return figures.sample();
    }
  }

  /** The policy that was asked about. */
  public PolicyRun subject() {
    return policies.head();
  }

  /** All that was counted under the policy that was asked about. */
  public Tally tally() {
    return subject().sample().whole();
  }

  public PolicyId policy() {
    return subject().id();
  }

  public Wording title() {
    return subject().title();
  }

  /** How many worlds were lived through to their end. */
  public int worlds() {
    return oracle.worlds();
  }

  public boolean isWhole() {
    return worlds() == planned;
  }
}
