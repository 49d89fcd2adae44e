package io.redress.simulator.world;

import io.redress.amount.Component;
import io.redress.amount.ComponentKind;
import io.redress.goods.Condition;
import io.redress.lifecycle.Grant;
import io.redress.lifecycle.Outcome;
import io.redress.party.Role;
import io.redress.remedy.Path;
import io.redress.simulator.draw.Purpose;
import io.redress.simulator.population.Behaviour;
import io.redress.simulator.population.Costs;
import io.redress.simulator.population.Population;
import io.redress.simulator.population.Staff.Team;
import io.redress.simulator.population.Truth;
import io.redress.simulator.statistics.Count;
import io.redress.simulator.statistics.Rows;
import io.redress.sla.ClockName;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;

/** What a case that is over was worth to the shop and to its customer. */
final class Reckoning {

  private static final double FULL_SCORE = 100;
  private static final double DAY_MILLIS = Duration.ofDays(1).toMillis();

  private final Behaviour behaviour;
  private final Costs costs;
  private final Team agents;
  private final double ordersAYear;

  Reckoning(Population population) {
    this.behaviour = population.behaviour();
    this.costs = population.costs();
    this.agents = population.staff().of(Role.AGENT);
    this.ordersAYear = population.customers().orders();
  }

  /**
   * How a case ended.
   *
   * @param expired the clock that ran out, if one did
   */
  record Ending(Outcome outcome, Option<ClockName> expired, Instant at) {

    boolean hasMoney() {
      return outcome == Outcome.REFUNDED;
    }
  }

  /**
   * What makes a case stand out, and what is left to do.
   *
   * @param complaint how long an agent talks with the customer who complains; none for others
   */
  record Bill(long netCost, long wronglyKept, Option<Duration> complaint) {}

  /** Counts a case in all its rows. */
  Bill settle(CaseRun run, Ending ending, Rows rows) {
    long worth = run.order().worth(run.request().request().lines());
    long given = ending.hasMoney() ? run.given() : 0;
    long wronglyGiven = run.request().truth().isFalse() ? given : 0;
    long wronglyKept = isWronged(run, ending) ? Math.max(0, worth - given) : 0;
    long lost = ending.hasMoney() ? goodsLost(run, worth) : 0;
    long regained = ending.hasMoney() ? Math.round(worth * (1 - costs.margin())) - lost : 0;
    boolean complains = complains(run, ending);
    var complaint = Option.when(complains, () -> talk(run));
    double score = score(run, ending, complains);
    long leaving = lostMargin(run, score);
    long chargedBack = chargedBack(run, ending, worth, rows);
    long net = given - regained + run.handlingMinor() + chargedBack + leaving;
    rows.add(Count.GIVEN, given);
    rows.add(Count.REFUNDED, ending.hasMoney() ? 1 : 0);
    rows.add(Count.AUTOMATIC, run.wasSeenByPerson() ? 0 : 1);
    rows.add(Count.WRONGLY_GIVEN, wronglyGiven);
    rows.add(Count.WRONGLY_KEPT, wronglyKept);
    rows.add(Count.HANDLING, run.handlingMinor());
    rows.add(Count.GOODS_LOST, lost);
    rows.add(Count.COMPLAINTS, complains ? 1 : 0);
    rows.add(Count.SATISFACTION, Math.round(score));
    rows.add(Count.LOST_MARGIN, leaving);
    rows.add(Count.NET_COST, net);
    run.grant().filter(grant -> ending.hasMoney()).forEach(grant -> components(grant, rows));
    times(run, ending, rows);
    return new Bill(net, wronglyKept, complaint);
  }

  private static void components(Grant grant, Rows rows) {
    for (Component component : grant.quote().components()) {
      if (component.kind() == ComponentKind.RETURN_FREIGHT) {
        rows.add(Count.FREIGHT, component.amount().minor());
      }
      if (component.kind() == ComponentKind.COMPENSATION
          || component.kind() == ComponentKind.GOODWILL) {
        rows.add(Count.COMPENSATION, component.amount().minor());
      }
    }
  }

