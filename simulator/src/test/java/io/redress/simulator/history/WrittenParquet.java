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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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

  /** How the texts of a column are kept. */
  enum Kind {
    TEXT(name -> Types.optional(BINARY).as(stringType()).named(name), text -> text),
    WHOLE(name -> Types.optional(INT32).named(name), Integer::valueOf),
    LONG(name -> Types.optional(INT64).named(name), Long::valueOf),
    FRACTION(name -> Types.optional(DOUBLE).named(name), Double::valueOf),
    MONEY(
        name -> Types.optional(INT64).as(decimalType(2, 18)).named(name),
        text -> new BigDecimal(text).setScale(2).unscaledValue().longValueExact()),
    LOCAL_TIME(
        name -> Types.optional(INT64).as(timestampType(false, TimeUnit.MICROS)).named(name),
        text -> LocalDateTime.parse(text, TIME).toEpochSecond(ZoneOffset.UTC) * 1_000_000),
    LONDON_TIME(
        name -> Types.optional(INT64).as(timestampType(true, TimeUnit.MILLIS)).named(name),
        text ->
            LocalDateTime.parse(text, TIME).atZone(ZoneId.of("Europe/London")).toEpochSecond()
                * 1_000),
    DAY(
        name -> Types.optional(INT32).as(dateType()).named(name),
        text -> (int) LocalDate.parse(text).toEpochDay());

    private final Function<String, Type> type;
    private final Function<String, Object> value;

    Kind(Function<String, Type> type, Function<String, Object> value) {
      this.type = type;
      this.value = value;
    }
  }

  static Path write(Path file, Map<String, Kind> columns, List<List<String>> rows)
      throws IOException {
    var kinds = new LinkedHashMap<>(columns);
    var names = List.copyOf(kinds.keySet());
    var schema =
        new MessageType(
            "orders", names.stream().map(name -> kinds.get(name).type.apply(name)).toList());
    try (var writer =
        ParquetWriter.<List<String>>writeFile(
            schema,
            file.toFile(),
            (row, out) -> {
              for (int i = 0; i < names.size(); i++) {
                if (!row.get(i).isEmpty()) {
                  out.write(names.get(i), kinds.get(names.get(i)).value.apply(row.get(i)));
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
