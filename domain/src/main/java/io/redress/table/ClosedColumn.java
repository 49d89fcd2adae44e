package io.redress.table;

import org.jspecify.annotations.Nullable;

/** Which rules each answer to a closed column admits: a word of its list, or a truth. */
final class ClosedColumn {

  /** The next column of this form; see {@link Segment}. */
  final @Nullable ClosedColumn next;

  private final Column column;
  private final long[] admitted;

  ClosedColumn(ColumnDemands demands, @Nullable ClosedColumn next) {
    this.next = next;
    column = demands.column();
    int answers = column.kind() == Column.Kind.TRUTH ? 2 : column.words().size();
    admitted = new long[2 * answers];
    admitted[place(Row.UNKNOWN)] = demands.admitting(Value.UNKNOWN);
    for (long code = 0; code < answers; code++) {
      admitted[place(code)] = demands.admitting(column.decoded(code));
    }
  }

  long admitted(Row row) {
    return admitted[place(row.coded(column))];
  }

  /** Codes at even places, and the unknown at place 1: no branch for what is rare. */
  private static int place(long code) {
    return (int) Long.rotateLeft(code, 1);
  }
}
