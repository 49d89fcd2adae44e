package io.redress.calendar;

import static io.redress.calendar.Window.LastDay.AS_IT_FALLS;
import static io.redress.calendar.Window.LastDay.NEXT_WORKING_DAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.calendar.Window.FirstDay;
import io.redress.calendar.Window.LastDay;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class WindowProperties {

  /** Fails if the last day ends at its own first moment. */
  @Property
  void theEndIsAfterTheAnchorWhichIsInTime(
      @ForAll("windows") Window window,
      @ForAll("moments") Instant anchor,
      @ForAll("zones") ZoneId zone) {
    var end = window.end(anchor, zone, Published.CHINA);
    assertThat(end.at()).isAfter(anchor);
    assertThat(end.isInTime(anchor)).isTrue();
    assertThat(end.isInTime(end.at().plusNanos(1))).isFalse();
  }

  /** Fails if the last day is taken from the moment at which the window is over. */
  @Property
  void theLastMomentIsOnTheLastDayAndTheFirstBeyondItIsNot(
      @ForAll("windows") Window window,
      @ForAll("moments") Instant anchor,
      @ForAll("zones") ZoneId zone) {
    var end = window.end(anchor, zone, Published.CHINA);
    var last = end.included() ? end.at() : end.at().minusNanos(1);
    assertThat(last.atZone(zone).toLocalDate()).isEqualTo(end.lastDay());
    assertThat(end.included() || end.at().atZone(zone).toLocalDate().isAfter(end.lastDay()))
        .isTrue();
  }

  /** Fails if make-up days are taken off instead of added. */
  @Property
  void whatHappensLaterNeverEndsEarlier(
      @ForAll("windows") Window window,
      @ForAll("moments") Instant anchor,
      @ForAll @LongRange(max = 4 * 86_400) long secondsLater,
      @ForAll("zones") ZoneId zone) {
    var end = window.end(anchor, zone, Published.CHINA).at();
    var later = window.end(anchor.plusSeconds(secondsLater), zone, Published.CHINA).at();
    assertThat(later).isAfterOrEqualTo(end);
  }

  /** Fails if a month that has no such day ends a day early. */
  @Property
  void monthsFromTheNextDayNeverEndEarlier(
      @ForAll @IntRange(min = 1, max = 400) int months,
      @ForAll FirstDay firstDay,
      @ForAll("endsOfMonths") Instant anchor) {
    var window = new Window(new Length.Months(months), firstDay, AS_IT_FALLS);
    var end = window.end(anchor, ZoneOffset.UTC, Published.CHINA).at();
    assertThat(window.end(anchor.plusSeconds(86_400), ZoneOffset.UTC, Published.CHINA).at())
        .isAfterOrEqualTo(end);
  }

  /** Fails if a last day that is worked moves on. */
  @Property
  void aLastDayMovesToTheNextWorkingDayAndNoFurther(
      @ForAll("lengthsInDays") Length length,
      @ForAll FirstDay firstDay,
      @ForAll("moments") Instant anchor) {
    var zone = ZoneId.of("Asia/Shanghai");
    var falls = new Window(length, firstDay, AS_IT_FALLS).end(anchor, zone, Published.CHINA);
    var moved = new Window(length, firstDay, NEXT_WORKING_DAY).end(anchor, zone, Published.CHINA);
    assertThat(Published.CHINA.isWorkingDay(moved.lastDay())).isTrue();
    assertThat(falls.lastDay().datesUntil(moved.lastDay()))
        .noneMatch(Published.CHINA::isWorkingDay);
  }

  /** Fails if moments are counted in nanoseconds of a {@code long}. */
  @Property
  void nothingWrapsAround(
      @ForAll("windows") Window window,
      @ForAll("allMoments") Instant anchor,
      @ForAll("zones") ZoneId zone) {
    try {
      assertThat(window.end(anchor, zone, Published.CHINA).at()).isAfter(anchor);
    } catch (DateTimeException beyondTheLastDate) {
      assertThat(anchor)
          .satisfiesAnyOf(
              moment -> assertThat(moment).isAfter(Instant.MAX.minus(Duration.ofDays(50_000))),
              moment -> assertThat(moment).isBefore(Instant.MIN.plus(Duration.ofDays(367))));
    }
  }

  @Provide
  Arbitrary<Window> windows() {
    var elapsed =
        Arbitraries.longs()
            .between(1, 100_000_000_000_000_000L)
            .map(nanos -> Window.elapsed(Duration.ofNanos(nanos)));
    var inDays =
        Combinators.combine(
                lengthsInDays(), Arbitraries.of(FirstDay.class), Arbitraries.of(LastDay.class))
            .as(Window::new);
    return Arbitraries.oneOf(inDays, elapsed);
  }

  @Provide
  Arbitrary<Length> lengthsInDays() {
    var counts = Arbitraries.integers().between(1, 400);
    return Arbitraries.oneOf(
        counts.map(Length.Days::new),
        counts.map(Length.WorkingDays::new),
        counts.map(Length.Months::new));
  }

  @Provide
  Arbitrary<Instant> moments() {
    var first = Instant.parse("2023-06-01T00:00:00Z");
    return Arbitraries.oneOf(between(first, Instant.parse("2027-06-01T00:00:00Z")), endsOfMonths());
  }

  @Provide
  Arbitrary<Instant> endsOfMonths() {
    var months = Arbitraries.integers().between(0, 48);
    var hours = Arbitraries.integers().between(-4 * 24, 24);
    return Combinators.combine(months, hours)
        .as((month, hour) ->
            LocalDate.parse("2023-07-01").plusMonths(month).atTime(0, 0).plusHours(hour))
        .map(time -> time.toInstant(ZoneOffset.UTC));
  }

  @Provide
  Arbitrary<Instant> allMoments() {
    return between(Instant.MIN, Instant.MAX);
  }

  @Provide
  Arbitrary<ZoneId> zones() {
    return Arbitraries.of(
            "Asia/Shanghai",
            "Europe/London",
            "Africa/Cairo",
            "America/Havana",
            "Pacific/Apia",
            "UTC")
        .map(ZoneId::of);
  }

  private static Arbitrary<Instant> between(Instant first, Instant last) {
    return Combinators.combine(
            Arbitraries.longs().between(first.getEpochSecond(), last.getEpochSecond()),
            Arbitraries.integers().between(0, 999_999_999))
        .as((seconds, nanos) -> Instant.ofEpochSecond(seconds, nanos));
  }
}
