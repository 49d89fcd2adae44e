package io.redress.adapter.payment.gateway;

import io.redress.settlement.RefundLeg;
import io.vavr.control.Option;

/** The shop's book of payments. May be asked by many threads. */
@FunctionalInterface
public interface Payments {

  /**
   * The payment that a leg goes back into.
   *
   * @return none if the shop knows none: the leg is not sent, and tried again later
   */
  Option<Payment> find(RefundLeg leg);
}
