package io.redress.amount;

import io.redress.facts.Vocabulary;
import io.redress.order.OrderLine;
import io.redress.table.Column;
import io.redress.table.Row;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/** The facts of a case, with those of one line instead of all lines together. */
final class LineFacts implements Row {

  private final Row facts;
  private final long units;
  private final String category;
  private final String[] flags;
  private final @Nullable String grade;
  private final String[] missing;

  /**
   * Knows one line as an inspector saw it.
   *
   * @param grade the word of the shop, if the inspector graded the line
   * @param missing the accessories that did not come back
   */
  LineFacts(Row facts, OrderLine line, long units, Option<String> grade, String... missing) {
    this.facts = facts;
    this.units = units;
    this.category = line.category();
    this.flags = line.flags().toJavaArray(String[]::new);
    this.grade = grade.fold(() -> null, word -> word);
    this.missing = missing;
  }

  @Override
  public long coded(Column column) {
    return column.equals(Vocabulary.QUANTITY) ? units : facts.coded(column);
  }

  @Override
  public @Nullable String word(Column column) {
    if (column.equals(Vocabulary.GRADE)) {
      return grade;
    }
    return column.equals(Vocabulary.CATEGORY) ? category : facts.word(column);
  }

  @Override
  public String @Nullable [] words(Column column) {
    if (column.equals(Vocabulary.MISSING)) {
      return missing;
    }
    return column.equals(Vocabulary.FLAGS) ? flags : facts.words(column);
  }
}
