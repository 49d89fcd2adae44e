package io.redress.simulator.story;

import io.redress.policy.Policy;
import io.redress.simulator.draw.Draws;
import io.redress.simulator.draw.Purpose;

/**
 * All stories about a policy: each is what its draws make of it. The simplest of all is of one
 * customer who orders one plain thing, receives it, asks for a refund the next day, and of people
 * who all do what is hoped for.
 */
public final class Stories {

  private final Palette palette;

  public Stories(Policy policy) {
    this.palette = Palette.of(policy);
  }

  public Policy policy() {
    return palette.policy();
  }

  /** Lives through one story; the same draws always make the same one. */
  public Lived live(Draws draws) {
    return new Play(palette, draws).live();
  }

  /**
   * Which of several things is looked at of an answer of a story, beside the story itself.
   *
   * @param answer counted from zero
   */
  public static int lookedAt(Draws draws, int answer, int things) {
    return new Scene(draws).answer(answer).below(Purpose.LOOKED_AT, 0, things);
  }
}
