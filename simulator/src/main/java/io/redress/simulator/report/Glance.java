package io.redress.simulator.report;

import io.redress.simulator.report.Chart.Whiskers;
import io.redress.simulator.report.Edition.Figure;
import io.redress.simulator.report.PageTable.Cell;
import io.redress.simulator.report.PageTable.Row;
import io.redress.simulator.statistics.Kpi;
import java.util.List;
import java.util.stream.Stream;

/** The figures that are looked at first, beside the bounds and the best that any policy can do. */
record Glance(RunSummary run, Language language, Measure measure, List<Contestant> contestants) {

  /** Those that stand out in size. */
  private static final List<Kpi> LARGE =
      List.of(
          Kpi.NET_COST,
          Kpi.WRONGLY_REFUNDED,
          Kpi.WRONGLY_REFUSED,
          Kpi.REFUND_RATE,
          Kpi.DECIDED_AUTOMATICALLY,
          Kpi.MONEY_BACK_P50,
          Kpi.COMPLAINTS,
          Kpi.SATISFACTION);

  /** Those by which policies are compared. */
  static final List<Kpi> COMPARED =
      List.of(
          Kpi.NET_COST,
          Kpi.REFUND_RATE,
          Kpi.GIVEN_BACK,
          Kpi.WRONGLY_REFUNDED,
          Kpi.WRONGLY_REFUSED,
          Kpi.GOODS_LOST,
          Kpi.RETURN_FREIGHT,
          Kpi.COMPENSATION,
          Kpi.HANDLING,
          Kpi.CHARGED_BACK,
          Kpi.REPEAT_PURCHASES_LOST,
          Kpi.DECIDED_AUTOMATICALLY,
          Kpi.COMPLAINTS,
          Kpi.CHARGEBACKS,
          Kpi.SATISFACTION,
          Kpi.DEADLINES_MET,
          Kpi.FIRST_RESPONSE,
          Kpi.DECISION,
          Kpi.MONEY_BACK_P50,
          Kpi.MONEY_BACK_P95);

  private static final List<Kpi> DRAWN =
      List.of(Kpi.NET_COST, Kpi.WRONGLY_REFUNDED, Kpi.WRONGLY_REFUSED, Kpi.MONEY_BACK_P95);

  static Glance of(RunSummary run, Language language) {
    return new Glance(
        run, language, new Measure(run.currency(), language), Contestant.all(run, language));
  }

  List<Figure> figures() {
    return LARGE.stream().map(this::figure).toList();
  }

  private Figure figure(Kpi kpi) {
    var own = run.subject().sample().of(kpi);
    return new Figure(
        title(kpi),
        measure.value(kpi.unit(), own.value()),
        Double.isNaN(own.value()) ? "" : measure.margin(kpi.unit(), own),
        contestants.stream().skip(1).map(other -> other.name() + " " + value(other, kpi)).toList());
  }

  Block block() {
    return new Block(
        "compared-policies",
        PageText.BESIDE_BOUNDS.in(language),
        List.of(PageText.ABOUT_BOUNDS.in(language), sureness()),
        DRAWN.stream().map(this::chart).toList(),
        List.of(table()));
  }

  private String sureness() {
    return run.worlds() < 2
        ? PageText.NO_INTERVALS.in(language)
        : PageText.INTERVALS.with(language, run.worlds());
  }

  private PageTable table() {
    return new PageTable(
        PageText.POLICY_TABLE.in(language),
        "figures-table",
        contestants.stream().map(Contestant::name).toList(),
        COMPARED.stream().map(kpi -> Row.part(title(kpi), cells(kpi))).toList());
  }

  private Stream<Cell> cells(Kpi kpi) {
    return contestants.stream()
        .map(each -> Cell.figure(measure, kpi.unit(), each.sample().of(kpi)));
  }

  private Chart chart(Kpi kpi) {
    var marks =
        contestants.stream()
            .filter(each -> !Double.isNaN(each.sample().of(kpi).value()))
            .map(each ->
                Marks.of(each.name(), each.tone(), kpi.unit(), each.sample().of(kpi), measure))
            .toList();
    return new Chart(
        language.tag() + "-glance-" + kpi.word(),
        title(kpi),
        title(kpi) + Marks.words(marks, language),
        new Whiskers(Marks.scale(kpi.unit()), true, marks));
  }

  private String value(Contestant of, Kpi kpi) {
    return measure.value(kpi.unit(), of.sample().of(kpi).value());
  }

  private String title(Kpi kpi) {
    return language.of(KpiText.title(kpi, run.currency()));
  }
}
