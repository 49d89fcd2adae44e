package io.redress.simulator.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.simulator.history.RowReport.LeftOut;
import io.redress.simulator.history.WrittenParquet.Kind;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The same rows, as CSV and as Parquet. */
class ParquetProperties {

  private static final List<String> COLUMNS = List.of(WrittenHistory.HEADER.strip().split(",", -1));
  private static final List<String> GOOD =
      List.of("0", "A", "", "9", "2011-03-26 00:00:00", "1.50", "7", "");

  /** Whatever the texts are, also such that nobody can read. */
  @Property(tries = 60)
  void textsMeanTheSameInBothFiles(@ForAll("rows") List<List<String>> rows) throws IOException {
    var texts = new LinkedHashMap<String, Kind>();
    COLUMNS.forEach(name -> texts.put(name, Kind.TEXT));
    assertSame(texts, withGood(rows));
  }

  @Property(tries = 60)
  void numbersAndTimesMeanTheSameAsTheirTexts(
      @ForAll("readable") List<List<String>> rows,
      @ForAll("prices") Kind price,
      @ForAll("times") Kind time,
      @ForAll("counts") Kind quantity)
      throws IOException {
    var kinds = new LinkedHashMap<String, Kind>();
    COLUMNS.forEach(name -> kinds.put(name, Kind.TEXT));
    kinds.put("Quantity", quantity);
    kinds.put("InvoiceDate", time);
    kinds.put("UnitPrice", price);
    kinds.put("CustomerID", Kind.LONG);
    assertSame(kinds, withGood(rows));
  }

  private static void assertSame(Map<String, Kind> kinds, List<List<String>> rows)
      throws IOException {
    var folder = Files.createTempDirectory("redress");
    var parquet = folder.resolve("orders.parquet");
    var csv = folder.resolve("orders.csv");
    try {
      WrittenParquet.write(parquet, kinds, rows);
      Files.writeString(
          csv,
          rows.stream()
              .map(row -> String.join(",", row) + "\n")
              .collect(Collectors.joining("", WrittenHistory.HEADER, "")));
      var fromParquet = read(parquet);
      var fromCsv = read(csv);
      assertThat(fromParquet.sales()).isEqualTo(fromCsv.sales());
      assertThat(fromParquet.returns()).isEqualTo(fromCsv.returns());
      assertThat(fromParquet.titles()).isEqualTo(fromCsv.titles());
      assertThat(fromParquet.wholeFile()).isEqualTo(fromCsv.wholeFile());
      assertThat(fromParquet.rows())
          .isEqualTo(
              new RowReport(
                  fromCsv.rows().rows(),
                  fromCsv.rows().leftOut().map(ParquetProperties::countedFromTheFirstRow)));
    } finally {
      Files.deleteIfExists(parquet);
      Files.deleteIfExists(csv);
      Files.delete(folder);
    }
  }

  /** The header of a CSV file is line 1, its first row line 2. */
  private static LeftOut countedFromTheFirstRow(LeftOut entry) {
    return new LeftOut(
        entry.reason(), entry.rows(), entry.firstLines().map(line -> line - 1), entry.example());
  }

  private static OrderHistory read(Path file) {
    return HistorySource.open(file.toString(), Option.none()).get();
  }

  /** Few enough of the others are unreadable that the file is not refused. */
  private static List<List<String>> withGood(List<List<String>> rows) {
    var all = new ArrayList<>(rows);
    for (int i = 0; i < 20 * rows.size() + 1; i++) {
      all.add(GOOD);
    }
    return all;
  }

  @Provide
  Arbitrary<List<List<String>>> rows() {
    return rows(
        Arbitraries.of("1", "-1", "0", "x", "", "2.5"),
        Arbitraries.of("2011-03-26 00:00:00", "2011-03-27 01:30:00", "soon", ""),
        Arbitraries.of("1.50", "2", "1.001", "-1", "free", ""));
  }

  @Provide
  Arbitrary<List<List<String>>> readable() {
    return rows(
        Arbitraries.of("1", "-1", "0", "12", ""),
        Arbitraries.of("2011-03-26 00:00:00", "2011-07-01 23:59:59", "2011-10-30 01:30:00", ""),
        Arbitraries.of("1.5", "2", "0.01", "12345.67", ""));
  }

  private static Arbitrary<List<List<String>>> rows(
      Arbitrary<String> quantities, Arbitrary<String> times, Arbitrary<String> prices) {
    return Combinators.combine(
            Arbitraries.of("1", "2", "C3", "A4", ""),
            Arbitraries.of("A", "G", "POST", "M", ""),
            Arbitraries.of("", "Tasse für 'Tee' 茶"),
            quantities,
            times,
            prices,
            Arbitraries.of("7", "8", ""),
            Arbitraries.of("France", ""))
        .as((order, sku, title, quantity, time, price, customer, country) ->
            List.of(order, sku, title, quantity, time, price, customer, country))
        .list()
        .ofMinSize(1)
        .ofMaxSize(12);
  }

  @Provide
  Arbitrary<Kind> prices() {
    return Arbitraries.of(Kind.TEXT, Kind.FRACTION, Kind.MONEY);
  }

  @Provide
  Arbitrary<Kind> times() {
    return Arbitraries.of(Kind.TEXT, Kind.LOCAL_TIME, Kind.LONDON_TIME);
  }

  @Provide
  Arbitrary<Kind> counts() {
    return Arbitraries.of(Kind.TEXT, Kind.WHOLE, Kind.LONG, Kind.FRACTION);
  }
}
