package io.redress.property;

import io.redress.money.Money;

/** The most that there may be of something. */
public sealed interface Bound {

  /**
   * So many cases.
   *
   * @param most zero or more
   */
  record Count(long most) implements Bound {

    public Count {
      if (most < 0) {
        throw new IllegalArgumentException("at most " + most);
      }
    }
  }

  /**
   * So much money given back, all legs together.
   *
   * @param most in the currency of the policy; not negative
   */
  record Total(Money most) implements Bound {

    public Total {
      if (most.isNegative()) {
        throw new IllegalArgumentException("at most " + most);
      }
    }
  }
}
