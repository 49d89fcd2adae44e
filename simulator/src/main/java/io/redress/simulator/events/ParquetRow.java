package io.redress.simulator.events;

import io.redress.simulator.events.EventColumn.Count;
import io.redress.simulator.events.EventColumn.Decimal;
import io.redress.simulator.events.EventColumn.Kind;
import io.redress.simulator.events.EventColumn.Moment;
import io.redress.simulator.events.EventColumn.Text;
import io.redress.simulator.events.EventColumn.YesNo;
import io.vavr.collection.Seq;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Type.Repetition;
import org.apache.parquet.schema.Types;

/** A row as the library takes it that writes Parquet, each cell as what its column is. */
final class ParquetRow {

  private static final int DIGITS = 18;

  private ParquetRow() {}

  static MessageType schema(Seq<EventColumn> columns) {
    return new MessageType("events", columns.map(ParquetRow::type).asJava());
  }

  private static Type type(EventColumn column) {
    var physical =
        switch (column.kind()) {
          case Text text -> PrimitiveTypeName.BINARY;
          case Count count -> PrimitiveTypeName.INT32;
          case YesNo yesNo -> PrimitiveTypeName.BOOLEAN;
          case Moment moment -> PrimitiveTypeName.INT64;
          case Decimal decimal -> PrimitiveTypeName.INT64;
        };
    var type =
        Types.primitive(physical, column.isOptional() ? Repetition.OPTIONAL : Repetition.REQUIRED);
    return switch (column.kind()) {
      case Text text -> type.as(LogicalTypeAnnotation.stringType()).named(column.name());
      case Moment moment ->
          type.as(LogicalTypeAnnotation.timestampType(true, TimeUnit.MICROS)).named(column.name());
      case Decimal decimal ->
          type.as(LogicalTypeAnnotation.decimalType(decimal.decimals(), DIGITS))
              .named(column.name());
      case Count count -> type.named(column.name());
      case YesNo yesNo -> type.named(column.name());
    };
  }

  /** The cells of a row; an empty one is left out where a cell may say nothing. */
  static Group of(MessageType schema, Seq<EventColumn> columns, List<String> cells) {
    if (cells.size() != columns.size()) {
      throw new IllegalArgumentException(
          "%d cells for %d columns".formatted(cells.size(), columns.size()));
    }
    var row = new SimpleGroup(schema);
    int place = 0;
    for (var column : columns) {
      var cell = cells.get(place);
      if (!(column.isOptional() && cell.isEmpty())) {
        add(row, place, column.kind(), cell);
      }
      place++;
    }
    return row;
  }

  private static void add(Group row, int place, Kind kind, String cell) {
    switch (kind) {
      case Text text -> row.add(place, cell);
      case Count count -> row.add(place, Integer.parseInt(cell));
      case YesNo yesNo -> row.add(place, cell.equals("yes"));
      case Moment moment -> row.add(place, micros(Instant.parse(cell)));
      case Decimal decimal -> row.add(place, unscaled(cell, decimal.decimals()));
    }
  }

  private static long micros(Instant time) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, time);
  }

  private static long unscaled(String cell, int decimals) {
    return new BigDecimal(cell).movePointRight(decimals).longValueExact();
  }
}
