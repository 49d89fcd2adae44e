package io.redress.adapter.store.story;

/** The process ends here. */
final class Crash extends Error {

  private static final long serialVersionUID = 1L;
}
