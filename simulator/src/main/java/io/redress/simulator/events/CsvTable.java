package io.redress.simulator.events;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.redress.simulator.report.CsvCells;
import io.vavr.collection.Seq;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** Rows as CSV under the names of the columns; what waits is written as it will stand there. */
final class CsvTable implements EventTable {

  private static final int BUFFER_BYTES = 1 << 16;

  private final OutputStream out;
  private final Seq<EventColumn> columns;
  private final boolean isPacked;

  CsvTable(OutputStream out, Seq<EventColumn> columns, boolean isPacked) throws IOException {
    this.out = out;
    this.columns = columns;
    this.isPacked = isPacked;
    head();
  }

  private void head() throws IOException {
    var head = new ByteArrayOutputStream();
    try (var csv = csv(head)) {
      csv.writeRecord(columns.map(EventColumn::name));
    }
    out.write(head.toByteArray());
  }

  private CsvWriter csv(OutputStream bytes) throws IOException {
    var encoded = isPacked ? new GZIPOutputStream(bytes, BUFFER_BYTES) : bytes;
    return CsvCells.writer(new OutputStreamWriter(encoded, StandardCharsets.UTF_8));
  }

  @Override
  public Rows waiting(Path file) throws IOException {
    var csv = csv(Files.newOutputStream(file));
    return new Rows() {
      @Override
      public void add(Seq<String> cells) {
        csv.writeRecord(cells.zipWith(columns, CsvTable::harmless));
      }

      @Override
      public void close() throws IOException {
        csv.close();
      }
    };
  }

  private static String harmless(String cell, EventColumn column) {
    return column.kind() instanceof EventColumn.Text ? CsvCells.text(cell) : cell;
  }

  @Override
  public void append(Path file) throws IOException {
    Files.copy(file, out);
  }

  @Override
  public void finish() {
    // CSV has no end.
  }
}
