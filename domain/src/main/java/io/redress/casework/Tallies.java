package io.redress.casework;

import io.redress.lifecycle.Approvals;
import io.redress.lifecycle.CaseEvent;
import io.redress.party.Actor;
import io.redress.policy.Policy;
import io.redress.port.CaseJournal.Tally;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What events count towards the limits of a day. It is counted whether or not the policy limits it,
 * since another policy may, and people work under more than one.
 */
final class Tallies {

  private Tallies() {}

  /** Whoever acts in two roles has two days. */
  static String approvedBy(Actor actor) {
    return "approved by " + actor.role().word() + " " + actor.id();
  }

  /** The day it is where the policy applies. */
  static LocalDate day(Policy policy, Instant now) {
    return now.atZone(policy.facts().zone()).toLocalDate();
  }

  static Seq<Tally> of(Policy policy, Actor actor, Seq<CaseEvent> events, Instant now) {
    return events
        .flatMap(Approvals::amount)
        .map(amount -> new Tally(approvedBy(actor), day(policy, now), amount));
  }
}
