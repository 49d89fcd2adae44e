package io.redress.money;

/**
 * How an amount is shared out over equal units that come back a few at a time.
 *
 * <p>Whatever the rule, the parts of all units add up to the amount: the last part takes what is
 * left, and no part is more than that. Under the cumulative rules {@link #UP} and {@link #HALF_UP}
 * this holds for any order and grouping, because a part is the difference of two roundings of the
 * running total.
 */
public enum PartsRounding {
  /** Cumulative, rounded up: earlier units get the odd minor unit. */
  UP {
    @Override
    public long fair(long amount, long units, long before, long now) {
      return Proportion.up(amount, before + now, units) - Proportion.up(amount, before, units);
    }
  },
  /** Cumulative, rounded to the nearest. */
  HALF_UP {
    @Override
    public long fair(long amount, long units, long before, long now) {
      return Proportion.halfUp(amount, before + now, units)
          - Proportion.halfUp(amount, before, units);
    }
  },
  /** Each part rounded to the nearest on its own. */
  EACH_HALF_UP {
    @Override
    public long fair(long amount, long units, long before, long now) {
      return Proportion.halfUp(amount, now, units);
    }
  };

  /**
   * The part of {@code now} units, after {@code before} units.
   *
   * @param amount what all units are worth together, in minor units
   * @param units how many units there are, at least one
   * @param given what the earlier parts came to, in minor units
   * @throws IllegalArgumentException if more units would come back than there are, or none
   */
  public long share(long amount, long units, long before, long now, long given) {
    if (before < 0 || now <= 0 || before + now > units) {
      throw new IllegalArgumentException("%d after %d of %d units".formatted(now, before, units));
    }
    long left = Math.max(0, amount - given);
    return before + now == units ? left : Math.min(fair(amount, units, before, now), left);
  }

  /**
   * The part of {@code now} units by the rule alone, whatever the earlier parts came to. Arguments
   * as for {@link #share}; the parts of {@link #EACH_HALF_UP} need not add up.
   */
  public abstract long fair(long amount, long units, long before, long now);
}
