package io.redress.simulator.report;

import io.redress.simulator.report.Chart.Curve;
import io.redress.simulator.report.Chart.Curves;
import io.redress.simulator.report.Chart.Point;
import io.redress.simulator.report.Chart.Whiskers;
import io.redress.simulator.report.PageTable.Cell;
import io.redress.simulator.report.PageTable.Row;
import io.redress.simulator.statistics.Dimension;
import io.redress.simulator.statistics.Durations;
import io.redress.simulator.statistics.Kpi;
import io.redress.simulator.statistics.Sample;
import io.redress.simulator.statistics.Tally;
import io.redress.simulator.statistics.Unit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How long customers wait, and which deadlines are met. */
record SlaSection(RunSummary run, Language language, Measure measure) {

  private static final int[] PERCENTILES = {5, 10, 25, 50, 75, 90, 95, 99};

  /** Something that customers wait for. */
  private record Wait(PageText name, Durations all, Kpi mean, Kpi p50, Kpi p95, Kpi p99) {}

  static List<Block> of(RunSummary run, Language language) {
    var section = new SlaSection(run, language, new Measure(run.currency(), language));
    return List.of(section.waiting(), section.clocks());
  }

  private List<Wait> waits() {
    var tally = run.tally();
    return List.of(
        new Wait(
            PageText.FIRST_RESPONSE,
            tally.responses(),
            Kpi.FIRST_RESPONSE,
            Kpi.FIRST_RESPONSE_P50,
            Kpi.FIRST_RESPONSE_P95,
            Kpi.FIRST_RESPONSE_P99),
        new Wait(
            PageText.DECISION,
            tally.decisions(),
            Kpi.DECISION,
            Kpi.DECISION_P50,
            Kpi.DECISION_P95,
            Kpi.DECISION_P99),
        new Wait(
            PageText.MONEY_BACK,
            tally.moneyBack(Tally.ALL_PATHS),
            Kpi.MONEY_BACK,
            Kpi.MONEY_BACK_P50,
            Kpi.MONEY_BACK_P95,
            Kpi.MONEY_BACK_P99));
  }

  private Block waiting() {
    return new Block(
        "waiting",
        PageText.WAITING.in(language),
        List.of(PageText.ABOUT_WAITING.in(language)),
        curves(),
        List.of(means(), percentiles()));
  }

  private List<Chart> curves() {
    var waits = waits().stream().filter(wait -> wait.all().count() > 0).toList();
    var curves =
        waits.stream()
            .map(wait -> new Curve(wait.name().in(language), points(wait.all())))
            .toList();
    var words =
        waits.stream()
            .map(wait ->
                PageText.CURVE_IN_WORDS.with(
                    language,
                    wait.name().in(language),
                    Numbers.duration(wait.all().atPercentile(50), language),
                    Numbers.duration(wait.all().atPercentile(95), language)))
            .collect(Collectors.joining(language.of("; ", "；")));
    var caption = PageText.CURVES.in(language);
    return curves.isEmpty()
        ? List.of()
        : List.of(
            new Chart(
                language.tag() + "-waiting-chart",
                caption,
                caption + language.of(": ", "：") + words,
                new Curves(curves)));
  }

  private static List<Point> points(Durations all) {
    return IntStream.of(PERCENTILES)
        .mapToObj(percent -> new Point(all.atPercentile(percent).toMinutes(), percent))
        .toList();
  }

  private PageTable means() {
    return new PageTable(
        PageText.WAITING_TABLE.in(language),
        "figures-table",
        List.of(
            PageText.CASES.in(language),
            PageText.MEAN.in(language),
            Label.P50.in(language),
            Label.P95.in(language),
            Label.P99.in(language)),
        waits().stream()
            .map(wait ->
                Row.part(
                    wait.name().in(language),
                    Stream.concat(
                        Stream.of(Cell.plain(Numbers.count(wait.all().count()))),
                        Stream.of(wait.mean(), wait.p50(), wait.p95(), wait.p99())
                            .map(kpi -> figure(wait.all(), kpi)))))
            .toList());
  }

  private Cell figure(Durations all, Kpi kpi) {
    return all.count() == 0
        ? Cell.plain("-")
        : Cell.figure(measure, kpi.unit(), run.subject().sample().of(kpi));
  }

  private PageTable percentiles() {
    return new PageTable(
        PageText.CURVE_TABLE.in(language),
        "curve-table",
        IntStream.of(PERCENTILES).mapToObj(percent -> percent + " %").toList(),
        waits().stream()
            .map(wait ->
                Row.part(
                    wait.name().in(language),
                    IntStream.of(PERCENTILES)
                        .mapToObj(percent -> Cell.plain(atPercentile(wait.all(), percent)))))
            .toList());
  }

  private String atPercentile(Durations all, int percent) {
    return all.count() == 0 ? "-" : Numbers.duration(all.atPercentile(percent), language);
  }

  private Block clocks() {
    var sample = run.subject().sample();
    var words = List.copyOf(sample.words(Dimension.CLOCK));
    var caption = PageText.CLOCK_TABLE.in(language);
    var marks =
        words.stream()
            .filter(clock -> !Double.isNaN(met(sample, clock)))
            .map(clock ->
                Marks.of(
                    name(clock),
                    "subject",
                    Unit.SHARE,
                    sample.of(Dimension.CLOCK, clock, Kpi.DEADLINES_MET),
                    measure))
            .toList();
    return new Block(
        "clocks",
        PageText.CLOCKS.in(language),
        List.of(PageText.ABOUT_CLOCKS.in(language)),
        marks.isEmpty()
            ? List.of()
            : List.of(
                new Chart(
                    language.tag() + "-clocks-chart",
                    caption,
                    caption + Marks.words(marks, language),
                    new Whiskers(Marks.scale(Unit.SHARE), true, marks))),
        List.of(
            new PageTable(
                caption,
                "clock-table",
                List.of(PageText.MET.in(language), Label.DEADLINES_PASSED.in(language)),
                words.stream()
                    .map(clock -> Row.part(name(clock), cells(sample, clock)))
                    .toList())));
  }

  private Stream<Cell> cells(Sample sample, String clock) {
    return Stream.of(
        Cell.figure(measure, Unit.SHARE, sample.of(Dimension.CLOCK, clock, Kpi.DEADLINES_MET)),
        Cell.plain(Numbers.count(run.tally().breaches().of(clock))));
  }

  private static double met(Sample sample, String clock) {
    return sample.of(Dimension.CLOCK, clock, Kpi.DEADLINES_MET).value();
  }

  private String name(String clock) {
    return WordText.of(Dimension.CLOCK, clock, language);
  }
}
