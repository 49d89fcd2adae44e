package io.redress.lifecycle;

import io.redress.decision.Unanswerable;
import io.redress.money.Money;
import io.redress.order.OrderId;
import io.redress.party.Role;
import io.redress.settlement.LegId;
import io.redress.settlement.Route;
import io.redress.sla.ClockName;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * Why a command changes nothing. A value, never an exception. Where several apply, the first in the
 * order in which they stand here is the one that is given.
 */
public sealed interface Refusal {

  /** The shop has no such order, so that no case about it was opened. */
  record UnknownOrder(OrderId order) implements Refusal {}

  /** The case has seen another command under this id. */
  record IdUsedBefore(CommandId id) implements Refusal {}

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

  /** The case was given to a role above this one. */
  record BelowLevel(Role role, Role level) implements Refusal {}

  /** The person has approved so much today that the amount is beyond the day's limit. */
  record AboveDailyAuthority(Role role, Money amount, Money approvedToday, Money limit)
      implements Refusal {}

  /** Two different people must approve, neither of whom asked for it; this one has or did. */
  record SamePerson(String actor) implements Refusal {}

  /** Nobody stands above this level to whom the case could be passed. */
  record NobodyAbove(Role level) implements Refusal {}

  /** Another amount than the case knows: confirmed by the customer, paid, or moved for a leg. */
  record OtherAmount(Money confirmed, Money granted) implements Refusal {}

  /** The case has no such leg. */
  record UnknownLeg(LegId leg) implements Refusal {}

  /** The leg is at an end, and the answer would change that. */
  record LegIsFinal(LegId leg) implements Refusal {}

  /** Money of this leg may not go by this route. */
  record RouteNotOffered(Route route, Seq<Route> offered) implements Refusal {}

  /** The complaint and the appeal were answered, and there is no further instance. */
  record NoFurtherAppeal() implements Refusal {}

  /** This clock does not run, or its deadline has not passed yet. */
  record NotDue(ClockName clock) implements Refusal {}
}
