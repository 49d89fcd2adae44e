package io.redress.adapter.payment.stripe;

import io.redress.adapter.payment.http.Headers;
import io.redress.adapter.payment.http.Reply;
import io.redress.money.Money;
import io.redress.port.Delivery;
import io.redress.port.Notice.Ignored;
import io.redress.port.Notice.Rejected;
import io.redress.port.Notice.Verified;
import io.redress.port.RefundAnswer.Confirmed;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * For any bytes at all, signed or not: one notice, which keeps within its bounds; and answered,
 * nothing that confirms more or less than was asked for. A target of Jazzer; what it found once is
 * kept in {@code fuzzed} and read by {@link StripeFuzzerProperties}.
 */
public final class StripeFuzzer {

  private static final StripeNotices READER =
      new StripeNotices(Samples.account(), () -> Samples.NOW);

  private static final StripeProtocol PROTOCOL = Samples.protocol();

  private StripeFuzzer() {}

  public static void fuzzerTestOneInput(byte[] input) {
    answered(input);
    check(SignedEvents.delivery(input));
    check(
        Delivery.of(
            Map.of(
                "Stripe-Signature",
                List.of(new String(input, java.nio.charset.StandardCharsets.ISO_8859_1))),
            input));
  }

  /** The gateway looks at the amount of a yes, so it must be there. */
  private static void answered(byte[] input) {
    for (int status : new int[] {200, 400, 401, 500}) {
      var reply = new Reply(status, Headers.none().with("Content-Type", "application/json"), input);
      var answer = PROTOCOL.answered(Samples.REFUND, reply, Samples.NOW);
      require(
          !(answer instanceof Confirmed confirmed) || confirmed.amount().exists(Money::isPositive),
          "amount");
      Objects.requireNonNull(PROTOCOL.found(Samples.REFUND, reply, Samples.NOW));
      Objects.requireNonNull(PROTOCOL.next(Samples.REFUND, reply, Samples.NOW));
    }
  }

  private static void check(Delivery delivery) {
    var notices = READER.read(delivery);
    if (notices.size() != 1) {
      throw new IllegalStateException("not one notice");
    }
    switch (notices.head()) {
      case Verified verified -> {
        require(!verified.id().isEmpty() && verified.id().length() <= 200, "id");
        require(verified.key().value().matches("[A-Za-z0-9_-]{1,32}"), "key");
        require(
            !(verified.answer() instanceof Confirmed confirmed)
                || confirmed.amount().exists(Money::isPositive),
            "amount");
      }
      case Ignored ignored -> require(ignored.type().length() <= 100, "type");
      case Rejected rejected -> Objects.requireNonNull(rejected.why());
    }
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new IllegalStateException(what);
    }
  }
}
