package io.redress.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The reference table as it was published, read cell by cell; slow, and written without the others.
 */
record ReferenceTable(List<String[]> rules) {

  static ReferenceTable read() throws IOException {
    try (var file = ReferenceTable.class.getResourceAsStream("refund-eligibility.csv")) {
      if (file == null) {
        throw new IOException("refund-eligibility.csv is missing");
      }
      var lines = new String(file.readAllBytes(), StandardCharsets.UTF_8).lines();
      return new ReferenceTable(lines.skip(1).map(line -> line.split("\\|", -1)).toList());
    }
  }

  /** The columns of the first rule of which every cell admits the claim. */
  String[] firstMatch(RefundClaim claim) {
    Object[] answers = {
      claim.reason(),
      claim.state(),
      claim.category(),
      claim.days(),
      claim.amountMinor(),
      claim.tier(),
      claim.evidence(),
      claim.channel()
    };
    return rules.stream().filter(rule -> matches(rule, answers)).findFirst().orElseThrow();
  }

  private static boolean matches(String[] rule, Object[] answers) {
    for (int i = 0; i < answers.length; i++) {
      if (!admits(rule[i + 1], answers[i])) {
        return false;
      }
    }
    return true;
  }

  private static boolean admits(String cell, Object answer) {
    if (cell.equals("-")) {
      return true;
    }
    if (answer instanceof Long number) {
      return admitsNumber(cell, number);
    }
    boolean negated = cell.startsWith("not(");
    var words = negated ? cell.substring(4, cell.length() - 1) : cell;
    return negated != Arrays.asList(words.split(", ", -1)).contains(answer.toString());
  }

  private static boolean admitsNumber(String cell, long number) {
    if (cell.startsWith("[")) {
      var bounds = cell.substring(1, cell.length() - 1).split("\\.\\.", -1);
      return Long.parseLong(bounds[0]) <= number && number <= Long.parseLong(bounds[1]);
    }
    var parts = cell.split(" ", -1);
    int order = Long.compare(number, Long.parseLong(parts[1]));
    return switch (parts[0]) {
      case "<=" -> order <= 0;
      case "<" -> order < 0;
      case ">" -> order > 0;
      case ">=" -> order >= 0;
      default -> throw new IllegalArgumentException(cell);
    };
  }
}
