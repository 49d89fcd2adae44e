package io.redress.audit;

import io.redress.lifecycle.AfterSaleCase;
import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.Claim;
import io.redress.money.Money;
import io.redress.policy.Policy;
import io.redress.port.CaseJournal.Entry;

/**
 * One event of a case.
 *
 * @param past what was known before it, beside the state before
 * @param since what is known with it
 */
record Moment(
    Policy policy, Entry entry, AfterSaleCase before, AfterSaleCase after, Past past, Past since) {

  CaseEvent event() {
    return entry.event();
  }

  int number() {
    return entry.number();
  }

  /** An amount of the order in the currency of the policy. */
  static Money inPolicyCurrency(Claim claim, Money amount) {
    return claim.rate().map(rate -> rate.convert(amount)).getOrElse(amount);
  }
}
