package io.redress.verify;

/** One place on each axis of a {@link Grid}: facts, as far as the rules tell them apart. */
final class Point {

  private final int[] places;

  Point(int[] places) {
    this.places = places.clone();
  }

  int on(int axis) {
    return places[axis];
  }
}
