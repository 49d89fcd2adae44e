package io.redress.simulator.statistics;

/** The rows of a tally to which one order or case belongs, so that it is counted in each. */
public final class Rows {

  private final long[][] rows;

  Rows(long[]... rows) {
    this.rows = rows;
  }

  /** Adds to a count of each row. */
  @SuppressWarnings("EnumOrdinal") // a row is as long as there are counts, and never outlives a run
  public void add(Count what, long number) {
    for (var row : rows) {
      row[what.ordinal()] = Math.addExact(row[what.ordinal()], number);
    }
  }
}
