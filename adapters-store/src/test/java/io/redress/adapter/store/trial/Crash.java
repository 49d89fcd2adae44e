package io.redress.adapter.store.trial;

/** A process ends here. */
final class Crash extends Error {

  private static final long serialVersionUID = 1L;

  Crash() {
    super("the process ended", null, false, false);
  }
}
