package io.redress.simulator.world;

/** Hears how far a run is, and may end it early. Called from any thread. */
public interface Progress {

  /** So many more orders have been placed, of {@link Simulation#orders()}. */
  void lived(long orders);

  /** Whether what is not over yet is to be left. */
  default boolean isStopped() {
    return false;
  }
}
