package io.redress.simulator.history;

import io.redress.simulator.history.RowReport.LeftOut;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;

/** The row report while it grows. */
final class RowTally {

  private static final int LINES_KEPT = 5;
  private static final int EXAMPLE_LENGTH = 60;

  private final EnumMap<RowReason, Entry> entries = new EnumMap<>(RowReason.class);
  private long rows;

  void countRow() {
    rows++;
  }

  void leaveOut(RowReason reason, long line, String example) {
    entries.computeIfAbsent(reason, any -> new Entry(shortened(example))).add(line);
  }

  RowReport report() {
    return new RowReport(
        rows,
        Vector.ofAll(entries.entrySet()).map(entry -> entry.getValue().leftOut(entry.getKey())));
  }

  private static String shortened(String text) {
    var visible = Visible.of(text);
    return visible.length() <= EXAMPLE_LENGTH
        ? visible
        : visible.substring(0, EXAMPLE_LENGTH) + "...";
  }

  private static final class Entry {
    private final String example;
    private final List<Long> firstLines = new ArrayList<>(LINES_KEPT);
    private long rows;

    Entry(String example) {
      this.example = example;
    }

    void add(long line) {
      rows++;
      if (firstLines.size() < LINES_KEPT) {
        firstLines.add(line);
      }
    }

    LeftOut leftOut(RowReason reason) {
      return new LeftOut(reason, rows, Vector.ofAll(firstLines), example);
    }
  }
}
