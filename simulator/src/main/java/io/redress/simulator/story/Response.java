package io.redress.simulator.story;

/** How people and partners answer to what a case asks of them; the first is what is hoped for. */
enum Response {
  AS_HOPED,
  /** Nothing at all, so that the deadline passes. */
  NONE,
  /** The opposite: no instead of yes. */
  CONTRARY,
  /** Something else that may well happen. */
  ODD;

  private static final Response[] VALUES = values();

  /** Most answers are as hoped. */
  static final int CHOICES = 8;

  static Response of(int choice) {
    return choice < CHOICES - VALUES.length + 1
        ? AS_HOPED
        : VALUES[choice - CHOICES + VALUES.length];
  }
}
