package io.redress.simulator.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import blue.strategic.parquet.ParquetReader;
import io.redress.simulator.events.EventColumn.Count;
import io.redress.simulator.events.EventColumn.Decimal;
import io.redress.simulator.events.EventColumn.Moment;
import io.redress.simulator.events.EventColumn.Text;
import io.redress.simulator.events.EventColumn.YesNo;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.parquet.hadoop.metadata.ParquetMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetTableTest {

  private static final Seq<EventColumn> COLUMNS =
      List.of(
          new EventColumn("world", new Count(), false),
          new EventColumn("case", new Text(), false),
          new EventColumn("counted", new YesNo(), false),
          new EventColumn("time", new Moment(), false),
          new EventColumn("amount", new Decimal(2), true),
          new EventColumn("reason", new Text(), true),
          new EventColumn("leg", new Text(), true));

  private static final Seq<Seq<String>> ROWS =
      List.of(
          List.of("0", "A-1", "yes", "2026-03-01T10:00:00Z", "12.50", "", ""),
          List.of("0", "=A, \"2\"", "no", "2026-03-01T10:00:01Z", "", "损坏", ""),
          List.of("7", "", "no", "1969-12-31T23:59:59.999999Z", "-0.01", "lost", ""),
          List.of("-7", "A-1", "yes", "2026-03-01T10:00:00Z", "0.00", "lost", ""),
          List.of(
              "2147483647", "A-1", "yes", "2026-03-01T10:00:00Z", "9999999999999999.99", "", ""));

  @TempDir Path folder = Path.of("");

  @Test
  void anotherLibraryReadsWhatWasWritten() throws IOException {
    assertThat(ReadParquet.rows(written(100, ROWS))).isEqualTo(rows());
  }

  /** Otherwise it would take more memory the more rows there are. */
  @Test
  void rowsOfSeveralGroupsStayInTheirOrder() throws IOException {
    var file = written(2, ROWS);
    assertThat(ReadParquet.rows(file)).isEqualTo(rows());
    assertThat(metadata(file).getBlocks())
        .extracting(block -> block.getRowCount())
        .containsExactly(2L, 2L, 1L);
  }

  @Test
  void aTableWithoutRowsIsAFileAsWell() throws IOException {
    var file = written(100, List.empty());
    assertThat(ReadParquet.columns(file))
        .containsExactly("world", "case", "counted", "time", "amount", "reason", "leg");
    assertThat(ReadParquet.rows(file)).isEmpty();
  }

  /** As the schema of the file says it to whoever opens it. */
  @Test
  void columnsHaveTheirTypes() throws IOException {
    assertThat(metadata(written(100, ROWS)).getFileMetaData().getSchema().toString())
        .isEqualTo(
            """
            message events {
              required int32 world;
              required binary case (STRING);
              required boolean counted;
              required int64 time (TIMESTAMP(MICROS,true));
              optional int64 amount (DECIMAL(18,2));
              optional binary reason (STRING);
              optional binary leg (STRING);
            }
            """);
  }

  /** What would differ between machines, or need native code of whoever reads it. */
  @Test
  void nothingIsCompressedAndNothingSaysWhereOrWhenItWasWritten() throws IOException {
    var metadata = metadata(written(100, ROWS));
    assertThat(metadata.getBlocks())
        .flatExtracting(block -> block.getColumns())
        .extracting(column -> column.getCodec().name())
        .containsOnly("UNCOMPRESSED");
    assertThat(metadata.getFileMetaData().getCreatedBy()).startsWith("parquet-mr version 1.18.1 ");
    assertThat(metadata.getFileMetaData().getKeyValueMetaData())
        .isEqualTo(java.util.Map.of("writer.model.name", "example"));
  }

  @Test
  void aRowHasACellForEachColumn() throws IOException {
    var table = new ParquetTable(OutputStream.nullOutputStream(), COLUMNS);
    var file = Files.writeString(folder.resolve("waiting"), "0,A-1\n");
    assertThatThrownBy(() -> table.append(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("2 cells for 7 columns");
  }

  @Test
  void theStreamStaysOpen() throws IOException {
    var out =
        new ByteArrayOutputStream() {
          private boolean isClosed;

          @Override
          public void close() {
            isClosed = true;
          }
        };
    new ParquetTable(out, COLUMNS).finish();
    assertThat(out.isClosed).isFalse();
    assertThat(out.size()).isPositive();
  }

  private static java.util.List<java.util.List<String>> rows() {
    return ROWS.map(Seq::asJava).asJava();
  }

  private static ParquetMetadata metadata(Path file) throws IOException {
    return ParquetReader.readMetadata(file.toFile());
  }

  private Path written(int rowsInAGroup, Seq<Seq<String>> rows) throws IOException {
    var waiting = folder.resolve("waiting");
    var file = folder.resolve("events.parquet");
    try (var out = Files.newOutputStream(file)) {
      var table = new ParquetTable(out, COLUMNS, rowsInAGroup);
      try (var waits = table.waiting(waiting)) {
        for (var row : rows) {
          waits.add(row);
        }
      }
      table.append(waiting);
      table.finish();
    }
    return file;
  }
}
