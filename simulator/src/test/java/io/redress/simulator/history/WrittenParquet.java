package io.redress.simulator.history;

import static org.apache.parquet.schema.LogicalTypeAnnotation.dateType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.decimalType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.stringType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.timestampType;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BINARY;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.DOUBLE;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT32;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT64;

import blue.strategic.parquet.ParquetWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/**
 * A Parquet file, written by the library of the Parquet project itself from rows of texts; an empty
 * text is null.
 */
final class WrittenParquet {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  /** How the texts of a column are kept. */
  enum Kind {
    TEXT,
    WHOLE,
    LONG,
    FRACTION,
    MONEY,
    LOCAL_TIME,
    LONDON_TIME,
    DAY;

    private Type type(String name) {
      return switch (this) {
        case TEXT -> Types.optional(BINARY).as(stringType()).named(name);
        case WHOLE -> Types.optional(INT32).named(name);
        case LONG -> Types.optional(INT64).named(name);
        case FRACTION -> Types.optional(DOUBLE).named(name);
        case MONEY -> Types.optional(INT64).as(decimalType(2, 18)).named(name);
        case LOCAL_TIME ->
            Types.optional(INT64).as(timestampType(false, TimeUnit.MICROS)).named(name);
        case LONDON_TIME ->
            Types.optional(INT64).as(timestampType(true, TimeUnit.MILLIS)).named(name);
        case DAY -> Types.optional(INT32).as(dateType()).named(name);
      };
    }

    private Object value(String text) {
      return switch (this) {
        case TEXT -> text;
        case WHOLE -> Integer.valueOf(text);
        case LONG -> Long.valueOf(text);
        case FRACTION -> Double.valueOf(text);
        case MONEY -> new BigDecimal(text).setScale(2).unscaledValue().longValueExact();
        case LOCAL_TIME ->
            LocalDateTime.parse(text, TIME).toEpochSecond(ZoneOffset.UTC) * 1_000_000;
        case LONDON_TIME -> LocalDateTime.parse(text, TIME).atZone(LONDON).toEpochSecond() * 1_000;
        case DAY -> (int) LocalDate.parse(text).toEpochDay();
      };
    }
  }

  static Path write(Path file, Map<String, Kind> columns, List<List<String>> rows)
      throws IOException {
    var names = List.copyOf(columns.keySet());
    var kinds = List.copyOf(columns.values());
    var schema =
        new MessageType(
            "orders",
            IntStream.range(0, names.size())
                .mapToObj(i -> kinds.get(i).type(names.get(i)))
                .toList());
    try (var writer =
        ParquetWriter.<List<String>>writeFile(
            schema,
            file.toFile(),
            (row, out) -> {
              for (int i = 0; i < names.size(); i++) {
                if (!row.get(i).isEmpty()) {
                  out.write(names.get(i), kinds.get(i).value(row.get(i)));
                }
              }
            })) {
      for (var row : rows) {
        writer.write(row);
      }
    }
    return file;
  }

  private WrittenParquet() {}
}
