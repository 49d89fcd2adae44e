package io.redress.adapter.store.jdbc;

/**
 * The database did not do what it was asked to, or what it holds cannot be used. Messages name
 * cases and events by their ids and numbers, and never what stands in them; the database's own
 * message, which may quote a row, is left out of them.
 */
public final class StoreFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What to do about it differs. */
  public enum Reason {
    /** The database could not be reached, or went away: try again later. */
    UNREACHABLE,
    /** The database takes no writes: it is a replica, or its files may not be written. */
    READ_ONLY,
    /** There is no room left, on its disk or in its memory. */
    FULL,
    /** Others were in the way for too long, or too often: try again. */
    BUSY,
    /** The tables are not those of this version of Redress. */
    SCHEMA,
    /** The database is set up so that what it acknowledged can be lost. */
    NOT_FOR_MONEY,
    /** What is kept is damaged, or a newer version of Redress wrote it. */
    UNREADABLE,
    /** The case was deleted; its id cannot be used again. */
    DELETED,
    /** Something else, which its state names. */
    OTHER
  }

  private final Reason reason;

  StoreFailure(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
