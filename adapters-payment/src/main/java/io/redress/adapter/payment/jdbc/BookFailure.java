package io.redress.adapter.payment.jdbc;

/**
 * A database could not do its part. The text holds nothing that is kept in it, nor the database's
 * own words, which may quote it.
 */
public final class BookFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final boolean isUntouched;

  BookFailure(String what, boolean isUntouched) {
    super(what);
    this.isUntouched = isUntouched;
  }

  /** Whether nothing was written, for certain; otherwise it may have been. */
  public boolean isUntouched() {
    return isUntouched;
  }
}
