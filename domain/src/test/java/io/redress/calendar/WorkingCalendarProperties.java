package io.redress.calendar;

import static net.jqwik.api.RandomDistribution.uniform;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashSet;
import io.vavr.control.Option;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

class WorkingCalendarProperties {

  private static final LocalDate FROM = LocalDate.parse("2025-12-01");
  private static final LocalDate TO = LocalDate.parse("2026-02-28");

  /** What a random calendar is made of, also for the count that knows no arithmetic. */
  record Plan(
      Set<DayOfWeek> weekend, Set<LocalDate> off, Set<LocalDate> worked, boolean published) {

    WorkingCalendar calendar() {
      var days = new PublishedDays(FROM, TO, HashSet.ofAll(off), HashSet.ofAll(worked));
      return WorkingCalendar.of(
          "X", HashSet.ofAll(weekend), published ? Option.of(days) : Option.none());
    }

    boolean works(LocalDate day) {
      boolean listed = published && (off.contains(day) || worked.contains(day));
      return listed ? worked.contains(day) : !weekend.contains(day.getDayOfWeek());
    }

    /** Day by day, as people count on a wall calendar. */
    CountedDay countOneByOne(LocalDate from, int n) {
      var day = from;
      boolean assumed = false;
      for (int counted = 0; counted < n; ) {
        day = day.plusDays(1);
        assumed |= published && (day.isBefore(FROM) || day.isAfter(TO));
        counted += works(day) ? 1 : 0;
      }
      return new CountedDay(day, assumed);
    }
  }

  /** Fails if the published days are not sorted. */
  @Property
  void itCountsAsPeopleDo(
      @ForAll("plans") Plan plan, @ForAll("days") LocalDate from, @ForAll("counts") int n) {
    assertThat(plan.calendar().workingDaysAfter(from, n)).isEqualTo(plan.countOneByOne(from, n));
  }

  /** Fails if a holiday counts only from the day after it on. */
  @Property
  void itCountsChinaAsPublished(
      @ForAll("publishedInChina") LocalDate from, @ForAll("counts") int n) {
    var plan =
        new Plan(
            Published.WEEKEND.toJavaSet(),
            Published.CHINA_OFF.toJavaSet(),
            Published.CHINA_WORKED.toJavaSet(),
            true);
    assertThat(Published.CHINA.workingDaysAfter(from, n).date())
        .isEqualTo(plan.countOneByOne(from, n).date());
  }

  /** Fails if the day that one counts from is counted. */
  @Property
  void countingOnIsCountingFurther(
      @ForAll("plans") Plan plan,
      @ForAll("days") LocalDate from,
      @ForAll("counts") int n,
      @ForAll("counts") int m) {
    var calendar = plan.calendar();
    var first = calendar.workingDaysAfter(from, n);
    var second = calendar.workingDaysAfter(first.date(), m);
    assertThat(calendar.workingDaysAfter(from, n + m))
        .isEqualTo(new CountedDay(second.date(), first.assumed() || second.assumed()));
  }

  /** Fails if the search stops a day early. */
  @Property
  void everyDayThatIsCountedIsWorked(
      @ForAll("plans") Plan plan, @ForAll("days") LocalDate from, @ForAll("counts") int n) {
    var calendar = plan.calendar();
    assertThat(plan.works(calendar.workingDaysAfter(from, n).date())).isTrue();
    assertThat(plan.works(calendar.nextWorkingDay(from).date())).isTrue();
    assertThat(calendar.isWorkingDay(from)).isEqualTo(plan.works(from));
  }

  /** Fails if make-up days are taken off instead of added. */
  @Property
  void laterStartsAndMoreDaysNeverEndEarlier(
      @ForAll("plans") Plan plan,
      @ForAll("days") LocalDate from,
      @ForAll @IntRange(max = 40) int later,
      @ForAll("counts") int n,
      @ForAll("counts") int more) {
    var calendar = plan.calendar();
    var end = calendar.workingDaysAfter(from, n).date();
    assertThat(end).isAfter(from);
    assertThat(calendar.workingDaysAfter(from.plusDays(later), n).date()).isAfterOrEqualTo(end);
    assertThat(calendar.workingDaysAfter(from, n + more).date()).isAfter(end);
  }

  /** Fails if weeks are counted in {@code int}. */
  @Property
  void nothingWrapsAround(
      @ForAll("plans") Plan plan, @ForAll("allDays") LocalDate from, @ForAll("allCounts") int n) {
    try {
      var end = plan.calendar().workingDaysAfter(from, n).date();
      // as many weeks as it takes, give or take the days that are listed
      assertThat((end.toEpochDay() - from.toEpochDay()) * (7 - plan.weekend().size()))
          .isBetween(7L * n - 1000, 7L * n + 1000);
    } catch (DateTimeException beyondTheLastDate) {
      assertThat(from).isAfter(LocalDate.MAX.minusYears(42_000_000));
    }
  }

  @Provide
  Arbitrary<Plan> plans() {
    var weekends = Arbitraries.of(DayOfWeek.class).set().ofMaxSize(6);
    var listed = days().set().ofMaxSize(60);
    var published = Arbitraries.frequency(Tuple.of(4, true), Tuple.of(1, false));
    return Combinators.combine(weekends, listed, listed, published)
        .as((weekend, off, worked, some) -> {
          worked.removeAll(off);
          return new Plan(weekend, off, worked, some);
        });
  }

  /** Around the dates that are published, before and behind them. */
  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(FROM.minusDays(60).toEpochDay(), TO.plusDays(60).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<LocalDate> publishedInChina() {
    return Arbitraries.longs()
        .between(Published.CHINA_FROM.toEpochDay(), Published.CHINA_TO.toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<LocalDate> allDays() {
    return Arbitraries.longs()
        .between(LocalDate.MIN.toEpochDay(), LocalDate.MAX.toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<Integer> allCounts() {
    return Arbitraries.integers().between(1, Integer.MAX_VALUE).withDistribution(uniform());
  }

  @Provide
  Arbitrary<Integer> counts() {
    return Arbitraries.integers().between(1, 60);
  }
}
