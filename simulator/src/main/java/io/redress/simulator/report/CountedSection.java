package io.redress.simulator.report;

import io.redress.simulator.report.PageTable.Cell;
import io.redress.simulator.report.PageTable.Row;
import io.redress.simulator.statistics.Counts;
import io.redress.simulator.statistics.Tally;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * How often each of several things happened, the most frequent first.
 *
 * @param tables one, or none where nothing was counted
 */
record CountedSection(String id, String heading, String explanation, List<PageTable> tables) {

  /** Words that only the policy knows, of rules and refusals, stand as they are. */
  static List<CountedSection> all(Tally tally, Language language) {
    UnaryOperator<String> asItStands = UnaryOperator.identity();
    UnaryOperator<String> term = word -> Label.term(word, language);
    return Stream.of(
            new Counting(
                "outcomes", Label.OUTCOMES, Sentence.ABOUT_OUTCOMES, tally.outcomes(), term),
            new Counting(
                "deadlines",
                Label.DEADLINES_PASSED,
                Sentence.ABOUT_DEADLINES,
                tally.breaches(),
                term),
            new Counting("legs", Label.REFUND_LEGS, Sentence.ABOUT_LEGS, tally.legs(), term),
            new Counting(
                "not-answered",
                Label.NOT_ANSWERED,
                Sentence.ABOUT_NOT_ANSWERED,
                tally.refusals(),
                asItStands))
        .map(counting -> counting.section(language))
        .toList();
  }

  /** What is counted, and how its words are called. */
  private record Counting(
      String id, Label heading, Sentence explanation, Counts counts, UnaryOperator<String> named) {

    CountedSection section(Language language) {
      return new CountedSection(
          id,
          heading.in(language),
          explanation.in(language),
          counts.isEmpty() ? List.of() : List.of(table(language)));
    }

    private PageTable table(Language language) {
      long most = counts.all().values().stream().mapToLong(Long::longValue).max().orElse(0);
      return new PageTable(
          heading.in(language),
          "counted",
          List.of(Label.HOW_OFTEN.in(language), Label.SHARE.in(language)),
          mostFirst(counts)
              .map(word -> Row.part(named.apply(word), cells(counts.of(word), most)))
              .toList());
    }

    private Stream<Cell> cells(long count, long most) {
      var share = Numbers.percent(count, counts.sum());
      return Stream.of(Cell.plain(Numbers.count(count)), Cell.drawn(share, "bar", count, most));
    }
  }

  /** The words by how often they were counted, then in their order. */
  static Stream<String> mostFirst(Counts counts) {
    return counts.all().entrySet().stream()
        .sorted(Comparator.comparingLong(count -> -count.getValue()))
        .map(Map.Entry::getKey);
  }
}
