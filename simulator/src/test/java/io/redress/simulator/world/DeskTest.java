package io.redress.simulator.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.redress.party.Role;
import io.redress.simulator.draw.Draws;
import io.redress.simulator.draw.LogNormal;
import io.redress.simulator.draw.Purpose;
import io.redress.simulator.population.Staff.Shift;
import io.redress.simulator.population.Staff.Team;
import io.redress.simulator.statistics.Dimension;
import io.redress.simulator.statistics.Kpi;
import io.redress.simulator.statistics.Sample;
import io.redress.simulator.statistics.Tally;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeskTest {

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final Seq<DayOfWeek> WEEKDAYS = List.of(DayOfWeek.values()).take(5);
  private static final Shift NINE_TO_FIVE = shift(1, "09:00", "17:00", WEEKDAYS);

  private final VirtualTime time = new VirtualTime();
  private final ArrayList<String> done = new ArrayList<>();
  private final ArrayList<String> gone = new ArrayList<>();

  private static Shift shift(int people, String from, String to, Seq<DayOfWeek> days) {
    return new Shift(people, LocalTime.parse(from), LocalTime.parse(to), HashSet.ofAll(days));
  }

  private Desk desk(Shift... shifts) {
    var team = new Team(List.of(shifts), new LogNormal(5, 0), 1, 0);
    return new Desk(Role.AGENT, team, SHANGHAI, time, new Worked(0, Long.MAX_VALUE));
  }

  private void ask(Desk desk, String at, String what, long minutes) {
    time.at(
        shanghai(at),
        () ->
            desk.ask(
                Duration.ofMinutes(minutes),
                () -> !gone.contains(what),
                who -> done.add("%s by %s at %s".formatted(what, who.id(), local()))));
  }

  private static Instant shanghai(String local) {
    return LocalDateTime.parse(local).atZone(SHANGHAI).toInstant();
  }

  private String local() {
    return time.instant().atZone(SHANGHAI).toLocalDateTime().toString();
  }

  @Test
  void whatHasGoneElsewhereTakesNobodysTime() {
    var desk = desk(NINE_TO_FIVE);
    ask(desk, "2026-03-02T10:00", "one", 30);
    ask(desk, "2026-03-02T10:05", "two", 10);
    ask(desk, "2026-03-02T10:06", "three", 10);
    time.at(shanghai("2026-03-02T10:10"), () -> gone.add("two"));
    time.run();
    assertThat(done)
        .containsExactly(
            "one by agent-1 at 2026-03-02T10:30", "three by agent-1 at 2026-03-02T10:40");
    assertThat(desk.audit()).isEmpty();
  }

  @Test
  void whoeverIsFreeTakesWhatHasWaitedLongest() {
    var desk = desk(NINE_TO_FIVE);
    ask(desk, "2026-03-02T10:00", "one", 30);
    ask(desk, "2026-03-02T10:05", "two", 10);
    ask(desk, "2026-03-02T10:06", "three", 10);
    time.run();
    assertThat(done)
        .containsExactly(
            "one by agent-1 at 2026-03-02T10:30",
            "two by agent-1 at 2026-03-02T10:40",
            "three by agent-1 at 2026-03-02T10:50");
    assertThat(desk.audit()).isEmpty();
  }

  @Test
  void twoPeopleWorkAtTheSameTime() {
    var desk = desk(shift(2, "09:00", "17:00", WEEKDAYS));
    ask(desk, "2026-03-02T10:00", "one", 30);
    ask(desk, "2026-03-02T10:05", "two", 10);
    time.run();
    assertThat(done)
        .containsExactly(
            "two by agent-2 at 2026-03-02T10:15", "one by agent-1 at 2026-03-02T10:30");
  }

  /** 2026-03-06 is a Friday. */
  @Test
  void whatComesAfterHoursWaitsForTheNextShift() {
    var desk = desk(NINE_TO_FIVE);
    ask(desk, "2026-03-05T17:00", "in the evening", 10);
    ask(desk, "2026-03-06T16:59", "at the last minute", 10);
    ask(desk, "2026-03-06T17:01", "too late", 10);
    time.run();
    assertThat(done)
        .containsExactly(
            "in the evening by agent-1 at 2026-03-06T09:10",
            "at the last minute by agent-1 at 2026-03-06T17:09",
            "too late by agent-1 at 2026-03-09T09:10");
    assertThat(desk.audit()).isEmpty();
  }

  @Test
  void whoeverComesLaterHelpsWithWhatWaits() {
    var desk = desk(NINE_TO_FIVE, shift(1, "12:00", "20:00", WEEKDAYS));
    ask(desk, "2026-03-02T09:00", "one", 400);
    ask(desk, "2026-03-02T09:01", "two", 10);
    time.run();
    assertThat(done)
        .containsExactly(
            "two by agent-2 at 2026-03-02T12:10", "one by agent-1 at 2026-03-02T15:40");
  }

  @Test
  void aShiftUntilMidnightIsOnUntilMidnight() {
    var desk = desk(shift(1, "16:00", "00:00", WEEKDAYS));
    ask(desk, "2026-03-02T23:59", "late", 10);
    time.run();
    assertThat(done).containsExactly("late by agent-1 at 2026-03-03T00:09");
  }

  /** Two weekdays of eight hours, less the first four and the last two, for two people. */
  @Test
  void peopleAreThereInTheirShiftsOnly() {
    long staffed =
        Shifts.staffed(
            shift(2, "09:00", "17:00", WEEKDAYS),
            shanghai("2026-03-05T13:00").toEpochMilli(),
            shanghai("2026-03-06T15:00").toEpochMilli(),
            SHANGHAI);
    assertThat(Duration.ofMillis(staffed)).isEqualTo(Duration.ofHours(20));
  }

  /**
   * Erlang's formula for a queue with exponential times between arrivals and of service (A. K.
   * Erlang, 1917), as figures: mean wait in minutes for a service of ten, by people and load.
   */
  @ParameterizedTest
  @CsvSource({
    "1, 0.5, 10.0000",
    "2, 0.8, 17.7778",
    "3, 0.7,  5.4715",
    "10, 0.9, 6.6873",
  })
  void waitingTimesAreThoseOfTheory(int people, double load, double expected) {
    var sample = new Sample();
    for (int world = 0; world < 40; world++) {
      sample.add(queue(people, load, world));
    }
    var wait = sample.of(Dimension.ROLE, "agent", Kpi.WAIT);
    assertThat(wait.value() / 60).isCloseTo(expected, within(wait.halfWidth() / 60));
    assertThat(wait.halfWidth() / wait.value()).isLessThan(0.15);
    var busy = sample.of(Dimension.ROLE, "agent", Kpi.UTILISATION);
    assertThat(busy.value()).isCloseTo(load, within(0.02));
  }

  /** 8,000 arrivals, of which the first and the last tenth do not count. */
  private static Tally queue(int people, double load, int world) {
    var time = new VirtualTime();
    var draws = new Draws(2).in(world);
    double between = 10 / (people * load);
    long from = (long) (800 * between * 60_000);
    long to = (long) (7_200 * between * 60_000);
    var worked = new Worked(from, to);
    var always = shift(people, "00:00", "00:00", List.of(DayOfWeek.values()));
    var team = new Team(List.of(always), new LogNormal(10, 0), 1, 0);
    var desk = new Desk(Role.AGENT, team, ZoneOffset.UTC, time, worked);
    double at = 0;
    for (int number = 0; number < 8_000; number++) {
      var entity = draws.of(number);
      at += exponential(between, entity.uniform(Purpose.PLACED_AT, 0));
      long takes = (long) (exponential(10, entity.uniform(Purpose.SERVICE_TIME, 0)) * 60_000);
      time.at(
          Instant.ofEpochMilli((long) (at * 60_000)),
          () -> desk.ask(Duration.ofMillis(takes), () -> true, who -> {}));
    }
    time.run();
    assertThat(desk.audit()).isEmpty();
    var tally = new Tally();
    worked.count(
        tally.row(Dimension.ROLE, "agent"), Shifts.staffed(always, from, to, ZoneOffset.UTC));
    tally.worldIsOver();
    return tally;
  }

  private static double exponential(double mean, double uniform) {
    return -mean * StrictMath.log(uniform);
  }

  @Test
  void whatIsLeftOfTheDayBeforeIsOnlyCountedWithinTheTimeThatCounts() {
    var worked = new Worked(1_000_000, 2_000_000);
    worked.came(500_000);
    worked.began(500_000, 1_500_000, Duration.ofSeconds(800));
    var tally = new Tally();
    worked.count(tally.row(Dimension.ROLE, "agent"), 4_000_000);
    tally.worldIsOver();
    var sample = new Sample();
    sample.add(tally);
    // Waited for 500 of 1,000 seconds, busy for the other 500, of 4,000 that people were there.
    assertThat(sample.of(Dimension.ROLE, "agent", Kpi.QUEUE_LENGTH).value()).isEqualTo(0.5);
    assertThat(sample.of(Dimension.ROLE, "agent", Kpi.UTILISATION).value()).isEqualTo(0.125);
  }
}
