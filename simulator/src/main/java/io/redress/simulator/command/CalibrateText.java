package io.redress.simulator.command;

import io.redress.simulator.calibration.Calibration;
import io.redress.simulator.calibration.Figure;
import io.redress.simulator.calibration.Goodness;
import io.redress.simulator.calibration.Goodness.ChiSquare;
import io.redress.simulator.calibration.Goodness.Quantile;
import io.redress.simulator.calibration.Rounded;
import io.redress.simulator.calibration.Verdict;
import io.redress.simulator.report.Language;
import io.redress.simulator.report.TextWidth;
import io.redress.table.Wording;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** How well a population fits a history, as people read it in a terminal. */
record CalibrateText(Language language, Terminal terminal) {

  private static final String INDENT = "  ";
  private static final int CELL = 9;

  private static final Wording REAL = new Wording("file", "文件");
  private static final Wording FITTED = new Wording("fitted", "拟合");

  Seq<String> lines(Calibration calibration) {
    return Vector.of(terminal.strong(headline(calibration)))
        .appendAll(calibration.figures().reject(CalibrateText::isUnsold).flatMap(this::figure))
        .appendAll(calibration.notes().flatMap(note -> wrapped(language.of(note)).prepend("")))
        .append("")
        .append(terminal.strong(say("Not in the file: these keep their figures", "文件中没有，沿用原值")))
        .appendAll(wrapped(calibration.kept().map(path -> path.mkString(".")).mkString(", ")));
  }

  /** The share of a category of which the file sells nothing. */
  private static boolean isUnsold(Figure figure) {
    return figure.path().lastOption().contains("share") && figure.yaml().equals("0");
  }

  private String headline(Calibration calibration) {
    var history = calibration.history();
    return "%s · %s · %s · %s"
        .formatted(
            history.name(),
            say("%s rows, %s used", "%s 行，采用 %s 行")
                .formatted(count(history.rows().rows()), count(history.rows().used())),
            say("%s orders, %s returns", "%s 个订单，%s 个退货单")
                .formatted(count(history.sales().size()), count(history.returns().size())),
            say("%s to %s", "%s 至 %s").formatted(calibration.first(), calibration.last()));
  }

  private Seq<String> figure(Figure figure) {
    var name =
        figure.path().isEmpty()
            ? say("(not a figure of populations)", "（人群文件中无此项）")
            : figure.path().mkString(".");
    var verdict = figure.goodness().map(fit -> " - " + verdict(fit.verdict())).getOrElse("");
    var yaml = figure.yaml().replace("\n- ", ", ").replaceFirst("^- ", "");
    return Vector.of("", terminal.strong(name) + verdict)
        .appendAll(wrapped(language.of(figure.name()) + ": " + yaml))
        .appendAll(figure.goodness().map(this::goodness).getOrElse(Vector.empty()))
        .append(INDENT + basis(figure));
  }

  private String basis(Figure figure) {
    return say("from %s %s", "依据：%s %s")
        .formatted(count(figure.basis().cases()), language.of(figure.basis().of()));
  }

  private Seq<String> goodness(Goodness fit) {
    var head = fit.quantiles().map(quantile -> right("P" + quantile.percent())).mkString();
    return Vector.of(
            INDENT + left("") + head,
            INDENT + left(language.of(REAL)) + row(fit, Quantile::real),
            INDENT + left(language.of(FITTED)) + row(fit, Quantile::fitted))
        .append(
            INDENT
                + say("largest gap %s %% of cases", "最大偏差占 %s %%")
                    .formatted(Rounded.text(100 * fit.gap()))
                + fit.chiSquare().map(this::chiSquare).getOrElse(""))
        .appendAll(fit.because().map(why -> wrapped(language.of(why))).getOrElse(Vector.empty()));
  }

  private String chiSquare(ChiSquare test) {
    return say(", chi-square %s with %d degrees, p %s", "，卡方 %s，自由度 %d，p 值 %s")
        .formatted(Rounded.text(test.statistic()), test.degrees(), Rounded.share(test.chance()));
  }

  private static String row(Goodness fit, ToDoubleFunction<Quantile> value) {
    return fit.quantiles()
        .map(quantile -> right(Rounded.text(value.applyAsDouble(quantile))))
        .mkString();
  }

  private static String left(String text) {
    return text + " ".repeat(Math.max(0, CELL - 1 - TextWidth.of(text)));
  }

  private static String right(String text) {
    return " ".repeat(Math.max(1, CELL - TextWidth.of(text))) + text;
  }

  private String verdict(Verdict verdict) {
    return switch (verdict) {
      case GOOD -> say("good", "吻合");
      case ROUGH -> say("rough", "大致吻合");
      case DOES_NOT_FIT -> say("does not fit", "不吻合");
      case TOO_FEW -> say("too few to judge", "样本太少，无法判断");
    };
  }

  private Seq<String> wrapped(String text) {
    return TextLines.wrapped(text, INDENT, terminal);
  }

  private static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private String say(String en, String zhCn) {
    return language.of(en, zhCn);
  }
}
