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
    lines.addAll(TextFlow.lines("", headline(), "", width).stream().map(strong).toList());
    if (!run.isWhole()) {
      paragraph(
          TerminalText.STOPPED.with(
              language, Numbers.count(run.worlds()), Numbers.count(run.planned())));
    }
    compared();
    section(word(TerminalText.CLOCKS), team().clocks());
    section(word(TerminalText.TEAM), team().roles());
    section(word(Label.MONEY_GIVEN_BACK) + ", " + run.currency(), moneyByPath());
    section(word(Label.TIME_TO_MONEY_BACK), timesByPath());
    section(word(Label.REQUESTS_BY_REASON), table(tally.reasons(), Numbers::count));
    section(word(Label.RULES), rules());
    counted(Label.OUTCOMES, tally.outcomes(), this::term);
    counted(Label.NOT_ANSWERED, tally.refusals(), word -> word);
    run.history().forEach(this::history);
    paragraph(next());
  }

  private String headline() {
    var orders = run.history().isDefined() ? Label.REAL_ORDERS : Label.GENERATED_ORDERS;
    var source = run.history().map(history -> history.name()).getOrElse(run.population());
    return "%s · %s %s (%s) · %s · %s %s"
        .formatted(
            run.policy(),
            Numbers.count(tally.orders()),
            word(orders),
            source,
            worlds(),
            word(Label.SEED),
            run.seed());
  }

  private String worlds() {
    return run.worlds() == 1
        ? word(TerminalText.ONE_WORLD)
        : Numbers.count(run.worlds()) + " " + word(TerminalText.WORLDS);
  }

  private void compared() {
    section(TerminalText.KEY_FIGURES.with(language, run.currency()), comparison().keyFigures());
    paragraph(
        run.worlds() < 2
            ? word(TerminalText.NOT_SURE)
            : TerminalText.HOW_SURE.with(language, Numbers.count(run.worlds())));
    var subject = comparison().names().head();
    for (var rival : comparison().rivals()) {
      heading(TerminalText.COMPARED.with(language, rival._2, subject));
      lines.addAll(comparison().differences(rival._1));
    }
  }

  private TextComparison comparison() {
    return new TextComparison(run, language, width);
  }

  private TextTeam team() {
    return new TextTeam(run, language);
  }

  /** In the order of the policy; those that never decided anything stand out. */
  private TextTable rules() {
    var fired = tally.rules();
    var table =
        new TextTable(
            head(Stream.of(word(Label.HOW_OFTEN), word(Label.SHARE), word(TerminalText.GIVEN))));
    var others =
        fired.all().keySet().stream().filter(rule -> !run.subject().rules().contains(rule));
    Stream.concat(run.subject().rules().toJavaStream(), others)
        .forEach(rule -> table.row(rule(rule, fired)));
    return table;
  }

  private List<String> rule(String rule, Counts fired) {
    long times = fired.of(rule);
    return times == 0
        ? List.of(rule, word(TerminalText.NEVER), "", "")
        : List.of(
            rule,
            Numbers.count(times),
            Numbers.percent(times, fired.sum()),
            Numbers.money(tally.givenByRule().of(rule), run.currency()));
  }

  private String next() {
    if (run.worlds() < 2) {
      return word(TerminalText.NEXT_WORLDS);
    }
    return comparison()
        .ordersToTell()
        .map(orders -> TerminalText.NEXT_ORDERS.with(language, orders))
        .getOrElse(() -> word(TerminalText.NEXT_PAGE));
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
    heading(section.heading());
    for (var row : section.rows()) {
      lines.add("%10s  %s".formatted(row.get(1), row.get(0)));
      if (!row.get(2).isEmpty()) {
        lines.add("%10s  %s %s".formatted("", word(Label.FIRST_LINES), row.get(2)));
      }
    }
  }

  private void section(String heading, TextTable table) {
    if (!table.isEmpty()) {
      heading(heading);
      lines.addAll(table.lines(width));
    }
  }

  private void heading(String text) {
    lines.add("");
    lines.addAll(TextFlow.lines("", text, "", width).stream().map(strong).toList());
  }

  private void paragraph(String text) {
    lines.add("");
    lines.addAll(TextFlow.lines("", text, "", width));
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

  private String word(TerminalText text) {
    return text.in(language);
  }

  private String term(String word) {
    return word.equals(Tally.ALL_PATHS) ? word(Label.ALL) : Label.term(word, language);
  }
}
