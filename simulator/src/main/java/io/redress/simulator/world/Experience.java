package io.redress.simulator.world;

/**
 * What is known among customers of how well untrue claims work at a shop: the success of the latest
 * of them, older ones counting less and less.
 */
final class Experience {

  /** How much one more claim says; half of what is known is of the last 34. */
  private static final double WEIGHT = 0.02;

  private double success = 0.5;

  /** How often such claims have worked, of one; a half where nothing is known. */
  double success() {
    return success;
  }

  void heard(boolean hasWorked) {
    success += WEIGHT * ((hasWorked ? 1 : 0) - success);
  }
}
