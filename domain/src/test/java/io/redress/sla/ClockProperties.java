package io.redress.sla;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.calendar.OpeningHours;
import io.redress.calendar.WorkingCalendar;
import io.redress.calendar.WorkingTime;
import io.redress.party.Role;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ClockProperties {

  /** Fails if the deadline itself, or the start, can be a warning. */
  @Property
  void everyWarningIsBetweenTheStartAndTheDeadline(
      @ForAll("terms") ClockTerms terms,
      @ForAll("moments") Instant start,
      @ForAll("workingTimes") WorkingTime workingTime) {
    var deadlines = terms.deadlines(ClockName.REVIEW, start, workingTime);
    var due = deadlines.map(Deadline::due);
    assertThat(due.prepend(start)).isEqualTo(due.prepend(start).distinct().sorted());
    assertThat(deadlines.last()).isEqualTo(terms.deadline(ClockName.REVIEW, start, workingTime));
    assertThat(deadlines.init()).allMatch(each -> each.onBreach() == OnBreach.REMIND);
  }

  /** Fails if the day on which one pause ends and the next one begins counts for both of them. */
  @Property
  void twoPausesAreAsLongAsTheyAreTogether(
      @ForAll("times") ClockTime clock,
      @ForAll("moments") Instant due,
      @ForAll("moments") Instant one,
      @ForAll("moments") Instant another,
      @ForAll("moments") Instant third,
      @ForAll("workingTimes") WorkingTime workingTime) {
    var at = List.of(one, another, third).sorted();
    var first = clock.later(due, at.get(0), at.get(1), workingTime);
    assertThat(clock.later(first, at.get(1), at.get(2), workingTime))
        .isEqualTo(clock.later(due, at.get(0), at.get(2), workingTime));
  }

  /** Fails if what was still to come when the clock was paused is over when it runs again. */
  @Property
  void whatWasNotOverAtThePauseIsNotOverAfterIt(
      @ForAll("times") ClockTime clock,
      @ForAll("moments") Instant start,
      @ForAll("moments") Instant one,
      @ForAll("moments") Instant another,
      @ForAll("workingTimes") WorkingTime workingTime) {
    var at = List.of(start, one, another).sorted();
    var due = clock.after(at.get(0), workingTime);
    if (due.isAfter(at.get(1))) {
      assertThat(clock.later(due, at.get(1), at.get(2), workingTime)).isAfter(at.get(2));
    }
  }

  /** Fails if working hours are said to be over before as many hours have passed. */
  @Property
  void whatIsKnownToBeAtLeastAsLongIs(
      @ForAll("times") ClockTime one,
      @ForAll("times") ClockTime other,
      @ForAll("moments") Instant start,
      @ForAll("workingTimes") WorkingTime workingTime) {
    boolean isSo = !one.after(start, workingTime).isBefore(other.after(start, workingTime));
    if (one.isAtLeast(other)) {
      assertThat(isSo).isTrue();
    }
    if (one.countsLike(other)) {
      assertThat(isSo).isEqualTo(one.isAtLeast(other));
    }
  }

  /** Fails if what is left is counted back in hours in which nobody is there. */
  @Property
  void whatIsLeftOfAClockBringsItToItsEnd(
      @ForAll("times") ClockTime left,
      @ForAll("times") ClockTime clock,
      @ForAll("moments") Instant start,
      @ForAll("workingTimes") WorkingTime workingTime) {
    if (left.canBeLeftOf(clock)) {
      var then = left.before(clock, start, workingTime);
      // working days begin with the one after, which a midnight is not past yet
      var from = left instanceof ClockTime.WorkingDays ? then.minusNanos(1) : then;
      assertThat(left.after(from, workingTime)).isEqualTo(clock.after(start, workingTime));
    }
  }

  @Provide
  Arbitrary<ClockTerms> terms() {
    var some = times().list().ofMaxSize(4).map(List::ofAll);
    return Combinators.combine(times(), some, some)
        .as((within, after, before) ->
            new ClockTerms(within, Role.AGENT, OnBreach.NOTIFY)
                .with(new Warnings(after, before).fitting(within)));
  }

  @Provide
  Arbitrary<ClockTime> times() {
    var minutes = Arbitraries.longs().between(1, 12_000).map(Duration::ofMinutes);
    return Arbitraries.oneOf(
        minutes.map(ClockTime.Elapsed::new),
        minutes.map(ClockTime.WorkingHours::new),
        Arbitraries.integers().between(1, 9).map(ClockTime.WorkingDays::new));
  }

  @Provide
  Arbitrary<Instant> moments() {
    return Arbitraries.longs()
        .between(
            Instant.parse("2026-01-01T00:00:00Z").getEpochSecond(),
            Instant.parse("2027-01-01T00:00:00Z").getEpochSecond())
        .map(Instant::ofEpochSecond);
  }

  @Provide
  Arbitrary<WorkingTime> workingTimes() {
    Seq<OpeningHours> hours =
        List.of(
            OpeningHours.allDay(),
            new OpeningHours(LocalTime.parse("09:00"), LocalTime.parse("18:00")),
            new OpeningHours(LocalTime.parse("01:30"), LocalTime.parse("02:30")));
    var zones = Arbitraries.of("Asia/Shanghai", "Europe/Berlin", "America/New_York");
    return Combinators.combine(Arbitraries.of(hours.asJava()), zones)
        .as((opening, zone) ->
            new WorkingTime(opening, ZoneId.of(zone), WorkingCalendar.weekendsOnly()));
  }
}
