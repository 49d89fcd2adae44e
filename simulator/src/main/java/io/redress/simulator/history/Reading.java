package io.redress.simulator.history;

import io.redress.money.Money;
import io.redress.money.UnreadableMoney;
import io.vavr.control.Option;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Currency;

/** What the text of one field was read as: a number, or the reason why not. */
sealed interface Reading {

  /** A quantity, an amount in minor units, or a time in seconds since 1970. */
  record Value(long value) implements Reading {}

  /** A text that means nothing here. */
  record Unreadable(RowReason reason, String text) implements Reading {}

  /** The time of what has not happened, as far as the file knows. */
  long NEVER = Long.MIN_VALUE;

  static Reading quantity(String text) {
    try {
      return new Value(Integer.parseInt(text));
    } catch (NumberFormatException e) {
      return new Unreadable(
          text.matches("-?[0-9]+") ? RowReason.TOO_LARGE : RowReason.QUANTITY_NOT_WHOLE, text);
    }
  }

  static Reading unitPrice(String text, Currency currency) {
    return Money.parse(text, currency)
        .fold(
            problem -> new Unreadable(reason(problem.reason()), text),
            price ->
                price.isNegative()
                    ? new Unreadable(RowReason.PRICE_NEGATIVE, text)
                    : new Value(price.minor()));
  }

  /** A day alone is its first moment; of a time that clocks show twice, the first is meant. */
  static Reading time(String text, DateTimeFormatter format, ZoneId zone) {
    try {
      return local(
          format.parseBest(text, LocalDateTime::from, LocalDate::from) instanceof LocalDateTime time
              ? time
              : LocalDate.parse(text, format).atStartOfDay(),
          text,
          zone);
    } catch (DateTimeException e) {
      return new Unreadable(RowReason.TIME_NOT_IN_FORMAT, text);
    }
  }

  /** The same for a time that the file has as such; the text is what people are shown of it. */
  static Reading local(LocalDateTime time, String text, ZoneId zone) {
    var offsets = zone.getRules().getValidOffsets(time);
    return offsets.isEmpty()
        ? new Unreadable(RowReason.TIME_SKIPPED_BY_CLOCKS, text)
        : new Value(time.toEpochSecond(offsets.getFirst()));
  }

  /** The same for what may not have happened yet. */
  static Reading timeIfAny(String text, DateTimeFormatter format, ZoneId zone) {
    return text.isEmpty() ? new Value(NEVER) : time(text, format, zone);
  }

  /** The number; to be asked for only of what can be read. */
  default long value() {
    return switch (this) {
      case Value(long value) -> value;
      case Unreadable(var reason, var text) -> throw new IllegalStateException(reason + text);
    };
  }

  static Option<Unreadable> firstUnreadable(Reading... readings) {
    for (var reading : readings) {
      if (reading instanceof Unreadable unreadable) {
        return Option.some(unreadable);
      }
    }
    return Option.none();
  }

  /** Whether something left before it was ordered, or arrived before it left or was ordered. */
  static boolean areOutOfOrder(long ordered, long dispatched, long delivered) {
    boolean leftTooEarly = dispatched != NEVER && dispatched < ordered;
    boolean cameTooEarly = delivered != NEVER && delivered < Math.max(ordered, dispatched);
    return leftTooEarly || cameTooEarly;
  }

  private static RowReason reason(UnreadableMoney.Reason reason) {
    return switch (reason) {
      case NOT_A_NUMBER -> RowReason.PRICE_NOT_A_NUMBER;
      case TOO_MANY_DECIMALS -> RowReason.PRICE_TOO_PRECISE;
      case TOO_LARGE -> RowReason.TOO_LARGE;
    };
  }
}
