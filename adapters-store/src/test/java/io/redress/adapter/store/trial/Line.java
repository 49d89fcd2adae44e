package io.redress.adapter.store.trial;

import io.redress.port.LegView;
import io.redress.port.PaymentGateway;
import io.redress.port.RefundAnswer;
import io.redress.port.Submission;
import io.redress.settlement.LegAnswer;
import io.redress.settlement.RefundLeg;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** The way from a process to the provider, and all that can happen on it. */
final class Line implements PaymentGateway {

  /** Why nothing left the house, and why an answer is not known. */
  static final String NOT_SENT = "connection refused";

  static final String TIMED_OUT = "time out";

  private static final Duration TIMEOUT = Duration.ofSeconds(10);

  private final Provider provider;
  private final Kernel kernel;
  private final Faults faults;
  private final BooleanSupplier isAlive;

  Line(Provider provider, Kernel kernel, Faults faults, BooleanSupplier isAlive) {
    this.provider = provider;
    this.kernel = kernel;
    this.faults = faults;
    this.isAlive = isAlive;
  }

  @Override
  public Submission refund(RefundLeg leg) {
    checkThatItLives();
    if (faults.fires(Fault.NOT_SENT)) {
      return new Submission.NotSent(NOT_SENT, true, alone());
    }
    if (provider.isDown() || faults.fires(Fault.REQUEST_DROPPED)) {
      return timeOut();
    }
    if (faults.fires(Fault.DELIVERED_LATE)) {
      kernel.in(
          faults.between(Duration.ofSeconds(5), Duration.ofMinutes(5)),
          () -> provider.arrives(leg));
      return timeOut();
    }
    if (faults.fires(Fault.LEASE_EXPIRES_MEANWHILE)) {
      kernel.goOn(faults.between(Duration.ofSeconds(50), Duration.ofMinutes(10)));
    }
    var answer = provider.arrives(leg);
    if (faults.fires(Fault.DELIVERED_TWICE)) {
      provider.arrives(leg);
    }
    if (faults.fires(Fault.WEBHOOK_BEFORE_RESPONSE)) {
      kernel.goOn(Duration.ofSeconds(4));
    }
    if (provider.isDeaf() || faults.fires(Fault.RESPONSE_DROPPED)) {
      return timeOut();
    }
    if (faults.fires(Fault.CRASH_BEFORE_ANSWER_IS_KEPT)) {
      throw new Crash();
    }
    checkThatItLives();
    return RefundAnswer.said(answer);
  }

  /** Some ask to be left alone for a while. */
  private Option<Duration> alone() {
    return Option.when(
        faults.upTo(2) == 0, () -> faults.between(Duration.ofSeconds(1), Duration.ofMinutes(30)));
  }

  private Submission timeOut() {
    kernel.goOn(TIMEOUT);
    checkThatItLives();
    return RefundAnswer.said(LegAnswer.UNCERTAIN);
  }

  @Override
  public LegView query(RefundLeg leg) {
    checkThatItLives();
    if (provider.isDown() || provider.isDeaf() || faults.fires(Fault.QUERY_DROPPED)) {
      kernel.goOn(TIMEOUT);
      checkThatItLives();
      return new LegView.Unreadable(TIMED_OUT);
    }
    return faults.fires(Fault.NOT_FOUND_YET) ? new LegView.Absent(false) : provider.look(leg);
  }

  @Override
  public Option<Duration> keyLifetime(RefundLeg leg) {
    return Option.of(Provider.KEY_LIFETIME);
  }

  /** Whoever was killed meanwhile hears nothing. */
  private void checkThatItLives() {
    if (!isAlive.getAsBoolean()) {
      throw new Crash();
    }
  }
}
