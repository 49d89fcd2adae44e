package io.redress.simulator.report;

import io.redress.simulator.history.OrderHistory;
import io.redress.simulator.history.RealReturns;
import io.redress.simulator.history.RowReport.LeftOut;
import io.redress.simulator.history.Share;
import io.redress.simulator.statistics.Tally;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a real history says of itself, beside what the run made of its orders. */
final class HistorySection {

  private HistorySection() {}

  /** Tables by their headings. */
  static Map<String, TextTable> of(OrderHistory history, Tally tally, Language language) {
    var sections = new LinkedHashMap<String, TextTable>();
    sections.put(Label.REAL_AND_SIMULATED.in(language), comparison(history, tally, language));
    sections.put(Label.ROWS.in(language), rows(history, language));
    return sections;
  }

  private static TextTable comparison(OrderHistory history, Tally tally, Language language) {
    var real = RealReturns.of(history);
    var table = new TextTable(List.of("", Label.REAL.in(language), Label.SIMULATED.in(language)));
    var sold = new Share(history.returns().size(), history.sales().size());
    row(table, Label.RETURN_NUMBERS, language, percent(real.ofOrders()), "-");
    row(
        table,
        Label.RETURNS_PER_ORDER,
        language,
        percent(sold),
        Numbers.percent(tally.refunded(), tally.orders()));
    row(
        table,
        Label.VALUE_GIVEN_BACK,
        language,
        percent(real.ofGoodsValue()),
        Numbers.percent(tally.given(), tally.paid()));
    row(
        table,
        Label.LINES_GIVEN_BACK,
        language,
        percent(real.ofLines()),
        Numbers.percent(tally.refundedLines(), tally.lines()));
    row(
        table,
        Label.RETURN_HALF,
        language,
        Numbers.duration(real.timeToReturn().p50()),
        Numbers.duration(tally.askedAfter().atPercentile(50)));
    row(
        table,
        Label.RETURN_MOST,
        language,
        Numbers.duration(real.timeToReturn().p90()),
        Numbers.duration(tally.askedAfter().atPercentile(90)));
    return table;
  }

  private static void row(
      TextTable table, Label label, Language language, String real, String simulated) {
    table.row(List.of(label.in(language), real, simulated));
  }

  private static TextTable rows(OrderHistory history, Language language) {
    var rows = history.rows();
    var table = new TextTable(List.of("", Label.ROWS.in(language), Label.FIRST_LINES.in(language)));
    table.row(List.of(Label.ROWS_READ.in(language), Numbers.count(rows.used()), ""));
    rows.unreadable().forEach(left -> leftOut(table, Label.ROWS_UNREADABLE, left, language));
    rows.setAside().forEach(left -> leftOut(table, Label.ROWS_SET_ASIDE, left, language));
    return table;
  }

  private static void leftOut(TextTable table, Label kind, LeftOut left, Language language) {
    table.row(
        List.of(
            "%s: %s ('%s')".formatted(kind.in(language), left.reason().text(), left.example()),
            Numbers.count(left.rows()),
            left.firstLines().mkString(", ")));
  }

  private static String percent(Share share) {
    return Numbers.percent(share.part(), share.whole());
  }
}
