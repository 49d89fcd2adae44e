package io.redress.simulator.history;

import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;
import dev.hardwood.schema.ColumnProjection;
import dev.hardwood.schema.FileSchema;
import io.redress.simulator.history.HistoryFailure.DamagedParquet;
import io.redress.simulator.history.HistoryFailure.NestedParquet;
import io.redress.simulator.history.HistoryFailure.ParquetNeedsCodec;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Reads one Parquet file: only the columns that are wanted, row by row. Lines are the numbers of
 * rows, from 1 on.
 *
 * <p>Nothing else names the library that reads Parquet, so that it may be absent.
 */
final class ParquetFile {

  private final String name;
  private final RowSink sink;

  private ParquetFile(String name, RowSink sink) {
    this.name = name;
    this.sink = sink;
  }

  static Either<HistoryFailure, RowReport> read(String name, Path path, RowSink sink) {
    return new ParquetFile(name, sink).read(path);
  }

  private Either<HistoryFailure, RowReport> read(Path path) {
    try (var file = open(path)) {
      var schema = file.getFileSchema();
      return schema.isFlatSchema() ? read(file, schema) : Either.left(new NestedParquet(name));
    } catch (UnreadableRow e) {
      return Either.left(failure(e));
    } catch (IOException e) {
      return Either.left(new DamagedParquet(name, 0));
    }
  }

  /** The footer, over which the library throws many kinds of exceptions, too. */
  private static ParquetFileReader open(Path path) throws IOException {
    try {
      return ParquetFileReader.open(InputFile.of(path));
    } catch (RuntimeException e) {
      throw new UnreadableRow(0, e);
    }
  }

  private Either<HistoryFailure, RowReport> read(ParquetFileReader file, FileSchema schema) {
    Seq<String> header = Vector.ofAll(schema.getColumns()).map(column -> column.name());
    return Header.places(name, header, sink.columns())
        .map(places -> {
          read(file, schema, places);
          return sink.report();
        });
  }

  private void read(ParquetFileReader file, FileSchema schema, Map<Column, Integer> places) {
    try (var rows = rows(file)) {
      var cells =
          places
              .toVector()
              .map(place ->
                  ParquetCell.of(
                      schema.getColumn(place._2), index(rows, place._1), sink.reader(place._1)))
              .toJavaArray(ParquetCell[]::new);
      long row = 0;
      while (load(rows, cells, row + 1)) {
        row++;
        for (var cell : cells) {
          cell.handOn();
        }
        sink.add(row);
      }
    }
  }

  /** Begins to read ahead, and so may come upon damage already. */
  private RowReader rows(ParquetFileReader file) {
    var wanted = ColumnProjection.columns(sink.columns().values().toJavaArray(String[]::new));
    try {
      return file.buildRowReader().projection(wanted).build();
    } catch (RuntimeException e) {
      throw new UnreadableRow(1, e);
    }
  }

  private int index(RowReader rows, Column column) {
    String wanted = sink.columns().get(column).getOrElseThrow(IllegalStateException::new);
    for (int i = 0; i < rows.getFieldCount(); i++) {
      if (rows.getFieldName(i).equals(wanted)) {
        return i;
      }
    }
    throw new IllegalStateException(wanted + " is in the schema and not in the rows");
  }

  /** What the library throws over a damaged file is of many kinds; what we do with rows is not. */
  private static boolean load(RowReader rows, ParquetCell[] cells, long row) {
    try {
      if (!rows.hasNext()) {
        return false;
      }
      rows.next();
      for (var cell : cells) {
        cell.load(rows);
      }
      return true;
    } catch (RuntimeException e) {
      throw new UnreadableRow(row, e);
    }
  }

  private HistoryFailure failure(UnreadableRow failure) {
    return failure.getCause() instanceof UnsupportedOperationException unsupported
        ? new ParquetNeedsCodec(name, Option.of(unsupported.getMessage()).getOrElse("no codec"))
        : new DamagedParquet(name, failure.row);
  }

  private static final class UnreadableRow extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final long row;

    UnreadableRow(long row, RuntimeException cause) {
      super(cause);
      this.row = row;
    }
  }
}
