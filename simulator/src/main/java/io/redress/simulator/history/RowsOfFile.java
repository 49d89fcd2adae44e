package io.redress.simulator.history;

import io.redress.simulator.history.HistoryFailure.ParquetNeedsLibrary;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/** Reads a file of whatever kind: its first bytes say which, since names lie. */
final class RowsOfFile {

  /** What reads Parquet, as a build names it. */
  static final String PARQUET_LIBRARY = "dev.hardwood:hardwood-core:1.0.0.Final";

  private static final String PARQUET_READER = "dev.hardwood.reader.ParquetFileReader";
  private static final byte[] PARQUET = "PAR1".getBytes(StandardCharsets.US_ASCII);

  static Either<HistoryFailure, RowReport> read(HistoryFile file, RowSink sink) {
    return file.path()
        .filter(path -> isParquet(file))
        .map(path -> parquet(file, path, sink))
        .getOrElse(() -> CsvFile.read(file, sink));
  }

  private static Either<HistoryFailure, RowReport> parquet(
      HistoryFile file, Path path, RowSink sink) {
    return hasLibrary()
        ? ParquetFile.read(file.name(), path, sink)
        : Either.left(new ParquetNeedsLibrary(file.name()));
  }

  /** A file that cannot be opened is none of them, and the next who tries says why. */
  private static boolean isParquet(HistoryFile file) {
    try (var bytes = file.open()) {
      return Arrays.equals(bytes.readNBytes(PARQUET.length), PARQUET);
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean hasLibrary() {
    try {
      Class.forName(PARQUET_READER, false, RowsOfFile.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  private RowsOfFile() {}
}
