package io.redress.simulator.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A key figure: one count for each of another. Times of a percentile are means over the worlds of a
 * run.
 */
public enum Kpi {
  REFUND_RATE(Unit.SHARE, Better.NEITHER, Count.REFUNDED, Count.ORDERS),
  GIVEN_BACK(Unit.SHARE, Better.NEITHER, Count.GIVEN, Count.PAID),
  /** Of an order, as all that follow of it are. */
  NET_COST(Unit.MONEY, Better.LESS, Count.NET_COST, Count.ORDERS),
  WRONGLY_REFUNDED(Unit.MONEY, Better.LESS, Count.WRONGLY_GIVEN, Count.ORDERS),
  WRONGLY_REFUSED(Unit.MONEY, Better.LESS, Count.WRONGLY_KEPT, Count.ORDERS),
  RETURN_FREIGHT(Unit.MONEY, Better.LESS, Count.FREIGHT, Count.ORDERS),
  /** Of the return freight, what couriers were paid for the shop's own labels. */
  RETURN_LABELS(Unit.MONEY, Better.LESS, Count.LABELS, Count.ORDERS),
  REPLACEMENTS_AND_REPAIRS(Unit.MONEY, Better.NEITHER, Count.HANDED_OVER, Count.ORDERS),
  HANDLING(Unit.MONEY, Better.LESS, Count.HANDLING, Count.ORDERS),
  COMPENSATION(Unit.MONEY, Better.NEITHER, Count.COMPENSATION, Count.ORDERS),
  GOODS_LOST(Unit.MONEY, Better.LESS, Count.GOODS_LOST, Count.ORDERS),
  CHARGED_BACK(Unit.MONEY, Better.LESS, Count.CHARGED_BACK, Count.ORDERS),
  REPEAT_PURCHASES_LOST(Unit.MONEY, Better.LESS, Count.LOST_MARGIN, Count.ORDERS),
  DECIDED_AUTOMATICALLY(Unit.SHARE, Better.NEITHER, Count.AUTOMATIC, Count.REQUESTS),
  COMPLAINTS(Unit.SHARE, Better.LESS, Count.COMPLAINTS, Count.REQUESTS),
  CHARGEBACKS(Unit.SHARE, Better.LESS, Count.CHARGEBACKS, Count.REQUESTS),
  SATISFACTION(Unit.SCORE, Better.MORE, Count.SATISFACTION, Count.REQUESTS),
  DEADLINES_MET(Unit.SHARE, Better.MORE, Count.DEADLINES_MET, Count.DEADLINES),
  FIRST_RESPONSE(Unit.SECONDS, Better.LESS, Count.RESPONSE_SECONDS, Count.RESPONDED),
  FIRST_RESPONSE_P50(Unit.SECONDS, Better.LESS, Count.RESPONSE_P50, Count.WORLDS),
  FIRST_RESPONSE_P95(Unit.SECONDS, Better.LESS, Count.RESPONSE_P95, Count.WORLDS),
  FIRST_RESPONSE_P99(Unit.SECONDS, Better.LESS, Count.RESPONSE_P99, Count.WORLDS),
  DECISION(Unit.SECONDS, Better.LESS, Count.DECISION_SECONDS, Count.DECIDED),
  DECISION_P50(Unit.SECONDS, Better.LESS, Count.DECISION_P50, Count.WORLDS),
  DECISION_P95(Unit.SECONDS, Better.LESS, Count.DECISION_P95, Count.WORLDS),
  DECISION_P99(Unit.SECONDS, Better.LESS, Count.DECISION_P99, Count.WORLDS),
  MONEY_BACK(Unit.SECONDS, Better.LESS, Count.PAID_BACK_SECONDS, Count.PAID_BACK),
  MONEY_BACK_P50(Unit.SECONDS, Better.LESS, Count.PAID_BACK_P50, Count.WORLDS),
  MONEY_BACK_P95(Unit.SECONDS, Better.LESS, Count.PAID_BACK_P95, Count.WORLDS),
  MONEY_BACK_P99(Unit.SECONDS, Better.LESS, Count.PAID_BACK_P99, Count.WORLDS),
  /** Of a role: how much of the time that people are there they are at work on cases. */
  UTILISATION(Unit.SHARE, Better.NEITHER, Count.BUSY_SECONDS, Count.STAFFED_SECONDS),
  /** Of a role: how many cases wait, on average over all time. */
  QUEUE_LENGTH(Unit.NUMBER, Better.LESS, Count.QUEUED_SECONDS, Count.ELAPSED_SECONDS),
  /** Of a role: how long a case waits before somebody looks at it. */
  WAIT(Unit.SECONDS, Better.LESS, Count.QUEUED_SECONDS, Count.SERVED);

  private final Unit unit;
  private final Better better;
  private final Count part;
  private final Count whole;

  Kpi(Unit unit, Better better, Count part, Count whole) {
    this.unit = unit;
    this.better = better;
    this.part = part;
    this.whole = whole;
  }

  /** Which direction a shop wants. */
  public enum Better {
    LESS,
    MORE,
    /** More of it is neither good nor bad by itself. */
    NEITHER
  }

  /** The figure as documents write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public Unit unit() {
    return unit;
  }

  public Better better() {
    return better;
  }

  Count part() {
    return part;
  }

  Count whole() {
    return whole;
  }

  /** The figures that say something of a whole run. */
  public static List<Kpi> ofRuns() {
    return Arrays.stream(values()).filter(kpi -> !ofRoles().contains(kpi)).toList();
  }

  /** The figures that say something of a role. */
  public static List<Kpi> ofRoles() {
    return List.of(UTILISATION, QUEUE_LENGTH, WAIT);
  }

  /** The figures that orders and cases have, whatever they are broken down by. */
  public static List<Kpi> ofCases() {
    return ofRuns().stream().filter(kpi -> kpi.whole != Count.WORLDS).toList();
  }

  /** Whether it is a part of all orders where a dimension has no orders of its own. */
  boolean isPerOrder() {
    return whole == Count.ORDERS || whole == Count.PAID;
  }
}
