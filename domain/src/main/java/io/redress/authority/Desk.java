package io.redress.authority;

import io.redress.money.Money;
import io.redress.party.Role;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Who would approve a case, as things stand today.
 *
 * @param spentToday what this person has approved today already, in the policy's currency
 */
@ValueObject
public record Desk(Role role, Money spentToday) {}
