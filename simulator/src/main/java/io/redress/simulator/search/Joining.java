package io.redress.simulator.search;

import io.redress.simulator.draw.DrawKey;
import io.redress.simulator.draw.Purpose;
import io.redress.simulator.draw.Use;
import io.vavr.Tuple2;
import io.vavr.collection.Iterator;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Several draws for one purpose, of which each makes sense only beside the others. */
final class Joining {

  private static final int MOST_PAIRS = 200;

  private Joining() {}

  /** One of several things. */
  private record Choice(DrawKey key, Use.Index among, int index) {

    double at(int other) {
      return among.valueOf(other);
    }
  }

  /**
   * All that are alike, and then each two, go down by as much: what counts may be their distance.
   */
  static void loweredTogether(Shrinking story) {
    var choices = choices(story);
    for (var alike : choices.map(Alike::of).distinct()) {
      lower(story, choices.filter(each -> Alike.of(each).equals(alike)));
    }
    pairs(story).forEach(pair -> lower(story, List.of(pair._1, pair._2)));
  }

  private record Alike(Purpose purpose, int index) {

    static Alike of(Choice choice) {
      return new Alike(choice.key().purpose(), choice.index());
    }
  }

  private static void lower(Shrinking story, Seq<Choice> together) {
    int most = together.map(Choice::index).min().getOrElse(0);
    if (together.size() > 1) {
      Lowering.least(
          most,
          left -> {
            var edits = story.written();
            for (var each : together) {
              edits = edits.put(each.key(), each.at(each.index() - most + left));
            }
            return story.improve(edits);
          });
    }
  }

  /** What one has, or an entity, goes to others for the same purpose: what counts may be a sum. */
  static void givenAway(Shrinking story) {
    for (var one : choices(story)) {
      giveAway(story, List.of(one), others(story, one).filter(other -> other.index() > 0));
      giveAway(story, List.of(one), others(story, one));
    }
    var choices = choices(story);
    for (var entity : choices.map(OfEntity::of).distinct()) {
      var together = choices.filter(each -> OfEntity.of(each).equals(entity));
      giveAway(story, together, others(story, together.head()));
    }
  }

  private record OfEntity(Purpose purpose, long entity) {

    static OfEntity of(Choice choice) {
      return new OfEntity(choice.key().purpose(), choice.key().entity());
    }
  }

  /** Those that have most first. */
  private static Seq<Choice> others(Shrinking story, Choice one) {
    return all(story)
        .filter(other -> other.key().purpose() == one.key().purpose())
        .filter(other -> !other.key().equals(one.key()))
        .sortBy(other -> -other.index());
  }

  private static void giveAway(Shrinking story, Seq<Choice> givers, Seq<Choice> takers) {
    var edits = story.written();
    long left = 0;
    for (var giver : givers) {
      edits = edits.put(giver.key(), giver.at(0));
      left += giver.index();
    }
    for (var taker : takers.reject(givers::contains)) {
      int more = (int) Math.min(left, taker.among().bound() - 1L - taker.index());
      edits = edits.put(taker.key(), taker.at(taker.index() + more));
      left -= more;
    }
    if (left == 0) {
      story.improve(edits);
    }
  }

  /** Those that are not the first. */
  private static Seq<Choice> choices(Shrinking story) {
    return all(story).filter(each -> each.index() > 0);
  }

  private static Seq<Choice> all(Shrinking story) {
    return story
        .reads()
        .values()
        .flatMap(read ->
            read.use() instanceof Use.Index among
                ? List.of(new Choice(read.key(), among, among.of(read.value())))
                : List.<Choice>empty())
        .toVector();
  }

  private static Seq<Tuple2<Choice, Choice>> pairs(Shrinking story) {
    var choices = choices(story);
    return Iterator.range(0, choices.size())
        .flatMap(i ->
            Iterator.range(i + 1, choices.size())
                .map(j -> new Tuple2<>(choices.get(i), choices.get(j))))
        .filter(pair -> pair._1.key().purpose() == pair._2.key().purpose())
        .take(MOST_PAIRS)
        .toVector();
  }
}
