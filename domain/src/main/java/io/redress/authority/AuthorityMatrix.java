package io.redress.authority;

import io.redress.money.Money;
import io.redress.party.Role;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * How much each role may approve. A role without a limit may approve nothing.
 *
 * @param upTo the most on one case
 * @param perDay the most that one person in the role may approve on one day; a role without an
 *     entry has no such limit
 * @param dualAbove above which amount two different people must approve
 */
public record AuthorityMatrix(
    Map<Role, Money> upTo, Map<Role, Money> perDay, Option<Money> dualAbove) {

  /** The roles that can approve at all, from the least to the most authority. */
  public static final Seq<Role> LADDER = List.of(Role.AGENT, Role.SUPERVISOR, Role.FINANCE);

  /** Limits on one case only. */
  public AuthorityMatrix(Map<Role, Money> upTo) {
    this(upTo, HashMap.empty(), Option.none());
  }

  public Option<Money> limitOf(Role role) {
    return upTo.get(role);
  }

  public boolean covers(Role role, Money amount) {
    return limitOf(role).exists(limit -> !amount.exceeds(limit));
  }

  /** The lowest role whose authority covers the amount; the highest there is if none does. */
  public Role levelFor(Money amount) {
    return LADDER.find(role -> covers(role, amount)).getOrElse(this::highest);
  }

  /** The same, where the person at the desk may have spent their day's authority already. */
  public Role levelFor(Money amount, Option<Desk> desk) {
    return LADDER
        .find(role -> covers(role, amount) && coversToday(role, amount, desk))
        .getOrElse(this::highest);
  }

  /** How many different people must approve an amount. */
  public int people(Money amount) {
    return dualAbove.exists(amount::exceeds) ? 2 : 1;
  }

  private boolean coversToday(Role role, Money amount, Option<Desk> desk) {
    return desk.filter(who -> who.role() == role)
        .forAll(
            who -> perDay.get(role).forAll(limit -> !who.spentToday().plus(amount).exceeds(limit)));
  }

  private Role highest() {
    return LADDER.findLast(upTo::containsKey).getOrElse(Role.FINANCE);
  }
}
