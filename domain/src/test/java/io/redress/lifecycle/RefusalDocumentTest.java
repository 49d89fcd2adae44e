package io.redress.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.decision.Unanswerable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/refusals.md} explains every refusal, in the order of precedence. */
class RefusalDocumentTest {

  @Test
  void everyRefusalHasItsHeadingInTheOrderOfPrecedenceAndThereAreNoOthers() throws IOException {
    assertThat(headings("## Refusals", "### ")).isEqualTo(names(Refusal.class));
  }

  @Test
  void everyQuestionWithoutAnAnswerHasItsHeadingInTheOrderOfPrecedence() throws IOException {
    assertThat(headings("## Unanswerable", "### ")).isEqualTo(names(Unanswerable.class));
  }

  @Test
  void everyParagraphIsThereInBothLanguages() throws IOException {
    var paragraphs = String.join("\n", document()).split("\n### ", -1);
    assertThat(Arrays.stream(paragraphs).skip(1))
        .hasSize(20)
        .allSatisfy(paragraph -> assertThat(paragraph).containsPattern("\\p{IsHan}{10}"))
        .allSatisfy(paragraph -> assertThat(paragraph).containsPattern("[A-Za-z ,]{30}"));
  }

  private static List<String> names(Class<?> sealed) {
    return Arrays.stream(sealed.getPermittedSubclasses()).map(Class::getSimpleName).toList();
  }

  /** The headings of one section, which ends at the next of its own level. */
  private static List<String> headings(String section, String level) throws IOException {
    return document().stream()
        .dropWhile(line -> !line.equals(section))
        .skip(1)
        .takeWhile(line -> !line.startsWith("## "))
        .filter(line -> line.startsWith(level))
        .map(line -> line.substring(level.length()))
        .toList();
  }

  private static List<String> document() throws IOException {
    return Files.readAllLines(
        Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
            .map(folder -> folder.resolve("docs/refusals.md"))
            .filter(Files::exists)
            .findFirst()
            .orElseThrow());
  }
}
