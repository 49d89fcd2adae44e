package io.redress.simulator.events;

import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The rows of a Parquet file as texts, read by another library than the one that wrote them. */
public final class ReadParquet {

  private ReadParquet() {}

  /** The cells are what the file says that they are. */
  public static List<List<String>> rows(Path file) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (var reader = ParquetFileReader.open(InputFile.of(file));
        var row = reader.buildRowReader().build()) {
      int columns = reader.getFileSchema().getColumns().size();
      while (row.hasNext()) {
        row.next();
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
          cells.add(row.isNull(i) ? "" : text(row.getValue(i)));
        }
        rows.add(cells);
      }
    }
    return rows;
  }

  private static String text(Object value) {
    return switch (value) {
      case BigDecimal decimal -> decimal.toPlainString();
      case Boolean isTrue -> isTrue ? "yes" : "no";
      default -> value.toString();
    };
  }

  public static List<String> columns(Path file) throws IOException {
    try (var reader = ParquetFileReader.open(InputFile.of(file))) {
      return reader.getFileSchema().getColumns().stream().map(column -> column.name()).toList();
    }
  }
}
