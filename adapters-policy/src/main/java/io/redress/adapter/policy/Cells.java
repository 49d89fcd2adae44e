package io.redress.adapter.policy;

import io.redress.adapter.policy.yaml.Fields;
import io.redress.adapter.policy.yaml.Value;
import io.redress.facts.Vocabulary;
import io.redress.property.Answers;
import io.redress.table.Cell;
import io.redress.table.Column;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * Reads what a rule demands of a column, each kind of column in its own notation.
 *
 * @param columns those that rules may name here
 */
record Cells(Premises premises, Seq<Column> columns) {

  /** Columns that a case has as many answers to as it has lines. */
  private static final Seq<Column> OF_LINES = List.of(Vocabulary.GRADE, Vocabulary.MISSING);

  /** Cells of tables that are asked once a case. */
  static Cells ofCases(Premises premises) {
    var own = premises.columns().getOrElse(List.empty());
    return new Cells(premises, Vocabulary.COLUMNS.removeAll(OF_LINES).appendAll(own));
  }

  /** Cells of the tables that say what looks odd: nobody has weighed it yet. */
  Cells beforeSignals() {
    return without(List.of(Vocabulary.RISK, Vocabulary.RISK_SCORE, Vocabulary.STAGED));
  }

  /** Cells of the table that says what signals call for. */
  Cells beforeAction() {
    return without(List.of(Vocabulary.RISK, Vocabulary.STAGED));
  }

  /** Cells of tables that work out what is given back. */
  Cells beforeTotal() {
    return without(List.of(Vocabulary.STAGED));
  }

  /** Cells of what is asked about a case and the answer that it gets. */
  Cells withAnswers() {
    return new Cells(premises, columns.appendAll(Answers.COLUMNS));
  }

  /** Cells of tables that are asked once for each line that came back. */
  Cells ofLines() {
    return new Cells(premises, columns.appendAll(OF_LINES));
  }

  /** The same for rules in which {@code amount} is not a cell but what follows. */
  Cells withoutAmount() {
    return without(List.of(Vocabulary.AMOUNT));
  }

  /** The columns that a rule demands something of, in the order of the file. */
  Seq<Column> demanded(Fields rule) {
    columns.forEach(column -> rule.has(column.name()));
    Vocabulary.COLUMNS
        .reject(columns::contains)
        .reject(Vocabulary.AMOUNT::equals)
        .forEach(column -> rule.refused(column.name(), outOfPlace(column)));
    if (premises.columns().isEmpty()) {
      rule.keys().forEach(rule::has);
    }
    return rule.keys().flatMap(name -> columns.find(column -> column.name().equals(name)));
  }

  Cell read(Column column, Value cell) {
    return switch (column.kind()) {
      case WORD -> WordCells.read(cell, word -> word(column, word));
      case HIERARCHY -> WordCells.readHierarchy(cell);
      case WORDS -> SetCells.read(cell, word -> word(column, word));
      case NUMBER -> RangeCells.number(cell);
      case MONEY -> RangeCells.money(cell, premises);
      case DURATION -> RangeCells.duration(cell);
      case TRUTH -> new Cell.Is(cell.bool());
    };
  }

  private String word(Column column, Value word) {
    if (column.equals(Vocabulary.REASON)) {
      return premises.reason(word).word();
    }
    return column.words().isEmpty() ? Words.open(word) : word.word(column.words());
  }

  private Cells without(Seq<Column> unknown) {
    return new Cells(premises, columns.removeAll(unknown));
  }

  private static String outOfPlace(Column column) {
    return OF_LINES.contains(column)
        ? "'%s' is known of each line that was inspected: only amount.deductions asks for it"
            .formatted(column.name())
        : "'%s' is not known yet where this table is asked".formatted(column.name());
  }
}
