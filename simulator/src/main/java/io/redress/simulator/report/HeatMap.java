package io.redress.simulator.report;

import io.redress.simulator.report.PageTable.Cell;
import io.redress.simulator.report.PageTable.Row;
import io.redress.simulator.statistics.CountTable;
import io.redress.simulator.statistics.Counts;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Requests by reason and category, the most frequent first; the more, the stronger the colour.
 *
 * @param tables one, or none where nobody asked
 */
record HeatMap(List<PageTable> tables) {

  static HeatMap of(CountTable counts, Language language) {
    return new HeatMap(
        counts.rows().isEmpty() ? List.of() : List.of(new Drawing(counts, language).table()));
  }

  private record Drawing(CountTable counts, Language language) {

    PageTable table() {
      var total = Label.TOTAL.in(language);
      var rows =
          counts.rows().entrySet().stream()
              .sorted(Comparator.comparingLong(row -> -row.getValue().sum()))
              .map(row -> Row.part(row.getKey(), cells(row.getValue())));
      var sums = columns().map(column -> Cell.plain(Numbers.count(counts.columns().of(column))));
      return new PageTable(
          Sentence.REASON_TABLE.in(language),
          "heat",
          Stream.concat(columns(), Stream.of(total)).toList(),
          Stream.concat(rows, Stream.of(Row.total(total, withSum(sums, counts.columns()))))
              .toList());
    }

    private Stream<Cell> cells(Counts row) {
      long most = most();
      return withSum(
          columns()
              .map(column -> row.of(column))
              .map(count -> Cell.drawn(Numbers.count(count), "warm", count, most)),
          row);
    }

    private static Stream<Cell> withSum(Stream<Cell> cells, Counts row) {
      return Stream.concat(cells, Stream.of(Cell.plain(Numbers.count(row.sum()))));
    }

    private Stream<String> columns() {
      return CountedSection.mostFirst(counts.columns());
    }

    private long most() {
      return counts.rows().values().stream()
          .flatMap(row -> row.all().values().stream())
          .mapToLong(Long::longValue)
          .max()
          .orElse(0);
    }
  }
}
