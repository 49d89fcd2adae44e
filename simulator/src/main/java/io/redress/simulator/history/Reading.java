package io.redress.simulator.history;

import io.redress.money.Money;
import io.redress.money.UnreadableMoney;
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
      var local =
          format.parseBest(text, LocalDateTime::from, LocalDate::from) instanceof LocalDateTime time
              ? time
              : LocalDate.parse(text, format).atStartOfDay();
      var offsets = zone.getRules().getValidOffsets(local);
      return offsets.isEmpty()
          ? new Unreadable(RowReason.TIME_SKIPPED_BY_CLOCKS, text)
          : new Value(local.toEpochSecond(offsets.getFirst()));
    } catch (DateTimeException e) {
      return new Unreadable(RowReason.TIME_NOT_IN_FORMAT, text);
    }
  }

  private static RowReason reason(UnreadableMoney.Reason reason) {
    return switch (reason) {
      case NOT_A_NUMBER -> RowReason.PRICE_NOT_A_NUMBER;
      case TOO_MANY_DECIMALS -> RowReason.PRICE_TOO_PRECISE;
      case TOO_LARGE -> RowReason.TOO_LARGE;
    };
  }
}
