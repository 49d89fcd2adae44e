package io.redress.simulator.report;

import io.redress.remedy.Path;
import io.redress.simulator.history.OrderHistory;
import io.redress.simulator.statistics.CountTable;
import io.redress.simulator.statistics.Counts;
import io.redress.simulator.statistics.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What came out of a run, as text for a terminal. */
public final class TextReport {

  /** The column at which the key figures end. */
  private static final int FIGURES_END = 33;

  private final RunSummary run;
  private final Tally tally;
  private final Language language;
  private final int width;
  private final UnaryOperator<String> strong;
  private final List<String> lines = new ArrayList<>();

  private TextReport(RunSummary run, Language language, int width, UnaryOperator<String> strong) {
    this.run = run;
    this.tally = run.tally();
    this.language = language;
    this.width = width;
    this.strong = strong;
  }

  /**
   * The report.
   *
   * @param width how many columns the terminal has
   * @param strong how a heading is set off
   */
  public static String of(
      RunSummary run, Language language, int width, UnaryOperator<String> strong) {
    var report = new TextReport(run, language, width, strong);
    report.write();
    return String.join("\n", report.lines) + "\n";
  }

  private void write() {
    lines.add(strong.apply(headline()));
    lines.add("");
    keyFigures();
    section(word(Label.MONEY_GIVEN_BACK) + ", " + run.currency(), moneyByPath());
    section(word(Label.TIME_TO_MONEY_BACK), timesByPath());
    section(word(Label.REQUESTS_BY_REASON), table(tally.reasons(), Numbers::count));
    counted(Label.RULES, tally.rules(), word -> word);
    counted(Label.OUTCOMES, tally.outcomes(), this::term);
    counted(Label.DEADLINES_PASSED, tally.breaches(), this::term);
    counted(Label.NOT_ANSWERED, tally.refusals(), word -> word);
    run.history().forEach(this::history);
  }

  private String headline() {
    var orders = run.history().isDefined() ? Label.REAL_ORDERS : Label.GENERATED_ORDERS;
    var source = run.history().map(history -> history.name()).getOrElse(run.population());
    return "%s · %s %s (%s) · %s %s"
        .formatted(
            run.policy(),
            Numbers.count(tally.orders()),
            word(orders),
            source,
            word(Label.SEED),
            run.seed());
  }

  private void keyFigures() {
    figure(Label.REFUND_RATE, share(tally.refunded(), tally.orders()), Label.OF_ORDERS);
    figure(Label.MONEY_GIVEN_BACK, share(tally.given(), tally.paid()), Label.OF_WHAT_WAS_PAID);
    figure(
        Label.DECIDED_AUTOMATICALLY, share(tally.automatic(), tally.requests()), Label.OF_REQUESTS);
    var half = tally.moneyBack(Tally.ALL_PATHS).atPercentile(50);
    figure(Label.TIME_TO_MONEY_BACK, Numbers.duration(half, language), Label.P50);
  }

  private void figure(Label label, String number, Label of) {
    var name = word(label);
    int missing = FIGURES_END - TextWidth.of(name) - TextWidth.of(number);
    lines.add(name + " ".repeat(Math.max(1, missing)) + number + "  " + word(of));
  }

  private static String share(long part, long whole) {
    return Numbers.percent(part, whole);
  }

  private TextTable moneyByPath() {
    return table(
        tally.givenByPath(), minor -> Numbers.money(minor, run.currency()), paths().toList());
  }

  private TextTable timesByPath() {
    var columns = Stream.concat(paths(), Stream.of(Tally.ALL_PATHS)).toList();
    var table = new TextTable(head(columns.stream().map(this::term)));
    percentile(table, Label.P50, 50, columns);
    percentile(table, Label.P95, 95, columns);
    percentile(table, Label.P99, 99, columns);
    return table;
  }

  private void percentile(TextTable table, Label label, double percent, List<String> columns) {
    var times =
        columns.stream()
            .map(path -> tally.moneyBack(path))
            .map(all ->
                all.count() == 0 ? "-" : Numbers.duration(all.atPercentile(percent), language));
    table.row(Stream.concat(Stream.of(word(label)), times).toList());
  }

  private void counted(Label heading, Counts counts, UnaryOperator<String> named) {
    if (!counts.isEmpty()) {
      var table = new TextTable(head(Stream.of(word(Label.HOW_OFTEN), "")));
      counts
          .all()
          .forEach((word, count) ->
              table.row(
                  List.of(
                      named.apply(word),
                      Numbers.count(count),
                      Numbers.percent(count, counts.sum()))));
      section(word(heading), table);
    }
  }

  private TextTable table(CountTable counts, LongFunction<String> format) {
    return table(counts, format, List.copyOf(counts.columns().all().keySet()));
  }

  /** A row for each row of the counts, the sums of rows and columns at the end. */
  private TextTable table(CountTable counts, LongFunction<String> format, List<String> columns) {
    var table =
        new TextTable(
            head(Stream.concat(columns.stream().map(this::term), Stream.of(word(Label.TOTAL)))));
    counts.rows().forEach((name, row) -> table.row(row(term(name), row, format, columns)));
    table.row(row(word(Label.TOTAL), counts.columns(), format, columns));
    return table;
  }

  private static List<String> row(
      String label, Counts counts, LongFunction<String> format, List<String> columns) {
    var cells = columns.stream().map(column -> format.apply(counts.of(column)));
    return Stream.of(Stream.of(label), cells, Stream.of(format.apply(counts.sum())))
        .flatMap(part -> part)
        .toList();
  }

  private void history(OrderHistory history) {
    var compared = HistorySection.comparison(history, tally, language);
    var table = new TextTable(compared.head());
    compared.rows().forEach(table::row);
    section(compared.heading(), table);
    rows(HistorySection.rows(history, language));
  }

  /** Reasons are long, so that each row of the section becomes a sentence instead of a table's. */
  private void rows(HistorySection.Section section) {
    lines.add("");
    lines.add(strong.apply(section.heading()));
    for (var row : section.rows()) {
      lines.add("%10s  %s".formatted(row.get(1), row.get(0)));
      if (!row.get(2).isEmpty()) {
        lines.add("%10s  %s %s".formatted("", word(Label.FIRST_LINES), row.get(2)));
      }
    }
  }

  private void section(String heading, TextTable table) {
    lines.add("");
    lines.add(strong.apply(heading));
    lines.addAll(table.lines(width));
  }

  private static List<String> head(Stream<String> columns) {
    return Stream.concat(Stream.of(""), columns).toList();
  }

  private static Stream<String> paths() {
    return Stream.of(Path.values()).map(Path::word);
  }

  private String word(Label label) {
    return label.in(language);
  }

  private String term(String word) {
    return word.equals(Tally.ALL_PATHS) ? word(Label.ALL) : Label.term(word, language);
  }
}
