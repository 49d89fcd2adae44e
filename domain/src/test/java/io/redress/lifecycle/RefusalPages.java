package io.redress.lifecycle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages of {@code docs/refusals}, one for each refusal. */
public final class RefusalPages {

  /** What stands in the first row of a table that says which commands meet a refusal where. */
  private static final String BY_STATE = "| command | states |";

  private static final Pattern CODE = Pattern.compile("`([A-Za-z-]+)`");
  private static final Pattern WORD_START = Pattern.compile("(?<!^)(?=[A-Z])");

  /** A row of a table: what its first cell names, and what the second one does. */
  record Row(String first, List<String> second) {}

  private RefusalPages() {}

  static Path folder() {
    return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
        .map(folder -> folder.resolve("docs/refusals"))
        .filter(Files::exists)
        .findFirst()
        .orElseThrow();
  }

  static String fileOf(String refusal) {
    return WORD_START.matcher(refusal).replaceAll("-").toLowerCase(Locale.ROOT) + ".md";
  }

  static List<String> index() {
    return lines("README.md");
  }

  static List<String> page(String refusal) {
    return lines(fileOf(refusal));
  }

  /** The rows of the table of a page that begins so. */
  static List<Row> rows(List<String> page, String head) {
    return page.stream()
        .dropWhile(line -> !line.equals(head))
        .skip(2)
        .takeWhile(line -> line.startsWith("|"))
        .map(line -> line.split("\\|"))
        .map(cells -> new Row(named(cells[1]).getFirst(), named(cells[2])))
        .toList();
  }

  private static List<String> named(String cell) {
    return CODE.matcher(cell).results().map(found -> found.group(1)).toList();
  }

  /** Of all pages, which commands meet which refusal in which states, in words. */
  public static Set<String> byState() {
    return Arrays.stream(Refusal.class.getPermittedSubclasses())
        .map(Class::getSimpleName)
        .flatMap(
            refusal -> rows(page(refusal), BY_STATE).stream().flatMap(row -> told(refusal, row)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> told(String refusal, Row row) {
    return row.second().stream().map(state -> refusal + ": " + row.first() + " in " + state);
  }

  private static List<String> lines(String file) {
    try {
      return Files.readAllLines(folder().resolve(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
