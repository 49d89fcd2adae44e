package io.redress.simulator.report;

import io.redress.simulator.statistics.Estimate;
import io.redress.simulator.statistics.Unit;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table of the page.
 *
 * @param caption what it shows and in which unit
 * @param look how it is styled, as a class of the page's style sheet
 * @param columns the headings, after that of the rows' names
 */
record PageTable(String caption, String look, List<String> columns, List<Row> rows) {

  /**
   * A row with its name in front.
   *
   * @param kind {@code total} where it sums up the others, {@code never} where it never happened,
   *     {@code part} otherwise
   */
  record Row(String name, String kind, List<Cell> cells) {

    static Row part(String name, Stream<Cell> cells) {
      return new Row(name, "part", cells.toList());
    }

    static Row total(String name, Stream<Cell> cells) {
      return new Row(name, "total", cells.toList());
    }
  }

  /**
   * A cell.
   *
   * @param margin how sure it is; empty where nothing is said of that
   * @param kind {@code plain}, or a class of the style sheet, such as one that draws {@code share}
   * @param share how much of the most that is drawn, from 0 to 1
   */
  record Cell(String text, String margin, String kind, String share) {

    static Cell plain(String text) {
      return of(text, "plain");
    }

    static Cell of(String text, String kind) {
      return new Cell(text, "", kind, "0");
    }

    static Cell drawn(String text, String kind, long part, long most) {
      return new Cell(text, "", kind, Numbers.ratio(part, most).toPlainString());
    }

    /** A figure and how sure it is. */
    static Cell figure(Measure measure, Unit unit, Estimate estimate) {
      var value = measure.value(unit, estimate.value());
      var margin = Double.isNaN(estimate.value()) ? "" : measure.margin(unit, estimate);
      return new Cell(value, margin, "plain", "0");
    }
  }

  /** A table of texts. */
  static PageTable of(HistorySection.Section section) {
    var rows =
        section.rows().stream()
            .map(row -> Row.part(row.get(0), row.stream().skip(1).map(Cell::plain)))
            .toList();
    return new PageTable(
        section.heading(), section.id(), section.head().stream().skip(1).toList(), rows);
  }
}
