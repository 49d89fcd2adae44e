package io.redress.adapter.payment.paypal;

import io.redress.adapter.payment.http.CodeTable;
import io.redress.adapter.payment.http.Reason;
import io.redress.port.RefundAnswer;
import io.redress.port.RefundAnswer.Accepted;
import io.redress.port.RefundAnswer.Confirmed;
import io.redress.port.RefundAnswer.Declined;
import io.redress.port.RefundAnswer.Uncertain;
import io.redress.port.Retry;
import io.redress.settlement.DeclineCode;
import io.vavr.control.Option;

/** What PayPal's words mean: those of a request that failed, and those of a refund. */
final class PayPalCodes {

  private static final CodeTable TABLE = CodeTable.load(PayPalCodes.class, "paypal-codes.csv");

  private PayPalCodes() {}

  static CodeTable table() {
    return TABLE;
  }

  /**
   * What a request that failed means. Of several words each must be a listed no; the one that keeps
   * other routes shut counts, if there is one.
   */
  static RefundAnswer failed(int status, PayPalWire.Failure failure) {
    var byWords = Option.sequence(failure.words().map(PayPalCodes::declined));
    return byWords
        .filter(all -> all.nonEmpty())
        .map(all -> all.find(each -> !each.opensOtherRoutes()).getOrElse(all::head))
        .orElse(() -> declined("status=" + status))
        .getOrElse(() -> new Uncertain("status %d".formatted(status)));
  }

  private static Option<RefundAnswer> declined(String word) {
    return TABLE.meaning(word).flatMap(meaning -> meaning.no(word));
  }

  /** How a refund stands. */
  static RefundAnswer standing(PayPalWire.Refund refund) {
    var reference = Option.of(refund.id());
    return switch (refund.status()) {
      case "COMPLETED" ->
          refund
              .amount()
              .<RefundAnswer>map(amount -> new Confirmed(Option.of(amount), reference))
              .getOrElse(() -> new Uncertain("it does not say how much it moved"));
      case "PENDING" -> new Accepted(reference);
      case "FAILED", "CANCELLED" -> new Declined(DeclineCode.OTHER, Retry.NEW_KEY, refund.status());
      default -> new Uncertain("status " + Reason.ofCharacters(refund.status(), 40));
    };
  }
}
