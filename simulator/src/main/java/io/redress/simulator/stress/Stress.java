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

  private final Stories stories;
  private final Checks checks;

  public Stress(Policy policy) {
    this.stories = new Stories(policy);
    this.checks = new Checks(policy);
  }

  /** Searches, and shrinks what was found. */
  public Stressed run(Search search) {
    long begin = System.nanoTime();
    var found = search.run(this::tried);
    var took = Duration.ofNanos(System.nanoTime() - begin);
    return new Stressed(
        stories.policy(),
        smallest(found),
        found.tries(),
        took,
        Reached.gaps(stories.policy(), found.reached()));
  }

  /** What a story of which the script is known breaks; none if it breaks nothing. */
  public Option<Finding> replay(Script script) {
    return List.ofAll(broken(script.draws()))
        .headOption()
        .map(broken -> finding(broken, script, 0, false));
  }

  private Trial tried(Draws draws) {
    var lived = stories.live(draws);
    var reached = Reached.by(lived);
    var broken = checks.of(lived, draws);
    if (broken.isEmpty()) {
      return Trial.passed(reached);
    }
    // Of several one by chance, so that no promise hides behind one that is broken all the time.
    int which = Stories.lookedAt(draws, ONE_OF, broken.size());
    return Trial.failed(broken.get(which).key(), reached);
  }

  /** Beyond all answers of a story. */
  private static final int ONE_OF = 999;

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
