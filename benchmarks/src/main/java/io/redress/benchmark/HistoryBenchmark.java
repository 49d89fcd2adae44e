package io.redress.benchmark;

import de.siegmar.fastcsv.reader.CsvReader;
import io.redress.simulator.history.HistorySource;
import io.redress.simulator.history.OrderHistory;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Rows a second of a CSV file of orders, beside FastCSV that reads it and keeps nothing. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class HistoryBenchmark {

  private static final int FIELDS = 8;

  private Path file = Path.of("");

  /** A file of as many rows, and that both read all of it. */
  @Setup
  public void write() throws IOException {
    file = Files.createTempFile("redress-orders", ".csv");
    WrittenOrders.write(file);
    if (history().rows().rows() != WrittenOrders.ROWS || floor() != fields()) {
      throw new IllegalStateException("not all rows were read");
    }
  }

  private static long fields() {
    return (long) FIELDS * (WrittenOrders.ROWS + 1);
  }

  @TearDown
  public void delete() throws IOException {
    Files.delete(file);
  }

  /** Each row split into texts, and dropped. */
  @Benchmark
  @OperationsPerInvocation(WrittenOrders.ROWS)
  public long floor() {
    try (var rows = CsvReader.builder().ofCsvRecord(file)) {
      long fields = 0;
      for (var row : rows) {
        fields += row.getFieldCount();
      }
      return fields;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Benchmark
  @OperationsPerInvocation(WrittenOrders.ROWS)
  public OrderHistory history() {
    return HistorySource.open(file.toString(), Option.none())
        .getOrElseThrow(why -> new IllegalStateException(why.toString()));
  }
}
