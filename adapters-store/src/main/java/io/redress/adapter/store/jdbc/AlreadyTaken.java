package io.redress.adapter.store.jdbc;

/** A row stands where one was to be inserted; nothing was kept. */
final class AlreadyTaken extends RuntimeException {

  private static final long serialVersionUID = 1L;

  AlreadyTaken() {
    super("somebody was quicker", null, false, false);
  }
}
