package io.redress.verify;

import io.redress.verify.Where.Condition;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.BitSet;

/**
 * A box that grows around a point for as long as it meets nothing that it must not meet and stays
 * in what must cover it: a large region with the same finding, so that there are few of them.
 */
final class Patch {

  private final Grid grid;
  private final Box bounds;
  private final Seq<Box> inside;
  private final BitSet[][] allowed;
  private Seq<Box> outside;

  private Patch(Grid grid, Point point, Box bounds, Seq<Box> inside, Seq<Box> outside) {
    this.grid = grid;
    this.bounds = bounds;
    this.inside = inside;
    this.outside = outside;
    this.allowed = new BitSet[grid.size()][];
    for (int axis = 0; axis < allowed.length; axis++) {
      allowed[axis] = new BitSet[grid.axis(axis).columns().size()];
      for (int column = 0; column < allowed[axis].length; column++) {
        allowed[axis][column] = new BitSet();
        allowed[axis][column].set(grid.axis(axis).at(point.on(axis), column));
      }
    }
  }

  /**
   * Grows a patch.
   *
   * @param bounds what it never leaves
   * @param inside boxes that cover it all the time
   * @param outside boxes that it never meets
   */
  static Patch around(Grid grid, Point point, Box bounds, Seq<Box> inside, Seq<Box> outside) {
    var patch = new Patch(grid, point, bounds, inside, outside);
    patch.grow();
    return patch;
  }

  /** The columns that rules ask about last are given up first. */
  private void grow() {
    for (int axis = allowed.length - 1; axis >= 0; axis--) {
      for (int column = allowed[axis].length - 1; column >= 0; column--) {
        tryAll(axis, column);
      }
    }
    for (int axis = allowed.length - 1; axis >= 0; axis--) {
      for (int column = allowed[axis].length - 1; column >= 0; column--) {
        if (allowed[axis][column].cardinality() < regions(axis, column).size()) {
          tryEach(axis, column);
        }
      }
    }
  }

  private Seq<Region> regions(int axis, int column) {
    return grid.axis(axis).regionsOf(column);
  }

  private void tryAll(int axis, int column) {
    var before = (BitSet) allowed[axis][column].clone();
    allowed[axis][column].set(0, regions(axis, column).size());
    if (!isRight()) {
      allowed[axis][column] = before;
    }
  }

  private void tryEach(int axis, int column) {
    var before = (BitSet) allowed[axis][column].clone();
    allowed[axis][column].set(0, regions(axis, column).size());
    var wide = box();
    var everythingElse = outside;
    outside = outside.filter(wide::meets);
    allowed[axis][column] = before;
    int start = before.nextSetBit(0);
    boolean isOrdered = regions(axis, column).get(start) instanceof Region.Range;
    for (int i = start + 1; i < regions(axis, column).size(); i++) {
      if (!isTaken(axis, column, i) && isOrdered) {
        break;
      }
    }
    for (int i = start - 1; i >= 0; i--) {
      if (!isTaken(axis, column, i) && isOrdered) {
        break;
      }
    }
    outside = everythingElse;
  }

  private boolean isTaken(int axis, int column, int region) {
    allowed[axis][column].set(region);
    boolean isTaken = isRight();
    allowed[axis][column].set(region, isTaken);
    return isTaken;
  }

  private boolean isRight() {
    var box = box();
    return inside.forAll(each -> each.covers(box)) && !outside.exists(box::meets);
  }

  /** All points of the patch. */
  Box box() {
    var places = new BitSet[allowed.length];
    for (int axis = 0; axis < places.length; axis++) {
      places[axis] = grid.axis(axis).within(allowed[axis]);
      places[axis].and(bounds.on(axis));
    }
    return new Box(places, new int[0][]);
  }

  /** What holds of the columns that cannot have any answer there. */
  Where where() {
    var box = box();
    var conditions = new ArrayList<Condition>();
    for (int axis = 0; axis < allowed.length; axis++) {
      for (int column = 0; column < allowed[axis].length; column++) {
        var all = regions(axis, column);
        if (allowed[axis][column].cardinality() < all.size()) {
          var occurring = occurring(box, axis, column);
          var regions = all.zipWithIndex().filter(r -> occurring.get(r._2)).map(r -> r._1);
          conditions.add(new Condition(grid.axis(axis).columns().get(column), regions, all));
        }
      }
    }
    var ofColumns = List.ofAll(conditions).groupBy(Condition::column);
    return new Where(ofColumns.values().map(Patch::merged).toList());
  }

  /** The regions of a column that are left, also by what the columns linked with it allow. */
  private BitSet occurring(Box box, int axis, int column) {
    var occurring = new BitSet();
    var places = box.on(axis);
    for (int place = places.nextSetBit(0); place >= 0; place = places.nextSetBit(place + 1)) {
      occurring.set(grid.axis(axis).at(place, column));
    }
    return occurring;
  }

  private static Condition merged(Seq<Condition> ofOneColumn) {
    return ofOneColumn.reduce(
        (a, b) -> new Condition(a.column(), a.regions().appendAll(b.regions()), a.all()));
  }
}
