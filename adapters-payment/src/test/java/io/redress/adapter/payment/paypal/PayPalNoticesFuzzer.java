package io.redress.adapter.payment.paypal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.redress.port.Delivery;
import io.redress.port.Notice.Ignored;
import io.redress.port.Notice.Rejected;
import io.redress.port.Notice.Verified;
import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;

/**
 * For any bytes at all, signed or not: one notice, which keeps within its bounds. A target of
 * Jazzer; what it found once is kept in {@code events} and read by {@link PayPalNoticesFuzzTest}.
 */
public final class PayPalNoticesFuzzer {

  private static final PayPalNotices READER =
      new PayPalNotices(
          Samples.account(), uri -> Option.of(Samples.chain("signer")), () -> Samples.NOW);

  private PayPalNoticesFuzzer() {}

  public static void fuzzerTestOneInput(byte[] input) {
    check(SignedNotices.delivery(input));
    anyHeader(input);
  }

  /** Each header in turn is what came. */
  static void anyHeader(byte[] input) {
    var usual = SignedNotices.headers("signer", "2026-01-01T10:00:05Z", input);
    for (var name : usual.keySet()) {
      var headers = new LinkedHashMap<>(usual);
      headers.put(name, List.of(new String(input, ISO_8859_1)));
      check(Delivery.of(headers, input));
    }
  }

  static void check(Delivery delivery) {
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
