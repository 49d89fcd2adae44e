package io.redress.simulator.history;

import static io.redress.simulator.history.WrittenHistory.GOOD_ROW;
import static io.redress.simulator.history.WrittenHistory.HEADER;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.simulator.history.RowReport.LeftOut;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoryRowsTest {

  @Test
  void rowsOfOneOrderAreOneSaleWhereverTheyStand() {
    var history =
        WrittenHistory.of(
            """
            1,A,Apple,2,2011-01-05 10:00:00,1.50,C-7,France
            2,G,Bowl,1,2011-01-04 09:00:00,3,,
            1,POST,POSTAGE,1,2011-01-05 10:01:00,18,C-7,France
            1,G,Bowl,1,2011-01-05 10:01:00,2.95,C-7,France
            """);
    assertThat(history.sales())
        .containsExactly(
            new Sale(
                "2",
                Option.none(),
                Option.none(),
                Instant.parse("2011-01-04T09:00:00Z"),
                Vector.of(new OrderLine("G", 1, 300)),
                0,
                Option.none(),
                Option.none(),
                Vector.empty()),
            new Sale(
                "1",
                Option.some("C-7"),
                Option.some("France"),
                Instant.parse("2011-01-05T10:00:00Z"),
                Vector.of(new OrderLine("A", 2, 150), new OrderLine("G", 1, 295)),
                1800,
                Option.none(),
                Option.none(),
                Vector.empty()));
    assertThat(history.titles().get("A")).contains("Apple");
    assertThat(history.rows()).isEqualTo(new RowReport(4, Vector.empty()));
  }

  @Test
  void anInvoiceThatBeginsWithCIsAReturn() {
    var history =
        WrittenHistory.of(GOOD_ROW + "C1,85123A,HEART,-2,2011-07-01 12:00:00,2.55,17850,\n");
    assertThat(history.returns())
        .containsExactly(
            new RealReturn(
                "C1",
                Option.some("17850"),
                Option.none(),
                Instant.parse("2011-07-01T11:00:00Z"), // British Summer Time
                Vector.of(new OrderLine("85123A", 2, 255)),
                0));
  }

  @Test
  void anOrderWhoseRowsNameTwoCustomersHasNone() {
    var history =
        WrittenHistory.of(
            """
            1,A,Apple,2,2011-01-05 10:00:00,1.50,7,
            1,G,Bowl,2,2011-01-05 10:00:00,1.50,8,
            1,C,Cup,2,2011-01-05 10:00:00,1.50,7,
            2,A,Apple,2,2011-01-05 10:00:00,1.50,,
            2,G,Bowl,2,2011-01-05 10:00:00,1.50,9,
            """);
    assertThat(history.sales().map(Sale::customer))
        .containsExactly(Option.none(), Option.some("9"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,A,Apple,2,2011-01-05 10:00:00,1.50,7          | WRONG_NUMBER_OF_FIELDS | 7 instead of 8",
        "1,A,Apple,2,2011-01-05 10:00:00,1.50,7,UK,?     | WRONG_NUMBER_OF_FIELDS | 9 instead of 8",
        ",A,Apple,2,2011-01-05 10:00:00,1.50,7,UK        | NO_ORDER               | ''",
        "1, ,Apple,2,2011-01-05 10:00:00,1.50,7,UK       | NO_SKU                 | ''",
        "1,A,Apple,2.5,2011-01-05 10:00:00,1.50,7,UK     | QUANTITY_NOT_WHOLE     | 2.5",
        "1,A,Apple,,2011-01-05 10:00:00,1.50,7,UK        | QUANTITY_NOT_WHOLE     | ''",
        "1,A,Apple,2147483648,2011-01-05 10:00:00,1,7,UK | TOO_LARGE              | 2147483648",
        "1,A,Apple,2,05/01/2011 10:00,1.50,7,UK          | TIME_NOT_IN_FORMAT     | 05/01/2011"
            + " 10:00",
        "1,A,Apple,2,2011-02-29 10:00:00,1.50,7,UK       | TIME_NOT_IN_FORMAT     | 2011-02-29"
            + " 10:00:00",
        "1,A,Apple,2,2011-03-27 01:30:00,1.50,7,UK       | TIME_SKIPPED_BY_CLOCKS | 2011-03-27"
            + " 01:30:00",
        "1,A,Apple,2,2011-01-05 10:00:00,free,7,UK       | PRICE_NOT_A_NUMBER     | free",
        "1,A,Apple,2,2011-01-05 10:00:00,'1e3',7,UK      | PRICE_NOT_A_NUMBER     | '''1e3'''",
        "1,A,Apple,2,2011-01-05 10:00:00,0.001,7,UK      | PRICE_TOO_PRECISE      | 0.001",
        "1,A,Apple,2,2011-01-05 10:00:00,-1.50,7,UK      | PRICE_NEGATIVE         | -1.50",
        "1,A,Apple,2,2011-01-05 10:00:00,5000000000000.01,7,UK | TOO_LARGE        | 2 units",
        "A1,B,Adjust bad debt,1,2011-01-05 10:00:00,1,,  | BOOKKEEPING            | A1",
        "1,A,Apple,0,2011-01-05 10:00:00,1.50,7,UK       | QUANTITY_ZERO          | A",
        "1,A,Apple,-1,2011-01-05 10:00:00,0,,UK          | STOCK_ADJUSTMENT       | -1",
        "C1,A,Apple,1,2011-01-05 10:00:00,1.50,7,UK      | RETURN_TURNED_ROUND    | 1",
        "1,A,Apple,1,2011-01-05 10:00:00,0.00,7,UK       | PRICE_ZERO             | A",
        "1,M,Manual,1,2011-01-05 10:00:00,1.50,7,UK      | NOT_GOODS              | M",
        "1,gift_0001_20,V,1,2011-01-05 10:00:00,20,7,UK  | NOT_GOODS              | gift_0001_20",
      })
  void aRowThatIsNotASaleIsLeftOutWithItsLine(String row, RowReason reason, String example) {
    var history = WrittenHistory.of(GOOD_ROW + row.strip() + "\n");
    assertThat(history.rows())
        .isEqualTo(new RowReport(2, Vector.of(new LeftOut(reason, 1, Vector.of(3L), example))));
    assertThat(history.sales()).hasSize(1);
  }

  @Test
  void theLargestRowIsTenTrillionPounds() {
    var history = WrittenHistory.of("1,A,Apple,2,2011-01-05 10:00:00,5000000000000.00,7,UK\n");
    assertThat(history.sales().head().lines())
        .containsExactly(new OrderLine("A", 2, 500_000_000_000_000L));
  }

  @Test
  void theFirstFiveLinesOfAReasonAreKeptAndTheFirstExample() {
    var history =
        WrittenHistory.of(
            GOOD_ROW
                + """
                1,A,Apple,x1,2011-01-05 10:00:00,1.50,7,UK
                1,A,Apple,x2,2011-01-05 10:00:00,1.50,7,UK
                1,A,Apple,x3,2011-01-05 10:00:00,1.50,7,UK
                1,A,Apple,1,2011-01-05 10:00:00,1.50,7,UK
                1,A,Apple,x4,2011-01-05 10:00:00,1.50,7,UK
                1,A,Apple,x5,2011-01-05 10:00:00,1.50,7,UK
                1,A,Apple,x6,2011-01-05 10:00:00,1.50,7,UK
                """);
    assertThat(history.rows().unreadable())
        .containsExactly(
            new LeftOut(RowReason.QUANTITY_NOT_WHOLE, 6, Vector.of(3L, 4L, 5L, 7L, 8L), "x1"));
    assertThat(history.rows().setAside()).isEmpty();
    assertThat(history.rows().used()).isEqualTo(2);
  }

  @Test
  void linesAreThoseOfTheFileThoughTitlesSpanSeveralAndSomeAreEmpty() {
    var history =
        WrittenHistory.of(
            """
            1,A,"An ""Apple"",
            red",2,2011-01-05 10:00:00,1.50,7,UK

            1,G,Bowl,x,2011-01-05 10:00:00,1.50,7,UK
            """);
    assertThat(history.titles().get("A")).contains("An \"Apple\",\nred");
    assertThat(history.rows().leftOut().head().firstLines()).containsExactly(5L);
  }

  @Test
  void windowsLineEndsAndAByteOrderMarkChangeNothing() {
    var csv = HEADER + GOOD_ROW + "1,G,Bowl,x,2011-01-05 10:00:00,1.50,7,UK\n";
    var windows = WrittenHistory.read("\uFEFF" + csv.replace("\n", "\r\n"));
    assertThat(windows).isEqualTo(WrittenHistory.read(csv));
    assertThat(windows.get().rows().leftOut().head().firstLines()).containsExactly(3L);
  }

  @Test
  void gzipIsRecognisedByItsFirstBytes() {
    var csv = HEADER + GOOD_ROW;
    assertThat(WrittenHistory.read(WrittenHistory.gzip(csv))).isEqualTo(WrittenHistory.read(csv));
  }

  @Test
  void theWholeFileCountsEveryOrderAndTheFeesToo() {
    var history =
        WrittenHistory.of(
            GOOD_ROW
                + """
                2,M,Manual,1,2011-01-05 10:00:00,4.00,7,UK
                3,A,Apple,-1,2011-01-05 10:00:00,0,,UK
                A4,B,Adjust bad debt,1,2011-01-05 10:00:00,99,,
                C5,POST,POSTAGE,-1,2011-01-05 10:00:00,3.00,7,UK
                """);
    assertThat(history.wholeFile()).isEqualTo(new OrderHistory.WholeFile(5, 1, 0, 1930, 300));
    assertThat(history.sales()).hasSize(1);
    assertThat(history.returns()).isEmpty();
  }
}
