package io.redress.adapter.policy;

import io.redress.adapter.policy.yaml.Value;
import io.redress.facts.Vocabulary;
import io.redress.table.Cell;
import io.redress.table.Column;

/** Reads what a rule demands of a column, each kind of column in its own notation. */
record Cells(Premises premises) {

  Cell read(Column column, Value cell) {
    return switch (column.kind()) {
      case WORD -> WordCells.read(cell, word -> word(column, word));
      case HIERARCHY -> WordCells.readHierarchy(cell);
      case WORDS -> SetCells.read(cell, word -> word(column, word));
      case NUMBER -> RangeCells.number(cell);
      case MONEY -> RangeCells.money(cell, premises);
      case TRUTH -> new Cell.Is(cell.bool());
    };
  }

  private String word(Column column, Value word) {
    if (column.equals(Vocabulary.REASON)) {
      return premises.reason(word).word();
    }
    return column.words().isEmpty() ? Words.open(word) : word.word(column.words());
  }
}
