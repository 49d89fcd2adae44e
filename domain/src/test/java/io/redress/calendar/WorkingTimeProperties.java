package io.redress.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashSet;
import io.vavr.control.Option;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class WorkingTimeProperties {

  private static final LocalDate FROM = LocalDate.parse("2026-01-01");
  private static final LocalDate TO = LocalDate.parse("2026-12-31");

  /** What working time is made of, also for the walk that knows no arithmetic. */
  record Plan(
      LocalTime from,
      LocalTime to,
      ZoneId zone,
      Set<DayOfWeek> weekend,
      Set<LocalDate> off,
      Set<LocalDate> worked) {

    WorkingTime workingTime() {
      var published = new PublishedDays(FROM, TO, HashSet.ofAll(off), HashSet.ofAll(worked));
      return new WorkingTime(
          new OpeningHours(from, to),
          zone,
          WorkingCalendar.of("X", HashSet.ofAll(weekend), Option.of(published)));
    }

    /** Minute by minute, by a watch that is set forward and never back. */
    Instant walk(Instant start, int minutes) {
      var at = start.minus(Duration.ofDays(1)); // by then it shows what everybody's clocks do
      var watch = LocalDateTime.MIN;
      for (int left = minutes; left > 0; ) {
        watch = later(watch, LocalDateTime.ofInstant(at, zone));
        boolean counts = !at.isBefore(start) && isOpen(watch);
        left -= counts ? 1 : 0;
        at = at.plus(1, ChronoUnit.MINUTES);
      }
      return at;
    }

    private boolean isOpen(LocalDateTime watch) {
      return works(watch.toLocalDate())
          && !watch.toLocalTime().isBefore(from)
          && (to.equals(LocalTime.MIDNIGHT) || watch.toLocalTime().isBefore(to));
    }

    private boolean works(LocalDate day) {
      boolean listed = off.contains(day) || worked.contains(day);
      return listed ? worked.contains(day) : !weekend.contains(day.getDayOfWeek());
    }

    private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
      return one.isBefore(other) ? other : one;
    }
  }

  /** Fails if a night on which clocks are changed is taken for one of as many hours as others. */
  @Property(tries = 400)
  void itCountsAsAMinuteByMinuteWalk(
      @ForAll("plans") Plan plan,
      @ForAll("minutesOf2026") Instant start,
      @ForAll @IntRange(min = 1, max = 6_000) int minutes) {
    assertThat(plan.workingTime().after(start, Duration.ofMinutes(minutes)))
        .isEqualTo(plan.walk(start, minutes));
  }

  /** Fails if days that are spent whole are counted once too often. */
  @Property
  void countingOnIsCountingFurther(
      @ForAll("plans") Plan plan,
      @ForAll("moments") Instant start,
      @ForAll("times") Duration first,
      @ForAll("times") Duration second) {
    var time = plan.workingTime();
    assertThat(time.after(start, first.plus(second)))
        .isEqualTo(time.after(time.after(start, first), second));
  }

  /** Fails if a start outside the opening hours is not brought to when they begin. */
  @Property
  void workingTimeTakesAtLeastAsLongAsTheStopwatchSays(
      @ForAll("plans") Plan plan,
      @ForAll("moments") Instant start,
      @ForAll("times") Duration time) {
    assertThat(plan.workingTime().after(start, time)).isAfterOrEqualTo(start.plus(time));
  }

  /** Fails if make-up days are taken off instead of added. */
  @Property
  void whatStartsLaterNeverEndsEarlier(
      @ForAll("plans") Plan plan,
      @ForAll("moments") Instant start,
      @ForAll @LongRange(max = 9 * 86_400) long secondsLater,
      @ForAll("times") Duration time) {
    var workingTime = plan.workingTime();
    assertThat(workingTime.after(start.plusSeconds(secondsLater), time))
        .isAfterOrEqualTo(workingTime.after(start, time));
  }

  /** Fails if a day on which clocks are changed is taken for one of as many hours as others. */
  @Property
  void untilATimeIsOverThatTimePasses(
      @ForAll("plans") Plan plan,
      @ForAll("moments") Instant start,
      @ForAll("times") Duration time) {
    var workingTime = plan.workingTime();
    assertThat(workingTime.between(start, workingTime.after(start, time))).isEqualTo(time);
  }

  /** Fails if the day between two stretches is counted for both of them. */
  @Property
  void whatPassesInPartsPassesInAll(
      @ForAll("plans") Plan plan,
      @ForAll("moments") Instant start,
      @ForAll @LongRange(max = 40 * 86_400) long first,
      @ForAll @LongRange(max = 40 * 86_400) long second) {
    var workingTime = plan.workingTime();
    var middle = start.plusSeconds(first);
    var end = middle.plusSeconds(second);
    assertThat(workingTime.between(start, middle).plus(workingTime.between(middle, end)))
        .isEqualTo(workingTime.between(start, end));
  }

  /** Fails if the last moment of a day's opening is moved to the next morning. */
  @Property
  void somebodyIsThereJustBeforeTheEnd(
      @ForAll("plans") Plan plan,
      @ForAll("moments") Instant start,
      @ForAll("times") Duration time) {
    var workingTime = plan.workingTime();
    var end = workingTime.after(start, time);
    // so late that only the last nanosecond of the time is left
    assertThat(workingTime.after(end.minusNanos(1), Duration.ofNanos(1))).isEqualTo(end);
  }

  /** Fails if days are counted in {@code int} nanoseconds, or moments in {@code long} ones. */
  @Property
  void nothingWrapsAround(
      @ForAll("plans") Plan plan,
      @ForAll("allMoments") Instant start,
      @ForAll @LongRange(min = 1, max = 40_000L * 3_600) long seconds) {
    try {
      assertThat(plan.workingTime().after(start, Duration.ofSeconds(seconds))).isAfter(start);
    } catch (DateTimeException beyondTheLastDate) {
      assertThat(start)
          .satisfiesAnyOf(
              moment -> assertThat(moment).isAfter(Instant.MAX.minus(Duration.ofDays(25_000_000))),
              moment -> assertThat(moment).isBefore(Instant.MIN.plus(Duration.ofDays(367))));
    }
  }

  @Provide
  Arbitrary<Plan> plans() {
    var weekends = Arbitraries.of(DayOfWeek.class).set().ofMaxSize(6);
    var listed = days().set().ofMaxSize(40);
    return Combinators.combine(hours(), zones(), weekends, listed, listed)
        .as((hours, zone, weekend, off, worked) -> {
          worked.removeAll(off);
          return new Plan(hours.from(), hours.to(), zone, weekend, off, worked);
        });
  }

  /** From an hour to a day, in halves of an hour: also such as begin or end while clocks change. */
  private static Arbitrary<OpeningHours> hours() {
    var halves = Arbitraries.integers().between(0, 46);
    return Combinators.combine(halves, Arbitraries.integers().between(2, 48))
        .as((from, length) -> new OpeningHours(half(from), half(Math.min(48, from + length))));
  }

  private static LocalTime half(int number) {
    return LocalTime.MIDNIGHT.plusMinutes(30L * number);
  }

  /** Where clocks are changed at night, at midnight, by half an hour, and not at all. */
  private static Arbitrary<ZoneId> zones() {
    return Arbitraries.of(
            "Europe/Berlin",
            "Africa/Cairo",
            "America/Havana",
            "America/Scoresbysund",
            "Australia/Lord_Howe",
            "Asia/Shanghai",
            "UTC")
        .map(ZoneId::of);
  }

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(FROM.toEpochDay(), TO.toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<Instant> minutesOf2026() {
    var first = Instant.parse("2026-01-01T00:00:00Z");
    var any = Arbitraries.longs().between(0, 365 * 1_440);
    // a week before the changes of March and of October
    var changes = Arbitraries.of(79L, 290L).map(day -> day * 1_440);
    var near =
        Combinators.combine(changes, Arbitraries.longs().between(0, 9 * 1_440)).as(Long::sum);
    return Arbitraries.oneOf(any, near).map(minute -> first.plus(minute, ChronoUnit.MINUTES));
  }

  @Provide
  Arbitrary<Instant> moments() {
    return between(Instant.parse("2025-06-01T00:00:00Z"), Instant.parse("2027-06-01T00:00:00Z"));
  }

  @Provide
  Arbitrary<Instant> allMoments() {
    return between(Instant.MIN, Instant.MAX);
  }

  @Provide
  Arbitrary<Duration> times() {
    return Arbitraries.longs().between(1, 2_000L * 3_600_000_000_000L).map(Duration::ofNanos);
  }

  private static Arbitrary<Instant> between(Instant first, Instant last) {
    return Combinators.combine(
            Arbitraries.longs().between(first.getEpochSecond(), last.getEpochSecond()),
            Arbitraries.integers().between(0, 999_999_999))
        .as((seconds, nanos) -> Instant.ofEpochSecond(seconds, nanos));
  }
}
