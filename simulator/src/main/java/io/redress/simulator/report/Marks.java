package io.redress.simulator.report;

import io.redress.simulator.report.Chart.Mark;
import io.redress.simulator.report.Chart.Scale;
import io.redress.simulator.statistics.Estimate;
import io.redress.simulator.statistics.Unit;
import java.util.List;
import java.util.stream.Collectors;

/** Estimates as charts draw them. */
final class Marks {

  private Marks() {}

  /** A figure with its interval; of no width where nothing is known of it. */
  static Mark of(String name, String tone, Unit unit, Estimate estimate, Measure measure) {
    double half = estimate.hasInterval() ? estimate.halfWidth() : 0;
    return new Mark(
        name,
        measure.of(unit, estimate),
        tone,
        measure.drawn(unit, estimate.value()),
        measure.drawn(unit, estimate.value() - half),
        measure.drawn(unit, estimate.value() + half));
  }

  static Scale scale(Unit unit) {
    return switch (unit) {
      case SHARE -> Scale.PERCENT;
      case SECONDS -> Scale.DURATION;
      case MONEY, SCORE, NUMBER -> Scale.AMOUNT;
    };
  }

  /** All of them in words, for whoever does not see the chart. */
  static String words(List<Mark> marks, Language language) {
    var separator = language.of("; ", "；");
    return marks.stream()
        .map(mark -> mark.name() + " " + mark.text())
        .collect(Collectors.joining(separator, language.of(": ", "："), ""));
  }
}
