package io.redress.port;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Whom an effect reaches. Effects of one case reach the same destination in order; what a
 * destination cannot take holds up nothing that goes elsewhere.
 *
 * @param value 1 to 100 characters
 */
@ValueObject
public record Destination(String value) {

  public static final Destination WAREHOUSE = new Destination("warehouse");
  public static final Destination COURIER = new Destination("courier");
  public static final Destination SUPPLIER = new Destination("supplier");

  /** Whoever keeps coupons. */
  public static final Destination COUPONS = new Destination("coupons");

  /** Whoever is told something: the customer, or whoever owns a deadline. */
  public static final Destination MESSAGES = new Destination("messages");

  private static final int LONGEST = 100;

  public Destination {
    if (value.isEmpty() || value.length() > LONGEST) {
      throw new IllegalArgumentException(
          "a destination of %d characters".formatted(value.length()));
    }
  }

  /**
   * Whoever moves money by a way of payment.
   *
   * @param method such as {@code alipay} or {@code store-balance}; cut where it is too long
   */
  public static Destination payment(String method) {
    var name = "payment/" + method;
    return new Destination(name.length() > LONGEST ? name.substring(0, LONGEST) : name);
  }
}
