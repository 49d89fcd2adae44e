package io.redress.verify;

/** What became of a {@link Question}. */
sealed interface Answer {

  record Found(Point point) implements Answer {}

  /** There is no such point: all of them were looked at, directly or in bulk. */
  record Proved() implements Answer {}

  /** The budget ended before. */
  record Undecided() implements Answer {}
}
