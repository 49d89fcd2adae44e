package io.redress.simulator.report;

import io.redress.simulator.report.Chart.Step;
import io.redress.simulator.report.Chart.Waterfall;
import io.redress.simulator.report.PageTable.Cell;
import io.redress.simulator.report.PageTable.Row;
import io.redress.simulator.statistics.Kpi;
import io.redress.simulator.statistics.Sample;
import io.redress.simulator.statistics.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the net cost of an order comes about. What goods were worth that came back is not counted by
 * itself; it is what is missing between all else and the net cost.
 */
record CostWaterfall(RunSummary run, Language language, Measure measure) {

  /** A part of the cost, in minor units of an order. */
  private record Part(PageText name, double amount, String tone) {}

  static Block of(RunSummary run, Language language) {
    return new CostWaterfall(run, language, new Measure(run.currency(), language)).block();
  }

  private Block block() {
    var caption = PageText.WATERFALL_CAPTION.with(language, run.currency());
    boolean isUnknown =
        parts(run.subject().sample()).stream().anyMatch(part -> Double.isNaN(part.amount()));
    return new Block(
        "cost",
        PageText.WATERFALL.in(language),
        List.of(PageText.ABOUT_WATERFALL.in(language)),
        isUnknown ? List.of() : List.of(chart(caption)),
        List.of(table(caption)));
  }

  /** In the order in which they are added up; the net cost comes last. */
  private List<Part> parts(Sample sample) {
    double paidPerOrder = (double) run.tally().paid() / run.tally().orders();
    double given = sample.of(Kpi.GIVEN_BACK).value() * paidPerOrder;
    double freight = sample.of(Kpi.RETURN_FREIGHT).value();
    double labels = sample.of(Kpi.RETURN_LABELS).value();
    double handedOver = sample.of(Kpi.REPLACEMENTS_AND_REPAIRS).value();
    double compensation = sample.of(Kpi.COMPENSATION).value();
    double handling = sample.of(Kpi.HANDLING).value();
    double chargedBack = sample.of(Kpi.CHARGED_BACK).value();
    double repeat = sample.of(Kpi.REPEAT_PURCHASES_LOST).value();
    double net = sample.of(Kpi.NET_COST).value();
    return List.of(
        plus(PageText.GIVEN_FOR_GOODS, given - (freight - labels) - compensation),
        plus(PageText.RETURN_FREIGHT, freight),
        plus(PageText.HANDED_OVER, handedOver),
        plus(PageText.COMPENSATION, compensation),
        plus(
            PageText.GOODS_REGAINED,
            net - given - labels - handedOver - handling - chargedBack - repeat),
        plus(PageText.HANDLING, handling),
        plus(PageText.CHARGED_BACK, chargedBack),
        plus(PageText.REPEAT_LOST, repeat),
        new Part(PageText.NET_COST, net, "total"));
  }

  private static Part plus(PageText name, double amount) {
    return new Part(name, amount, amount < 0 ? "minus" : "plus");
  }

  private Chart chart(String caption) {
    var parts = parts(run.subject().sample());
    var steps = new ArrayList<Step>();
    double from = 0;
    for (var part : parts) {
      boolean isTotal = part.tone().equals("total");
      double to = isTotal ? part.amount() : from + part.amount();
      steps.add(
          new Step(
              part.name().in(language),
              text(part),
              part.tone(),
              measure.drawn(Unit.MONEY, isTotal ? 0 : from),
              measure.drawn(Unit.MONEY, to)));
      from = to;
    }
    var words =
        parts.stream()
            .map(part -> part.name().in(language) + " " + text(part))
            .collect(Collectors.joining(language.of("; ", "；")));
    return new Chart(
        language.tag() + "-cost-chart",
        caption,
        caption + language.of(": ", "：") + words,
        new Waterfall(steps));
  }

  private PageTable table(String caption) {
    var contestants = Contestant.all(run, language);
    var columns = contestants.stream().map(each -> parts(each.sample())).toList();
    var rows = new ArrayList<Row>();
    for (int at = 0; at < columns.getFirst().size(); at++) {
      int row = at;
      Stream<Cell> cells = columns.stream().map(column -> Cell.plain(text(column.get(row))));
      var first = columns.getFirst().get(row);
      var name = first.name().in(language);
      rows.add(first.tone().equals("total") ? Row.total(name, cells) : Row.part(name, cells));
    }
    return new PageTable(
        caption, "costs", contestants.stream().map(Contestant::name).toList(), rows);
  }

  private String text(Part part) {
    return measure.value(Unit.MONEY, part.amount());
  }
}
