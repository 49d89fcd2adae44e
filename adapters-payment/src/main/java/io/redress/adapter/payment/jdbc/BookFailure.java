package io.redress.adapter.payment.jdbc;

import io.redress.port.LegView;
import io.redress.port.RefundAnswer.Uncertain;
import io.redress.port.Submission;
import io.redress.port.Submission.NotSent;
import io.vavr.control.Option;

/**
 * A database could not do its part. The text holds nothing that is kept in it, nor the database's
 * own words, which may quote it.
 */
public final class BookFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final boolean isUntouched;

  /**
   * @param isUntouched whether nothing was written, for certain; otherwise it may have been
   */
  BookFailure(String what, boolean isUntouched) {
    super(what);
    this.isUntouched = isUntouched;
  }

  /** What it is to a leg that was ordered. */
  public Submission submission() {
    var why = String.valueOf(getMessage());
    return isUntouched ? new NotSent(why, true, Option.none()) : new Uncertain(why);
  }

  /** What it is to a leg that was asked about. */
  public LegView view() {
    return new LegView.Unreadable(String.valueOf(getMessage()));
  }
}
