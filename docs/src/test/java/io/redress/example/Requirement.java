package io.redress.example;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One row of the requirements.
 *
 * @param references what fulfils it, as far as it is fulfilled
 * @param rest what is missing yet, or why it is outside; empty where it is fulfilled
 */
record Requirement(String id, String kind, String words, List<Reference> references, String rest) {

  static final String PAGE = "docs/reference/requirements.md";

  private static final Pattern ROW =
      Pattern.compile("\\| (R\\d{3}) \\| ([A-Z0-9]+) \\| (\\S[^|]*) \\| ([^|]*) \\|");
  private static final Pattern CELL =
      Pattern.compile(
          "(?<references>`[^`]+`(?:, `[^`]+`)*)(?:; (?<missing>later: \\S.*))?"
              + "|(?<unfulfilled>(?:later|outside): \\S.*)");
  private static final Pattern REFERENCE =
      Pattern.compile("`(?<kind>[a-z]+) (?<name>[^`: ]+)(?:: (?<value>[^`]+))?`");

  /**
   * Something of the product.
   *
   * @param value what it must be; empty where it need only be there
   */
  record Reference(String kind, String name, String value) {

    @Override
    public String toString() {
      return kind + " " + name + (value.isEmpty() ? "" : ": " + value);
    }
  }

  static List<Requirement> all() {
    return Page.of(PAGE)
        .text()
        .lines()
        .filter(line -> line.startsWith("| R"))
        .map(Requirement::of)
        .toList();
  }

  private static Requirement of(String line) {
    var row = ROW.matcher(line);
    if (!row.matches()) {
      throw new AssertionError("not a requirement: " + line);
    }
    var cell = CELL.matcher(row.group(4));
    if (!cell.matches()) {
      throw new AssertionError("neither fulfilled, nor later, nor outside: " + line);
    }
    return new Requirement(
        row.group(1),
        row.group(2),
        row.group(3),
        references(orEmpty(cell.group("references"))),
        orEmpty(cell.group("missing")) + orEmpty(cell.group("unfulfilled")));
  }

  private static List<Reference> references(String cell) {
    var references =
        REFERENCE
            .matcher(cell)
            .results()
            .map(found ->
                new Reference(
                    found.group("kind"), found.group("name"), orEmpty(found.group("value"))))
            .toList();
    if (references.size() * 2L != cell.chars().filter(each -> each == '`').count()) {
      throw new AssertionError("not all of them are references: " + cell);
    }
    return references;
  }

  private static String orEmpty(@Nullable String group) {
    return group == null ? "" : group;
  }

  boolean isFulfilled() {
    return rest.isEmpty();
  }

  boolean isFulfilledInPart() {
    return !references.isEmpty() && !rest.isEmpty();
  }

  boolean isLater() {
    return references.isEmpty() && rest.startsWith("later: ");
  }

  boolean isOutside() {
    return rest.startsWith("outside: ");
  }
}
