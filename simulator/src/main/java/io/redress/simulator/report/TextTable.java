package io.redress.simulator.report;

import io.redress.simulator.history.Visible;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of a label and numbers. Where it is wider than the terminal, its columns are split into
 * several tables below each other.
 */
public final class TextTable {

  private static final int GAP = 2;

  private final List<String> head;
  private final List<List<String>> rows = new ArrayList<>();

  /** A table whose first column holds labels and whose others hold numbers. */
  public TextTable(List<String> head) {
    this.head = visible(head);
  }

  public void row(List<String> cells) {
    if (cells.size() != head.size()) {
      throw new IllegalArgumentException(cells + " in a table of " + head);
    }
    rows.add(visible(cells));
  }

  /** Names come from files that somebody else may have written. */
  private static List<String> visible(List<String> cells) {
    return cells.stream().map(Visible::of).toList();
  }

  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /** The lines of the table, none of them longer than the width if any column fits. */
  public List<String> lines(int width) {
    var lines = new ArrayList<String>();
    int first = 1;
    do {
      int next = fits(first, width);
      int from = first;
      if (!lines.isEmpty()) {
        lines.add("");
      }
      lines.add(line(head, from, next));
      rows.forEach(row -> lines.add(line(row, from, next)));
      first = next;
    } while (first < head.size());
    return lines;
  }

  /** The first column that does not fit beside the label any more; at least one always does. */
  private int fits(int from, int width) {
    int used = widthOf(0);
    int column = from;
    while (column < head.size() && (column == from || used + GAP + widthOf(column) <= width)) {
      used += GAP + widthOf(column);
      column++;
    }
    return column;
  }

  private String line(List<String> cells, int from, int to) {
    var line = new StringBuilder(cells.get(0)).append(" ".repeat(missing(cells.get(0), 0)));
    for (int column = from; column < to; column++) {
      line.append(" ".repeat(GAP + missing(cells.get(column), column))).append(cells.get(column));
    }
    return line.toString().stripTrailing();
  }

  private int missing(String cell, int column) {
    return widthOf(column) - TextWidth.of(cell);
  }

  private int widthOf(int column) {
    return Math.max(
        TextWidth.of(head.get(column)),
        rows.stream().mapToInt(row -> TextWidth.of(row.get(column))).max().orElse(0));
  }
}
