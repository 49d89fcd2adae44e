package io.redress.audit;

import io.redress.lifecycle.AfterSaleCase;
import io.redress.lifecycle.CaseEvent;
import io.redress.order.Order;
import io.redress.policy.Policy;
import io.redress.port.CaseJournal.Entry;
import io.vavr.collection.Seq;

/**
 * All that one command did to a case.
 *
 * @param order as it stood before any of its cases
 * @param entries one at least
 */
record Turn(Policy policy, Order order, Seq<Entry> entries, Standing from, Standing to) {

  AfterSaleCase before() {
    return from.state();
  }

  AfterSaleCase after() {
    return to.state();
  }

  /** The number of its last event. */
  int number() {
    return to.events();
  }

  /** Whether any money was ordered. */
  boolean ordersMoney() {
    for (var entry : entries) {
      if (entry.event() instanceof CaseEvent.RefundOrdered
          || entry.event() instanceof CaseEvent.RouteChanged) {
        return true;
      }
    }
    return false;
  }
}
