package io.redress.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.calendar.OpeningHours;
import io.redress.calendar.WorkingCalendar;
import io.redress.calendar.WorkingTime;
import io.redress.party.Role;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockTermsTest {

  /** Monday to Friday from nine to six. */
  private static final WorkingTime OFFICE =
      new WorkingTime(
          new OpeningHours(LocalTime.parse("09:00"), LocalTime.parse("18:00")),
          ZoneId.of("Asia/Shanghai"),
          WorkingCalendar.weekendsOnly());

  /** Friday 20 November 2026, 17:00 in Shanghai. */
  private static final Instant FRIDAY = Instant.parse("2026-11-20T09:00:00Z");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # within        | after                | before            | all that comes, day and time
          7 days          | 12 hours             |                   | 21T05:00 27T17:00
          7 days          | 12 hours, 1 days     | 1 days            | 21T05:00 21T17:00 26T17:00 27T17:00
          # the last that is said is the first that comes
          2 days          | 36 hours, 6 hours    | 47 hours          | 20T18:00 20T23:00 22T05:00 22T17:00
          # half time from both ends is one warning
          2 days          | 24 hours             | 24 hours, 1 hours | 21T17:00 22T16:00 22T17:00
          4 working hours | 1 working hours      | 1 working hours   | 20T18:00 23T11:00 23T12:00
          # in the night between the days on which somebody is there
          4 working hours | 12 hours             | 1 hours           | 21T05:00 23T11:00 23T12:00
          2 working days  | 1 working days       | 2 hours           | 24T00:00 24T22:00 25T00:00
          2 working days  | 4 working hours      | 1 working days    | 23T12:00 24T00:00 25T00:00
          """)
  void warningsComeBeforeTheDeadlineInTheirOrder(
      String within, String after, String before, String comes) {
    var terms =
        new ClockTerms(Times.of(within), Role.CUSTOMER, OnBreach.CLOSE)
            .with(new Warnings(times(after), times(before)));
    var deadlines = terms.deadlines(ClockName.RETURN_DISPATCH, FRIDAY, OFFICE);
    assertThat(deadlines.map(each -> dayAndTime(each.due()))).containsExactly(comes.split(" "));
    assertThat(deadlines.init())
        .allMatch(each -> each.onBreach() == OnBreach.REMIND)
        .allMatch(each -> each.owner() == Role.CUSTOMER)
        .allMatch(each -> each.clock() == ClockName.RETURN_DISPATCH);
    assertThat(deadlines.last())
        .isEqualTo(terms.deadline(ClockName.RETURN_DISPATCH, FRIDAY, OFFICE));
    assertThat(deadlines.last().onBreach()).isEqualTo(OnBreach.CLOSE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # within        | after   | before   | start                  | all that comes
          # four working hours from nine on are over after four hours, from eight on after five
          4 working hours | 4 hours |          | 2026-11-23T09:00+08:00 | 23T13:00
          4 working hours | 4 hours |          | 2026-11-23T08:00+08:00 | 23T12:00 23T13:00
          # four hours before the end is the start itself, or a minute after it
          4 working hours |         | 4 hours  | 2026-11-23T09:00+08:00 | 23T13:00
          4 working hours |         | 4 hours  | 2026-11-23T08:59+08:00 | 23T09:00 23T13:00
          2 working days  |         | 48 hours | 2026-11-23T00:00+08:00 | 24T00:00 26T00:00
          1 working days  |         | 48 hours | 2026-11-23T00:00+08:00 | 25T00:00
          """)
  void aWarningForWhichARunHasNoTimeIsLeftOut(
      String within, String after, String before, OffsetDateTime start, String comes) {
    var terms =
        new ClockTerms(Times.of(within), Role.AGENT, OnBreach.NOTIFY)
            .with(new Warnings(times(after), times(before)));
    assertThat(
            terms
                .deadlines(ClockName.REVIEW, start.toInstant(), OFFICE)
                .map(each -> dayAndTime(each.due())))
        .containsExactly(comes.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2 hours         | 2 hours         |
          2 hours         | 3 working hours |
          2 hours         |                 | 120 minutes
          2 hours         |                 | 1 working hours
          2 working days  |                 | 2 working days
          """)
  void aWarningForWhichNoRunHasTimeIsABug(String within, String after, String before) {
    var terms = new ClockTerms(Times.of(within), Role.AGENT, OnBreach.NOTIFY);
    var warnings = new Warnings(times(after), times(before));
    assertThatThrownBy(() -> terms.with(warnings))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("do not fit into");
    assertThat(terms.with(warnings.fitting(terms.within()))).isEqualTo(terms);
  }

  @Test
  void aClockWithoutWarningsHasItsDeadlineOnly() {
    var terms = new ClockTerms(Times.of("2 hours"), Role.COURIER, OnBreach.TREAT_AS_REFUSED);
    assertThat(terms.deadlines(ClockName.COURIER_INQUIRY, FRIDAY, OFFICE))
        .containsExactly(
            new Deadline(
                ClockName.COURIER_INQUIRY,
                Role.COURIER,
                Instant.parse("2026-11-20T11:00:00Z"),
                OnBreach.TREAT_AS_REFUSED));
  }

  private static Seq<ClockTime> times(String text) {
    return text == null ? List.empty() : List.of(text.split(", ")).map(Times::of);
  }

  /** In Shanghai. */
  private static String dayAndTime(Instant at) {
    return at.atOffset(ZoneOffset.ofHours(8)).toString().substring("2026-11-".length(), 16);
  }
}
