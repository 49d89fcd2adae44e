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

  /**
   * A table with its heading.
   *
   * @param id what links and style sheets call it
   * @param rows as wide as the head
   */
  record Section(
      String id, String heading, String explanation, List<String> head, List<List<String>> rows) {}

  static List<Section> of(OrderHistory history, Tally tally, Language language) {
    return List.of(comparison(history, tally, language), rows(history, language));
  }

  static Section comparison(OrderHistory history, Tally tally, Language language) {
    var real = RealReturns.of(history);
    var perOrder = new Share(history.returns().size(), history.sales().size());
    return new Section(
        "compared",
        Label.REAL_AND_SIMULATED.in(language),
        Sentence.ABOUT_REAL.in(language),
        List.of("", Label.REAL.in(language), Label.SIMULATED.in(language)),
        List.of(
            List.of(Label.RETURN_NUMBERS.in(language), percent(real.ofOrders()), "-"),
            List.of(
                Label.RETURNS_PER_ORDER.in(language),
                percent(perOrder),
                Numbers.percent(tally.refunded(), tally.orders())),
            List.of(
                Label.VALUE_GIVEN_BACK.in(language),
                percent(real.ofGoodsValue()),
                Numbers.percent(tally.given(), tally.paid())),
            List.of(
                Label.LINES_GIVEN_BACK.in(language),
                percent(real.ofLines()),
                Numbers.percent(tally.refundedLines(), tally.lines())),
            List.of(
                Label.RETURN_HALF.in(language),
                Numbers.duration(real.timeToReturn().p50(), language),
                Numbers.duration(tally.askedAfter().atPercentile(50), language)),
            List.of(
                Label.RETURN_MOST.in(language),
                Numbers.duration(real.timeToReturn().p90(), language),
                Numbers.duration(tally.askedAfter().atPercentile(90), language))));
  }

  static Section rows(OrderHistory history, Language language) {
    var rows = new ArrayList<List<String>>();
    rows.add(List.of(Label.ROWS_READ.in(language), Numbers.count(history.rows().used()), ""));
    history
        .rows()
        .unreadable()
        .forEach(left -> rows.add(leftOut(Label.ROWS_UNREADABLE, left, language)));
    history
        .rows()
        .setAside()
        .forEach(left -> rows.add(leftOut(Label.ROWS_SET_ASIDE, left, language)));
    return new Section(
        "rows",
        Label.ROWS.in(language),
        Sentence.ABOUT_ROWS.in(language),
        List.of("", Label.ROWS.in(language), Label.FIRST_LINES.in(language)),
        rows);
  }

  private static List<String> leftOut(Label kind, LeftOut left, Language language) {
    return List.of(
        "%s: %s ('%s')"
            .formatted(
                kind.in(language), language.of(ReasonWords.of(left.reason())), left.example()),
        Numbers.count(left.rows()),
        left.firstLines().mkString(", "));
  }

  private static String percent(Share share) {
    return Numbers.percent(share.part(), share.whole());
  }
}
