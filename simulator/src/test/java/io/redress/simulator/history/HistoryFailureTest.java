package io.redress.simulator.history;

import static io.redress.simulator.history.WrittenHistory.GOOD_ROW;
import static io.redress.simulator.history.WrittenHistory.HEADER;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryFailureTest {

  @Test
  void aMissingFile() {
    assertThat(HistorySource.open("sampel", Option.none()).getLeft().message())
        .isEqualTo(
            "there is no file 'sampel', and the only history that comes with Redress is 'sample'");
    assertThat(HistorySource.open("no\0file", Option.none()).getLeft())
        .isEqualTo(new HistoryFailure.NotFound("no\0file"));
  }

  @Test
  void aDirectory(@TempDir Path directory) {
    assertThat(HistorySource.open(directory.toString(), Option.none()).getLeft().message())
        .isEqualTo(
            "'" + directory + "' is a directory: name the file in it, or use a mapping that does");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\uFEFF", "\n\n\n"})
  void anEmptyFile(String text) {
    assertThat(message(text)).isEqualTo("'shop.csv' is empty");
    assertThat(WrittenHistory.read(WrittenHistory.gzip(text)).getLeft().message())
        .isEqualTo("'shop.csv' is empty");
  }

  @Test
  void aHeaderOnly() {
    assertThat(message(HEADER)).isEqualTo("'shop.csv' has a header and no rows");
  }

  @Test
  void noRowThatIsASale() {
    assertThat(
            message(
                HEADER
                    + """
                    1,A,Apple,2,05/01/2011 10:00,1.50,7,UK
                    2,A,Apple,2,06/01/2011 10:00,1.50,7,UK
                    """))
        .isEqualTo(
            "none of the 2 rows of 'shop.csv' is a sale of goods: 2: the row has a time that is not"
                + " written as the mapping says ('05/01/2011 10:00' in line 2)");
  }

  @Test
  void missingColumns() {
    assertThat(message("invoice,StockCode,Description,Qty,InvoiceDate,unit price,CustomerID\n1\n"))
        .isEqualTo(
            "the header of 'shop.csv' lacks 'InvoiceNo' (order; did you mean 'invoice'?) and"
                + " 'Quantity' (quantity) and 'UnitPrice' (unit-price; did you mean 'unit price'?)"
                + " and 'Country' (country); it has invoice, StockCode, Description, Qty,"
                + " InvoiceDate, unit price, CustomerID");
  }

  @Test
  void columnsWithTheSameName() {
    assertThat(message(HEADER.replace("Description", "Quantity,Description") + GOOD_ROW))
        .isEqualTo("the header of 'shop.csv' has more than one column 'Quantity'");
  }

  @Test
  void gzipThatEndsTooEarly() {
    var whole = WrittenHistory.gzip(HEADER + GOOD_ROW);
    for (int length : new int[] {5, whole.length / 2, whole.length - 1}) {
      assertThat(WrittenHistory.read(Arrays.copyOf(whole, length)).getLeft())
          .isInstanceOfSatisfying(
              HistoryFailure.DamagedGzip.class,
              failure -> assertThat(failure.endsTooEarly()).isTrue());
    }
    assertThat(new HistoryFailure.DamagedGzip("shop.csv.gz", true, 17).message())
        .isEqualTo(
            "'shop.csv.gz' ends in the middle of its gzip data: lines up to about 17 could be read;"
                + " fetch the file again");
  }

  @Test
  void gzipWhoseChecksumIsWrong() {
    var bytes = WrittenHistory.gzip(HEADER + GOOD_ROW);
    bytes[bytes.length - 8] ^= 1;
    assertThat(WrittenHistory.read(bytes).getLeft().message())
        .isEqualTo(
            "'shop.csv' is damaged gzip: lines up to about 3 could be read; fetch the file again");
  }

  @Test
  void textThatIsNotUtf8() {
    var bytes = (HEADER + GOOD_ROW.replace("HEART", "£")).getBytes(StandardCharsets.ISO_8859_1);
    assertThat(WrittenHistory.read(bytes).getLeft()).isInstanceOf(HistoryFailure.NotUtf8.class);
  }

  @Test
  void anArchive() {
    assertThat(message("PK\u0003\u0004"))
        .isEqualTo(
            "'shop.csv' is a ZIP archive or an Excel workbook: unpack it, or save it as CSV");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1,A,\"Apple,2,2011-01-05 10:00:00,1.50,7,UK",
        "1,A,Apple,2,2011-01-05 10:00:00,1.50,7,\"UK",
        "1,A,\"Apple\" red,2,2011-01-05 10:00:00,1.50,7,UK",
      })
  void aQuotationMarkLeftOpenSwallowsNoRows(String row) {
    assertThat(message(HEADER + GOOD_ROW + row + "\n" + GOOD_ROW))
        .isEqualTo(
            "'shop.csv' has quotation marks that do not match, in the row that begins in line 3:"
                + " a quoted field ends with one, and doubles those within");
  }

  @Test
  void aMappingThatIsNotThere() {
    assertThat(HistorySource.open("sample", Option.some("online-retial")).getLeft().message())
        .isEqualTo(
            "there is no mapping file 'online-retial', and the mappings that come with Redress are:"
                + " online-retail, olist");
  }

  @Test
  void aMappingWithMistakesNamesThemAll(@TempDir Path directory) throws IOException {
    var mapping =
        Files.writeString(
            directory.resolve("shop.yaml"),
            """
            currency: Pounds
            time-zone: Europe/London
            time-format: HH:mm
            columns:
              order: id
              sku: article
              quantity: pieces
              time: at
              price: each
            returns:
              order-begins-with: R
            category: home
            rates: {CNY: 0}
            """);
    var failure = HistorySource.open("sample", Option.some(mapping.toString())).getLeft();
    assertThat(failure)
        .isInstanceOfSatisfying(
            HistoryFailure.BadMapping.class,
            bad ->
                assertThat(
                        bad.problems().map(text -> text.replace(mapping.toString(), "shop.yaml")))
                    .containsExactly(
                        "shop.yaml:1:11: expected a currency such as GBP; found 'Pounds'",
                        "shop.yaml:3:14: expected a format of date and time such as"
                            + " yyyy-MM-dd HH:mm:ss; found 'HH:mm'",
                        "shop.yaml:5:3: missing key 'unit-price'",
                        "shop.yaml:9:3: unknown key 'price'; allowed here: order, sku, title,"
                            + " quantity, time, unit-price, currency, shipping, customer, country,"
                            + " status, dispatched, delivered",
                        "shop.yaml:13:14: expected a rate above zero; found '0'"));
  }

  private static String message(String csv) {
    return WrittenHistory.read(csv).getLeft().message();
  }
}
