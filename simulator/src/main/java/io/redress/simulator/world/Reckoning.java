package io.redress.simulator.world;

import io.redress.amount.Component;
import io.redress.amount.ComponentKind;
import io.redress.goods.Condition;
import io.redress.lifecycle.Grant;
import io.redress.lifecycle.Outcome;
import io.redress.remedy.Handover;
import io.redress.remedy.Path;
import io.redress.remedy.Remedy;
import io.redress.simulator.draw.Purpose;
import io.redress.simulator.population.Behaviour;
import io.redress.simulator.population.Costs;
import io.redress.simulator.population.Population;
import io.redress.simulator.population.Returns;
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
  private final double ordersAYear;
  private final Returns returns;
  private final ReturnParcels returnParcels;
  private final Exchanges exchanges;

  Reckoning(Population population) {
    this.behaviour = population.behaviour();
    this.costs = population.costs();
    this.ordersAYear = population.customers().orders();
    this.returns = population.returns();
    this.returnParcels = new ReturnParcels(population);
    this.exchanges = new Exchanges(population);
  }

  /**
   * How a case ended.
   *
   * @param expired the clock that ran out, if one did
   */
  record Ending(Outcome outcome, Option<ClockName> expired, Instant at) {

    /** Whether the customer was given what was granted, whatever that was. */
    boolean isGranted() {
      return switch (outcome) {
        case REFUNDED, REPLACED, REPAIRED -> true;
        case REJECTED, WITHDRAWN, EXPIRED -> false;
      };
    }

    /** Whether money was a part of it, if only for the way of goods that could not be mended. */
    boolean hasMoney(CaseRun run) {
      return outcome == Outcome.REFUNDED || run.given() > 0;
    }
  }

  /** What makes a case stand out. */
  record Bill(long netCost, long wronglyKept) {}

  /** Counts a case in all its rows. */
  Bill settle(CaseRun run, Ending ending, Rows rows) {
    long worth = run.order().worth(run.request().request().lines());
    long claimed = run.request().worth(run.order());
    double atStake = atStake(run, worth);
    long given = run.given();
    long handed = run.handed().isDefined() ? worth : 0;
    long owed = claimed + returnParcels.owed(run);
    long wronglyKept = isWronged(run, ending) ? Math.max(0, owed - given - handed) : 0;
    long lost = ending.isGranted() ? Math.round(atStake * (1 - regained(run))) : 0;
    long regained = ending.isGranted() ? Math.round(atStake) - lost : 0;
    long labels = returnParcels.labels(run);
    long handover =
        run.handed().map(what -> exchanges.cost(what, run.order(), worth)).getOrElse(0L);
    boolean complains = run.complaints() > 0;
    double score = score(run, ending, complains);
    long leaving = lostMargin(run, score);
    long chargedBack = chargedBack(run, ending, claimed, rows);
    long net =
        given
            + labels
            + handover
            - run.paidMore()
            - regained
            + run.handlingMinor()
            + chargedBack
            + leaving;
    rows.add(Count.GIVEN, given);
    rows.add(Count.REFUNDED, ending.hasMoney(run) ? 1 : 0);
    rows.add(Count.AUTOMATIC, run.wasSeenByPerson() ? 0 : 1);
    rows.add(Count.WRONGLY_GIVEN, run.request().truth().isFalse() ? given : 0);
    rows.add(Count.WRONGLY_KEPT, wronglyKept);
    rows.add(Count.FREIGHT, labels + settled(run, ending));
    rows.add(Count.LABELS, labels);
    rows.add(Count.HANDED_OVER, handover);
    rows.add(Count.HANDLING, run.handlingMinor());
    rows.add(Count.GOODS_LOST, lost);
    rows.add(Count.COMPLAINTS, complains ? 1 : 0);
    rows.add(Count.SATISFACTION, Math.round(score));
    rows.add(Count.LOST_MARGIN, leaving);
    rows.add(Count.NET_COST, net);
    run.grant().filter(grant -> ending.hasMoney(run)).forEach(grant -> components(grant, rows));
    times(run, ending, rows);
    return new Bill(net, wronglyKept);
  }

  private static void components(Grant grant, Rows rows) {
    for (Component component : grant.quote().components()) {
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
    if (ending.hasMoney(run)) {
      rows.add(Count.PAID_BACK, 1);
      rows.add(Count.PAID_BACK_SECONDS, Duration.between(run.asked(), ending.at()).toSeconds());
    }
  }

  /** Whoever did not send goods back, or did not pay what was due, chose so. */
  private static boolean isWronged(CaseRun run, Ending ending) {
    return run.request().truth() == Truth.OWED
        && ending.outcome() != Outcome.WITHDRAWN
        && !ending.expired().contains(ClockName.RETURN_DISPATCH)
        && !ending.expired().contains(ClockName.PAYMENT);
  }

  /**
   * What the goods cost the shop that a case gives up: nothing where the customer keeps what was
   * paid for, and is compensated, or has it mended.
   */
  private double atStake(CaseRun run, long worth) {
    boolean isKept =
        run.handed().contains(Handover.REPAIR)
            || run.grant().exists(grant -> grant.remedy() == Remedy.COMPENSATION);
    return isKept ? 0 : worth * (1 - costs.margin());
  }

  private double regained(CaseRun run) {
    var path =
        run.grant().map(grant -> grant.held().getOrElse(grant.path())).getOrElse(Path.KEEP_GOODS);
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

  private double score(CaseRun run, Ending ending, boolean complains) {
    var satisfaction = behaviour.satisfaction();
    double days = Duration.between(run.asked(), ending.at()).toMillis() / DAY_MILLIS;
    double score =
        FULL_SCORE
            - (ending.isGranted() ? 0 : satisfaction.refused())
            - satisfaction.perDay() * days
            - satisfaction.perQuestion() * run.questions()
            - (run.goodsAreBack() ? satisfaction.sendingBack() : 0)
            - (complains ? satisfaction.complaining() : 0)
            - (bears(run, ending) ? returns.bearsForAFault() : 0);
    return Math.max(0, score);
  }

  private boolean bears(CaseRun run, Ending ending) {
    return returnParcels.isBorneForAFault(run, settled(run, ending));
  }

  /** What the case gave back for the way, or had the customer pay. */
  private static long settled(CaseRun run, Ending ending) {
    return ending.isGranted() || ending.hasMoney(run) ? ReturnParcels.settled(run) : 0;
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
