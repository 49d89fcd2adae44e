package io.redress.simulator.sweep;

import io.redress.simulator.report.Language;
import io.redress.simulator.report.TextFlow;
import io.redress.simulator.report.TextTable;
import io.redress.simulator.sweep.SweepSummary.Tried;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What came out of a sweep, as text for a terminal. */
public record SweepText(
    SweepSummary sweep, Language language, int width, UnaryOperator<String> strong) {

  /** Where there are more combinations, only those on the front are shown. */
  private static final int MOST_ROWS = 60;

  private static final int MOST_PROBLEMS = 5;

  /** The text, with its last line feed. */
  public String text() {
    return List.of(
            flow(SweepPage.headline(sweep, language)).map(strong), stopped(), List.of(""), table())
        .appendAll(List.of(List.of(""), flow(SweepWords.ABOUT_FRONT.in(language)), onlyFront()))
        .appendAll(List.of(refused(), List.of(""), flow(SweepWords.NEXT.in(language))))
        .flatMap(Function.<Seq<String>>identity())
        .mkString("", "\n", "\n");
  }

  private Seq<String> flow(String text) {
    return List.ofAll(TextFlow.lines("", text, "", width));
  }

  private Seq<String> stopped() {
    return sweep.isWhole()
        ? List.empty()
        : flow(SweepWords.STOPPED.in(
                language, SweepPage.count(sweep.worlds()), SweepPage.count(sweep.planned())))
            .prepend("");
  }

  private Seq<String> table() {
    var heads = sweep.criteria().map(kpi -> SweepWords.name(kpi, sweep.currency(), language));
    var table = new TextTable(heads.prepend(sweep.names().mkString(" · ")).toJavaList());
    var cells = new Cells(sweep, language);
    table.row(cells.asItIs().prepend(SweepWords.AS_IT_IS.in(language)).toJavaList());
    shown()
        .forEach(
            each -> table.row(cells.of(each._1).prepend(label(each._1, each._2)).toJavaList()));
    return List.ofAll(table.lines(width));
  }

  private static String label(Tried tried, boolean isOnFront) {
    return (isOnFront ? "* " : "  ") + tried.values().mkString(" · ");
  }

  private Seq<Tuple2<Tried, Boolean>> shown() {
    var all = sweep.tried().zip(sweep.front()).filter(each -> each._1.figures().isDefined());
    return isLong() ? all.filter(each -> each._2) : all;
  }

  private boolean isLong() {
    return sweep.tried().size() > MOST_ROWS;
  }

  private Seq<String> onlyFront() {
    return isLong()
        ? flow(SweepWords.ONLY_FRONT.in(language, SweepPage.count(sweep.tried().size())))
        : List.empty();
  }

  private Seq<String> refused() {
    var refused = sweep.tried().filter(each -> each.figures().isEmpty());
    if (refused.isEmpty()) {
      return List.empty();
    }
    var more =
        refused.size() > MOST_PROBLEMS
            ? flow("  " + SweepWords.MORE_REFUSED.in(language, refused.size() - MOST_PROBLEMS))
            : List.<String>empty();
    return flow(SweepWords.REFUSED.in(language, SweepPage.count(refused.size())))
        .prepend("")
        .appendAll(
            refused
                .take(MOST_PROBLEMS)
                .flatMap(each ->
                    TextFlow.lines(
                        "  ",
                        each.values().mkString(" · ") + ": " + each.problem(),
                        "    ",
                        width)))
        .appendAll(more);
  }
}
