package io.redress.adapter.store.story;

import io.redress.port.LegView;
import io.redress.port.PaymentGateway;
import io.redress.port.Submission;
import io.redress.settlement.RefundLeg;
import io.vavr.control.Option;
import java.time.Duration;

/** A gateway after whose first payment the process ends. */
final class CrashingGateway implements PaymentGateway {

  private final PaymentGateway gateway;
  private boolean hasCrashed;

  CrashingGateway(PaymentGateway gateway) {
    this.gateway = gateway;
  }

  @Override
  public Submission refund(RefundLeg leg) {
    var answer = gateway.refund(leg);
    if (!hasCrashed) {
      hasCrashed = true;
      throw new Crash();
    }
    return answer;
  }

  @Override
  public LegView query(RefundLeg leg) {
    return gateway.query(leg);
  }

  @Override
  public Option<Duration> keyLifetime(RefundLeg leg) {
    return gateway.keyLifetime(leg);
  }

  @Override
  public Duration unknownFor(RefundLeg leg) {
    return gateway.unknownFor(leg);
  }

  @Override
  public boolean canTakeBack(RefundLeg leg) {
    return gateway.canTakeBack(leg);
  }
}
