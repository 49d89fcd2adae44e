package io.redress.simulator.world;

/** Somebody does not want to wait for the rest of a run. */
final class Stopped extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Stopped() {
    super("stopped", null, false, false);
  }
}
