package io.redress.adapter.payment.kit;

import io.redress.money.Money;

/** What a request asks of the provider. */
public sealed interface Asked {

  /**
   * To give money back.
   *
   * @param payment by the shop's or by the provider's number
   */
  record Refund(String key, String payment, Money amount) implements Asked {}

  /** How the refund with this key stands. */
  record Query(String key) implements Asked {}

  /** All refunds of a payment. */
  record Listing(String payment) implements Asked {}

  /** Something that the dialect answers itself, such as a token, or that one is not valid. */
  record Aside(Said answer) implements Asked {}

  /**
   * Something that the real provider would not understand, or not believe: wrong signature, field
   * missing, text too long. No adapter may send such a thing: every test fails in which one comes.
   */
  record Garbled(String why) implements Asked {}
}
