package io.redress.adapter.store.trial;

/** A process met an event in a form that is newer than itself. */
final class UnreadableLog extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnreadableLog(String what) {
    super(what, null, false, false);
  }
}
