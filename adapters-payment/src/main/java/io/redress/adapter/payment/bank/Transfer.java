package io.redress.adapter.payment.bank;

import io.redress.money.Money;
import java.time.Instant;

/**
 * One transfer, without whose account it goes to.
 *
 * @param key of the leg
 * @param reference the shop's number of what it pays back
 * @param cutOff when the file is made that it goes into
 */
record Transfer(String key, String reference, Money amount, Instant cutOff) {

  /** Whether the same was ordered, whenever that was. */
  boolean isFor(String itsReference, Money itsAmount) {
    return reference.equals(itsReference) && amount.equals(itsAmount);
  }
}
