package io.redress.simulator.report;

import io.redress.simulator.history.OrderHistory;
import io.redress.simulator.history.RealReturns;
import io.redress.simulator.history.RowReport.LeftOut;
import io.redress.simulator.history.Share;
import io.redress.simulator.statistics.Tally;
import java.util.ArrayList;
import java.util.List;

/** What a real history says of itself, beside what the run made of its orders. */
final class HistorySection {

  private HistorySection() {}

  /** Real figures and simulated ones, where both make sense. */
  static TextTable comparison(OrderHistory history, Tally tally, Language language) {
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

  /** What became of the rows of the file, a line for each reason. */
  static List<String> rows(OrderHistory history, Language language) {
    var lines = new ArrayList<String>();
    lines.add(count(history.rows().used()) + "  " + Label.ROWS_READ.in(language));
    history
        .rows()
        .unreadable()
        .forEach(left -> lines.addAll(leftOut(Label.ROWS_UNREADABLE, left, language)));
    history
        .rows()
        .setAside()
        .forEach(left -> lines.addAll(leftOut(Label.ROWS_SET_ASIDE, left, language)));
    return lines;
  }

  private static List<String> leftOut(Label kind, LeftOut left, Language language) {
    return List.of(
        "%s  %s: %s ('%s')"
            .formatted(count(left.rows()), kind.in(language), left.reason().text(), left.example()),
        "%s  %s %s"
            .formatted(
                " ".repeat(10), Label.FIRST_LINES.in(language), left.firstLines().mkString(", ")));
  }

  private static String count(long rows) {
    return "%10s".formatted(Numbers.count(rows));
  }

  private static String percent(Share share) {
    return Numbers.percent(share.part(), share.whole());
  }
}
