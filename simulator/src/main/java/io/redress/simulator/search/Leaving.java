package io.redress.simulator.search;

import io.redress.simulator.draw.DrawKey;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** What is left out, by putting it to its simplest: as much as possible at once. */
final class Leaving {

  private static final int MOST_PAIRS = 300;

  private Leaving() {}

  /** All draws of an entity together. */
  static void entities(Shrinking story) {
    var entities = story.written().keySet().toVector().map(DrawKey::entity).distinct();
    inParts(
        entities.map(
            entity -> story.written().keySet().toVector().filter(key -> key.entity() == entity)),
        story);
  }

  static void draws(Shrinking story) {
    inParts(story.written().keySet().toVector().map(Vector::of), story);
  }

  /**
   * All, then halves, quarters, down to single groups; the last first, since they depend on others.
   */
  private static void inParts(Seq<Vector<DrawKey>> groups, Shrinking story) {
    for (int length = groups.size(); length > 0; length /= 2) {
      for (var part : groups.reverse().grouped(length)) {
        var keys = HashSet.ofAll(part.flatMap(each -> each));
        story.improve(story.without(keys::contains));
      }
    }
  }

  /** Values that mean the same as a tidier one. */
  static void halfMeasures(Shrinking story) {
    var untidy = story.reading().reads().filter(read -> read.value() != read.tidy());
    for (int length = untidy.size(); length > 0; length /= 2) {
      for (var part : untidy.grouped(length)) {
        var edits = story.written();
        for (var read : part) {
          if (edits.containsKey(read.key())) {
            edits = edits.put(read.key(), read.tidy());
          }
        }
        story.improve(edits);
      }
    }
  }

  /** Two draws of an entity that only make sense together. */
  static void pairs(Shrinking story) {
    int tried = 0;
    var keys = story.written().keySet().toVector();
    for (int i = 0; i < keys.size(); i++) {
      for (int j = i + 1; j < keys.size() && tried < MOST_PAIRS; j++) {
        var one = keys.get(i);
        var other = keys.get(j);
        if (one.entity() == other.entity()) {
          tried++;
          story.improve(story.without(key -> key.equals(one) || key.equals(other)));
        }
      }
    }
  }
}
