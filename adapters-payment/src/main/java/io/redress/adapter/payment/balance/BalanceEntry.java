package io.redress.adapter.payment.balance;

import io.redress.money.Money;
import java.time.Instant;

/**
 * One entry of a customer's account with the shop.
 *
 * @param number within its account and currency, from one on and without gaps
 * @param key under which it was asked for, once for ever
 * @param asked the amount that was asked for, above zero
 * @param at when, to the millisecond
 */
public record BalanceEntry(
    String account, long number, String key, Kind kind, Money asked, Instant at) {

  /** What an entry does to the balance. */
  public enum Kind {
    /** Adds to it. */
    CREDIT,
    /** Takes from it. */
    SPENT,
    /** A credit that was declined: changes nothing, and holds its key for good. */
    DECLINED
  }

  /** What it changes the balance by: less than zero for what was spent. */
  public Money change() {
    return switch (kind) {
      case CREDIT -> asked;
      case SPENT -> asked.negated();
      case DECLINED -> Money.zero(asked.currency());
    };
  }

  /** Whether the same was asked for, whatever became of it. */
  boolean isFor(String itsAccount, Money amount, boolean isCredit) {
    return account.equals(itsAccount) && asked.equals(amount) && isCredit == (kind != Kind.SPENT);
  }
}
