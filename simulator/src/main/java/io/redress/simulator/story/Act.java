package io.redress.simulator.story;

import io.redress.simulator.draw.Draws;
import io.redress.simulator.draw.Purpose;
import io.vavr.collection.Vector;

/** What a customer begins, whatever became of what was begun before. */
enum Act {
  NOTHING,
  /** A new case. */
  REQUEST,
  /** What was sent last is sent once more, as by a phone without a net. */
  AGAIN,
  WITHDRAW,
  COMPLAIN,
  /** More to show for it, asked for or not. */
  SHOW,
  CORRECT;

  private static final Vector<Act> CHOICES =
      Vector.of(
          NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, REQUEST, REQUEST, AGAIN, WITHDRAW, COMPLAIN,
          SHOW, CORRECT);

  static Act of(Draws.Entity act) {
    return Palette.one(CHOICES, act, Purpose.ACT);
  }
}
