package io.redress.adapter.payment.stripe;

import io.redress.adapter.payment.http.CodeTable;
import io.redress.adapter.payment.http.Reason;
import io.redress.port.RefundAnswer;
import io.redress.port.RefundAnswer.Accepted;
import io.redress.port.RefundAnswer.Confirmed;
import io.redress.port.RefundAnswer.Uncertain;
import io.redress.port.Submission;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** What Stripe's words mean: those of a request that failed, and those of a refund. */
final class StripeCodes {

  private static final CodeTable TABLE = CodeTable.load(StripeCodes.class, "stripe-codes.csv");

  private StripeCodes() {}

  static CodeTable table() {
    return TABLE;
  }

  /** What a request that failed means, by the most exact word of it that is listed. */
  static Submission failed(int status, StripeWire.Failure failure) {
    return words(status, failure)
        .flatMap(word -> TABLE.meaning(word).map(meaning -> meaning.answer(word)))
        .headOption()
        .getOrElse(() -> new Uncertain("status %d".formatted(status)));
  }

  /** Of an amount that is too large there is often no code, only the field's name. */
  private static Seq<String> words(int status, StripeWire.Failure failure) {
    var exact =
        failure.code().isDefined()
            ? failure.code()
            : failure.param().map(param -> "param=" + param);
    return exact.toList().append(failure.type()).append("status=" + status);
  }

  /** How a refund stands. */
  static RefundAnswer standing(StripeWire.Refund refund) {
    var reference = Option.of(refund.id());
    return switch (refund.status()) {
      case "succeeded" ->
          refund
              .amount()
              .<RefundAnswer>map(amount -> new Confirmed(Option.of(amount), reference))
              .getOrElse(() -> new Uncertain("it does not say how much it moved"));
      case "pending", "requires_action" -> new Accepted(reference);
      case "failed" -> ended("failed", refund.failure());
      case "canceled" -> ended("canceled", Option.none());
      default -> new Uncertain("status " + Reason.ofCharacters(refund.status(), 40));
    };
  }

  /** A refund that came to nothing is one, whatever the reason; only the listed ones say more. */
  private static RefundAnswer ended(String status, Option<String> why) {
    return why.flatMap(reason -> declined(status + "=" + reason))
        .orElse(() -> declined(status))
        .getOrElse(() -> new Uncertain("status " + status));
  }

  private static Option<RefundAnswer> declined(String word) {
    return TABLE.meaning(word).flatMap(meaning -> meaning.no(word));
  }
}
