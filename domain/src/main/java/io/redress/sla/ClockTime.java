package io.redress.sla;

import io.redress.calendar.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import org.jmolecules.ddd.annotation.ValueObject;

/** How long a clock runs, in what it counts. */
public sealed interface ClockTime {

  /** Time as a stopwatch shows it; more than zero. */
  @ValueObject
  record Elapsed(Duration time) implements ClockTime {
    public Elapsed {
      check(time);
    }
  }

  /** Time within the opening hours of working days, to the moment; more than zero. */
  @ValueObject
  record WorkingHours(Duration time) implements ClockTime {
    public WorkingHours {
      check(time);
    }
  }

  /** Working days after the day of the start, to the end of the last one; at least one. */
  @ValueObject
  record WorkingDays(int count) implements ClockTime {
    public WorkingDays {
      if (count < 1) {
        throw new IllegalArgumentException("a clock of %d working days".formatted(count));
      }
    }
  }

  /**
   * When it is over.
   *
   * @throws java.time.DateTimeException beyond the dates that Java knows
   * @throws ArithmeticException beyond them, too
   */
  default Instant after(Instant start, WorkingTime workingTime) {
    return switch (this) {
      case Elapsed(var time) -> start.plus(time);
      case WorkingHours(var time) -> workingTime.after(start, time);
      case WorkingDays(int count) -> workingTime.afterDays(start, count);
    };
  }

  /**
   * A deadline of a clock that counts like this, as much later as it lost of what it counts while
   * it was paused: of elapsed time all of the pause, of working hours those within it, of working
   * days those that ended within it.
   *
   * @throws java.time.DateTimeException beyond the dates that Java knows
   * @throws ArithmeticException beyond them, too
   */
  default Instant later(Instant due, Instant paused, Instant resumed, WorkingTime workingTime) {
    return switch (this) {
      case Elapsed all -> due.plus(Duration.between(paused, resumed));
      case WorkingHours hours -> {
        var lost = workingTime.between(paused, resumed);
        yield lost.isZero() ? due : workingTime.after(due, lost);
      }
      case WorkingDays days -> workingTime.laterByDaysOf(due, paused, resumed);
    };
  }

  /**
   * When only this much is left of a clock that runs from its start to its end.
   *
   * @throws IllegalArgumentException if working time {@link #canBeLeftOf cannot be left} of it
   */
  default Instant before(ClockTime end, Instant start, WorkingTime workingTime) {
    return switch (this) {
      case Elapsed(var time) -> end.after(start, workingTime).minus(time);
      case WorkingHours(var time) when end instanceof WorkingHours(var all) ->
          workingTime.after(start, all.minus(time));
      case WorkingDays(int count) when end instanceof WorkingDays(int all) ->
          workingTime.afterDays(start, all - count);
      case WorkingHours hours -> throw neverLeft(end);
      case WorkingDays days -> throw neverLeft(end);
    };
  }

  /**
   * Whether it may be left of a clock that runs so long: elapsed time of any clock that is not
   * known to be shorter, working time only of a longer clock that {@link #countsLike counts} it.
   */
  default boolean canBeLeftOf(ClockTime clock) {
    return (this instanceof Elapsed || countsLike(clock)) && !isAtLeast(clock);
  }

  /** Whether both are elapsed time, or working hours, or working days. */
  default boolean countsLike(ClockTime other) {
    return getClass() == other.getClass();
  }

  /**
   * Whether it is over no sooner than another that starts at the same moment, whenever that is; not
   * where that depends on the moment.
   */
  default boolean isAtLeast(ClockTime other) {
    return switch (this) {
      case Elapsed(var time) -> other instanceof Elapsed(var most) && time.compareTo(most) >= 0;
      case WorkingHours(var time) ->
          switch (other) {
            case Elapsed(var most) -> time.compareTo(most) >= 0;
            case WorkingHours(var most) -> time.compareTo(most) >= 0;
            case WorkingDays days -> false;
          };
      case WorkingDays(int count) -> other instanceof WorkingDays(int most) && count >= most;
    };
  }

  private IllegalArgumentException neverLeft(ClockTime clock) {
    return new IllegalArgumentException("%s is never left of %s".formatted(this, clock));
  }

  private static void check(Duration time) {
    if (!time.isPositive()) {
      throw new IllegalArgumentException("a clock of " + time);
    }
  }
}
