package io.redress.verify;

import io.redress.table.Column;
import io.redress.table.Value;
import io.redress.verify.World.Link;
import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;

/**
 * One direction of a {@link Grid}: the answers to one column, to several that are linked, or
 * whether one word is in a set. A place on it is one combination of regions.
 */
final class Axis {

  /** More combinations of linked columns than this are not looked at. */
  static final int MOST_PLACES = 200_000;

  /** The place on the axis of a word at which the word is in the set. */
  static final int IN = 1;

  private final Seq<Column> columns;
  private final Seq<Seq<Region>> regions;
  private final int[][] places;
  private final BitSet all = new BitSet();
  private final BitSet known = new BitSet();

  private Axis(Seq<Column> columns, Seq<Seq<Region>> regions, java.util.List<int[]> places) {
    this.columns = columns;
    this.regions = regions;
    this.places = places.toArray(int[][]::new);
    all.set(0, this.places.length);
    known.or(all);
    known.andNot(needlesslyUnknown());
  }

  /** The axis of a column that is not linked. */
  static Axis of(Column column, Seq<Region> regions) {
    var places = new ArrayList<int[]>();
    for (int i = 0; i < regions.size(); i++) {
      places.add(new int[] {i});
    }
    return new Axis(List.of(column), Array.of(Array.ofAll(regions)), places);
  }

  /** The axis of linked columns; none if they have too many combinations. */
  static Option<Axis> of(Seq<Column> columns, Seq<Seq<Region>> regions, Seq<Link> links) {
    var arrays = Array.ofAll(regions.<Seq<Region>>map(Array::ofAll));
    java.util.List<int[]> places = java.util.List.of(new int[columns.size()]);
    for (int at = 0; at < columns.size(); at++) {
      var told = columns.take(at + 1);
      var bound =
          links.filter(
              link -> told.containsAll(link.columns()) && link.columns().contains(told.last()));
      places = extended(places, at, columns, arrays, bound);
      if (places.size() > MOST_PLACES) {
        return Option.none();
      }
    }
    return Option.of(new Axis(columns, arrays, places));
  }

  private static java.util.List<int[]> extended(
      java.util.List<int[]> places,
      int at,
      Seq<Column> columns,
      Array<Seq<Region>> regions,
      Seq<Link> links) {
    var longer = new ArrayList<int[]>();
    for (var place : places) {
      for (int i = 0; i < regions.get(at).size() && longer.size() <= MOST_PLACES; i++) {
        var next = place.clone();
        next[at] = i;
        Map<Column, Value> answers = HashMap.empty();
        for (int j = 0; j <= at && !links.isEmpty(); j++) {
          answers = answers.put(columns.get(j), regions.get(j).get(next[j]).sample());
        }
        var told = answers;
        if (links.forAll(
            link -> link.possible().test(column -> told.getOrElse(column, Value.UNKNOWN)))) {
          longer.add(next);
        }
      }
    }
    return longer;
  }

  Seq<Column> columns() {
    return columns;
  }

  int size() {
    return places.length;
  }

  /** All places; not to be changed. */
  BitSet all() {
    return all;
  }

  /** The places at which nothing is unknown that could be known; not to be changed. */
  BitSet known() {
    return known;
  }

  Seq<Region> regionsOf(int column) {
    return regions.get(column);
  }

  /** Which of a column's regions a place lies in. */
  int at(int place, int column) {
    return places[place][column];
  }

  Region region(int place, int column) {
    return regions.get(column).get(places[place][column]);
  }

  /** The places whose regions are all among those given for each column. */
  BitSet within(BitSet[] allowed) {
    var within = new BitSet();
    for (int place = 0; place < places.length; place++) {
      boolean isIn = true;
      for (int column = 0; column < allowed.length; column++) {
        isIn &= allowed[column].get(places[place][column]);
      }
      within.set(place, isIn);
    }
    return within;
  }

  /** Places with an unknown answer where another place has a known one, all else being the same. */
  private BitSet needlesslyUnknown() {
    var needless = new BitSet();
    for (int column = 0; column < columns.size(); column++) {
      var known = new HashSet<java.util.List<Integer>>();
      for (int[] place : places) {
        if (!isUnknown(place, column)) {
          known.add(others(place, column));
        }
      }
      for (int place = 0; place < places.length; place++) {
        if (isUnknown(places[place], column) && known.contains(others(places[place], column))) {
          needless.set(place);
        }
      }
    }
    return needless;
  }

  private boolean isUnknown(int[] place, int column) {
    return regions.get(column).get(place[column]) instanceof Region.Unknown;
  }

  private static java.util.List<Integer> others(int[] place, int column) {
    var others = new ArrayList<Integer>();
    for (int i = 0; i < place.length; i++) {
      others.add(i == column ? -1 : place[i]);
    }
    return others;
  }
}
