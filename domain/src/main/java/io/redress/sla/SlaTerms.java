package io.redress.sla;

import io.redress.calendar.OpeningHours;
import io.redress.party.Role;
import io.redress.settlement.Route;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Objects;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * The clocks of a policy; a clock that the policy does not name runs by its default.
 *
 * @param openingHours when working hours pass on a working day
 * @param arrival how long money is on its way, for methods and routes of which the clock {@code
 *     arrival} does not say it; none unless that clock is named
 */
@ValueObject
public record SlaTerms(
    OpeningHours openingHours, Map<ClockName, ClockTerms> clocks, ArrivalTimes arrival) {

  /** An incentive to send goods back soon is offered so long after the return was granted. */
  private static final Warnings AFTER_TWELVE_HOURS =
      new Warnings(List.of(new ClockTime.Elapsed(Duration.ofHours(12))), List.empty());

  private static final EnumMap<ClockName, ClockTerms> DEFAULTS = defaults();

  public SlaTerms {
    for (var clock : clocks) {
      if (!clock._1.consequences().contains(clock._2.onBreach())) {
        throw new IllegalArgumentException(
            "%s cannot %s".formatted(clock._1.word(), clock._2.onBreach().word()));
      }
    }
    if (!arrival.isNone() && !clocks.containsKey(ClockName.ARRIVAL)) {
      throw new IllegalArgumentException("times of arrival without the clock of it");
    }
  }

  /** Clocks of which working ones run all of a working day, and all money alike. */
  public SlaTerms(Map<ClockName, ClockTerms> clocks) {
    this(OpeningHours.allDay(), clocks, ArrivalTimes.none());
  }

  public SlaTerms with(OpeningHours other) {
    return new SlaTerms(other, clocks, arrival);
  }

  public SlaTerms with(ArrivalTimes other) {
    return new SlaTerms(openingHours, clocks, other);
  }

  public ClockTerms clock(ClockName name) {
    return clocks.getOrElse(name, Objects.requireNonNull(DEFAULTS.get(name)));
  }

  /**
   * The clock {@code arrival} of money that goes by a route.
   *
   * @param method how that part of the order was paid, where the money stands for one
   */
  public ClockTerms arrival(Option<String> method, Route route) {
    var clock = clock(ClockName.ARRIVAL);
    return arrival.of(method, route).map(clock::within).getOrElse(clock);
  }

  private static EnumMap<ClockName, ClockTerms> defaults() {
    var all = new EnumMap<ClockName, ClockTerms>(ClockName.class);
    for (var name : ClockName.values()) {
      all.put(name, byDefault(name));
    }
    return all;
  }

  private static ClockTerms byDefault(ClockName name) {
    return switch (name) {
      case EVIDENCE -> new ClockTerms(Duration.ofDays(3), Role.CUSTOMER, OnBreach.CLOSE);
      case FIRST_RESPONSE -> new ClockTerms(Duration.ofMinutes(30), Role.AGENT, OnBreach.NOTIFY);
      case REVIEW -> new ClockTerms(Duration.ofDays(1), Role.AGENT, OnBreach.ESCALATE);
      case APPROVAL -> new ClockTerms(Duration.ofHours(12), Role.SUPERVISOR, OnBreach.ESCALATE);
      case QUESTION -> new ClockTerms(Duration.ofHours(4), Role.SUPERVISOR, OnBreach.NOTIFY);
      case REVIEW_LIMIT -> new ClockTerms(Duration.ofDays(2), Role.SUPERVISOR, OnBreach.ESCALATE);
      case OFFER -> new ClockTerms(Duration.ofDays(2), Role.CUSTOMER, OnBreach.TREAT_AS_REFUSED);
      case SUPPLIER_INQUIRY ->
          new ClockTerms(Duration.ofDays(1), Role.SUPPLIER, OnBreach.TREAT_AS_REFUSED);
      case WAREHOUSE_INQUIRY ->
          new ClockTerms(Duration.ofHours(2), Role.WAREHOUSE, OnBreach.TREAT_AS_REFUSED);
      case COURIER_INQUIRY ->
          new ClockTerms(Duration.ofHours(2), Role.COURIER, OnBreach.TREAT_AS_REFUSED);
      case STALE_TRACKING ->
          new ClockTerms(Duration.ofDays(5), Role.COURIER, OnBreach.TREAT_AS_LOST);
      case DELIVERY -> new ClockTerms(Duration.ofDays(5), Role.COURIER, OnBreach.TREAT_AS_LOST);
      case RETURN_DISPATCH ->
          new ClockTerms(Duration.ofDays(7), Role.CUSTOMER, OnBreach.CLOSE)
              .with(AFTER_TWELVE_HOURS);
      case RETURN_TRANSIT -> new ClockTerms(Duration.ofDays(5), Role.COURIER, OnBreach.NOTIFY);
      case INSPECTION -> new ClockTerms(Duration.ofDays(2), Role.INSPECTOR, OnBreach.NOTIFY);
      case PAYMENT -> new ClockTerms(Duration.ofDays(3), Role.CUSTOMER, OnBreach.CLOSE);
      case REPLACEMENT -> new ClockTerms(Duration.ofDays(2), Role.WAREHOUSE, OnBreach.NOTIFY);
      case REPAIR -> new ClockTerms(Duration.ofDays(30), Role.WAREHOUSE, OnBreach.NOTIFY);
      case SEND_BACK -> new ClockTerms(Duration.ofDays(2), Role.WAREHOUSE, OnBreach.NOTIFY);
      case SIGNATURE -> new ClockTerms(Duration.ofDays(7), Role.CUSTOMER, OnBreach.NOTIFY);
      case OTHER_ROUTE -> new ClockTerms(Duration.ofDays(3), Role.FINANCE, OnBreach.NOTIFY);
      case REFUND_EXECUTION -> new ClockTerms(Duration.ofDays(7), Role.FINANCE, OnBreach.NOTIFY);
      case ARRIVAL -> new ClockTerms(Duration.ofDays(7), Role.PROVIDER, OnBreach.NOTIFY);
      case SURVEY -> new ClockTerms(Duration.ofDays(3), Role.SYSTEM, OnBreach.NOTIFY);
      case COMPLAINT -> new ClockTerms(Duration.ofDays(1), Role.SUPERVISOR, OnBreach.ESCALATE);
    };
  }
}
