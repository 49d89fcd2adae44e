package io.redress.simulator.report;

import io.redress.simulator.report.Edition.Figure;
import io.redress.simulator.statistics.Tally;
import java.util.List;

/** The four numbers that are looked at first. */
final class HeadlineFigures {

  private HeadlineFigures() {}

  static List<Figure> of(RunSummary run, Language language) {
    var tally = run.tally();
    var times = tally.moneyBack(Tally.ALL_PATHS);
    return List.of(
        new Figure(
            Label.REFUND_RATE.in(language),
            Numbers.percent(tally.refunded(), tally.orders()),
            Sentence.OF_ALL_ORDERS.with(
                language, Numbers.count(tally.refunded()), Numbers.count(tally.orders()))),
        new Figure(
            Label.MONEY_GIVEN_BACK.in(language),
            Numbers.percent(tally.given(), tally.paid()),
            Sentence.OF_ALL_PAID.with(
                language,
                Numbers.money(tally.given(), run.currency()),
                Numbers.money(tally.paid(), run.currency()),
                run.currency().getCurrencyCode())),
        new Figure(
            Label.DECIDED_AUTOMATICALLY.in(language),
            Numbers.percent(tally.automatic(), tally.requests()),
            Sentence.OF_ALL_REQUESTS.with(
                language, Numbers.count(tally.automatic()), Numbers.count(tally.requests()))),
        new Figure(
            Label.MEDIAN_TIME.in(language),
            times.count() == 0 ? "-" : Numbers.duration(times.atPercentile(50), language),
            Sentence.HALF_OF_REFUNDS.with(language, Numbers.count(times.count()))));
  }
}
