package io.redress.simulator.history;

import java.time.LocalDateTime;

/** What is done with the characters of one column. */
@FunctionalInterface
interface FieldReader {

  FieldReader IGNORED = (buffer, start, end) -> {};

  void read(char[] buffer, int start, int end);

  /** A column of times, which not all kinds of files keep as texts. */
  interface OfTimes extends FieldReader {

    /** What the shop's clock showed. */
    void readLocal(LocalDateTime time);

    /** Seconds since 1970. */
    void readSecond(long second);
  }
}
