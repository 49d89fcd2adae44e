package io.redress.calendar;

import static io.redress.calendar.Window.FirstDay.COUNTED;
import static io.redress.calendar.Window.FirstDay.NOT_COUNTED;
import static io.redress.calendar.Window.LastDay.AS_IT_FALLS;
import static io.redress.calendar.Window.LastDay.NEXT_WORKING_DAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.calendar.Window.FirstDay;
import io.redress.calendar.Window.LastDay;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Last days and last moments as laws, platforms and payment channels state them. */
class WindowsOfLawTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # China, return without reason: 7 days, the day of signing not counted (the Measures, art. 10); Civil Code art. 203
          CN: in an ordinary week           | 7 days   | NOT_COUNTED | NEXT_WORKING_DAY | CN | 2025-03-03 | 2025-03-10
          CN: over the end of February      | 7 days   | NOT_COUNTED | NEXT_WORKING_DAY | CN | 2023-02-22 | 2023-03-01
          CN: day 7 is a holiday            | 7 days   | NOT_COUNTED | NEXT_WORKING_DAY | CN | 2025-09-25 | 2025-10-09
          CN: day 7 is a make-up Sunday     | 7 days   | NOT_COUNTED | NEXT_WORKING_DAY | CN | 2025-09-21 | 2025-09-28
          CN: day 7 is a Saturday           | 7 days   | NOT_COUNTED | NEXT_WORKING_DAY | CN | 2025-03-08 | 2025-03-17
          CN: left in a locker on request   | 7 days   | NOT_COUNTED | AS_IT_FALLS      | CN | 2025-06-02 | 2025-06-09
          CN: first parcel of two           | 7 days   | NOT_COUNTED | AS_IT_FALLS      | CN | 2025-07-01 | 2025-07-08
          CN: second parcel of two          | 7 days   | NOT_COUNTED | AS_IT_FALLS      | CN | 2025-07-05 | 2025-07-12
          CN: six months of proof           | 6 months | NOT_COUNTED | AS_IT_FALLS      | CN | 2025-01-15 | 2025-07-15
          CN: refund after goods are back   | 7 days   | NOT_COUNTED | NEXT_WORKING_DAY | CN | 2025-05-12 | 2025-05-19
          CN: refund over Spring Festival   | 7 days   | NOT_COUNTED | NEXT_WORKING_DAY | CN | 2026-02-10 | 2026-02-24
          CN: refund in an ordinary week    | 7 days   | NOT_COUNTED | NEXT_WORKING_DAY | CN | 2025-07-04 | 2025-07-11
          CN: no return address             | 15 days  | NOT_COUNTED | AS_IT_FALLS      | CN | 2025-06-01 | 2025-06-16
          CN: 7 working days, same week     | 7 working days | NOT_COUNTED | AS_IT_FALLS | CN | 2025-07-04 | 2025-07-15
          CN: 7 working days, festival 2026 | 7 working days | NOT_COUNTED | AS_IT_FALLS | CN | 2026-02-10 | 2026-02-26
          CN: 7 working days, festival 2024 | 7 working days | NOT_COUNTED | AS_IT_FALLS | CN | 2024-02-07 | 2024-02-22
          CN: card, earliest                | 3 working days | NOT_COUNTED | AS_IT_FALLS | CN | 2025-04-28 | 2025-05-06
          CN: card, latest                  | 7 working days | NOT_COUNTED | AS_IT_FALLS | CN | 2025-04-28 | 2025-05-12
          CN: send back after the address   | 7 days   | NOT_COUNTED | AS_IT_FALLS      | CN | 2025-05-30 | 2025-06-06
          CN: suspended dispute             | 30 days  | NOT_COUNTED | AS_IT_FALLS      | CN | 2025-06-01 | 2025-07-01

          # European Union: 14 days (2011/83/EU art. 9), Reg. (EEC) 1182/71 art. 3
          EU: day 14 is a Saturday          | 14 days   | NOT_COUNTED | NEXT_WORKING_DAY | -  | 2025-03-01 | 2025-03-17
          EU: day 14 is Christmas           | 14 days   | NOT_COUNTED | NEXT_WORKING_DAY | DE | 2025-12-11 | 2025-12-29
          EU: from the last of the goods    | 14 days   | NOT_COUNTED | NEXT_WORKING_DAY | -  | 2025-03-10 | 2025-03-24
          EU: first period, never informed  | 14 days   | NOT_COUNTED | NEXT_WORKING_DAY | -  | 2025-03-03 | 2025-03-17
          EU: and twelve months more        | 12 months | NOT_COUNTED | NEXT_WORKING_DAY | -  | 2025-03-17 | 2026-03-17
          EU: informed late, to a Sunday    | 14 days   | NOT_COUNTED | NEXT_WORKING_DAY | -  | 2025-06-01 | 2025-06-16
          EU: reimbursement from the notice | 14 days   | NOT_COUNTED | NEXT_WORKING_DAY | -  | 2025-04-01 | 2025-04-15
          EU: the consumer sends the goods  | 14 days   | NOT_COUNTED | NEXT_WORKING_DAY | -  | 2025-02-14 | 2025-02-28

          # United Kingdom: SI 2013/3134 reg. 34(6), Consumer Rights Act 2015 s. 22
          UK: 14 days from the notice       | 14 days | NOT_COUNTED | AS_IT_FALLS | - | 2025-04-01 | 2025-04-15
          UK: 30 days to reject             | 30 days | NOT_COUNTED | AS_IT_FALLS | - | 2025-03-01 | 2025-03-31
          UK: 7 days left after a repair    | 7 days  | NOT_COUNTED | AS_IT_FALLS | - | 2025-04-10 | 2025-04-17

          # United States: 16 CFR 435
          US: 30 days to ship               | 30 days        | NOT_COUNTED | AS_IT_FALLS | - | 2025-01-30 | 2025-03-01
          US: 50 days on credit             | 50 days        | NOT_COUNTED | AS_IT_FALLS | - | 2025-01-30 | 2025-03-21
          US: 7 working days to refund      | 7 working days | NOT_COUNTED | AS_IT_FALLS | - | 2025-06-02 | 2025-06-11
          US: one billing cycle             | 30 days        | NOT_COUNTED | AS_IT_FALLS | - | 2025-06-02 | 2025-07-02

          # Japan counts the day of receipt (Act on Specified Commercial Transactions art. 15-3)
          JP: 8 days from receipt           | 8 days         | COUNTED     | AS_IT_FALLS | - | 2025-04-01 | 2025-04-08

          # Korea: E-Commerce Consumer Protection Act art. 17(3), 18(2)
          KR: 3 business days to refund     | 3 working days | NOT_COUNTED | AS_IT_FALLS | - | 2025-05-15 | 2025-05-20
          KR: 3 months from receipt         | 3 months       | NOT_COUNTED | AS_IT_FALLS | - | 2025-05-07 | 2025-08-07
          KR: 30 days from knowing          | 30 days        | NOT_COUNTED | AS_IT_FALLS | - | 2025-07-20 | 2025-08-19

          # Brazil: Consumer Defence Code art. 49
          BR: 7 days from receipt           | 7 days         | NOT_COUNTED | AS_IT_FALLS | - | 2025-06-02 | 2025-06-09

          # payment channels
          Alipay refunds for 12 months      | 12 months      | NOT_COUNTED | AS_IT_FALLS | - | 2024-02-29 | 2025-02-28
          PayPal refunds for 180 days       | 180 days       | NOT_COUNTED | AS_IT_FALLS | - | 2025-01-01 | 2025-06-30
          """)
  void theLastDayIs(
      String fact,
      String length,
      FirstDay firstDay,
      LastDay lastDay,
      String calendar,
      LocalDate day,
      LocalDate last) {
    var zone = ZoneId.of("Asia/Shanghai");
    var end =
        new Window(Lengths.of(length), firstDay, lastDay)
            .end(day.atTime(10, 15).atZone(zone).toInstant(), zone, Published.named(calendar));
    assertThat(end.lastDay()).as(fact).isEqualTo(last);
    assertThat(end.isInTime(OffsetDateTime.parse(last + "T23:59:59+08:00").toInstant())).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # signed,                  asked,                     in time
          2025-03-03T10:15:00+08:00, 2025-03-10T23:59:59+08:00, true
          2025-03-03T10:15:00+08:00, 2025-03-11T00:00:00+08:00, false
          # a second after midnight or a minute before it: the same last day
          2025-03-03T00:00:01+08:00, 2025-03-10T22:00:00+08:00, true
          2025-03-03T23:59:00+08:00, 2025-03-10T22:00:00+08:00, true
          # in UTC: the next day in China
          2025-03-03T17:30:00Z,      2025-03-11T15:59:59Z,      true
          2025-03-03T17:30:00Z,      2025-03-11T16:00:00Z,      false
          # to the end of the day after a holiday, and no longer
          2025-09-25T09:00:00+08:00, 2025-10-09T23:59:59+08:00, true
          2025-09-25T09:00:00+08:00, 2025-10-10T00:00:00+08:00, false
          2025-09-21T09:00:00+08:00, 2025-09-29T09:00:00+08:00, false
          2025-03-08T09:00:00+08:00, 2025-03-17T09:00:00+08:00, true
          """)
  void sevenDaysInChinaEndAtMidnight(OffsetDateTime signed, OffsetDateTime asked, boolean inTime) {
    var window = new Window(Lengths.of("7 days"), NOT_COUNTED, NEXT_WORKING_DAY);
    assertThat(
            window.isOpen(
                signed.toInstant(), asked.toInstant(), ZoneId.of("Asia/Shanghai"), Published.CHINA))
        .isEqualTo(inTime);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2025-04-08T23:59:59+09:00, true
          2025-04-09T00:00:00+09:00, false
          """)
  void eightDaysInJapanCountTheDayOfReceipt(OffsetDateTime asked, boolean inTime) {
    var window = new Window(Lengths.of("8 days"), COUNTED, AS_IT_FALLS);
    var received = OffsetDateTime.parse("2025-04-01T19:00:00+09:00").toInstant();
    assertThat(
            window.isOpen(
                received,
                asked.toInstant(),
                ZoneId.of("Asia/Tokyo"),
                WorkingCalendar.weekendsOnly()))
        .isEqualTo(inTime);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # length, zone,          anchor,                    last moment
          PT30M,    Asia/Shanghai, 2025-06-18T09:00:00+08:00, 2025-06-18T09:30:00+08:00
          PT4H,     Asia/Shanghai, 2025-06-18T22:30:00+08:00, 2025-06-19T02:30:00+08:00
          PT12H,    Asia/Shanghai, 2025-06-18T18:00:00+08:00, 2025-06-19T06:00:00+08:00
          PT48H,    Asia/Shanghai, 2025-02-27T15:00:00+08:00, 2025-03-01T15:00:00+08:00
          PT48H,    Asia/Shanghai, 2025-10-02T18:00:00+08:00, 2025-10-04T18:00:00+08:00
          # WeChat Pay refunds for 365 days, to the moment
          P365D,    Asia/Shanghai, 2024-03-01T10:00:00+08:00, 2025-03-01T10:00:00+08:00
          # London: the clock jumps from 01:00 to 02:00; 24 hours end at 11:00
          PT30M,    Europe/London, 2025-03-30T00:50:00+00:00, 2025-03-30T02:20:00+01:00
          PT24H,    Europe/London, 2025-03-29T10:00:00+00:00, 2025-03-30T11:00:00+01:00
          PT24H,    Europe/London, 2025-10-25T10:00:00+01:00, 2025-10-26T09:00:00+00:00
          """)
  void elapsedTimeEndsTo(
      Duration length, ZoneId zone, OffsetDateTime anchor, OffsetDateTime lastMoment) {
    var end = Window.elapsed(length).end(anchor.toInstant(), zone, Published.CHINA);
    assertThat(end.at()).isEqualTo(lastMoment.toInstant());
    assertThat(end.isInTime(lastMoment.toInstant())).isTrue();
    assertThat(end.isInTime(lastMoment.plusSeconds(1).toInstant())).isFalse();
  }
}
