package io.redress.simulator.search;

import io.redress.simulator.draw.Draws;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.function.Predicate;

/**
 * Makes a failing story simpler as long as it fails in the same way: whole entities first, then
 * single draws, then several together. Each step leaves less that is not at its simplest, so that
 * it comes to an end; the same story always ends in the same one.
 */
public final class Shrinker {

  /** In the order of what they save. */
  static final Seq<Pass> PASSES =
      List.of(
          Leaving::entities,
          Leaving::draws,
          Leaving::halfMeasures,
          Lowering::each,
          Moving::entities,
          Moving::counts,
          Moving::named,
          Joining::loweredTogether,
          Joining::givenAway,
          Leaving::pairs);

  /** One way to make stories simpler. */
  @FunctionalInterface
  interface Pass {

    void over(Shrinking story);
  }

  private Shrinker() {}

  /**
   * The simplest story that can be found.
   *
   * @param fails whether the story of these draws fails in the same way; the same for the same
   *     draws
   * @param tries how many stories may be told
   * @return a script that depends on no seed
   * @throws IllegalArgumentException if the story does not fail
   */
  public static Shrunk shrink(Script failing, Predicate<? super Draws> fails, int tries) {
    var story = new Descent(failing, fails, tries);
    Size before;
    do {
      before = story.size();
      for (var pass : PASSES) {
        pass.over(story);
      }
    } while (story.size().compareTo(before) < 0);
    return new Shrunk(story.script(), story.tries(), !story.isUsedUp());
  }
}
