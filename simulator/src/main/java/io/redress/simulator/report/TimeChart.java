package io.redress.simulator.report;

import io.redress.remedy.Path;
import io.redress.simulator.report.PageTable.Cell;
import io.redress.simulator.report.PageTable.Row;
import io.redress.simulator.statistics.Durations;
import io.redress.simulator.statistics.Tally;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * How long money took, by path: three marks on a line from nothing to the longest.
 *
 * @param alternative the chart in words
 */
record TimeChart(List<Tick> ticks, List<Line> lines, String alternative, PageTable table) {

  /** A mark of the scale. */
  record Tick(String left, String text) {}

  /** The times of a path, in percent of the width. */
  record Line(String name, String p50, String p95, String p99) {}

  private static final int MOST_TICKS = 5;

  private static final long HOUR = 60;
  private static final long DAY = 24 * HOUR;

  /** Steps of a scale that people count in, in minutes. */
  private static final long[] STEPS = {
    1, 5, 15, HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR, DAY, 2 * DAY, 5 * DAY, 10 * DAY, 30 * DAY,
    90 * DAY, 365 * DAY
  };

  static TimeChart of(Tally tally, Language language) {
    return new Drawing(tally, language).chart();
  }

  private record Drawing(Tally tally, Language language) {

    TimeChart chart() {
      long longest = columns().mapToLong(path -> minutes(path, 99)).max().orElse(0);
      long step =
          LongStream.of(STEPS)
              .filter(minutes -> longest <= minutes * MOST_TICKS)
              .findFirst()
              .orElse(longest);
      long width = Math.max(1, Math.ceilDiv(longest, step)) * step;
      return new TimeChart(
          LongStream.rangeClosed(0, width / step).mapToObj(n -> tick(n * step, width)).toList(),
          columns().map(path -> line(path, width)).toList(),
          columns()
              .map(path -> name(path) + " " + text(path, 50) + ", " + text(path, 99))
              .collect(Collectors.joining("; ")),
          table());
    }

    private Tick tick(long minutes, long width) {
      return new Tick(
          Numbers.css(minutes, width),
          minutes == 0 ? "0" : Numbers.wholeUnit(Duration.ofMinutes(minutes), language));
    }

    private Line line(String path, long width) {
      return new Line(
          name(path),
          Numbers.css(minutes(path, 50), width),
          Numbers.css(minutes(path, 95), width),
          Numbers.css(minutes(path, 99), width));
    }

    private PageTable table() {
      var head = Stream.of(Label.P50, Label.P95, Label.P99).map(label -> label.in(language));
      return new PageTable(
          Sentence.TIME_TABLE.in(language),
          "times",
          Stream.concat(Stream.of(Label.REFUNDS.in(language)), head).toList(),
          Stream.concat(
                  paths().map(path -> Row.part(name(path), cells(path))),
                  Stream.of(Row.total(name(Tally.ALL_PATHS), cells(Tally.ALL_PATHS))))
              .toList());
    }

    private Stream<Cell> cells(String path) {
      return Stream.of(
              Numbers.count(tally.moneyBack(path).count()),
              text(path, 50),
              text(path, 95),
              text(path, 99))
          .map(Cell::plain);
    }

    private String text(String path, double percent) {
      Durations times = tally.moneyBack(path);
      return times.count() == 0 ? "-" : Numbers.duration(times.atPercentile(percent), language);
    }

    private long minutes(String path, double percent) {
      return tally.moneyBack(path).atPercentile(percent).toMinutes();
    }

    private String name(String path) {
      return path.equals(Tally.ALL_PATHS) ? Label.ALL.in(language) : Label.term(path, language);
    }

    /** All paths of the product, the one without refunds too. */
    private static Stream<String> paths() {
      return Stream.of(Path.values()).map(Path::word);
    }

    /** What the chart draws: where money went back. */
    private Stream<String> columns() {
      return paths().filter(path -> tally.moneyBack(path).count() > 0);
    }
  }
}
