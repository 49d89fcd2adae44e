package io.redress.adapter.payment.bank;

import io.vavr.control.Option;
import io.vavr.control.Try;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Times as banks write them: with an offset, without one, or as a day. */
final class Times {

  private Times() {}

  /** The moment; of what has no offset by UTC, since it only tells people. */
  static Option<Instant> read(String text) {
    return Try.of(() -> OffsetDateTime.parse(text).toInstant())
        .orElse(() -> Try.of(() -> LocalDateTime.parse(text).toInstant(ZoneOffset.UTC)))
        .orElse(() -> Try.of(() -> LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()))
        .toOption();
  }
}
