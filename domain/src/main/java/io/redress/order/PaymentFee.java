package io.redress.order;

import io.redress.money.Money;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What the means of payment itself cost.
 *
 * @param kind such as {@code card-surcharge}
 * @param bearer who bore it when the order was paid
 * @param settled what of it was given back, or deducted where the merchant had waived it
 */
@ValueObject
public record PaymentFee(String kind, Money amount, Bearer bearer, Money settled) {

  /** Who bore a payment fee. */
  public enum Bearer {
    /** The customer paid it on top of the order. */
    CUSTOMER("customer"),
    /** The merchant waived it. */
    MERCHANT("merchant");

    private final String word;

    Bearer(String word) {
      this.word = word;
    }

    /** The bearer as documents write it. */
    public String word() {
      return word;
    }
  }

  /** A fee of which nothing was settled yet. */
  public static PaymentFee of(String kind, Money amount, Bearer bearer) {
    return new PaymentFee(kind, amount, bearer, Money.zero(amount.currency()));
  }

  /** The same with another balance. */
  PaymentFee having(Money balance) {
    return new PaymentFee(kind, amount, bearer, balance);
  }
}
