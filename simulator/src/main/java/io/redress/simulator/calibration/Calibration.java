package io.redress.simulator.calibration;

import io.redress.simulator.calibration.PopulationText.Edit;
import io.redress.simulator.history.OrderHistory;
import io.redress.simulator.population.Population;
import io.redress.simulator.population.PopulationDocument;
import io.redress.table.Wording;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/**
 * A population fitted to a history.
 *
 * @param first the day of the first order
 * @param last the day of the last one
 * @param figures what was fitted
 * @param kept what the file does not say, as paths of keys: the given figures stay
 * @param notes what people should know of figures that were not taken over
 * @param population the text of the fitted population: that of the given one with the new figures
 */
public record Calibration(
    OrderHistory history,
    LocalDate first,
    LocalDate last,
    Seq<Figure> figures,
    Seq<Seq<String>> kept,
    Seq<Wording> notes,
    String population) {

  /**
   * Fits.
   *
   * @param population of which the history's category is one
   * @param utf8 the text that the population was read from
   */
  public static Calibration of(OrderHistory history, Population population, byte[] utf8) {
    var text = PopulationText.of(utf8);
    var first = YearFigures.day(history, history.sales().head().time());
    var last = YearFigures.day(history, history.sales().last().time());
    var figures = figures(history, population);
    var usable = figures.filter(figure -> isUsable(figure, text, population));
    var fitted = usable.map(Figure::path);
    var edits =
        head(history, population, first, last)
            .appendAll(
                usable.map(figure ->
                    new Edit(figure.path(), figure.yaml(), source(figure, history, first, last))))
            .appendAll(inTheOtherCurrency(history, population, text, fitted));
    var written = text.with(edits);
    check(written);
    return new Calibration(
        history,
        first,
        last,
        figures,
        text.paths().removeAll(edits.map(Edit::path)).reject(path -> isUnsold(path, history)),
        notes(population, figures.removeAll(usable)),
        written);
  }

  private static Seq<Figure> figures(OrderHistory history, Population population) {
    return YearFigures.of(history)
        .appendAll(OrderFigures.of(history, population))
        .appendAll(CustomerFigures.of(history))
        .appendAll(ReturnFigures.of(history, population))
        .appendAll(FulfilmentFigures.of(history));
  }

  /** A figure of a category of which the file sells nothing. */
  private static boolean isUnsold(Seq<String> path, OrderHistory history) {
    return path.head().equals("categories") && !path.get(1).equals(history.category());
  }

  /** What the population's file has a place for, and what its other figures allow. */
  private static boolean isUsable(Figure figure, PopulationText text, Population population) {
    return text.figure(figure.path()).isDefined()
        && (!isTenders(figure) || unknownTenders(figure, population).isEmpty());
  }

  private static boolean isTenders(Figure figure) {
    return figure.path().equals(List.of("baskets", "tenders"));
  }

  /** Means of payment of which the population does not say how long a refund takes. */
  private static Seq<String> unknownTenders(Figure tenders, Population population) {
    return List.of(tenders.yaml().replaceAll("[{}']", "").split(", ", -1))
        .map(entry -> entry.substring(0, entry.lastIndexOf(':')))
        .removeAll(population.partners().arrives().keySet());
  }

  private static Seq<Wording> notes(Population population, Seq<Figure> unused) {
    return unused
        .filter(Calibration::isTenders)
        .map(figure -> unknownTenders(figure, population).mkString(", "))
        .map(unknown ->
            new Wording(
                ("baskets.tenders was not taken over, since partners.arrives does not say how long"
                        + " %s take: translate them in the mapping's tenders, or add them there")
                    .formatted(unknown),
                "未采用 baskets.tenders：partners.arrives 未说明 %s 的到账时间，请在映射文件的 tenders 中转换，或在该处补充"
                    .formatted(unknown)))
        .appendAll(
            unused
                .reject(Calibration::isTenders)
                .filter(figure -> !figure.path().isEmpty())
                .map(figure -> figure.path().mkString("."))
                .map(path ->
                    new Wording(
                        path + " was not taken over, since the population's file has no such key",
                        "未采用 " + path + "：人群文件中没有该键")));
  }

  private static Seq<Edit> head(
      OrderHistory history, Population population, LocalDate first, LocalDate last) {
    var source = "fitted: %s, %s to %s".formatted(shown(history.name()), first, last);
    return List.of(
        new Edit(
            List.of("population"),
            YamlWord.of(population.name() + "-fitted"),
            "%s; %d rows, %d used".formatted(source, history.rows().rows(), history.rows().used())),
        new Edit(List.of("currency"), history.currency().getCurrencyCode(), source),
        new Edit(List.of("time-zone"), history.zone().getId(), source));
  }

  private static String source(
      Figure figure, OrderHistory history, LocalDate first, LocalDate last) {
    return "fitted: %d %s of %s, %s to %s"
        .formatted(
            figure.basis().cases(), figure.basis().of().en(), shown(history.name()), first, last);
  }

  private static String shown(String name) {
    return name.replaceAll("\\p{Cntrl}", "\uFFFD");
  }

  /** Amounts that the file does not say are still amounts of money. */
  private static Seq<Edit> inTheOtherCurrency(
      OrderHistory history, Population population, PopulationText text, Seq<Seq<String>> fitted) {
    var baskets = population.baskets();
    return history
        .rates()
        .get(population.currency())
        .filter(rate -> !population.currency().equals(history.currency()))
        .toList()
        .flatMap(rate ->
            List.of(
                converted("shipping-fee", baskets.shippingFee().inMajorUnits(), rate, history),
                converted(
                    "free-shipping-from",
                    baskets.freeShippingFrom().inMajorUnits(),
                    rate,
                    history)))
        .filter(edit -> text.figure(edit.path()).isDefined())
        .reject(edit -> fitted.contains(edit.path()));
  }

  private static Edit converted(String key, String amount, BigDecimal rate, OrderHistory history) {
    var here =
        new BigDecimal(amount)
            .divide(rate, history.currency().getDefaultFractionDigits(), RoundingMode.HALF_UP);
    return new Edit(
        List.of("baskets", key),
        here.toPlainString(),
        "not in the file: %s at %s".formatted(amount, rate.toPlainString()));
  }

  private static void check(String written) {
    PopulationDocument.read("fitted population", written.getBytes(StandardCharsets.UTF_8))
        .getOrElseThrow(problems -> new IllegalStateException(problems.mkString("\n")));
  }
}
