package io.redress.lifecycle;

import io.redress.decision.Unanswerable;
import io.redress.money.Money;
import io.redress.party.Role;
import io.redress.settlement.LegId;
import io.redress.sla.ClockName;
import io.vavr.control.Option;

/**
 * Why a command changes nothing. A value, never an exception. Where several apply, the first in the
 * order in which they stand here is the one that is given.
 */
public sealed interface Refusal {

  /** Somebody in this role may never give this command. */
  record NotYours(String command, Role role) implements Refusal {}

  /** A customer gave the command for a case or an order of another customer. */
  record SomebodyElses(String command) implements Refusal {}

  /** The case waits for something else. */
  record NotAllowedNow(String command, String state) implements Refusal {}

  /** The dossier gets no decision. */
  record CannotBeAnswered(Unanswerable why) implements Refusal {}

  /** The amount is more than the role may approve; no limit means that it may approve nothing. */
  record AboveAuthority(Role role, Money amount, Option<Money> limit) implements Refusal {}

  /** The customer confirms another amount than the one that goes back. */
  record OtherAmount(Money confirmed, Money granted) implements Refusal {}

  /** The case has no such leg. */
  record UnknownLeg(LegId leg) implements Refusal {}

  /** The leg is at an end, and the answer would change that. */
  record LegIsFinal(LegId leg) implements Refusal {}

  /** This clock does not run, or its deadline has not passed yet. */
  record NotDue(ClockName clock) implements Refusal {}
}
