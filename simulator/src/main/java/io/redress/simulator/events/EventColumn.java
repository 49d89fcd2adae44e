package io.redress.simulator.events;

/**
 * A column of a table of events.
 *
 * @param isOptional whether a cell may say nothing, which is written as an empty text
 */
record EventColumn(String name, Kind kind, boolean isOptional) {

  /** What its cells are; each is handed over as a text. */
  sealed interface Kind {}

  /** Any text. */
  record Text() implements Kind {}

  /** A whole number of 32 bits. */
  record Count() implements Kind {}

  /** {@code yes} or {@code no}. */
  record YesNo() implements Kind {}

  /** A moment as {@link java.time.Instant} writes it, kept to the microsecond. */
  record Moment() implements Kind {}

  /**
   * A decimal number of up to eighteen digits, as people write money.
   *
   * @param decimals how many of the digits stand behind the point
   */
  record Decimal(int decimals) implements Kind {}
}
