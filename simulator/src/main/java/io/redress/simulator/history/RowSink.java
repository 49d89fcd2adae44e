package io.redress.simulator.history;

import io.vavr.collection.Map;

/**
 * Takes the rows of one file: its fields through one reader a column, and then the row. Lines are
 * those of a text file, or the numbers of rows where a file has no lines.
 */
interface RowSink {

  /** The columns that it wants, with their names. */
  Map<Column, String> columns();

  /** What reads the fields of a column that it wants. */
  FieldReader reader(Column column);

  /** The fields of a row were read. */
  void add(long line);

  void addMisshapen(long line, int fields, int wanted);

  /** What became of the rows so far. */
  RowReport report();
}
