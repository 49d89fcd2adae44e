package io.redress.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.calendar.OpeningHours;
import io.redress.calendar.PublishedDays;
import io.redress.calendar.WorkingCalendar;
import io.redress.facts.FactTerms;
import io.redress.party.Role;
import io.redress.settlement.Route;
import io.redress.sla.ArrivalTimes;
import io.redress.sla.ClockName;
import io.redress.sla.ClockTerms;
import io.redress.sla.ClockTime;
import io.redress.sla.Deadline;
import io.redress.sla.OnBreach;
import io.redress.sla.SlaTerms;
import io.redress.sla.Warnings;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyDeadlinesTest {

  /**
   * National Day 2026 in China: Thursday 1 to Wednesday 7 October are off, Sunday 20 September and
   * Saturday 10 October are worked to make up for it.
   */
  private static final WorkingCalendar CHINA =
      WorkingCalendar.of(
          "CN",
          HashSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
          Option.of(
              new PublishedDays(
                  LocalDate.parse("2026-09-01"),
                  LocalDate.parse("2026-10-31"),
                  HashSet.of("01", "02", "05", "06", "07")
                      .map(day -> LocalDate.parse("2026-10-" + day)),
                  HashSet.of(LocalDate.parse("2026-09-20"), LocalDate.parse("2026-10-10")))));

  private static final ClockTerms FOUR_HOURS =
      new ClockTerms(
          new ClockTime.WorkingHours(Duration.ofHours(4)), Role.AGENT, OnBreach.ESCALATE);

  private static final ClockTerms THREE_DAYS =
      new ClockTerms(new ClockTime.WorkingDays(3), Role.PROVIDER, OnBreach.NOTIFY);

  private static final Policy SHOP =
      shop(
          "Asia/Shanghai",
          CHINA,
          HashMap.of(ClockName.REVIEW, FOUR_HOURS, ClockName.ARRIVAL, THREE_DAYS));

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # start,                four working hours
          2026-09-30T16:00+08:00, 2026-10-08T11:00+08:00
          2026-10-03T12:00+08:00, 2026-10-08T13:00+08:00
          2026-10-09T16:00+08:00, 2026-10-10T11:00+08:00
          2026-10-10T16:00+08:00, 2026-10-12T11:00+08:00
          """)
  void aClockInWorkingHoursRunsWhileTheShopIsOpen(OffsetDateTime start, OffsetDateTime due) {
    assertThat(SHOP.deadline(ClockName.REVIEW, start.toInstant()))
        .isEqualTo(new Deadline(ClockName.REVIEW, Role.AGENT, due.toInstant(), OnBreach.ESCALATE));
  }

  @Test
  void aClockThatThePolicyDoesNotNameRunsInElapsedTimeThroughHolidays() {
    assertThat(SHOP.deadline(ClockName.REVIEW_LIMIT, Instant.parse("2026-10-01T00:00:00Z")).due())
        .isEqualTo(Instant.parse("2026-10-03T00:00:00Z"));
  }

  @Test
  void withoutACalendarOfItsOwnThePolicyWorksFromMondayToFriday() {
    var shop =
        shop(
            "Europe/Berlin",
            WorkingCalendar.weekendsOnly(),
            HashMap.of(ClockName.REVIEW, FOUR_HOURS));
    // clocks go from +1 to +2 in the night to Sunday 29 March: Friday from 16:00 on, Monday until
    // 11:00
    assertThat(shop.deadline(ClockName.REVIEW, Instant.parse("2026-03-27T15:00:00Z")).due())
        .isEqualTo(Instant.parse("2026-03-30T09:00:00Z"));
  }

  @Test
  void warningsComeBeforeTheDeadline() {
    var warned =
        FOUR_HOURS.with(
            new Warnings(
                List.of(new ClockTime.Elapsed(Duration.ofHours(12))),
                List.of(new ClockTime.WorkingHours(Duration.ofHours(1)))));
    var shop = shop("Asia/Shanghai", CHINA, HashMap.of(ClockName.REVIEW, warned));
    // Wednesday 30 September, 16:00: over on Thursday 8 October at 11:00
    assertThat(shop.deadlines(ClockName.REVIEW, Instant.parse("2026-09-30T08:00:00Z")))
        .containsExactly(
            review("2026-09-30T20:00:00Z", OnBreach.REMIND),
            review("2026-10-08T02:00:00Z", OnBreach.REMIND),
            review("2026-10-08T03:00:00Z", OnBreach.ESCALATE));
  }

  @Test
  void sendingBackIsWarnedOfAfterTwelveHours() {
    assertThat(SHOP.deadlines(ClockName.RETURN_DISPATCH, Instant.parse("2026-10-01T00:00:00Z")))
        .containsExactly(
            dispatch("2026-10-01T12:00:00Z", OnBreach.REMIND),
            dispatch("2026-10-08T00:00:00Z", OnBreach.CLOSE));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # method, route,         left,                   arrives
          # 8, 9 and 10 October
          cash,     ORIGINAL,      2026-09-30T16:00+08:00, 2026-10-11T00:00+08:00
          alipay,   ORIGINAL,      2026-09-30T16:00+08:00, 2026-10-09T00:00+08:00
          alipay,   STORE_BALANCE, 2026-09-30T16:00+08:00, 2026-09-30T16:05+08:00
          """)
  void moneyArrivesByItsMethodAndRoute(
      String method, Route route, OffsetDateTime left, OffsetDateTime arrives) {
    var times =
        new ArrivalTimes(
            HashMap.of("alipay", new ClockTime.WorkingDays(1)),
            HashMap.of(Route.STORE_BALANCE, new ClockTime.Elapsed(Duration.ofMinutes(5))));
    var shop = with(SHOP, SHOP.sla().with(times));
    var deadline = shop.arrivalDeadline(Option.of(method), route, left.toInstant());
    assertThat(deadline)
        .isEqualTo(
            new Deadline(ClockName.ARRIVAL, Role.PROVIDER, arrives.toInstant(), OnBreach.NOTIFY));
    assertThat(shop.arrivalDeadlines(Option.of(method), route, left.toInstant()))
        .containsExactly(deadline);
  }

  @Test
  void moneyIsExpectedForSevenDaysWhereThePolicySaysNothing() {
    var left = Instant.parse("2026-10-01T00:00:00Z");
    var shop = shop("Asia/Shanghai", CHINA, HashMap.empty());
    assertThat(shop.arrivalDeadline(Option.none(), Route.ORIGINAL, left))
        .isEqualTo(shop.deadline(ClockName.ARRIVAL, left));
    assertThat(shop.deadline(ClockName.ARRIVAL, left).due())
        .isEqualTo(Instant.parse("2026-10-08T00:00:00Z"));
  }

  private static Deadline review(String due, OnBreach onBreach) {
    return new Deadline(ClockName.REVIEW, Role.AGENT, Instant.parse(due), onBreach);
  }

  private static Deadline dispatch(String due, OnBreach onBreach) {
    return new Deadline(ClockName.RETURN_DISPATCH, Role.CUSTOMER, Instant.parse(due), onBreach);
  }

  /** Open from nine to six. */
  private static Policy shop(
      String zone, WorkingCalendar calendar, Map<ClockName, ClockTerms> clocks) {
    var opening = new OpeningHours(LocalTime.parse("09:00"), LocalTime.parse("18:00"));
    return Policy.in(Currency.getInstance("CNY"), "shop", "1")
        .facts(new FactTerms(ZoneId.of(zone), calendar, HashMap.empty(), HashMap.empty()))
        .sla(new SlaTerms(clocks).with(opening))
        .build();
  }

  private static Policy with(Policy policy, SlaTerms sla) {
    return Policy.in(policy.currency(), "shop", "1").facts(policy.facts()).sla(sla).build();
  }
}
