package io.redress.simulator.report;

import io.redress.amount.ComponentKind;
import io.redress.remedy.Path;
import io.redress.simulator.report.PageTable.Cell;
import io.redress.simulator.report.PageTable.Row;
import io.redress.simulator.statistics.CountTable;
import io.redress.simulator.statistics.Counts;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What went back, by component and path: a stacked bar for each path, deductions left of zero.
 *
 * @param zero where zero lies, in percent of the width
 * @param legend the components that have money
 * @param alternative the chart in words
 */
record MoneyChart(
    String zero, List<Mark> legend, List<Bar> bars, String alternative, PageTable table) {

  /** What a colour and its texture stand for. */
  record Mark(String kind, String name) {}

  /** The money of a path. */
  record Bar(String name, String total, List<Segment> segments) {}

  /**
   * The money of a component, in percent of the width.
   *
   * @param kind the component
   */
  record Segment(String kind, String left, String width) {}

  static MoneyChart of(RunSummary run, Language language) {
    return new Drawing(run.tally().givenByPath(), run.currency(), language).chart();
  }

  private record Drawing(CountTable money, Currency currency, Language language) {

    MoneyChart chart() {
      return new MoneyChart(
          Numbers.css(below(), width()),
          kinds().map(kind -> new Mark(kind, Label.term(kind, language))).toList(),
          width() == 0 ? List.of() : paths().map(this::bar).toList(),
          paths()
              .map(path -> Label.term(path, language) + " " + text(total(path)))
              .collect(Collectors.joining("; ")),
          table());
    }

    private Bar bar(String path) {
      var segments = new ArrayList<Segment>();
      long left = below();
      long right = below();
      for (var kind : kinds().toList()) {
        long amount = money.row(kind).of(path);
        left += Math.min(amount, 0);
        if (amount != 0) {
          segments.add(segment(kind, amount < 0 ? left : right, Math.abs(amount)));
        }
        right += Math.max(amount, 0);
      }
      return new Bar(Label.term(path, language), text(total(path)), segments);
    }

    private Segment segment(String kind, long from, long amount) {
      return new Segment(kind, Numbers.css(from, width()), Numbers.css(amount, width()));
    }

    /** How far the longest bar goes to the left of zero. */
    private long below() {
      return paths().mapToLong(path -> -sum(path, Long.MIN_VALUE, 0)).max().orElse(0);
    }

    private long width() {
      return below() + paths().mapToLong(path -> sum(path, 0, Long.MAX_VALUE)).max().orElse(0);
    }

    private long sum(String path, long from, long to) {
      return kinds()
          .mapToLong(kind -> money.row(kind).of(path))
          .map(amount -> Math.clamp(amount, from, to))
          .sum();
    }

    private long total(String path) {
      return money.columns().of(path);
    }

    private PageTable table() {
      var columns =
          Stream.concat(
              paths().map(path -> Label.term(path, language)), Stream.of(Label.TOTAL.in(language)));
      var rows =
          Stream.concat(
              kinds().map(kind -> Row.part(Label.term(kind, language), cells(money.row(kind)))),
              Stream.of(Row.total(Label.TOTAL.in(language), cells(money.columns()))));
      return new PageTable(
          Sentence.MONEY_TABLE.with(language, currency), "money", columns.toList(), rows.toList());
    }

    private Stream<Cell> cells(Counts amounts) {
      return Stream.concat(paths().map(amounts::of), Stream.of(amounts.sum()))
          .map(this::text)
          .map(Cell::plain);
    }

    private String text(long minor) {
      return Numbers.money(minor, currency);
    }

    private Stream<String> kinds() {
      return Stream.of(ComponentKind.values())
          .map(ComponentKind::word)
          .filter(kind -> !money.row(kind).isEmpty());
    }

    private static Stream<String> paths() {
      return Stream.of(Path.values()).map(Path::word);
    }
  }
}
