package io.redress.example;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A page of the documentation, or a source file that it quotes. */
record Page(Path file, String text) {

  /** The folder of the whole product. */
  static final Path ROOT = root();

  private static final Pattern JAVA_FENCE =
      Pattern.compile(
          "(?:<!-- example: (\\S+)#(\\S+) -->\\n)?```java[^\\n]*\\n(.*?)```", Pattern.DOTALL);
  private static final Pattern LINK = Pattern.compile("]\\(([^)#\\s]+)[^)\\s]*\\)");

  /**
   * A quotation.
   *
   * @param source the name of a class; null where the page does not say what it quotes
   */
  record Fence(@Nullable String source, String region, String code) {}

  static Page of(String path) {
    return read(ROOT.resolve(path));
  }

  /** The pages below a folder, and those in it. */
  static List<Page> below(String folder) {
    return files(ROOT.resolve(folder), ".md").map(Page::read).toList();
  }

  static Stream<Path> files(Path folder, String end) {
    try (var found = Files.walk(folder)) {
      return found
          .filter(file -> file.toString().endsWith(end))
          .filter(file -> !ROOT.relativize(file).toString().contains("target/"))
          .sorted()
          .toList()
          .stream();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  static Page read(Path file) {
    try {
      return new Page(file, Files.readString(file, UTF_8));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  String name() {
    return ROOT.relativize(file).toString();
  }

  List<Fence> javaFences() {
    return matches(JAVA_FENCE)
        .map(match -> new Fence(match.group(1), String.valueOf(match.group(2)), match.group(3)))
        .toList();
  }

  /** The files and folders that it links to, each as the reader of this page finds it. */
  List<Path> links() {
    return matches(LINK)
        .map(match -> match.group(1))
        .filter(target -> !target.contains("://") && !target.startsWith("mailto:"))
        .map(target -> file.resolveSibling(target).normalize())
        .toList();
  }

  /** The lines between {@code // region name} and {@code // endregion}, moved to the left. */
  String region(String name) {
    var region =
        text.lines()
            .dropWhile(line -> !line.strip().equals("// region " + name))
            .skip(1)
            .takeWhile(line -> !line.strip().equals("// endregion"))
            .collect(Collectors.joining("\n"));
    return region.stripTrailing().stripIndent() + "\n";
  }

  private Stream<MatchResult> matches(Pattern pattern) {
    return pattern.matcher(text).results();
  }

  private static Path root() {
    return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
        .filter(folder -> Files.exists(folder.resolve("README.md")))
        .filter(folder -> Files.isDirectory(folder.resolve("domain")))
        .findFirst()
        .orElseThrow();
  }
}
