package io.redress.adapter.payment.gateway;

import io.redress.money.Money;
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

  /** Whether every provider takes it for a key. */
  public static boolean isKey(String text) {
    return KEY.matcher(text).matches();
  }
}
