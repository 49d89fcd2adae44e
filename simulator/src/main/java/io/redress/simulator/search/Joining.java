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

  /** An index that is not the first. */
  private record Choice(DrawKey key, Use.Index among, int index) {

    double at(int other) {
      return among.valueOf(other);
    }
  }

  /**
   * All that are alike, and then each two, go down by as much: what counts may be their distance.
   */
  static void loweredTogether(Shrinking story) {
    for (var alike :
        choices(story).groupBy(each -> new Alike(each.key().purpose(), each.index())).values()) {
      lower(story, alike);
    }
    pairs(story).forEach(pair -> lower(story, List.of(pair._1, pair._2)));
  }

  private record Alike(Purpose purpose, int index) {}

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

  /** One goes to the first and another takes over what it had. */
  static void givenAway(Shrinking story) {
    for (var pair : pairs(story)) {
      long sum = (long) pair._1.index() + pair._2.index();
      if (!giveAway(story, pair._2, pair._1, sum)) {
        giveAway(story, pair._1, pair._2, sum);
      }
    }
  }

  private static boolean giveAway(Shrinking story, Choice from, Choice to, long sum) {
    return sum < to.among().bound()
        && story.improve(
            story.written().put(from.key(), from.at(0)).put(to.key(), to.at((int) sum)));
  }

  private static Seq<Choice> choices(Shrinking story) {
    return story
        .reads()
        .values()
        .flatMap(read ->
            read.use() instanceof Use.Index among && among.of(read.value()) > 0
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
