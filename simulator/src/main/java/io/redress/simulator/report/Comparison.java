package io.redress.simulator.report;

import io.redress.simulator.report.Chart.Mark;
import io.redress.simulator.report.Chart.Scale;
import io.redress.simulator.report.Chart.Whiskers;
import io.redress.simulator.report.PageTable.Cell;
import io.redress.simulator.report.PageTable.Row;
import io.redress.simulator.report.RunSummary.Part;
import io.redress.simulator.report.RunSummary.PolicyRun;
import io.redress.simulator.statistics.Difference;
import io.redress.simulator.statistics.Estimate;
import io.redress.simulator.statistics.Kpi;
import io.redress.simulator.statistics.Kpi.Better;
import io.redress.simulator.statistics.Unit;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How a policy differs from the one that was asked about, over the same orders and people. */
record Comparison(RunSummary run, PolicyRun rival, int number, Language language) {

  /** A block for each rival. */
  static List<Block> all(RunSummary run, Language language) {
    return run.policies()
        .filter(policy -> policy.part() == Part.RIVAL)
        .zipWithIndex((rival, index) -> new Comparison(run, rival, index + 1, language).block())
        .toJavaList();
  }

  private Block block() {
    var id = "versus-" + number;
    var heading = PageText.VERSUS.with(language, name(rival), name(run.subject()));
    return new Block(
        id,
        heading,
        List.of(PageText.ABOUT_VERSUS.with(language, name(rival), name(run.subject()))),
        charts(id, heading),
        List.of(table()));
  }

  private PageTable table() {
    return new PageTable(
        PageText.VERSUS_TABLE.in(language),
        "versus",
        List.of(
            name(run.subject()),
            name(rival),
            PageText.DIFFERENCE.in(language),
            PageText.MEANING.in(language)),
        Glance.COMPARED.stream().map(kpi -> Row.part(title(kpi), cells(kpi))).toList());
  }

  private Stream<Cell> cells(Kpi kpi) {
    var difference = difference(kpi);
    return Stream.of(
        Cell.plain(value(run.subject(), kpi)),
        Cell.plain(value(rival, kpi)),
        Cell.plain(measure().of(kpi.unit(), difference)),
        Cell.of(meaning(kpi, difference), "meaning " + tone(kpi, difference)));
  }

  private String meaning(Kpi kpi, Difference difference) {
    if (Double.isNaN(difference.value())) {
      return "-";
    }
    if (difference.value() == 0) {
      return PageText.SAME.in(language);
    }
    if (Double.isNaN(difference.halfWidth())) {
      return PageText.UNKNOWN.in(language);
    }
    return difference.isSignificant()
        ? direction(kpi, difference).in(language)
        : PageText.NOT_SIGNIFICANT.with(language, ordersNeeded(run, difference));
  }

  private static String ordersNeeded(RunSummary run, Difference difference) {
    return String.format(Locale.ROOT, "%,d", needed(run, difference));
  }

  /**
   * About how many orders would tell a difference of this size from none, to two digits.
   *
   * @throws IllegalStateException if there is no difference, or fewer than two worlds
   */
  static BigInteger needed(RunSummary run, Difference difference) {
    return new BigDecimal(difference.timesAsMany())
        .multiply(BigDecimal.valueOf(run.tally().orders()))
        .round(new MathContext(2, RoundingMode.UP))
        .toBigInteger();
  }

  private static PageText direction(Kpi kpi, Difference difference) {
    boolean isMore = difference.value() > 0;
    return switch (kpi.better()) {
      case LESS -> isMore ? PageText.MORE_WORSE : PageText.LESS_BETTER;
      case MORE -> isMore ? PageText.MORE_BETTER : PageText.LESS_WORSE;
      case NEITHER -> isMore ? PageText.MORE : PageText.LESS;
    };
  }

  private static String tone(Kpi kpi, Difference difference) {
    if (!difference.isSignificant() || kpi.better() == Better.NEITHER) {
      return "unsure";
    }
    return difference.value() > 0 == (kpi.better() == Better.MORE) ? "good" : "bad";
  }

  private List<Chart> charts(String id, String heading) {
    var marks = Glance.COMPARED.stream().filter(this::hasRelative).map(this::relative).toList();
    return marks.isEmpty()
        ? List.of()
        : List.of(
            new Chart(
                language.tag() + "-" + id + "-chart",
                PageText.RELATIVE.with(language, name(run.subject())),
                heading + Marks.words(marks, language),
                new Whiskers(Scale.PERCENT, false, marks)));
  }

  private boolean hasRelative(Kpi kpi) {
    double own = run.subject().sample().of(kpi).value();
    return own != 0 && !Double.isNaN(own) && !Double.isNaN(difference(kpi).value());
  }

  /** The difference in percent of the figure of the policy that was asked about. */
  private Mark relative(Kpi kpi) {
    var difference = difference(kpi);
    double own = Math.abs(run.subject().sample().of(kpi).value());
    var relative =
        new Estimate(difference.value() / own, difference.halfWidth() / own, run.worlds());
    var drawn = Marks.of(name(kpi), tone(kpi, difference), Unit.SHARE, relative, measure());
    return new Mark(
        drawn.name(),
        measure().of(kpi.unit(), difference),
        drawn.tone(),
        drawn.value(),
        drawn.low(),
        drawn.high());
  }

  private Difference difference(Kpi kpi) {
    return rival.figures().fromFirst().of(kpi);
  }

  private String value(PolicyRun policy, Kpi kpi) {
    return measure().value(kpi.unit(), policy.sample().of(kpi).value());
  }

  private Measure measure() {
    return new Measure(run.currency(), language);
  }

  private String name(PolicyRun policy) {
    return Contestant.name(policy, run);
  }

  private String name(Kpi kpi) {
    return language.of(KpiText.name(kpi));
  }

  private String title(Kpi kpi) {
    return language.of(KpiText.title(kpi, run.currency()));
  }
}
