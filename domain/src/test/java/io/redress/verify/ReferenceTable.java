package io.redress.verify;

import io.redress.table.Cell;
import io.redress.table.Column;
import io.redress.table.Column.Kind;
import io.redress.table.DecisionTable;
import io.redress.table.Rule;
import io.redress.table.Rule.Demand;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;

/** The published table of 24 rules on 8 inputs that decides whether a refund is due. */
final class ReferenceTable {

  private static final Seq<Column> COLUMNS =
      Vector.of(
          words(
              0,
              "reason",
              "CHANGED_MIND LATE NOT_RECEIVED DAMAGED MISSING_PARTS WRONG_ITEM QUALITY_ISSUE"
                  + " NOT_AS_DESCRIBED"),
          words(1, "state", "UNSHIPPED IN_TRANSIT REFUSED RECEIVED_UNOPENED RECEIVED_OPENED"),
          words(2, "category", "FRESH CUSTOM DIGITAL INTIMATE COSMETICS APPAREL HOME ELECTRONICS"),
          new Column(3, "days", Kind.NUMBER, List.empty()),
          new Column(4, "amount", Kind.MONEY, List.empty()),
          words(5, "tier", "RISK REGULAR SILVER GOLD PLATINUM"),
          words(6, "evidence", "NONE PHOTO VIDEO INSPECTION"),
          words(7, "channel", "APP WEB PHONE STORE MARKETPLACE"));

  private static final Pattern RANGE = Pattern.compile("\\[(\\d+)\\.\\.(\\d+)]");
  private static final Pattern NOT = Pattern.compile("not\\((.*)\\)");

  private ReferenceTable() {}

  /** The table as published; its outcome is the decision, the remedy and who pays the freight. */
  static DecisionTable<String> table() {
    return new DecisionTable<>(lines().map(ReferenceTable::rule));
  }

  /** The world in which every input of the table is known. */
  static World world() {
    return COLUMNS.foldLeft(
        World.open(), (world, column) -> world.with(column, World.Domain.of(column).known()));
  }

  private static Seq<String> lines() {
    try (var in =
            Objects.requireNonNull(
                ReferenceTable.class.getResourceAsStream("refund-eligibility.csv"));
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return Vector.ofAll(reader.lines().skip(1));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Rule<String> rule(String line) {
    var fields = Vector.of(line.split("\\|", -1));
    var demands =
        COLUMNS
            .zip(fields.drop(1))
            .reject(cell -> cell._2.equals("-"))
            .map(cell -> new Demand(cell._1, cell(cell._2)));
    return new Rule<>(fields.head(), demands, fields.drop(9).mkString(" "), Option.none());
  }

  private static Cell cell(String text) {
    var range = RANGE.matcher(text);
    if (range.matches()) {
      return new Cell.Between(Long.parseLong(range.group(1)), Long.parseLong(range.group(2)));
    }
    var not = NOT.matcher(text);
    if (not.matches()) {
      return new Cell.NotOneOf(HashSet.of(not.group(1).split(", ", -1)));
    }
    var parts = text.split(" ", -1);
    return switch (parts[0]) {
      case "<=" -> new Cell.Between(Long.MIN_VALUE, Long.parseLong(parts[1]));
      case "<" -> new Cell.Between(Long.MIN_VALUE, Long.parseLong(parts[1]) - 1);
      case ">=" -> new Cell.Between(Long.parseLong(parts[1]), Long.MAX_VALUE);
      case ">" -> new Cell.Between(Long.parseLong(parts[1]) + 1, Long.MAX_VALUE);
      default -> new Cell.OneOf(HashSet.of(text.split(", ", -1)));
    };
  }

  private static Column words(int position, String name, String words) {
    return new Column(position, name, Kind.WORD, List.of(words.split(" ", -1)));
  }
}
