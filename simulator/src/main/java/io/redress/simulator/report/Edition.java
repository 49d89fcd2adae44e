package io.redress.simulator.report;

import io.redress.simulator.history.HistorySource;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The report in one language, as the template shows it.
 *
 * @param lang the language as BCP 47 writes it
 * @param says the words and sentences of reports, by the names of {@link Label} and {@link
 *     Sentence} in lower case, and of {@link PageText} behind {@code page_}
 * @param facts what was run
 * @param warnings what a reader must know first, if anything
 * @param made how the figures were made
 * @param histories the tables about a real history; empty for generated orders
 * @param attributions whose data the history is, where a licence asks for it
 */
record Edition(
    String lang,
    String title,
    Map<String, String> says,
    List<Fact> facts,
    List<String> warnings,
    List<Link> links,
    List<Figure> figures,
    Block glance,
    List<Block> rivals,
    Block cost,
    MoneyChart money,
    List<Block> waiting,
    TimeChart times,
    Block people,
    HeatMap reasons,
    List<Block> breakdowns,
    Block rules,
    List<CountedSection> counted,
    List<CaseSection> cases,
    List<TableSection> histories,
    List<Fact> made,
    List<String> attributions) {

  /** Something that was given to the run. */
  record Fact(String name, String text) {}

  /**
   * A number that stands for the whole run.
   *
   * @param margin how sure it is
   * @param beside what the other policies, and the best possible, come to
   */
  record Figure(String name, String text, String margin, List<String> beside) {}

  /** A link to a section. */
  record Link(String target, String text) {}

  /** A table with a heading and a sentence of its own. */
  record TableSection(String id, String heading, String explanation, PageTable table) {}

  static Edition of(RunSummary run, Language language) {
    var glance = Glance.of(run, language);
    return new Edition(
        language.tag(),
        language.of(run.title()),
        says(language),
        Making.facts(run, language),
        Making.warnings(run, language),
        links(language),
        glance.figures(),
        glance.block(),
        Comparison.all(run, language),
        CostWaterfall.of(run, language),
        MoneyChart.of(run, language),
        SlaSection.of(run, language),
        TimeChart.of(run.tally(), language),
        BreakdownSection.ofRoles(run, language),
        HeatMap.of(run.tally().reasons(), language),
        BreakdownSection.ofCases(run, language),
        RuleSection.of(run, language),
        CountedSection.all(run.tally(), language),
        CaseSection.all(run, language),
        histories(run, language),
        Making.details(run, language),
        run.history()
            .filter(history -> history.name().equals(HistorySource.SAMPLE))
            .map(sample -> Sentence.SAMPLE_HISTORY.in(language))
            .toJavaList());
  }

  /** All charts of the edition, for the script. */
  Stream<Chart> charts() {
    return Stream.of(
            Stream.of(glance),
            rivals.stream(),
            Stream.of(cost),
            waiting.stream(),
            Stream.of(people),
            breakdowns.stream(),
            Stream.of(rules))
        .flatMap(blocks -> blocks)
        .flatMap(block -> block.charts().stream());
  }

  private static List<Link> links(Language language) {
    return Stream.of(
            new Link("headlines", Label.HEADLINES.in(language)),
            new Link("comparison", PageText.COMPARED.in(language)),
            new Link("cost", PageText.WATERFALL.in(language)),
            new Link("waiting", PageText.WAITING.in(language)),
            new Link("by-role", PageText.BY_ROLE.in(language)),
            new Link("reasons", Label.REQUESTS_BY_REASON.in(language)),
            new Link("by-category", PageText.BROKEN_DOWN.in(language)),
            new Link("rules", Label.RULES.in(language)),
            new Link("costliest", PageText.COSTLIEST.in(language)),
            new Link("made", PageText.MADE.in(language)))
        .toList();
  }

  private static Map<String, String> says(Language language) {
    var says = new HashMap<String, String>();
    for (var label : Label.values()) {
      says.put(key(label), label.in(language));
    }
    for (var sentence : Sentence.values()) {
      says.put(key(sentence), sentence.in(language));
    }
    for (var text : PageText.values()) {
      says.put("page_" + key(text), text.in(language));
    }
    return says;
  }

  private static String key(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
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
