package io.redress.simulator.history;

import io.vavr.control.Either;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** A file written in a test, with the columns of the shipped mapping. */
final class WrittenHistory {

  static final String HEADER =
      "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n";

  /** A sale, so that a history with otherwise bad rows is one. It stands in line 2. */
  static final String GOOD_ROW =
      "536365,85123A,HEART HOLDER,6,2010-12-01 08:26:00,2.55,17850,United Kingdom\n";

  static OrderHistory of(String rows) {
    return read(HEADER + rows).get();
  }

  static Either<HistoryFailure, OrderHistory> read(String csv) {
    return read(csv.getBytes(StandardCharsets.UTF_8));
  }

  static Either<HistoryFailure, OrderHistory> read(byte[] bytes) {
    var mapping = HistorySource.mapping(HistorySource.SHIPPED_MAPPING).get();
    return HistoryReader.read("shop.csv", () -> new ByteArrayInputStream(bytes), mapping);
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
