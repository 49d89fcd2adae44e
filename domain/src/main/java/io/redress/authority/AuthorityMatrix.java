package io.redress.authority;

import io.redress.money.Money;
import io.redress.party.Role;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** The most that each role may approve on one case. A role without an entry may approve nothing. */
public record AuthorityMatrix(Map<Role, Money> upTo) {

  /** The roles that can approve at all, from the least to the most authority. */
  public static final Seq<Role> LADDER = List.of(Role.AGENT, Role.SUPERVISOR, Role.FINANCE);

  public Option<Money> limitOf(Role role) {
    return upTo.get(role);
  }

  public boolean covers(Role role, Money amount) {
    return limitOf(role).exists(limit -> !amount.exceeds(limit));
  }

  /** The lowest role whose authority covers the amount; the highest there is if none does. */
  public Role levelFor(Money amount) {
    return LADDER
        .find(role -> covers(role, amount))
        .getOrElse(() -> LADDER.findLast(upTo::containsKey).getOrElse(Role.FINANCE));
  }
}
