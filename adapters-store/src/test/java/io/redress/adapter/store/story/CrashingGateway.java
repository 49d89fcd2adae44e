package io.redress.adapter.store.story;

import io.redress.port.PaymentGateway;
import io.redress.settlement.LegAnswer;
import io.redress.settlement.LegId;
import io.redress.settlement.RefundLeg;

/** A gateway after whose first payment the process ends. */
final class CrashingGateway implements PaymentGateway {

  private final PaymentGateway gateway;
  private boolean hasCrashed;

  CrashingGateway(PaymentGateway gateway) {
    this.gateway = gateway;
  }

  @Override
  public LegAnswer refund(RefundLeg leg) {
    var answer = gateway.refund(leg);
    if (!hasCrashed) {
      hasCrashed = true;
      throw new Crash();
    }
    return answer;
  }

  @Override
  public LegAnswer query(LegId leg) {
    return gateway.query(leg);
  }
}
