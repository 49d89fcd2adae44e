package io.redress.adapter.payment.paypal;

import io.redress.adapter.payment.gateway.Capabilities;
import io.redress.adapter.payment.gateway.Capabilities.Completion;
import io.redress.adapter.payment.gateway.Capabilities.Fee;
import io.redress.adapter.payment.gateway.Capabilities.Query;
import io.redress.adapter.payment.gateway.Instruction;
import io.redress.adapter.payment.gateway.RefundProtocol;
import io.redress.adapter.payment.http.Call;
import io.redress.adapter.payment.http.Reply;
import io.redress.adapter.payment.paypal.PayPalWire.Capture;
import io.redress.adapter.payment.paypal.PayPalWire.Order;
import io.redress.adapter.payment.paypal.PayPalWire.Refund;
import io.redress.port.LegView;
import io.redress.port.RefundAnswer;
import io.redress.port.RefundAnswer.Confirmed;
import io.redress.port.RefundAnswer.Declined;
import io.redress.port.RefundAnswer.Uncertain;
import io.redress.port.Retry;
import io.redress.port.Submission;
import io.redress.port.Submission.NotSent;
import io.redress.settlement.DeclineCode;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;

/**
 * Refunds by PayPal's payments API. A refund is found again by asking for its capture, which names
 * the order, and then for the order, which tells of all its refunds.
 */
final class PayPalProtocol implements RefundProtocol {

  private static final int CONFLICT = 409;

  /** Tests of the contract that a provider which does not sign its answers cannot stand. */
  private static final Map<String, String> UNSUPPORTED =
      List.of(
              "aYesThatNobodySignedIsUncertain",
              "aYesWithAWrongSignatureIsUncertain",
              "aYesOfAStrangerIsUncertain",
              "aProbeForWhoeverLooksAtSignaturesIsUncertain",
              "anAnswerThatWasSignedTooLongAgoIsUncertain",
              "anAnswerThatWillBeSignedIsUncertain",
              "answersAreBelievedWhileKeysChange",
              "aNoThatNobodySignedIsUncertain")
          .toMap(test -> test, test -> "PayPal signs notices, not answers");

  private final PayPalAccount account;

  PayPalProtocol(PayPalAccount account) {
    this.account = account;
  }

  @Override
  public Capabilities capabilities() {
    return capabilities(account.window(), account.fee());
  }

  static Capabilities capabilities(Duration window, Fee fee) {
    return new Capabilities(
        PayPalProvider.NAME,
        true,
        Option.none(),
        Option.of(window),
        Duration.ZERO,
        Option.of(PayPalAmounts.CURRENCIES),
        Completion.EITHER,
        Query.AMONG_OTHERS,
        Option.of(Duration.ofDays(45)),
        Duration.ofMinutes(5),
        false,
        true,
        fee,
        UNSUPPORTED);
  }

  @Override
  public Option<Submission> withheld(Instruction what) {
    if (capture(what).isEmpty()) {
      return Option.of(
          new NotSent("the payment has no number of a PayPal capture", true, Option.none()));
    }
    return Option.when(
        PayPalAmounts.text(what.amount()).isEmpty(),
        () -> new Declined(DeclineCode.INVALID_REQUEST, Retry.NEVER, "not sent"));
  }

  @Override
  public Call refund(Instruction what, Instant now) {
    var amount = PayPalAmounts.text(what.amount()).getOrElseThrow(IllegalArgumentException::new);
    return Call.post(
            address("/v2/payments/captures/" + captureOf(what) + "/refund"),
            "application/json",
            PayPalWire.request(what, amount))
        .with("PayPal-Request-Id", what.key())
        .with("Prefer", "return=representation");
  }

  @Override
  public Submission answered(Instruction what, Reply reply, Instant now) {
    if (reply.status() / 100 == 2) {
      return PayPalWire.refund(reply)
          .map(refund -> standing(refund, what))
          .getOrElse(() -> new Uncertain("the answer is no refund"));
    }
    boolean isUnsure = reply.status() / 100 != 4 || reply.status() == CONFLICT;
    return isUnsure
        ? new Uncertain("status %d".formatted(reply.status()))
        : PayPalWire.failure(reply)
            .map(failure -> PayPalCodes.failed(reply.status(), failure))
            .getOrElse(() -> new Uncertain("status %d".formatted(reply.status())));
  }

  /** What a refund says is heard only of the very refund that was asked for. */
  private static RefundAnswer standing(Refund refund, Instruction what) {
    if (!refund.isOf(what.key())) {
      return new Uncertain("the answer names another refund");
    }
    var answer = PayPalCodes.standing(refund);
    boolean isOurAmount = refund.amount().contains(what.amount());
    return isOurAmount || answer instanceof Confirmed
        ? answer
        : new Uncertain("the answer names another amount");
  }

  @Override
  public Option<Call> query(Instruction what, Instant now) {
    return capture(what).map(id -> Call.get(address("/v2/payments/captures/" + id)));
  }

  @Override
  public LegView found(Instruction what, Reply reply, Instant now) {
    if (reply.status() != 200) {
      return new LegView.Unreadable("status %d".formatted(reply.status()));
    }
    return PayPalWire.order(reply)
        .map(order -> among(order, what))
        .orElse(() -> ofCapture(reply, what))
        .getOrElse(() -> new LegView.Unreadable("the answer is neither a capture nor an order"));
  }

  /** A capture tells nothing of its refunds; one that names no order leaves nobody to ask. */
  private static Option<LegView> ofCapture(Reply reply, Instruction what) {
    return PayPalWire.capture(reply)
        .map(capture -> {
          if (!capture.id().equals(captureOf(what))) {
            return new LegView.Unreadable("the answer names another payment");
          }
          return order(capture).isEmpty()
              ? new LegView.NotSupported()
              : new LegView.Unreadable("its order was not asked for");
        });
  }

  /** That a refund is missing is believed only of an order that tells of all there must be. */
  private static LegView among(Order order, Instruction what) {
    var capture = captureOf(what);
    if (!order.captures().contains(capture)) {
      return new LegView.Unreadable("the answer names another payment");
    }
    var ours = order.refunds().filter(refund -> refund.keys().contains(what.key()));
    if (ours.size() > 1) {
      return new LegView.Found(new Uncertain("%d refunds have its key".formatted(ours.size())));
    }
    return ours.headOption()
        .<LegView>map(refund -> new LegView.Found(standing(refund, what)))
        .getOrElse(() ->
            order.refunded().contains(capture) && order.refunds().isEmpty()
                ? new LegView.Unreadable("the order does not tell of its refunds")
                : new LegView.Absent(true));
  }

  @Override
  public Option<Call> next(Instruction what, Reply reply, Instant now) {
    return PayPalWire.capture(reply)
        .filter(capture -> capture.id().equals(captureOf(what)))
        .flatMap(PayPalProtocol::order)
        .map(order -> Call.get(address("/v2/checkout/orders/" + order)));
  }

  private static Option<String> order(Capture capture) {
    return capture.order().filter(PayPalProtocol::isNumber);
  }

  private static Option<String> capture(Instruction what) {
    return what.payment().providerReference().filter(PayPalProtocol::isNumber);
  }

  private static String captureOf(Instruction what) {
    return capture(what).getOrElseThrow(IllegalArgumentException::new);
  }

  /** As PayPal's are, with some room: it becomes a part of an address. */
  private static boolean isNumber(String text) {
    return text.matches("[A-Z0-9]{10,36}");
  }

  private URI address(String path) {
    return URI.create(account.api() + path);
  }
}
