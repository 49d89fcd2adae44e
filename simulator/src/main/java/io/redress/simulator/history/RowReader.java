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
 * Reads fields where the parser finds them, without making a text of each: those of the header
 * first, and then, told which columns to look at, those of every row.
 */
final class RowReader extends AbstractBaseCsvCallbackHandler<Boolean> {

  private static final FieldReader IGNORED = (buffer, start, end) -> {};

  private final HistoryGathering gathering;
  private final Row row;
  private final Map<Column, FieldReader> readers;
  private final List<String> header = new ArrayList<>();
  private FieldReader[] fields = {};
  private boolean[] prose = {};
  private boolean spansLines;
  private boolean spansLinesOutsideProse;

  RowReader(HistoryMapping mapping, HistoryGathering gathering) {
    this.gathering = gathering;
    this.row = new Row(gathering.order(""));
    this.readers = readers(mapping, gathering, row);
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
    Arrays.fill(fields, IGNORED);
    Arrays.fill(prose, true);
    places.forEach((column, place) -> {
      fields[place] = readers.getOrElse(column, IGNORED);
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
      gathering.addMisshapen(line(), getFieldCount(), fields.length);
    } else {
      gathering.add(line(), row);
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

  private static Map<Column, FieldReader> readers(
      HistoryMapping mapping, HistoryGathering gathering, Row row) {
    var orders = new Remembered<>(gathering::order);
    var articles = new Remembered<>(sku -> new Row.Article(sku, mapping.articleKind(sku)));
    var names = new Remembered<>(name -> name);
    var quantities = new Remembered<>(Reading::quantity);
    var times = new Remembered<>(text -> Reading.time(text, mapping.timeFormat(), mapping.zone()));
    var prices = new Remembered<>(text -> Reading.unitPrice(text, mapping.currency()));
    return io.vavr.collection.HashMap.of(
        Column.ORDER, (buffer, start, end) -> row.order = orders.read(buffer, start, end),
        Column.SKU, (buffer, start, end) -> row.article = articles.read(buffer, start, end),
        Column.TITLE, (buffer, start, end) -> row.title = names.read(buffer, start, end),
        Column.QUANTITY, (buffer, start, end) -> row.quantity = quantities.read(buffer, start, end),
        Column.TIME, (buffer, start, end) -> row.time = times.read(buffer, start, end),
        Column.UNIT_PRICE, (buffer, start, end) -> row.unitPrice = prices.read(buffer, start, end),
        Column.CUSTOMER, (buffer, start, end) -> row.customer = names.read(buffer, start, end),
        Column.COUNTRY, (buffer, start, end) -> row.country = names.read(buffer, start, end));
  }

  /** What is done with the characters of one column. */
  @FunctionalInterface
  private interface FieldReader {
    void read(char[] buffer, int start, int end);
  }
}
