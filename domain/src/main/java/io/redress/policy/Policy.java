package io.redress.policy;

import io.redress.amount.AmountTerms;
import io.redress.authority.AuthorityMatrix;
import io.redress.calendar.WorkingTime;
import io.redress.eligibility.Eligibility;
import io.redress.facts.FactTerms;
import io.redress.notice.NoticeTerms;
import io.redress.property.Property;
import io.redress.reward.CouponPromise;
import io.redress.reward.QuickReturn;
import io.redress.risk.RiskTerms;
import io.redress.settlement.Route;
import io.redress.settlement.Schedule;
import io.redress.settlement.SettlementTerms;
import io.redress.sla.ClockName;
import io.redress.sla.Clocks;
import io.redress.sla.Deadline;
import io.redress.sla.SlaTerms;
import io.redress.table.Column;
import io.redress.table.DecisionTable;
import io.redress.table.Wording;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Currency;

/**
 * One version of a policy. {@link PolicyBuilder} makes one.
 *
 * @param currency that of all its amounts
 * @param statute what the law requires of it
 * @param quickReturn what whoever sends goods back soon gets for it; none where nothing is promised
 * @param properties what must hold of it in every story; no two have the same id
 */
public record Policy(
    PolicyId id,
    Wording title,
    Currency currency,
    FactTerms facts,
    Statute statute,
    DecisionTable<Eligibility> eligibility,
    AmountTerms amount,
    SettlementTerms settlement,
    AuthorityMatrix authority,
    RiskTerms risk,
    SlaTerms sla,
    Option<QuickReturn> quickReturn,
    NoticeTerms notices,
    Seq<Property> properties) {

  public Policy {
    if (properties.map(Property::id).distinct().size() != properties.size()) {
      throw new IllegalArgumentException(
          "a property id stands twice in " + properties.map(Property::id));
    }
  }

  /** A draft of a policy whose amounts are in this currency. */
  public static PolicyBuilder in(Currency currency, String name, String version) {
    return new PolicyBuilder(new PolicyId(name, version), currency);
  }

  /** The columns that it declares beyond the vocabulary. */
  public Seq<Column> columns() {
    return facts.columns();
  }

  /** The deadline of a clock that starts at an instant, without its warnings. */
  public Deadline deadline(ClockName clock, Instant start) {
    return sla.clock(clock).deadline(clock, start, workingTime());
  }

  /**
   * All that comes of a clock that starts at an instant, in the order in which it comes: reminders
   * as the policy warns, strictly between the start and the end, and the deadline as the last.
   */
  public Seq<Deadline> deadlines(ClockName clock, Instant start) {
    return sla.clock(clock).deadlines(clock, start, workingTime());
  }

  /** What runs once a clock has started at an instant, and no other. */
  public Clocks clocks(ClockName clock, Instant start) {
    return Clocks.of(deadlines(clock, start));
  }

  /**
   * By when money is with the customer that left at an instant.
   *
   * @param method how the part of the order was paid that it stands for, where it stands for one;
   *     it matters on the original route only
   */
  public Deadline arrivalDeadline(Option<String> method, Route route, Instant left) {
    return sla.arrival(method, route).deadline(ClockName.ARRIVAL, left, workingTime());
  }

  /** The same with its warnings, as of any other clock. */
  public Seq<Deadline> arrivalDeadlines(Option<String> method, Route route, Instant left) {
    return sla.arrival(method, route).deadlines(ClockName.ARRIVAL, left, workingTime());
  }

  /** What waited of the clocks of a case runs again, later by what it lost meanwhile. */
  public Clocks resumed(Clocks clocks, Instant now) {
    return clocks.resumed(now, sla, workingTime());
  }

  /** What is promised to whoever sends goods back whose return is authorised at an instant. */
  public Option<CouponPromise> couponFrom(Instant authorised) {
    return quickReturn.map(quick -> quick.from(authorised, workingTime()));
  }

  /** What its clocks mean by working hours and working days. */
  public WorkingTime workingTime() {
    return new WorkingTime(sla.openingHours(), facts.zone(), facts.calendar());
  }

  /** When money may move that is given back at an instant, by the days of this policy. */
  public Schedule scheduleFrom(Instant now) {
    return new Schedule(now, facts.zone(), facts.calendar(), Option.none());
  }
}
