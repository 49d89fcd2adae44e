package io.redress.adapter.store.trial;

/** The store could not be reached, or did not say whether it kept something. */
final class StoreTrouble extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StoreTrouble(String what) {
    super(what, null, false, false);
  }
}
