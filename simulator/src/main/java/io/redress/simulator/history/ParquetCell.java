package io.redress.simulator.history;

import dev.hardwood.metadata.LogicalType;
import dev.hardwood.metadata.PhysicalType;
import dev.hardwood.reader.RowReader;
import dev.hardwood.schema.ColumnSchema;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;

/**
 * One field of the row being read, as the text that it would be in a CSV file: what follows is the
 * same for both. Only times are handed on as they are, since their text would lose their zone.
 */
abstract sealed class ParquetCell {

  private final int index;

  private ParquetCell(int index) {
    this.index = index;
  }

  static ParquetCell of(ColumnSchema column, int index, FieldReader reader) {
    if (reader instanceof FieldReader.OfTimes times) {
      if (column.logicalType() instanceof LogicalType.TimestampType timestamp) {
        return timestamp.isAdjustedToUTC()
            ? new InstantCell(index, times)
            : new LocalCell(index, times);
      }
      if (column.type() == PhysicalType.INT96) {
        return new InstantCell(index, times);
      }
      if (column.logicalType() instanceof LogicalType.DateType) {
        return new DateCell(index, times);
      }
    }
    return new TextCell(index, reader, Writing.of(column));
  }

  final void load(RowReader rows) {
    load(rows, index, rows.isNull(index));
  }

  abstract void load(RowReader rows, int place, boolean isNull);

  abstract void handOn();

  /** How a type is written as text. */
  @FunctionalInterface
  private interface Writing {
    String of(RowReader rows, int place);

    static Writing of(ColumnSchema column) {
      if (column.logicalType() instanceof LogicalType.DecimalType) {
        return (rows, place) -> rows.getDecimal(place).toPlainString();
      }
      if (column.logicalType() != null && column.type() != PhysicalType.BYTE_ARRAY) {
        return (rows, place) -> String.valueOf(rows.getValue(place));
      }
      return switch (column.type()) {
        case BYTE_ARRAY ->
            column.logicalType() == null
                ? (rows, place) -> new String(rows.getBinary(place), StandardCharsets.UTF_8)
                : RowReader::getString;
        case FLOAT -> (rows, place) -> decimal(Float.toString(rows.getFloat(place)));
        case DOUBLE -> (rows, place) -> decimal(Double.toString(rows.getDouble(place)));
        default -> (rows, place) -> String.valueOf(rows.getValue(place));
      };
    }
  }

  /** Without exponent, and whole numbers without point: tables with gaps keep those as doubles. */
  private static String decimal(String shortest) {
    return Character.isLetter(shortest.charAt(shortest.length() - 1))
        ? shortest // NaN, Infinity
        : new BigDecimal(shortest).stripTrailingZeros().toPlainString();
  }

  private static final class TextCell extends ParquetCell {
    private final FieldReader reader;
    private final Writing writing;
    private char[] buffer = new char[64];
    private int length;

    TextCell(int index, FieldReader reader, Writing writing) {
      super(index);
      this.reader = reader;
      this.writing = writing;
    }

    @Override
    void load(RowReader rows, int place, boolean isNull) {
      String text = isNull ? "" : writing.of(rows, place);
      length = text.length();
      if (length > buffer.length) {
        buffer = new char[2 * length];
      }
      text.getChars(0, length, buffer, 0);
    }

    @Override
    void handOn() {
      reader.read(buffer, 0, length);
    }
  }

  /** A field of time, which is empty where it is null. */
  private abstract static sealed class TimeCell extends ParquetCell {
    private static final char[] NOTHING = {};
    private final FieldReader.OfTimes reader;
    private boolean empty;

    TimeCell(int index, FieldReader.OfTimes reader) {
      super(index);
      this.reader = reader;
    }

    @Override
    final void load(RowReader rows, int place, boolean isNull) {
      empty = isNull;
      if (!isNull) {
        loadTime(rows, place);
      }
    }

    @Override
    final void handOn() {
      if (empty) {
        reader.read(NOTHING, 0, 0);
      } else {
        handOn(reader);
      }
    }

    abstract void loadTime(RowReader rows, int place);

    abstract void handOn(FieldReader.OfTimes times);
  }

  private static final class InstantCell extends TimeCell {
    private Instant time = Instant.EPOCH;

    InstantCell(int index, FieldReader.OfTimes reader) {
      super(index, reader);
    }

    @Override
    void loadTime(RowReader rows, int place) {
      time = rows.getTimestamp(place);
    }

    @Override
    void handOn(FieldReader.OfTimes times) {
      times.readSecond(time.getEpochSecond());
    }
  }

  private static final class LocalCell extends TimeCell {
    private LocalDateTime time = LocalDateTime.MIN;

    LocalCell(int index, FieldReader.OfTimes reader) {
      super(index, reader);
    }

    @Override
    void loadTime(RowReader rows, int place) {
      time = rows.getLocalTimestamp(place);
    }

    @Override
    void handOn(FieldReader.OfTimes times) {
      times.readLocal(time);
    }
  }

  private static final class DateCell extends TimeCell {
    private LocalDateTime time = LocalDateTime.MIN;

    DateCell(int index, FieldReader.OfTimes reader) {
      super(index, reader);
    }

    @Override
    void loadTime(RowReader rows, int place) {
      time = rows.getDate(place).atStartOfDay();
    }

    @Override
    void handOn(FieldReader.OfTimes times) {
      times.readLocal(time);
    }
  }
}
