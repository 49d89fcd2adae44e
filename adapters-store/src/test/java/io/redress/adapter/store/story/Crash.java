package io.redress.adapter.store.story;

/** The process ends here. */
final class Crash extends RuntimeException {

  private static final long serialVersionUID = 1L;
}
