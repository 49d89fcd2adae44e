package io.redress.simulator.search;

import io.redress.simulator.draw.DrawKey;
import io.redress.simulator.draw.Purpose;
import io.redress.simulator.draw.Use;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.util.function.Function;
import java.util.function.Predicate;

/** What comes later takes the place of what came before; also with one fewer of them. */
final class Moving {

  private static final int MOST_LOWERED = 8;
  private static final int FEW = 4;

  private Moving() {}

  /** Entities close the gaps between their numbers, and take the places of simpler ones. */
  static void entities(Shrinking story) {
    long place = 0;
    for (long entity : numbers(story)) {
      if (entity > place) {
        long gap = entity - place;
        improve(story, entity, number -> number >= entity ? number - gap : number);
      }
      place = Math.max(place, entity) + 1;
    }
    for (long entity : numbers(story).reverse()) {
      without(
          story,
          story.without(key -> key.entity() == entity),
          key ->
              key.entity() > entity
                  ? new DrawKey(key.entity() - 1, key.purpose(), key.count())
                  : key,
          key -> key.entity() != entity);
    }
  }

  /**
   * An entity that an index names, as orders name their customers, takes one of the first numbers,
   * and the index names it there. What is named is counted upwards from zero, or down from -1.
   */
  static void named(Shrinking story) {
    for (var read : story.reading().reads()) {
      if (read.use() instanceof Use.Index index && index.of(read.value()) > 0) {
        for (int to = 0; to < Math.min(FEW, index.of(read.value())); to++) {
          rename(story, read, index, to);
        }
      }
    }
  }

  private static void rename(Shrinking story, Read read, Use.Index index, int to) {
    long from = index.of(read.value());
    if (story.written().keySet().exists(key -> key.entity() == from || key.entity() == -1 - from)) {
      var edits = story.written().put(read.key(), index.valueOf(to));
      story.improve(moved(edits, key -> as(as(key, from, to), -1 - from, -1 - to)));
    }
  }

  private static DrawKey as(DrawKey key, long from, long to) {
    return key.entity() == from ? new DrawKey(to, key.purpose(), key.count()) : key;
  }

  private static Seq<Long> numbers(Shrinking story) {
    return story
        .reading()
        .reads()
        .map(read -> read.key().entity())
        .filter(entity -> entity >= 0)
        .distinct()
        .sorted();
  }

  private static void improve(Shrinking story, long from, Function<Long, Long> number) {
    story.improve(
        moved(
            story.written(),
            key ->
                key.entity() < from
                    ? key
                    : new DrawKey(number.apply(key.entity()), key.purpose(), key.count())));
  }

  /** Of each entity, what is counted: all purposes together that have so many, then each alone. */
  static void counts(Shrinking story) {
    var counted = story.reads().values().map(Read::key).filter(key -> key.count() > 0).toVector();
    for (var one : counted.map(DrawKey::entity).distinct()) {
      long entity = one;
      var here = counted.filter(key -> key.entity() == entity);
      for (int count : here.map(DrawKey::count).append(0).distinct().sorted().reverse()) {
        var purposes = here.map(DrawKey::purpose).toLinkedSet();
        leaveOut(story, entity, purposes, count);
        for (var purpose : purposes.size() > 1 ? purposes : purposes.take(0)) {
          leaveOut(story, entity, purposes.filter(purpose::equals), count);
        }
      }
    }
  }

  private static void leaveOut(Shrinking story, long entity, Set<Purpose> purposes, int count) {
    Predicate<DrawKey> isMeant = key -> key.entity() == entity && purposes.contains(key.purpose());
    without(
        story,
        story.without(key -> isMeant.test(key) && key.count() == count),
        key ->
            isMeant.test(key) && key.count() > count
                ? new DrawKey(entity, key.purpose(), key.count() - 1)
                : key,
        key -> !isMeant.test(key));
  }

  /** The rest moved, by itself, and else with one fewer of what some other draw says. */
  private static void without(
      Shrinking story,
      SortedMap<DrawKey, Double> rest,
      Function<DrawKey, DrawKey> to,
      Predicate<DrawKey> mayBeLowered) {
    var edits = moved(rest, to);
    if (story.improve(edits)) {
      return;
    }
    var lowered =
        story
            .reading()
            .reads()
            .filter(read -> mayBeLowered.test(read.key()) && read.rank() > 1)
            .flatMap(Moving::oneFewer)
            .take(MOST_LOWERED);
    for (var fewer : lowered) {
      if (story.improve(edits.put(to.apply(fewer._1), fewer._2))) {
        return;
      }
    }
  }

  private static Option<Tuple2<DrawKey, Double>> oneFewer(Read read) {
    return read.use() instanceof Use.Index index && index.of(read.value()) > 0
        ? Option.of(Tuple.of(read.key(), index.valueOf(index.of(read.value()) - 1)))
        : Option.none();
  }

  private static SortedMap<DrawKey, Double> moved(
      SortedMap<DrawKey, Double> edits, Function<DrawKey, DrawKey> to) {
    return TreeMap.ofEntries(edits.map(edit -> Tuple.of(to.apply(edit._1), edit._2)));
  }
}
