package io.redress.simulator.population;

import io.redress.goods.Condition;
import io.redress.money.Money;
import io.redress.party.Role;
import io.vavr.collection.Map;

/**
 * What things cost the shop.
 *
 * @param hour of a person's time, by role
 * @param margin the part of a price that is not the cost of the goods
 * @param resale how much of their cost goods are worth that come back, by their condition
 * @param chargebackFee of the bank, for each dispute
 */
public record Costs(
    Map<Role, Money> hour, double margin, Map<Condition, Double> resale, Money chargebackFee) {

  private static final int MINUTES_AN_HOUR = 60;

  /** What somebody's time costs, in minor units. */
  public long ofTime(Role role, double minutes) {
    long anHour = hour.get(role).map(Money::minor).getOrElse(0L);
    return Math.round(anHour * minutes / MINUTES_AN_HOUR);
  }
}
