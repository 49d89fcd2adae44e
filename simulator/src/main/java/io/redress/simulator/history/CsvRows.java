package io.redress.simulator.history;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.RecordType;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads the fields of a CSV file where the parser finds them, without making a text of each: those
 * of the header first, and then, told which columns to look at, those of every row.
 */
final class CsvRows extends AbstractBaseCsvCallbackHandler<Boolean> {

  private final RowSink sink;
  private final List<String> header = new ArrayList<>();
  private FieldReader[] fields = {};
  private boolean[] prose = {};
  private boolean spansLines;
  private boolean spansLinesOutsideProse;

  CsvRows(RowSink sink) {
    this.sink = sink;
  }

  Seq<String> header() {
    return Vector.ofAll(header);
  }

  /** Where the row begins that is being read, or was read last. */
  long line() {
    return getStartingLineNumber();
  }

  /** From now on come rows, with these columns at these places. */
  void expect(Map<Column, Integer> places) {
    fields = new FieldReader[header.size()];
    prose = new boolean[header.size()];
    Arrays.fill(fields, FieldReader.IGNORED);
    Arrays.fill(prose, true);
    places.forEach((column, place) -> {
      fields[place] = sink.reader(column);
      prose[place] = column == Column.TITLE;
    });
  }

  @Override
  protected void handleBegin(long startingLineNumber) {
    spansLines = false;
    spansLinesOutsideProse = false;
  }

  @Override
  protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
    if (fields.length == 0) {
      header.add(new String(buffer, offset, length).strip());
    } else if (index < fields.length) {
      fields[index].read(buffer, offset, offset + length);
      if (quoted && hasLineBreak(buffer, offset, offset + length)) {
        spansLines = true;
        spansLinesOutsideProse |= !prose[index];
      }
    }
  }

  /**
   * Hands the row on. A line break in a number, or in a row of the wrong shape, means that a
   * quotation mark was left open and has swallowed the rows after it.
   */
  @Override
  protected Boolean buildRecord() {
    if (fields.length == 0 || getRecordType() == RecordType.EMPTY) {
      return true;
    }
    boolean misshapen = getFieldCount() != fields.length;
    if (spansLinesOutsideProse || (spansLines && misshapen)) {
      throw new CsvParseException("a quotation mark was left open");
    }
    if (misshapen) {
      sink.addMisshapen(line(), getFieldCount(), fields.length);
    } else {
      sink.add(line());
    }
    return true;
  }

  private static boolean hasLineBreak(char[] buffer, int start, int end) {
    for (int i = start; i < end; i++) {
      if (buffer[i] == '\n' || buffer[i] == '\r') {
        return true;
      }
    }
    return false;
  }
}
