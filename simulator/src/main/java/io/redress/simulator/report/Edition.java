package io.redress.simulator.report;

import io.redress.simulator.history.HistorySource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The report in one language, as the template shows it.
 *
 * @param lang the language as BCP 47 writes it
 * @param says the words and sentences of reports, by the names of {@link Label} and {@link
 *     Sentence} in lower case
 * @param facts what was run
 * @param histories the tables about a real history; empty for generated orders
 * @param attributions whose data the history is, where a licence asks for it
 */
record Edition(
    String lang,
    String title,
    Map<String, String> says,
    List<Fact> facts,
    List<Figure> figures,
    MoneyChart money,
    TimeChart times,
    HeatMap reasons,
    List<CountedSection> counted,
    List<TableSection> histories,
    List<String> attributions) {

  /** Something that was given to the run. */
  record Fact(String name, String text) {}

  /**
   * A number that stands for the whole run.
   *
   * @param basis what it was computed of
   */
  record Figure(String name, String text, String basis) {}

  /** A table with a heading and a sentence of its own. */
  record TableSection(String id, String heading, String explanation, PageTable table) {}

  static Edition of(RunSummary run, Language language) {
    return new Edition(
        language.tag(),
        language.of(run.title()),
        says(language),
        facts(run, language),
        HeadlineFigures.of(run, language),
        MoneyChart.of(run, language),
        TimeChart.of(run.tally(), language),
        HeatMap.of(run.tally().reasons(), language),
        CountedSection.all(run.tally(), language),
        histories(run, language),
        run.history()
            .filter(history -> history.name().equals(HistorySource.SAMPLE))
            .map(sample -> Sentence.SAMPLE_HISTORY.in(language))
            .toJavaList());
  }

  private static Map<String, String> says(Language language) {
    var says = new HashMap<String, String>();
    for (var label : Label.values()) {
      says.put(key(label), label.in(language));
    }
    for (var sentence : Sentence.values()) {
      says.put(key(sentence), sentence.in(language));
    }
    return says;
  }

  private static String key(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }

  private static List<Fact> facts(RunSummary run, Language language) {
    var facts = new ArrayList<Fact>();
    facts.add(new Fact(Label.POLICY.in(language), run.policy().name()));
    facts.add(new Fact(Label.VERSION.in(language), run.policy().version()));
    var kind = run.history().isDefined() ? Label.REAL_ORDERS : Label.GENERATED_ORDERS;
    facts.add(
        new Fact(
            Label.ORDERS.in(language),
            Numbers.count(run.tally().orders()) + " " + kind.in(language)));
    run.history()
        .forEach(history -> facts.add(new Fact(Label.HISTORY.in(language), history.name())));
    facts.add(new Fact(Label.POPULATION.in(language), run.population()));
    facts.add(new Fact(Label.SEED.in(language), Long.toString(run.seed())));
    facts.add(new Fact(Label.CURRENCY.in(language), run.currency().getCurrencyCode()));
    return facts;
  }

  private static List<TableSection> histories(RunSummary run, Language language) {
    return run
        .history()
        .map(history -> HistorySection.of(history, run.tally(), language))
        .getOrElse(List.of())
        .stream()
        .map(section ->
            new TableSection(
                section.id(), section.heading(), section.explanation(), PageTable.of(section)))
        .toList();
  }
}
