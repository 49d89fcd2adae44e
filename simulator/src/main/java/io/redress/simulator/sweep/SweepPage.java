package io.redress.simulator.sweep;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import io.redress.simulator.report.Language;
import io.redress.simulator.report.PageTemplate;
import io.redress.simulator.sweep.SweepSummary.Tried;
import io.vavr.collection.Seq;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What came out of a sweep, as one page that needs nothing else: no network, no script. It is well
 * formed as XML too, holds both languages, and is the same to the byte for the same sweep.
 *
 * @param editions one for each language
 */
public record SweepPage(String title, List<Edition> editions) {

  private static final String TEMPLATE = "sweep.html";

  /**
   * The page in one language.
   *
   * @param notes what to know before reading, such as that the sweep was stopped
   * @param settings the heads of the first columns of the table, with the values
   * @param criteria the heads of the others
   */
  record Edition(
      String lang,
      String kicker,
      String heading,
      List<String> notes,
      String aboutScatter,
      List<Scatter> scatters,
      String combinations,
      String aboutFront,
      List<String> settings,
      List<String> criteria,
      List<Row> rows,
      String simulatedOnly) {}

  /** A row of the table. */
  record Row(String kind, List<String> values, List<String> cells) {}

  /** Writes the page, to be encoded in UTF-8; the writer is flushed and stays open. */
  public static void write(SweepSummary sweep, Writer out) throws IOException {
    var editions = Stream.of(Language.values()).map(language -> edition(sweep, language)).toList();
    try (var template = SweepPage.class.getResourceAsStream(TEMPLATE)) {
      if (template == null) {
        throw new FileNotFoundException(TEMPLATE);
      }
      var compiled =
          Mustache.compiler()
              .withEscaper(SweepPage::escaped)
              .compile(new InputStreamReader(template, StandardCharsets.UTF_8));
      var page = new SweepPage(sweep.policy() + " · Redress", editions);
      PageTemplate.fill(compiled, page, out);
    }
  }

  /** What no page may hold, such as a NUL, is shown as a replacement. */
  private static String escaped(String text) {
    return Escapers.HTML.escape(text.replaceAll("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF]", "\uFFFD"));
  }

  private static Edition edition(SweepSummary sweep, Language language) {
    var across = sweep.criteria().head();
    return new Edition(
        language.tag(),
        SweepWords.TITLE.in(language),
        headline(sweep, language),
        notes(sweep, language),
        SweepWords.ABOUT_SCATTER.in(language),
        sweep.criteria().tail().map(up -> Scatter.of(sweep, across, up, language)).toJavaList(),
        SweepWords.COMBINATIONS.in(language),
        SweepWords.ABOUT_FRONT.in(language),
        sweep.settings().toJavaList(),
        sweep.criteria().map(kpi -> SweepWords.name(kpi, sweep.currency(), language)).toJavaList(),
        rows(sweep, language),
        SweepWords.SIMULATED_ONLY.in(language));
  }

  static String headline(SweepSummary sweep, Language language) {
    return SweepWords.HEADLINE.in(
        language,
        sweep.policy(),
        count(sweep.tried().size()),
        count(sweep.orders()),
        sweep.source(),
        count(sweep.worlds()),
        sweep.seed());
  }

  static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static List<String> notes(SweepSummary sweep, Language language) {
    return sweep.isWhole()
        ? List.of()
        : List.of(SweepWords.STOPPED.in(language, count(sweep.worlds()), count(sweep.planned())));
  }

  private static List<Row> rows(SweepSummary sweep, Language language) {
    var asItIs =
        new Row(
            "as-it-is",
            sweep
                .settings()
                .zipWithIndex((setting, at) -> at == 0 ? SweepWords.AS_IT_IS.in(language) : "")
                .toJavaList(),
            new Cells(sweep, language).asItIs().toJavaList());
    return sweep
        .tried()
        .zip(sweep.front())
        .map(each -> row(sweep, language, each._1, each._2))
        .prepend(asItIs)
        .toJavaList();
  }

  private static Row row(SweepSummary sweep, Language language, Tried tried, boolean isOnFront) {
    if (tried.figures().isEmpty()) {
      var problem = SweepWords.NO_POLICY.in(language, tried.problem());
      return new Row(
          "refused",
          tried.values().toJavaList(),
          sweep.criteria().zipWithIndex((kpi, at) -> at == 0 ? problem : "").toJavaList());
    }
    return new Row(
        isOnFront ? "front" : "beaten",
        marked(tried.values(), isOnFront).toJavaList(),
        new Cells(sweep, language).of(tried).toJavaList());
  }

  private static Seq<String> marked(Seq<String> values, boolean isOnFront) {
    return isOnFront ? values.tail().prepend("* " + values.head()) : values;
  }
}
