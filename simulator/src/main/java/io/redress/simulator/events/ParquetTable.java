package io.redress.simulator.events;

import de.siegmar.fastcsv.reader.CsvReader;
import io.redress.simulator.report.CsvCells;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.schema.MessageType;

/**
 * Rows as Parquet. They wait as CSV, since a group of rows in Parquet may be of many worlds, or of
 * a part of one.
 *
 * <p>Different values are kept once a group and not compressed further: what compresses needs
 * native code, and may give other bytes on another machine.
 *
 * <p>Only this and what it uses name the library that writes Parquet, so that it may be absent.
 */
final class ParquetTable implements EventTable {

  /** What a group holds is kept in memory until it is full. */
  private static final int ROWS_IN_A_GROUP = 100_000;

  private final Seq<EventColumn> columns;
  private final MessageType schema;
  private final ParquetWriter<Group> parquet;

  ParquetTable(OutputStream out, Seq<EventColumn> columns) throws IOException {
    this(out, columns, ROWS_IN_A_GROUP);
  }

  ParquetTable(OutputStream out, Seq<EventColumn> columns, int mostRows) throws IOException {
    this.columns = columns;
    this.schema = ParquetRow.schema(columns);
    this.parquet =
        ExampleParquetWriter.builder(new ParquetStream(out))
            .withConf(new PlainParquetConfiguration())
            .withType(schema)
            .withCompressionCodec(CompressionCodecName.UNCOMPRESSED)
            .withDictionaryEncoding(true)
            .withRowGroupRowCountLimit(mostRows)
            .build();
  }

  @Override
  public Rows waiting(Path file) throws IOException {
    var csv = CsvCells.writer(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
    return new Rows() {
      @Override
      public void add(Seq<String> cells) {
        csv.writeRecord(cells);
      }

      @Override
      public void close() throws IOException {
        csv.close();
      }
    };
  }

  @Override
  public void append(Path file) throws IOException {
    try (var rows = CsvReader.builder().ofCsvRecord(file)) {
      for (var row : rows) {
        parquet.write(ParquetRow.of(schema, columns, row.getFields()));
      }
    }
  }

  @Override
  public void finish() throws IOException {
    parquet.close();
  }
}
