package io.redress.casework;

import io.redress.lifecycle.Approvals;
import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.Claim;
import io.redress.money.Money;
import io.redress.party.Actor;
import io.redress.policy.Policy;
import io.redress.port.CaseJournal.Tally;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;

/** What events count towards the limits of a day. */
final class Tallies {

  private Tallies() {}

  /** Whoever acts in two roles has two days. */
  static String approvedBy(Actor actor) {
    return "approved by " + actor.role().word() + " " + actor.id();
  }

  /** All versions of a policy share a day: a new one does not make the limit begin anew. */
  static String grantedUnder(Policy policy) {
    return "granted under " + policy.id().name();
  }

  /** The day it is where the policy applies. */
  static LocalDate day(Policy policy, Instant now) {
    return now.atZone(policy.facts().zone()).toLocalDate();
  }

  /**
   * What the events of one command count.
   *
   * @param approved the amounts among them that use up authority
   */
  static Seq<Tally> of(
      Policy policy,
      Option<Claim> about,
      Actor actor,
      Seq<Money> approved,
      Seq<CaseEvent> events,
      Instant now) {
    var granted = granted(policy, about, events);
    if (approved.isEmpty() && granted.isEmpty()) {
      return List.empty();
    }
    var day = day(policy, now);
    return approved
        .map(amount -> new Tally(approvedBy(actor), day, amount))
        .appendAll(granted.map(amount -> new Tally(grantedUnder(policy), day, amount)));
  }

  /**
   * Where a policy sets no limit nothing is counted for it, since all its cases would add to one
   * sum. What a person approves is always counted: other policies may limit that person.
   */
  private static Option<Money> granted(Policy policy, Option<Claim> about, Seq<CaseEvent> events) {
    return policy.risk().caps().grantedPerDay().isEmpty()
        ? Option.none()
        : about.flatMap(claim -> Approvals.granted(claim, events)).filter(Money::isPositive);
  }
}
