package io.redress.adapter.payment.stripe;

import io.redress.port.Delivery;
import io.redress.port.Notice.Ignored;
import io.redress.port.Notice.Rejected;
import io.redress.port.Notice.Verified;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * For any bytes at all, signed or not: one notice, which keeps within its bounds. A target of
 * Jazzer; what it found once is kept in {@code events} and read by {@link StripeNoticesFuzzTest}.
 */
public final class StripeNoticesFuzzer {

  private static final StripeNotices READER =
      new StripeNotices(Samples.account(), () -> Samples.NOW);

  private StripeNoticesFuzzer() {}

  public static void fuzzerTestOneInput(byte[] input) {
    check(SignedEvents.delivery(input));
    check(
        Delivery.of(
            Map.of(
                "Stripe-Signature",
                List.of(new String(input, java.nio.charset.StandardCharsets.ISO_8859_1))),
            input));
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
        Objects.requireNonNull(verified.answer().word());
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
