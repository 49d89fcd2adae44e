package io.redress.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.calendar.Length;
import io.redress.calendar.Window;
import io.redress.calendar.Window.FirstDay;
import io.redress.calendar.Window.LastDay;
import io.redress.calendar.WorkingCalendar;
import io.redress.facts.ReasonWindow;
import io.redress.facts.ReasonWindow.Anchor;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WindowComparisonProperties {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final WorkingCalendar CALENDAR = WorkingCalendar.weekendsOnly();

  @Property(tries = 2000)
  void noWindowEndsAfterOneThatIsLonger(
      @ForAll("windows") Window one,
      @ForAll("windows") Window other,
      @ForAll("anchors") Instant at) {
    var ends = one.end(at, ZONE, CALENDAR).at().compareTo(other.end(at, ZONE, CALENDAR).at());
    switch (compared(one, other)) {
      case SAME -> assertThat(ends).isZero();
      case SHORTER -> assertThat(ends).isNotPositive();
      case LONGER -> assertThat(ends).isNotNegative();
      case INCOMPARABLE ->
          assertThat(compared(other, one)).isEqualTo(WindowComparison.INCOMPARABLE);
    }
  }

  @Example
  void windowsOfOneUnitAreComparedByTheirNumber() {
    assertThat(compared(days(7), days(7))).isEqualTo(WindowComparison.SAME);
    assertThat(compared(days(6), days(7))).isEqualTo(WindowComparison.SHORTER);
    assertThat(compared(days(15), days(14))).isEqualTo(WindowComparison.LONGER);
    assertThat(compared(hours(24), hours(25))).isEqualTo(WindowComparison.SHORTER);
    assertThat(compared(months(4), months(3))).isEqualTo(WindowComparison.LONGER);
    assertThat(compared(workingDays(5), workingDays(5))).isEqualTo(WindowComparison.SAME);
  }

  @Example
  void theFirstDayMakesOneDayOfDifference() {
    assertThat(compared(new Window(8, FirstDay.COUNTED), days(7))).isEqualTo(WindowComparison.SAME);
    assertThat(compared(new Window(7, FirstDay.COUNTED), days(7)))
        .isEqualTo(WindowComparison.SHORTER);
  }

  @Example
  void aLastDayThatMayMoveIsLonger() {
    var moving = new Window(new Length.Days(7), FirstDay.NOT_COUNTED, LastDay.NEXT_WORKING_DAY);
    assertThat(compared(moving, days(7))).isEqualTo(WindowComparison.LONGER);
    assertThat(compared(moving, days(8))).isEqualTo(WindowComparison.INCOMPARABLE);
  }

  @Example
  void unitsThatDifferAreComparedAsFarAsIsCertain() {
    assertThat(compared(workingDays(7), days(7))).isEqualTo(WindowComparison.LONGER);
    assertThat(compared(workingDays(6), days(7))).isEqualTo(WindowComparison.INCOMPARABLE);
    assertThat(compared(months(3), days(84))).isEqualTo(WindowComparison.LONGER);
    assertThat(compared(months(3), days(90))).isEqualTo(WindowComparison.INCOMPARABLE);
    assertThat(compared(months(3), days(93))).isEqualTo(WindowComparison.SHORTER);
    assertThat(compared(hours(168), days(7))).isEqualTo(WindowComparison.INCOMPARABLE);
  }

  @Example
  void windowsThatAreCountedFromDifferentEventsCannotBeCompared() {
    assertThat(
            WindowComparison.of(
                new ReasonWindow(Anchor.ORDER, days(7)),
                new ReasonWindow(Anchor.DELIVERY, days(7))))
        .isEqualTo(WindowComparison.INCOMPARABLE);
  }

  @Provide
  Arbitrary<Window> windows() {
    var counts = Arbitraries.integers().between(1, 70);
    var lengths =
        Arbitraries.oneOf(
            counts.map(Length.Days::new),
            counts.map(Length.WorkingDays::new),
            Arbitraries.integers().between(1, 3).map(Length.Months::new));
    return Arbitraries.oneOf(
        Combinators.combine(
                lengths, Arbitraries.of(FirstDay.values()), Arbitraries.of(LastDay.values()))
            .as(Window::new),
        counts.map(WindowComparisonProperties::hours));
  }

  @Provide
  Arbitrary<Instant> anchors() {
    return Arbitraries.longs()
        .between(0, 800 * 24)
        .map(hour -> Instant.parse("2026-01-01T00:00:00Z").plus(Duration.ofHours(hour)));
  }

  private static WindowComparison compared(Window one, Window other) {
    return WindowComparison.of(
        new ReasonWindow(Anchor.DELIVERY, one), new ReasonWindow(Anchor.DELIVERY, other));
  }

  private static Window days(int count) {
    return new Window(count, FirstDay.NOT_COUNTED);
  }

  private static Window workingDays(int count) {
    return new Window(new Length.WorkingDays(count), FirstDay.NOT_COUNTED, LastDay.AS_IT_FALLS);
  }

  private static Window months(int count) {
    return new Window(new Length.Months(count), FirstDay.NOT_COUNTED, LastDay.AS_IT_FALLS);
  }

  private static Window hours(int count) {
    return Window.elapsed(Duration.ofHours(count));
  }
}
