package io.redress.simulator.story;

import io.redress.simulator.draw.Draws;

/**
 * Which entity of a story draws what. Each part of a story that can be left out is an entity of its
 * own, so that leaving it out changes no other.
 */
final class Scene {

  static final int MOST_ORDERS = 2;
  static final int MOST_LINES = 3;
  static final int MOST_ACTS = 5;

  private static final int ORDERS = 10;
  private static final int LINES = 20;
  private static final int ACTS = 100;
  private static final int TURNS = 1_000;
  private static final int SUBMISSIONS = 10_000;
  private static final int ANSWERS = 20_000;
  private static final int MOST_TURNS = 500;

  private final Draws draws;

  Scene(Draws draws) {
    this.draws = draws;
  }

  /** Who asks, and when the story begins. */
  Draws.Entity customer() {
    return draws.of(0);
  }

  Draws.Entity order(int order) {
    return draws.of(ORDERS + order);
  }

  Draws.Entity line(int order, int line) {
    return draws.of(LINES + order * MOST_LINES + line);
  }

  /** Something that the customer begins. */
  Draws.Entity act(int act) {
    return draws.of(ACTS + act);
  }

  /** What somebody does because something happened to a case. */
  Draws.Entity turn(int ofCase, int turn) {
    return draws.of(TURNS + ofCase * MOST_TURNS + turn);
  }

  /** What a provider makes of a refund that is sent to it. */
  Draws.Entity submission(int submission) {
    return draws.of(SUBMISSIONS + submission);
  }

  /** What else is looked at of an answer. */
  Draws.Entity answer(int answer) {
    return draws.of(ANSWERS + answer);
  }
}
