package io.redress.simulator.history;

import io.vavr.collection.Seq;

/**
 * How many data rows the files of a history have, and which of them were left out and why; by file,
 * and those of goods last.
 */
public record RowReport(long rows, Seq<LeftOut> leftOut) {

  /**
   * The rows left out for one reason.
   *
   * @param firstLines the physical lines of the file where the first five of them begin; of a file
   *     that has no lines, the numbers of the rows
   * @param example what the first of them says at the place in question, shortened; after the name
   *     of the file where there are several
   */
  public record LeftOut(RowReason reason, long rows, Seq<Long> firstLines, String example) {}

  public Seq<LeftOut> unreadable() {
    return of(RowReason.Kind.UNREADABLE);
  }

  public Seq<LeftOut> setAside() {
    return of(RowReason.Kind.SET_ASIDE);
  }

  /** The rows that are in the sales and returns. */
  public long used() {
    return rows - leftOut.map(LeftOut::rows).fold(0L, Long::sum);
  }

  /** How many rows nobody could read. */
  public long broken() {
    return unreadable().map(LeftOut::rows).fold(0L, Long::sum);
  }

  /** The same rows, said to be of this file. */
  RowReport in(String file) {
    return new RowReport(
        rows,
        leftOut.map(entry ->
            new LeftOut(
                entry.reason(), entry.rows(), entry.firstLines(), file + ": " + entry.example())));
  }

  static RowReport all(Seq<RowReport> files) {
    return new RowReport(
        files.map(RowReport::rows).fold(0L, Long::sum), files.flatMap(RowReport::leftOut));
  }

  private Seq<LeftOut> of(RowReason.Kind kind) {
    return leftOut.filter(entry -> entry.reason().kind() == kind);
  }
}
