package io.redress.adapter.payment.gateway;

import io.redress.port.RefundAnswer.Declined;
import io.redress.port.Retry;
import io.redress.port.Submission;
import io.redress.port.Submission.NotSent;
import io.redress.settlement.DeclineCode;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;

/** What is known without asking: such a refund is not sent at all. */
final class LocalChecks {

  private LocalChecks() {}

  /** Why a refund is not sent; none where nothing speaks against it. */
  static Option<Submission> check(Capabilities can, Instruction what, Instant now) {
    return currency(can, what)
        .orElse(() -> amount(can, what))
        .orElse(() -> window(can, what, now))
        .orElse(() -> count(can, what))
        .orElse(() -> interval(can, what, now));
  }

  /** Whether the same could have been sent earlier. */
  static boolean cameWithTime(Submission no) {
    return no instanceof Declined declined
        && (declined.code() == DeclineCode.WINDOW_EXPIRED
            || declined.code() == DeclineCode.TOO_MANY_REFUNDS);
  }

  private static Option<Submission> currency(Capabilities can, Instruction what) {
    var currency = what.amount().currency();
    boolean isThePayments = currency.equals(what.payment().paid().currency());
    boolean isTaken = can.currencies().forAll(taken -> taken.contains(currency));
    return isThePayments && isTaken ? Option.none() : declined(DeclineCode.CURRENCY_MISMATCH);
  }

  private static Option<Submission> amount(Capabilities can, Instruction what) {
    var paid = what.payment().paid();
    if (what.amount().exceeds(paid)) {
      return declined(DeclineCode.AMOUNT_EXCEEDS_REFUNDABLE);
    }
    return can.partial() || what.amount().equals(paid)
        ? Option.none()
        : declined(DeclineCode.PAYMENT_NOT_REFUNDABLE);
  }

  private static Option<Submission> window(Capabilities can, Instruction what, Instant now) {
    return can.window().exists(window -> now.isAfter(what.payment().paidAt().plus(window)))
        ? declined(DeclineCode.WINDOW_EXPIRED)
        : Option.none();
  }

  private static Option<Submission> count(Capabilities can, Instruction what) {
    return can.mostRefunds().exists(most -> what.payment().earlier().size() >= most)
        ? declined(DeclineCode.TOO_MANY_REFUNDS)
        : Option.none();
  }

  /** What comes too soon waits: it is no reason to pay otherwise. */
  private static Option<Submission> interval(Capabilities can, Instruction what, Instant now) {
    return what.payment()
        .earlier()
        .max()
        .map(last -> Duration.between(now, last.plus(can.interval())))
        .filter(Duration::isPositive)
        .map(left -> new NotSent("the payment was refunded a moment ago", true, Option.of(left)));
  }

  private static Option<Submission> declined(DeclineCode code) {
    return Option.of(new Declined(code, Retry.NEVER, "not sent"));
  }
}
