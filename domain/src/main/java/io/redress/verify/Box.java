package io.redress.verify;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.Stream;

/**
 * A set of points of a {@link Grid}: on each axis the places that it allows, and sets of words of
 * which it wants at least one each. What a rule demands is a box.
 */
final class Box {

  private final BitSet[] places;
  private final int[][] wanted;

  /**
   * @param places for each axis
   * @param wanted each the axes of words of which one must be in the set
   */
  Box(BitSet[] places, int[][] wanted) {
    this.places = places;
    this.wanted = wanted;
  }

  /** The places that are allowed on an axis; not to be changed. */
  BitSet on(int axis) {
    return places[axis];
  }

  int axes() {
    return places.length;
  }

  int[][] wanted() {
    return wanted;
  }

  boolean isEmpty() {
    for (var allowed : places) {
      if (allowed.isEmpty()) {
        return true;
      }
    }
    return !canBeMet(wanted, this);
  }

  /** Whether a point lies in both. */
  boolean meets(Box other) {
    for (int axis = 0; axis < places.length; axis++) {
      if (!places[axis].intersects(other.places[axis])) {
        return false;
      }
    }
    return canBeMet(wanted, other) && canBeMet(other.wanted, other);
  }

  private boolean canBeMet(int[][] sets, Box other) {
    for (int[] axes : sets) {
      boolean isMet = false;
      for (int axis : axes) {
        isMet |= places[axis].get(Axis.IN) && other.places[axis].get(Axis.IN);
      }
      if (!isMet) {
        return false;
      }
    }
    return true;
  }

  /** Whether all points of another box lie in this one, as far as can be seen axis by axis. */
  boolean covers(Box other) {
    for (int axis = 0; axis < places.length; axis++) {
      if (!holds(places[axis], other.places[axis])) {
        return false;
      }
    }
    for (int[] axes : wanted) {
      if (!other.implies(axes)) {
        return false;
      }
    }
    return true;
  }

  /** Whether each of its points has at least one of these words. */
  private boolean implies(int[] axes) {
    var these = new BitSet();
    for (int axis : axes) {
      if (!places[axis].get(0)) {
        return true;
      }
      these.set(axis);
    }
    for (int[] own : wanted) {
      boolean isWithin = true;
      for (int axis : own) {
        isWithin &= these.get(axis);
      }
      if (isWithin) {
        return true;
      }
    }
    return false;
  }

  boolean contains(Point point) {
    for (int axis = 0; axis < places.length; axis++) {
      if (!places[axis].get(point.on(axis))) {
        return false;
      }
    }
    for (int[] axes : wanted) {
      boolean isMet = false;
      for (int axis : axes) {
        isMet |= point.on(axis) == Axis.IN;
      }
      if (!isMet) {
        return false;
      }
    }
    return true;
  }

  /** What lies in both. */
  Box and(Box other) {
    var both = new BitSet[places.length];
    for (int axis = 0; axis < both.length; axis++) {
      both[axis] = (BitSet) places[axis].clone();
      both[axis].and(other.places[axis]);
    }
    return new Box(
        both, Stream.of(wanted, other.wanted).flatMap(Arrays::stream).toArray(int[][]::new));
  }

  /** Whether all bits of the second are set in the first. */
  static boolean holds(BitSet all, BitSet some) {
    for (int i = some.nextSetBit(0); i >= 0; i = some.nextSetBit(some.nextClearBit(i))) {
      if (all.nextClearBit(i) < some.nextClearBit(i)) {
        return false;
      }
    }
    return true;
  }
}
