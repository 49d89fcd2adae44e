package io.redress.sla;

import io.redress.party.Role;
import io.vavr.collection.Map;
import java.time.Duration;
import java.time.Instant;

/** The clocks of a policy; a clock that the policy does not name runs by its default. */
public record SlaTerms(Map<ClockName, ClockTerms> clocks) {

  public SlaTerms {
    for (var clock : clocks) {
      if (!clock._1.consequences().contains(clock._2.onBreach())) {
        throw new IllegalArgumentException(
            "%s cannot %s".formatted(clock._1.word(), clock._2.onBreach().word()));
      }
    }
  }

  public ClockTerms clock(ClockName name) {
    return clocks.getOrElse(name, byDefault(name));
  }

  /** The deadline of a clock that starts at an instant. */
  public Deadline from(ClockName name, Instant start) {
    var terms = clock(name);
    return new Deadline(name, terms.owner(), start.plus(terms.within()), terms.onBreach());
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
      case RETURN_DISPATCH -> new ClockTerms(Duration.ofDays(7), Role.CUSTOMER, OnBreach.CLOSE);
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
