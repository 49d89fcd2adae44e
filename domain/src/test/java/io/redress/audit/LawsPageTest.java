package io.redress.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page about the laws names them all, each number with its laws in a row, and no others. */
class LawsPageTest {

  private static final Path PAGE = Path.of("docs/reference/exploration.md");

  @Test
  void thePageNamesEveryLaw() throws IOException {
    var rows =
        List.ofAll(Files.readAllLines(page()))
            .dropUntil(line -> line.equals("| number | law |"))
            .drop(2)
            .takeWhile(line -> line.startsWith("|"));
    var laws =
        Laws.ALL
            .groupBy(Law::number)
            .map(all -> "| %d | %s |".formatted(all._1, all._2.map(Law::what).mkString("; ")));
    assertThat(rows).containsExactlyInAnyOrderElementsOf(laws);
  }

  private static Path page() {
    return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
        .map(folder -> folder.resolve(PAGE))
        .filter(Files::exists)
        .findFirst()
        .orElseThrow();
  }
}
