package io.redress.port;

import io.redress.settlement.LegAnswer;
import io.redress.settlement.LegId;
import io.redress.settlement.RefundLeg;

/**
 * Gives money back.
 *
 * <p>The other side promises: the same leg asked for twice moves money once; {@link
 * LegAnswer#DECLINED} means that no money moved and none will; whoever is not sure answers {@link
 * LegAnswer#UNCERTAIN}, never an exception.
 */
public interface PaymentGateway {

  /** Orders a leg; its id is the idempotency key. */
  LegAnswer refund(RefundLeg leg);

  /** What became of a leg that was ordered. A leg that never arrived there is declined. */
  LegAnswer query(LegId leg);
}
