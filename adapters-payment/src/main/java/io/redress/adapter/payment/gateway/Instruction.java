package io.redress.adapter.payment.gateway;

import io.redress.money.Money;
import io.redress.settlement.RefundLeg;
import io.vavr.control.Either;
import java.util.regex.Pattern;

/**
 * One refund as a provider is told it.
 *
 * @param key the leg's id: 1 to 32 of {@code A-Z a-z 0-9 - _}, which every provider takes. It was
 *     stored before this was made, and has nothing to do with the amount
 * @param amount positive, in the currency in which it is moved
 */
public record Instruction(String key, Payment payment, Money amount) {

  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{1,32}");

  public Instruction {
    if (!isKey(key) || !amount.isPositive()) {
      throw new IllegalArgumentException("a refund of %s under '%s'".formatted(amount, key));
    }
  }

  /**
   * The refund that a leg is.
   *
   * @return why it cannot be told to any provider, if so
   */
  public static Either<String, Instruction> of(RefundLeg leg, Payments payments) {
    var key = leg.id().value();
    return isKey(key)
        ? payments
            .find(leg)
            .toEither("the shop knows no payment for it")
            .map(payment -> new Instruction(key, payment, leg.amount()))
        : Either.left("its id cannot be a key: 1 to 32 of A-Z a-z 0-9 - _");
  }

  /** Whether every provider takes it for a key. */
  public static boolean isKey(String text) {
    return KEY.matcher(text).matches();
  }
}
