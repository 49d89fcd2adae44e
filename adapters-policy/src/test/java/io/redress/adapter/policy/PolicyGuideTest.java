package io.redress.adapter.policy;

import static io.redress.adapter.policy.PolicyTexts.problems;
import static io.redress.adapter.policy.PolicyTexts.with;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.facts.Vocabulary;
import io.redress.property.Answers;
import io.redress.property.GoodSense;
import io.redress.property.Milestone;
import io.redress.property.Per;
import io.redress.sla.ClockName;
import io.redress.verify.PolicyVerifier;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The guide for policy designers says what is true. */
class PolicyGuideTest {

  private static final String GUIDE = read(Path.of("").toAbsolutePath());

  @Test
  void itsExamplesLoadAndHoldTogether() {
    var examples = fences("yaml");
    assertThat(examples).hasSize(3);
    for (var example : examples) {
      assertThat(problems(example)).isEqualTo("no problem");
      assertThat(PolicyVerifier.findings(PolicyTexts.policy(example))).isEmpty();
    }
  }

  @Test
  void itsFragmentsFitIntoAPolicy() {
    var fragments = fences("yaml fragment");
    assertThat(fragments).hasSize(7);
    for (var fragment : fragments) {
      assertThat(problems(PolicyTexts.withAll(fragment))).as(fragment).isEqualTo("no problem");
    }
  }

  @Test
  void itsExamplesAreReadAsTheyAreWritten() {
    for (var example : fences("yaml")) {
      var policy = PolicyTexts.policy(example);
      assertThat(PolicyWriter.yaml(policy).map(PolicyTexts::policy))
          .isEqualTo(Either.right(policy));
    }
  }

  @Test
  void itsWholeExampleChangesEverySettingOfAmounts() {
    var whole = PolicyTexts.policy(fences("yaml").getLast());
    var least = PolicyTexts.policy(PolicyTexts.least());
    for (var setting : AmountSettingsTest.SETTINGS) {
      assertThat(setting._2.apply(whole)).as(setting._1).isNotEqualTo(setting._2.apply(least));
    }
  }

  @Test
  void everyTariffOfItsTableIsATariff() {
    List<String> tariffs =
        Pattern.compile("^\\| `((?:amount|percent|times): [^`]+)`", Pattern.MULTILINE)
            .matcher(GUIDE)
            .results()
            .map(tariff -> tariff.group(1))
            .toList();
    assertThat(tariffs).hasSize(3);
    for (var tariff : tariffs) {
      assertThat(problems(with("amount: {partial: {up-to: [{id: a, " + tariff + "}]}}")))
          .as(tariff)
          .isEqualTo("no problem");
    }
  }

  @Test
  void itsTableOfClocksSaysHowTheyRunIfNobodySaysOtherwise() {
    var rows =
        Pattern.compile(
                "^\\| `([a-z-]+)` \\| [^`|]+(?:; warned `([^`]+)` after the start)? \\| `([^`]+)`"
                    + " \\| `([^`]+)` \\| `([^`]+)` \\|$",
                Pattern.MULTILINE)
            .matcher(GUIDE)
            .results()
            .toList();
    assertThat(rows)
        .extracting(row -> row.group(1))
        .containsExactly(Stream.of(ClockName.values()).map(ClockName::word).toArray(String[]::new));
    for (var row : rows) {
      var warned = row.group(2) == null ? "[]" : row.group(2);
      var said =
          "%s: {within: %s, owner: %s, on-breach: %s, warn-after: %s, warn-before: []}"
              .formatted(row.group(1), row.group(3), row.group(4), row.group(5), warned);
      assertThat(PolicyTexts.policy(with("sla: {" + said + "}")).sla().clocks())
          .allMatch(clock -> SlaSection.WHEN_ABSENT.clock(clock._1).equals(clock._2), said);
    }
  }

  @Test
  void itsProblemsAreWhatTheReaderSays() {
    assertThat(fences("yaml broken")).hasSize(1);
    String found =
        PolicyDocument.read("my.yaml", fences("yaml broken").getFirst().getBytes(UTF_8))
            .fold(problems -> problems.mkString("", "\n", "\n"), policy -> "no problem");
    assertThat(fences("text")).containsExactly(found);
  }

  @Test
  void everyCellOfItsTableIsACell() {
    List<String> cells =
        Pattern.compile("`([a-z-]+: [^`]+)`")
            .matcher(GUIDE.substring(GUIDE.indexOf("## Cells"), GUIDE.indexOf("## What a problem")))
            .results()
            .map(cell -> cell.group(1))
            .toList();
    assertThat(cells).hasSizeGreaterThan(20);
    for (var cell : cells) {
      assertThat(problems(with(table(cell).formatted(cell)))).as(cell).isEqualTo("no problem");
    }
  }

  /** A table with a rule that may have this cell. */
  private static String table(String cell) {
    return cell.startsWith("grade:") || cell.startsWith("missing:")
        ? "amount: {deductions: {usage: [{id: a, percent: 1, %s}]}}"
        : "eligibility: [{id: a, verdict: review, %s}]";
  }

  @Test
  void itNamesEveryColumn() {
    assertThat(Vocabulary.COLUMNS.appendAll(Answers.COLUMNS))
        .allMatch(column -> GUIDE.contains("`" + column.name() + "`"));
  }

  @Test
  void itNamesEveryWordOfProperties() {
    var words =
        Stream.of(
                Stream.of(Milestone.values()).map(Milestone::word),
                Stream.of(GoodSense.values()).map(GoodSense::word),
                Stream.of(Per.values()).map(Per::word))
            .flatMap(each -> each);
    assertThat(words).allMatch(word -> GUIDE.contains("`" + word + "`"));
  }

  private static List<String> fences(String info) {
    return Pattern.compile("^```" + info + "\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE)
        .matcher(GUIDE)
        .results()
        .map((MatchResult fence) -> fence.group(1))
        .toList();
  }

  /** Found from wherever the test runs: the module, or the root of the project. */
  private static String read(Path directory) {
    var guide = directory.resolve("docs/guide/policy.md");
    try {
      return Files.exists(guide) ? Files.readString(guide) : read(parent(directory));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Path parent(Path directory) {
    var parent = directory.getParent();
    if (parent == null) {
      throw new AssertionError("no docs/guide/policy.md above the working directory");
    }
    return parent;
  }
}
