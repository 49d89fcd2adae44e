package io.redress.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.decision.Unanswerable;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@code docs/refusals} has a page for every refusal, and none that is stale. Which commands meet
 * which refusals in which states is compared where all of them are tried, in {@code
 * ExplorationTest}.
 */
class RefusalPagesTest {

  private static final Pattern LINK =
      Pattern.compile("^\\d+\\. \\[(\\w+)]\\(([a-z-]+\\.md)\\): .*");

  static Stream<Class<?>> refusals() {
    return Stream.of(Refusal.class, Unanswerable.class)
        .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()));
  }

  @Test
  void theIndexNamesThemInTheOrderOfPrecedence() {
    assertThat(linked(RefusalPages.index(), "## Refusals")).isEqualTo(names(Refusal.class));
    assertThat(linked(RefusalPages.index(), "## Unanswerable"))
        .isEqualTo(names(Unanswerable.class));
  }

  @Test
  void everyOneHasItsPageAndThereAreNoOthers() throws IOException {
    try (var files = Files.list(RefusalPages.folder())) {
      assertThat(files.map(Path::getFileName).map(String::valueOf))
          .containsExactlyInAnyOrderElementsOf(
              Stream.concat(
                      Stream.of("README.md"),
                      refusals().map(Class::getSimpleName).map(RefusalPages::fileOf))
                  .toList());
    }
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void aPageIsInBothLanguages(Class<?> refusal) {
    var page = RefusalPages.page(refusal.getSimpleName());
    assertThat(page.getFirst()).isEqualTo("# " + refusal.getSimpleName());
    assertThat(String.join("\n", page))
        .containsPattern("\\p{IsHan}{8}")
        .containsPattern("[A-Za-z ,]{30}");
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void aPageSaysWhatEachFieldMeans(Class<?> refusal) {
    var fields =
        RefusalPages.rows(RefusalPages.page(refusal.getSimpleName()), "| field | what it says |");
    assertThat(fields.stream().map(RefusalPages.Row::first))
        .containsExactlyElementsOf(
            Arrays.stream(refusal.getRecordComponents()).map(RecordComponent::getName).toList());
  }

  @Test
  void whoMayGiveACommandIsSaid() {
    assertThat(table("NotYours", "| command | roles that may give it |"))
        .isEqualTo(sorted(CommandsByStateTest.table(CommandsByStateTest.ROLES).toJavaMap()));
  }

  @Test
  void whichStatesTakeACommandIsSaid() {
    assertThat(table("NotAllowedNow", "| command | states that take it |"))
        .isEqualTo(sorted(CommandsByStateTest.table(CommandsByStateTest.STATES).toJavaMap()));
  }

  @Test
  void whatCustomersMayGiveCanBeSomebodyElsesAndOnlyADeadlineIsNotDue() {
    assertThat(table("SomebodyElses", "| command | refused in |").keySet())
        .isEqualTo(
            CommandsByStateTest.table(CommandsByStateTest.ROLES)
                .filterValues(roles -> roles.contains("CUSTOMER"))
                .keySet()
                .toJavaSet());
    assertThat(table("NotDue", "| command | refused in |").keySet())
        .containsExactly("PassDeadline");
  }

  private static Map<String, Set<String>> table(String refusal, String head) {
    return RefusalPages.rows(RefusalPages.page(refusal), head).stream()
        .collect(
            Collectors.toMap(
                RefusalPages.Row::first,
                row -> Set.copyOf(row.second()),
                (one, other) -> one,
                TreeMap::new));
  }

  /** Roles are written small, as documents do. */
  private static Map<String, Set<String>> sorted(Map<String, List<String>> table) {
    var sorted = new TreeMap<String, Set<String>>();
    table.forEach((command, words) ->
        sorted.put(
            command,
            words.stream()
                .map(word ->
                    word.equals(word.toUpperCase(Locale.ROOT))
                        ? word.toLowerCase(Locale.ROOT)
                        : word)
                .collect(Collectors.toSet())));
    return sorted;
  }

  private static List<String> names(Class<?> sealed) {
    return Arrays.stream(sealed.getPermittedSubclasses()).map(Class::getSimpleName).toList();
  }

  /** What a section, which ends at the next one, links to under its own name. */
  private static List<String> linked(List<String> index, String section) {
    return index.stream()
        .dropWhile(line -> !line.equals(section))
        .skip(1)
        .takeWhile(line -> !line.startsWith("## "))
        .flatMap(line -> LINK.matcher(line).results())
        .filter(link -> link.group(2).equals(RefusalPages.fileOf(link.group(1))))
        .map((MatchResult link) -> link.group(1))
        .toList();
  }
}
