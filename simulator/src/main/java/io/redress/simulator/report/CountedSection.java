package io.redress.simulator.report;

import io.redress.simulator.report.PageTable.Cell;
import io.redress.simulator.report.PageTable.Row;
import io.redress.simulator.statistics.Counts;
import io.redress.simulator.statistics.Tally;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How often each of several things happened, the most frequent first.
 *
 * @param tables one, or none where nothing was counted
 */
record CountedSection(String id, String heading, String explanation, List<PageTable> tables) {

  static List<CountedSection> all(Tally tally, Language language) {
    return List.of(
        of("rules", Label.RULES, Sentence.ABOUT_RULES, tally.rules(), language),
        of("outcomes", Label.OUTCOMES, Sentence.ABOUT_OUTCOMES, tally.outcomes(), language),
        of(
            "deadlines",
            Label.DEADLINES_PASSED,
            Sentence.ABOUT_DEADLINES,
            tally.breaches(),
            language),
        of("legs", Label.REFUND_LEGS, Sentence.ABOUT_LEGS, tally.legs(), language),
        of(
            "not-answered",
            Label.NOT_ANSWERED,
            Sentence.ABOUT_NOT_ANSWERED,
            tally.refusals(),
            language));
  }

  private static CountedSection of(
      String id, Label heading, Sentence explanation, Counts counts, Language language) {
    return new CountedSection(
        id,
        heading.in(language),
        explanation.in(language),
        counts.isEmpty() ? List.of() : List.of(table(heading.in(language), counts, language)));
  }

  private static PageTable table(String caption, Counts counts, Language language) {
    long most = counts.all().values().stream().mapToLong(Long::longValue).max().orElse(0);
    var rows =
        mostFirst(counts)
            .map(word ->
                Row.part(
                    Label.term(word, language),
                    Stream.of(
                        Cell.plain(Numbers.count(counts.of(word))),
                        Cell.drawn(
                            Numbers.percent(counts.of(word), counts.sum()),
                            "bar",
                            counts.of(word),
                            most))));
    var columns = List.of(Label.HOW_OFTEN.in(language), Label.SHARE.in(language));
    return new PageTable(caption, "counted", columns, rows.toList());
  }

  /** The words by how often they were counted, then in their order. */
  static Stream<String> mostFirst(Counts counts) {
    return counts.all().entrySet().stream()
        .sorted(Comparator.comparingLong(count -> -count.getValue()))
        .map(Map.Entry::getKey);
  }
}
