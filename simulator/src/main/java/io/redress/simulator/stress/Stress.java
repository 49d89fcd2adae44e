package io.redress.simulator.stress;

import io.redress.policy.Policy;
import io.redress.simulator.draw.Draws;
import io.redress.simulator.search.Found;
import io.redress.simulator.search.Script;
import io.redress.simulator.search.Search;
import io.redress.simulator.search.Shrinker;
import io.redress.simulator.search.Trial;
import io.redress.simulator.story.Stories;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;

/** Searches stories about a policy for those that break a promise, and makes them small. */
public final class Stress {

  /** How many stories may be told to make one smaller. */
  private static final int SHRINKING = 3_000;

  /** Beyond all answers of a story. */
  private static final int ONE_OF = 999;

  private final Stories stories;
  private final Checks checks;

  public Stress(Policy policy) {
    this.stories = new Stories(policy);
    this.checks = new Checks(policy);
  }

  /** Searches, and shrinks what was found. */
  public Stressed run(Search search) {
    return run(search, () -> {});
  }

  /**
   * The same with somebody who watches.
   *
   * @param told after every story, from the threads that search
   */
  public Stressed run(Search search, Runnable told) {
    long begin = System.nanoTime();
    var found =
        search.run(draws -> {
          told.run();
          return tried(draws);
        });
    var took = Duration.ofNanos(System.nanoTime() - begin);
    return new Stressed(
        stories.policy(),
        smallest(found),
        found.tries(),
        took,
        Reached.gaps(stories.policy(), found.reached()));
  }

  /** All that a story breaks of which the script is known. */
  public Stressed told(Script script) {
    long begin = System.nanoTime();
    var findings =
        List.ofAll(broken(script.draws())).map(broken -> finding(broken, script, 0, false));
    var took = Duration.ofNanos(System.nanoTime() - begin);
    return new Stressed(stories.policy(), findings, 1, took, List.empty());
  }

  private Trial tried(Draws draws) {
    var lived = stories.live(draws);
    var reached = Reached.by(lived, checks.tested(lived));
    var broken = checks.of(lived, draws);
    if (broken.isEmpty()) {
      return Trial.passed(reached);
    }
    // Of several one by chance, so that no promise hides behind one that is broken all the time.
    int which = Stories.lookedAt(draws, ONE_OF, broken.size());
    return Trial.failed(broken.get(which).key(), reached);
  }

  private java.util.List<Broken> broken(Draws draws) {
    return checks.of(stories.live(draws), draws);
  }

  /** Different stories may come down to the same one. */
  private Seq<Finding> smallest(Found found) {
    LinkedHashMap<String, Finding> all = LinkedHashMap.empty();
    for (var failure : found.failures()) {
      var first = failure._2;
      var word = List.of(failure._1.split(":", 2)).head();
      var shrunk =
          Shrinker.shrink(first.script(), draws -> breaks(draws, word).isDefined(), SHRINKING);
      for (var broken : breaks(shrunk.script().draws(), word)) {
        var finding = finding(broken, shrunk.script(), first.number(), shrunk.isSmallest());
        all = all.containsKey(broken.key()) ? all : all.put(broken.key(), finding);
      }
    }
    return all.values().toVector();
  }

  private Option<Broken> breaks(Draws draws, String word) {
    return List.ofAll(broken(draws)).find(broken -> broken.promise().word().equals(word));
  }

  private Finding finding(Broken broken, Script script, long number, boolean isSmallest) {
    return new Finding(broken, stories.live(script.draws()), script, number, isSmallest);
  }
}
