package io.redress.simulator.events;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Currency;
import java.util.Locale;

/** How a file of events is kept, by how its name ends. */
public enum EventCoding {
  CSV,
  /** Of several members, which together are one file to all that read gzip. */
  GZIP,
  /** By a library that may be absent. */
  PARQUET;

  /** The coding that a name asks for, or why there is none. */
  public static Either<String, EventCoding> of(String name) {
    var lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".csv")) {
      return Either.right(CSV);
    }
    if (lower.endsWith(".csv.gz")) {
      return Either.right(GZIP);
    }
    return lower.endsWith(".parquet")
        ? Either.right(PARQUET)
        : Either.left("'%s' must end in .csv, .csv.gz or .parquet".formatted(name));
  }

  /** The jars that are not on the class path and without which it cannot be written. */
  public Seq<String> missingJars() {
    return this == PARQUET ? ParquetJars.missing() : List.empty();
  }

  /** An empty table of events. */
  EventTable table(OutputStream out, Currency currency) throws IOException {
    var columns = EventRow.columns(currency);
    return switch (this) {
      case CSV -> new CsvTable(out, columns, false);
      case GZIP -> new CsvTable(out, columns, true);
      case PARQUET -> new ParquetTable(out, columns);
    };
  }
}
