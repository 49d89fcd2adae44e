package io.redress.casework;

import io.redress.lifecycle.CaseId;
import io.redress.order.OrderId;

/** Others changed a case or a ledger every time that somebody was about to. Nothing was done. */
public final class ConcurrentChange extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ConcurrentChange(CaseId id) {
    super("case " + id.value() + " was changed by others meanwhile");
  }

  ConcurrentChange(OrderId id) {
    super("the ledger of order " + id.value() + " was changed by others meanwhile");
  }
}
