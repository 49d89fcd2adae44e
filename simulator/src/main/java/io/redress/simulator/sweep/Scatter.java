package io.redress.simulator.sweep;

import io.redress.simulator.report.Language;
import io.redress.simulator.report.Plain;
import io.redress.simulator.statistics.Kpi;
import io.redress.simulator.sweep.SweepSummary.Tried;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;

/**
 * Two criteria of all combinations against each other, as the template draws them. Everything is in
 * the units of the drawing, from its top left corner.
 */
record Scatter(
    String title,
    String alternative,
    String across,
    String up,
    List<Tick> acrossTicks,
    List<Tick> upTicks,
    List<Point> points) {

  static final int WIDTH = 640;
  static final int HEIGHT = 420;
  private static final int LEFT = 90;
  private static final int RIGHT = WIDTH - 45; // half of the last number stands behind the axis
  private static final int TOP = 20;
  private static final int BOTTOM = HEIGHT - 60;
  private static final int TICKS = 5;
  private static final double ROOM = 0.05;

  record Tick(String at, String text) {}

  /**
   * A combination.
   *
   * @param kind how the style sheet draws it
   * @param text what it is, for whoever points at it
   */
  record Point(
      String x,
      String y,
      String left,
      String right,
      String top,
      String bottom,
      String kind,
      String text) {}

  static Scatter of(SweepSummary sweep, Kpi first, Kpi second, Language language) {
    var across = Scale.of(sweep, first, LEFT, RIGHT);
    var up = Scale.of(sweep, second, BOTTOM, TOP);
    var plain = new Plain(sweep.currency(), language);
    var names =
        List.of(
            SweepWords.name(first, sweep.currency(), language),
            SweepWords.name(second, sweep.currency(), language));
    var title = SweepWords.SCATTER.in(language, names.get(1), names.get(0));
    return new Scatter(
        title,
        title + ". " + SweepWords.ABOUT_SCATTER.in(language),
        names.get(0),
        names.get(1),
        across.ticks(plain),
        up.ticks(plain),
        new Points(sweep, across, up, language).all());
  }

  /** A criterion along one side of the drawing. */
  private record Scale(Kpi kpi, double low, double high, int from, int to) {

    static Scale of(SweepSummary sweep, Kpi kpi, int from, int to) {
      var all =
          sweep
              .tried()
              .flatMap(each ->
                  List.of(
                      each.of(kpi).value() - reach(each, kpi),
                      each.of(kpi).value() + reach(each, kpi)))
              .append(sweep.asItIs().sample().of(kpi).value())
              .reject(number -> number.isNaN());
      double low = all.min().getOrElse(0.0);
      double high = all.max().getOrElse(1.0);
      double room = high > low ? (high - low) * ROOM : Math.max(1, Math.abs(high)) * ROOM;
      return new Scale(kpi, low - room, high + room, from, to);
    }

    static double reach(Tried tried, Kpi kpi) {
      double halfWidth = tried.differenceOf(kpi).halfWidth();
      return Double.isNaN(halfWidth) ? 0 : halfWidth;
    }

    String at(double value) {
      double place = from + (to - from) * (value - low) / (high - low);
      return String.format(Locale.ROOT, "%.1f", place);
    }

    List<Tick> ticks(Plain plain) {
      var coarse = ticks(value -> plain.of(kpi.unit(), value, Double.NaN));
      boolean areTold = coarse.stream().map(Tick::text).distinct().count() == coarse.size();
      return areTold ? coarse : ticks(value -> plain.fine(kpi.unit(), value));
    }

    private List<Tick> ticks(DoubleFunction<String> text) {
      return IntStream.rangeClosed(0, TICKS)
          .mapToDouble(tick -> low + (high - low) * tick / TICKS)
          .mapToObj(value -> new Tick(at(value), text.apply(value)))
          .toList();
    }
  }

  private record Points(SweepSummary sweep, Scale across, Scale up, Language language) {

    /** Those on the front last, so that nothing hides them. */
    List<Point> all() {
      var asItIs = sweep.asItIs().sample();
      return sweep
          .tried()
          .zip(sweep.front())
          .filter(each -> isDrawn(each._1))
          .sortBy(each -> each._2)
          .map(each -> point(each._1, each._2 ? "front" : "beaten"))
          .append(asItIs(asItIs.of(across.kpi()).value(), asItIs.of(up.kpi()).value()))
          .toJavaList();
    }

    private Point asItIs(double x, double y) {
      var cells = new Cells(sweep, language);
      var text =
          text(
              SweepWords.AS_IT_IS.in(language), cells.asItIs(across.kpi()), cells.asItIs(up.kpi()));
      return new Point(
          across.at(x), up.at(y), across.at(x), across.at(x), up.at(y), up.at(y), "as-it-is", text);
    }

    private boolean isDrawn(Tried tried) {
      return !Double.isNaN(tried.of(across.kpi()).value())
          && !Double.isNaN(tried.of(up.kpi()).value());
    }

    private Point point(Tried tried, String kind) {
      var cells = new Cells(sweep, language);
      double x = tried.of(across.kpi()).value();
      double y = tried.of(up.kpi()).value();
      double aside = Scale.reach(tried, across.kpi());
      double above = Scale.reach(tried, up.kpi());
      return new Point(
          across.at(x),
          up.at(y),
          across.at(x - aside),
          across.at(x + aside),
          up.at(y + above),
          up.at(y - above),
          kind,
          text(
              tried.values().mkString(" · "),
              cells.of(tried, across.kpi()),
              cells.of(tried, up.kpi())));
    }

    private static String text(String name, String x, String y) {
      return "%s: %s, %s".formatted(name, x, y);
    }
  }
}
