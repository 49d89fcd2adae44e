package io.redress.example;

import io.redress.port.LegView;
import io.redress.port.PaymentGateway;
import io.redress.port.RefundAnswer;
import io.redress.port.Submission;
import io.redress.settlement.LegAnswer;
import io.redress.settlement.LegId;
import io.redress.settlement.RefundLeg;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

// region provider
/** A payment provider that always says yes, and moves the money of each key once. */
final class KindProvider implements PaymentGateway {

  private final Set<LegId> paid = ConcurrentHashMap.newKeySet();

  @Override
  public Submission refund(RefundLeg leg) {
    if (paid.add(leg.id())) {
      System.out.println("provider: " + leg.amount() + " back, key " + leg.id().value());
    }
    return RefundAnswer.said(LegAnswer.CONFIRMED);
  }

  @Override
  public LegView query(RefundLeg leg) {
    return paid.contains(leg.id())
        ? LegView.found(LegAnswer.CONFIRMED)
        : new LegView.Absent(true); // it is not there, and cannot turn up any more
  }
}
// endregion
