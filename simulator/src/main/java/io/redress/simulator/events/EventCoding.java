package io.redress.simulator.events;

import io.vavr.control.Either;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/** How a file of events is kept, by how its name ends. */
public enum EventCoding {
  CSV,
  /** Of several members, which together are one file to all that read gzip. */
  GZIP;

  /** The coding that a name asks for, or why there is none. */
  public static Either<String, EventCoding> of(String name) {
    var lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".csv")) {
      return Either.right(CSV);
    }
    if (lower.endsWith(".csv.gz")) {
      return Either.right(GZIP);
    }
    return Either.left(
        lower.endsWith(".parquet")
            ? "'%s': Parquet is not written by this build of redress; write .csv or .csv.gz, which"
                    .formatted(name)
                + " DuckDB, Spark and pandas read as well"
            : "'%s' must end in .csv or .csv.gz".formatted(name));
  }

  OutputStream encoded(OutputStream out) throws IOException {
    return switch (this) {
      case CSV -> out;
      case GZIP -> new GZIPOutputStream(out, 1 << 16);
    };
  }
}
