package io.redress.simulator.history;

import io.vavr.collection.Seq;

/** How many data rows a file has, and which of them were left out and why. */
public record RowReport(long rows, Seq<LeftOut> leftOut) {

  /**
   * The rows left out for one reason.
   *
   * @param firstLines the physical lines of the file where the first five of them begin
   * @param example what the first of them says at the place in question, shortened
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

  private Seq<LeftOut> of(RowReason.Kind kind) {
    return leftOut.filter(entry -> entry.reason().kind() == kind);
  }
}