  private static void times(CaseRun run, Ending ending, Rows rows) {
    for (var at : run.responded()) {
      rows.add(Count.RESPONDED, 1);
      rows.add(Count.RESPONSE_SECONDS, Duration.between(run.asked(), at).toSeconds());
    }
    for (var at : run.decided()) {
      rows.add(Count.DECIDED, 1);
      rows.add(Count.DECISION_SECONDS, Duration.between(run.asked(), at).toSeconds());
    }
    if (ending.hasMoney()) {
      rows.add(Count.PAID_BACK, 1);
      rows.add(Count.PAID_BACK_SECONDS, Duration.between(run.asked(), ending.at()).toSeconds());
    }
  }

  /** Whoever was allowed to send goods back, and did not, chose so. */
  private static boolean isWronged(CaseRun run, Ending ending) {
    return run.request().truth() == Truth.OWED
        && ending.outcome() != Outcome.WITHDRAWN
        && !ending.expired().contains(ClockName.RETURN_DISPATCH);
  }

  /** At what the goods cost the shop; what comes back is worth less than new. */
  private long goodsLost(CaseRun run, long worth) {
    double cost = worth * (1 - costs.margin());
    return Math.round(cost * (1 - regained(run)));
  }

  private double regained(CaseRun run) {
    var path = run.grant().map(Grant::path).getOrElse(Path.KEEP_GOODS);
    return switch (path) {
      case NOT_SHIPPED -> resale(Condition.UNOPENED);
      case IN_TRANSIT -> run.parcelIsBack() ? resale(Condition.UNOPENED) : 0;
      case KEEP_GOODS -> 0;
      case RETURN_GOODS ->
          run.goodsAreBack() && run.request().truth() != Truth.EMPTY_BOX
              ? resale(run.request().condition())
              : 0;
    };
  }

  private double resale(Condition condition) {
    return costs.resale().get(condition).getOrElse(0.0);
  }

  private boolean complains(CaseRun run, Ending ending) {
    var complaints = behaviour.complaints();
    var patience = run.wait(complaints.patience(), Purpose.PATIENCE);
    var waited = Duration.between(run.asked(), run.decided().getOrElse(ending.at()));
    boolean isRefused = !ending.hasMoney() && ending.outcome() != Outcome.WITHDRAWN;
    boolean minds = run.happens(Purpose.COMPLAINS, complaints.whenRefused());
    return waited.compareTo(patience) > 0 || (isRefused && minds);
  }

  private Duration talk(CaseRun run) {
    double minutes = agents.minutes().at(run.draw(Purpose.SERVICE_TIME));
    run.worked(costs.ofTime(Role.AGENT, minutes));
    return Parcels.minutes(minutes);
  }

  private double score(CaseRun run, Ending ending, boolean complains) {
    var satisfaction = behaviour.satisfaction();
    double days = Duration.between(run.asked(), ending.at()).toMillis() / DAY_MILLIS;
    double score =
        FULL_SCORE
            - (ending.hasMoney() ? 0 : satisfaction.refused())
            - satisfaction.perDay() * days
            - satisfaction.perQuestion() * run.questions()
            - (run.goodsAreBack() ? satisfaction.sendingBack() : 0)
            - (complains ? satisfaction.complaining() : 0);
    return Math.max(0, score);
  }

  /** A year of the margin on orders like this one, as far as the customer stays away. */
  private long lostMargin(CaseRun run, double score) {
    var satisfaction = behaviour.satisfaction();
    double unhappy = Math.max(0, satisfaction.neutral() - score) / satisfaction.neutral();
    return Math.round(
        run.order().paid().minor()
            * ordersAYear
            * costs.margin()
            * satisfaction.leaves()
            * unhappy);
  }

  private long chargedBack(CaseRun run, Ending ending, long worth, Rows rows) {
    var chargebacks = behaviour.chargebacks();
    boolean isOwed = isWronged(run, ending);
    double share = isOwed ? chargebacks.whenOwed() : chargebacks.whenNot();
    boolean disputes = run.happens(Purpose.CHARGES_BACK, share);
    boolean loses = run.happens(Purpose.CHARGEBACK_LOST, chargebacks.lostWhenNot());
    if (ending.outcome() != Outcome.REJECTED || !disputes) {
      return 0;
    }
    long cost = costs.chargebackFee().minor() + (isOwed || loses ? worth : 0);
    rows.add(Count.CHARGEBACKS, 1);
    rows.add(Count.CHARGED_BACK, cost);
    return cost;
  }
}
