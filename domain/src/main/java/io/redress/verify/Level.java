package io.redress.verify;

import io.redress.verify.Slice.Want;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;

/** One axis of a {@link Slice}: places that the boxes tell apart, each standing for all alike. */
final class Level {

  private final int axis;
  private final int[] places;
  private final long[][] admitted;
  private final long[][] had;
  private final BitSet constrained;

  private Level(int axis, int[] places, long[][] admitted, long[][] had, BitSet constrained) {
    this.axis = axis;
    this.places = places;
    this.admitted = admitted;
    this.had = had;
    this.constrained = constrained;
  }

  /** The level of an axis as far as it is allowed. */
  static Level of(int axis, BitSet allowed, List<Box> boxes, List<Want> wants) {
    var constrained = new BitSet();
    for (int box = 0; box < boxes.size(); box++) {
      constrained.set(box, !Box.holds(boxes.get(box).on(axis), allowed));
    }
    var candidates = candidates(axis, allowed, boxes, constrained);
    int[] places = new int[candidates.cardinality()];
    long[][] admitted = new long[places.length][];
    long[][] had = new long[places.length][];
    var seen = new HashSet<Bits>();
    for (int place = candidates.nextSetBit(0); place >= 0; ) {
      long[] both = new long[Bits.wordsFor(boxes.size()) + Bits.wordsFor(wants.size())];
      long[] admits = admitted(axis, place, boxes, constrained);
      long[] has = had(axis, place, wants);
      System.arraycopy(admits, 0, both, 0, admits.length);
      System.arraycopy(has, 0, both, admits.length, has.length);
      if (seen.add(new Bits(both))) {
        places[seen.size() - 1] = place;
        admitted[seen.size() - 1] = admits;
        had[seen.size() - 1] = has;
      }
      place = candidates.nextSetBit(place + 1);
    }
    return new Level(axis, Arrays.copyOf(places, seen.size()), admitted, had, constrained);
  }

  /** The first place, and each at which some box begins or ends. */
  private static BitSet candidates(int axis, BitSet allowed, List<Box> boxes, BitSet constrained) {
    var edges = new BitSet();
    addEdges(allowed, edges);
    for (int box = constrained.nextSetBit(0); box >= 0; box = constrained.nextSetBit(box + 1)) {
      addEdges(boxes.get(box).on(axis), edges);
    }
    edges.set(Axis.IN);
    edges.and(allowed);
    return edges;
  }

  private static void addEdges(BitSet places, BitSet edges) {
    for (int from = places.nextSetBit(0); from >= 0; ) {
      int to = places.nextClearBit(from);
      edges.set(from);
      edges.set(to);
      from = places.nextSetBit(to);
    }
  }

  private static long[] admitted(int axis, int place, List<Box> boxes, BitSet constrained) {
    long[] admitted = new long[Bits.wordsFor(boxes.size())];
    for (int box = 0; box < boxes.size(); box++) {
      if (!constrained.get(box) || boxes.get(box).on(axis).get(place)) {
        Bits.set(admitted, box);
      }
    }
    return admitted;
  }

  private static long[] had(int axis, int place, List<Want> wants) {
    long[] had = new long[Bits.wordsFor(wants.size())];
    for (int want = 0; place == Axis.IN && want < wants.size(); want++) {
      if (wants.get(want).axes().get(axis)) {
        Bits.set(had, want);
      }
    }
    return had;
  }

  int axis() {
    return axis;
  }

  int size() {
    return places.length;
  }

  int place(int at) {
    return places[at];
  }

  /** The boxes that a place admits. */
  long[] admitted(int at) {
    return admitted[at];
  }

  /** What was wanted and is had at a place. */
  long[] had(int at) {
    return had[at];
  }

  /** The boxes that do not admit all of its places. */
  BitSet constrained() {
    return constrained;
  }
}
