package io.redress.simulator.command;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import io.redress.simulator.events.ReadParquet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The events of a run as Parquet, as somebody else's library reads them. */
class EventsParquetTest {

  @TempDir Path folder = Path.of("");

  @ParameterizedTest
  @ValueSource(strings = {"--orders 300 --worlds 4", "--history sample --worlds 2 --threads 1"})
  void areThoseOfTheCsv(String orders) throws IOException {
    var asCsv = written(orders, "events.csv");
    var asParquet = written(orders, "events.parquet");
    List<List<String>> csv;
    try (var rows = CsvReader.builder().ofCsvRecord(asCsv)) {
      csv = rows.stream().map(row -> List.copyOf(row.getFields())).toList();
    }
    assertThat(csv).hasSizeGreaterThan(1_000);
    assertThat(ReadParquet.columns(asParquet)).isEqualTo(csv.getFirst());
    assertThat(ReadParquet.rows(asParquet)).isEqualTo(csv.subList(1, csv.size()));
  }

  private Path written(String orders, String name) {
    var file = folder.resolve(name);
    var arguments = "simulate %s --events %s".formatted(orders, file).split(" ", -1);
    assertThat(new Screen().run(arguments)).isZero();
    return file;
  }
}
