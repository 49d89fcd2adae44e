package io.redress.calendar;

import java.time.Duration;
import org.jmolecules.ddd.annotation.ValueObject;

/** How long a {@link Window} is. Every length is at least one of its unit. */
public sealed interface Length {

  /** Time as a stopwatch shows it; more than zero. No midnight and no change of clocks matters. */
  @ValueObject
  record Elapsed(Duration time) implements Length {
    public Elapsed {
      if (!time.isPositive()) {
        throw new IllegalArgumentException("a window of " + time);
      }
    }
  }

  /** Days of the calendar, worked or not. */
  @ValueObject
  record Days(int count) implements Length {
    public Days {
      check(count, "days");
    }
  }

  /** Days that the calendar says are worked. */
  @ValueObject
  record WorkingDays(int count) implements Length {
    public WorkingDays {
      check(count, "working days");
    }
  }

  /**
   * Months of the calendar, to the day of the same number; where the last month has none, to its
   * last day (Civil Code of China art. 202, Reg. (EEC) 1182/71 art. 3(2)(c)).
   */
  @ValueObject
  record Months(int count) implements Length {
    public Months {
      check(count, "months");
    }
  }

  private static void check(int count, String unit) {
    if (count < 1) {
      throw new IllegalArgumentException("a window of " + count + " " + unit);
    }
  }
}
