package io.redress.adapter.payment.balance;

import io.redress.money.Money;

/** What became of spending from a balance. */
public sealed interface Spending {

  /** It was taken from the balance, now or before under the same key. */
  record Spent(BalanceEntry entry) implements Spending {}

  /**
   * Nothing was taken.
   *
   * @param balance what there is
   */
  record NotEnough(Money balance) implements Spending {}

  /** Nothing was taken: the key stands for something else. */
  record KeyReused() implements Spending {}
}
