package io.redress.simulator.report;

import io.redress.simulator.report.Chart.Whiskers;
import io.redress.simulator.report.PageTable.Cell;
import io.redress.simulator.report.PageTable.Row;
import io.redress.simulator.statistics.Dimension;
import io.redress.simulator.statistics.Kpi;
import io.redress.simulator.statistics.Sample;
import java.util.List;

/** Figures by the words of a dimension: by category, by reason, by role and so on. */
record BreakdownSection(RunSummary run, Dimension by, Language language, Measure measure) {

  private static final List<Kpi> OF_CASES =
      List.of(
          Kpi.REFUND_RATE,
          Kpi.NET_COST,
          Kpi.WRONGLY_REFUNDED,
          Kpi.WRONGLY_REFUSED,
          Kpi.SATISFACTION,
          Kpi.COMPLAINTS,
          Kpi.MONEY_BACK);

  /** By what orders and claims are. */
  static List<Block> ofCases(RunSummary run, Language language) {
    return List.of(
            Dimension.CATEGORY,
            Dimension.REASON,
            Dimension.PATH,
            Dimension.TIER,
            Dimension.MONTH,
            Dimension.TRUTH)
        .stream()
        .map(by -> of(run, by, language).block(OF_CASES, Kpi.NET_COST))
        .toList();
  }

  /** How busy people are, and what waits for them. */
  static Block ofRoles(RunSummary run, Language language) {
    return of(run, Dimension.ROLE, language).block(Kpi.ofRoles(), Kpi.UTILISATION);
  }

  private static BreakdownSection of(RunSummary run, Dimension by, Language language) {
    return new BreakdownSection(run, by, language, new Measure(run.currency(), language));
  }

  private Block block(List<Kpi> shown, Kpi drawn) {
    var words = List.copyOf(sample().words(by));
    return new Block(
        "by-" + by.word(),
        heading().in(language),
        List.of(about().in(language)),
        charts(words, drawn),
        words.isEmpty() ? List.of() : List.of(table(words, shown)));
  }

  private PageTable table(List<String> words, List<Kpi> shown) {
    return new PageTable(
        heading().in(language),
        "figures-table",
        shown.stream().map(this::title).toList(),
        words.stream()
            .map(word ->
                Row.part(
                    name(word),
                    shown.stream()
                        .map(kpi -> Cell.figure(measure, kpi.unit(), sample().of(by, word, kpi)))))
            .toList());
  }

  private List<Chart> charts(List<String> words, Kpi kpi) {
    var marks =
        words.stream()
            .filter(word -> !Double.isNaN(sample().of(by, word, kpi).value()))
            .map(word ->
                Marks.of(name(word), "subject", kpi.unit(), sample().of(by, word, kpi), measure))
            .toList();
    return marks.isEmpty()
        ? List.of()
        : List.of(
            new Chart(
                language.tag() + "-by-" + by.word() + "-chart",
                title(kpi),
                title(kpi) + Marks.words(marks, language),
                new Whiskers(Marks.scale(kpi.unit()), true, marks)));
  }

  private PageText heading() {
    return switch (by) {
      case CATEGORY -> PageText.BY_CATEGORY;
      case REASON -> PageText.BY_REASON;
      case PATH -> PageText.BY_PATH;
      case TIER -> PageText.BY_TIER;
      case MONTH -> PageText.BY_MONTH;
      case TRUTH -> PageText.BY_TRUTH;
      case ROLE -> PageText.BY_ROLE;
      case ALL, CLOCK -> throw new IllegalStateException("no section is by " + by);
    };
  }

  private PageText about() {
    return switch (by) {
      case CATEGORY, TIER, MONTH -> PageText.ABOUT_OWN_ORDERS;
      case REASON, PATH -> PageText.ABOUT_PARTS;
      case TRUTH -> PageText.ABOUT_TRUTH;
      case ROLE -> PageText.ABOUT_ROLES;
      case ALL, CLOCK -> throw new IllegalStateException("no section is by " + by);
    };
  }

  private Sample sample() {
    return run.subject().sample();
  }

  private String name(String word) {
    return WordText.of(by, word, language);
  }

  private String title(Kpi kpi) {
    return language.of(KpiText.title(kpi, run.currency()));
  }
}
