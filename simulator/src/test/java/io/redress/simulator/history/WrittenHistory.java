package io.redress.simulator.history;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;

/** A file written in a test, with the columns of the shipped mapping. */
final class WrittenHistory {

  static final String HEADER =
      "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n";

  /** A sale, so that a history with otherwise bad rows is one. It stands in line 2. */
  static final String GOOD_ROW =
      "536365,85123A,HEART HOLDER,6,2010-12-01 08:26:00,2.55,17850,United Kingdom\n";

  /** The shipped mapping. */
  static final String MAPPING = shippedMapping();

  private static String shippedMapping() {
    try (var bytes = WrittenHistory.class.getResourceAsStream("online-retail.yaml")) {
      return new String(Objects.requireNonNull(bytes).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static OrderHistory of(String rows) {
    return read(HEADER + rows).get();
  }

  static Either<HistoryFailure, OrderHistory> read(String csv) {
    return read(csv.getBytes(StandardCharsets.UTF_8));
  }

  /** Without the bound on broken rows, which files as small as these would soon break. */
  static Either<HistoryFailure, OrderHistory> read(byte[] bytes) {
    return read(bytes, MAPPING.replace("broken-rows-at-most: 0.05", "broken-rows-at-most: 1"));
  }

  static Either<HistoryFailure, OrderHistory> read(byte[] bytes, String mapping) {
    var how = MappingDocument.read("shop.yaml", mapping.getBytes(StandardCharsets.UTF_8)).get();
    var file = new HistoryFile("shop.csv", Option.none(), () -> new ByteArrayInputStream(bytes));
    return HistoryReader.read(
        "shop.csv",
        file,
        other -> Either.left(new HistoryFailure.MissingBeside(other, "shop.csv")),
        how);
  }

  static byte[] gzip(String text) {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private WrittenHistory() {}
}
