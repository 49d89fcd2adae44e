package io.redress.simulator.sweep;

import io.redress.simulator.report.KpiText;
import io.redress.simulator.report.Language;
import io.redress.simulator.report.TextFlow;
import io.redress.simulator.sweep.SweepSummary.Tried;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Which combination is the best within its bounds, as text for a terminal. */
public record OptimumText(SweepSummary sweep, Optimum optimum, Language language, int width) {

  private static final String INDENT = "  ";

  /** What was found, or that nothing was. */
  public Seq<String> lines(Option<Tried> best) {
    return best.map(this::found).getOrElse(this::notFound).prepend("");
  }

  private Seq<String> notFound() {
    return flow("", SweepWords.NONE_KEEPS.in(language, typed(optimum.bounds())));
  }

  private Seq<String> found(Tried best) {
    var values =
        sweep.settings().zip(best.values()).map(each -> each._1 + "=" + each._2).mkString(" · ");
    var unsure = optimum.unsure(best);
    return flow("", SweepWords.BEST.in(language, values))
        .appendAll(
            sweep
                .criteria()
                .flatMap(kpi ->
                    flow(
                        INDENT,
                        language.of(KpiText.name(kpi))
                            + " "
                            + new Cells(sweep, language).of(best, kpi))))
        .appendAll(isBetter(best) ? List.empty() : flow(INDENT, SweepWords.NOT_BETTER.in(language)))
        .appendAll(
            unsure.isEmpty()
                ? List.empty()
                : flow(INDENT, SweepWords.UNSURE.in(language, typed(unsure))));
  }

  private boolean isBetter(Tried best) {
    var difference = best.differenceOf(optimum.objective());
    return difference.isSignificant() && difference.value() < 0;
  }

  private static String typed(Seq<Bound> bounds) {
    return bounds.map(Bound::typed).mkString(", ");
  }

  private Seq<String> flow(String indent, String text) {
    return List.ofAll(TextFlow.lines(indent, text, indent + INDENT, width));
  }
}
