package io.redress.simulator.search;

import io.redress.simulator.draw.Draws;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The stories that were the first to reach something, and how often each thing was reached. */
final class Corpus {

  /** More are not kept, so that a story that reaches ever new things does not fill the memory. */
  private static final int MOST_KEPT = 20_000;

  /** Among so many, the rarest is taken. */
  private static final int COMPARED = 4;

  private final java.util.Map<Long, Count> counts = new java.util.HashMap<>();
  private final List<Kept> kept = new ArrayList<>();

  /** How many stories reached something. */
  private static final class Count {
    private long stories;
  }

  /** A story that is worth changing. */
  static final class Kept {

    private final Count[] reached;
    private Script script;
    private @Nullable Reading reading;

    private Kept(Script script, Count[] reached) {
      this.script = script;
      this.reached = reached;
    }

    Script script() {
      return script;
    }

    /** What it asked for; the story is told once more when somebody wants to know first. */
    Reading reading(Function<? super Draws, ?> teller) {
      var known = reading;
      if (known == null) {
        known = Told.of(script, teller).reading();
        reading = known;
        script = script.asking(known);
      }
      return known;
    }

    private long rarest() {
      long rarest = Long.MAX_VALUE;
      for (var each : reached) {
        rarest = Math.min(rarest, each.stories);
      }
      return rarest;
    }
  }

  boolean isEmpty() {
    return kept.isEmpty();
  }

  void hear(Script script, Trial trial) {
    var reached = new Count[trial.size()];
    boolean isNew = false;
    for (int i = 0; i < reached.length; i++) {
      reached[i] = counts.computeIfAbsent(trial.reached(i), unheard -> new Count());
      isNew |= reached[i].stories++ == 0;
    }
    if (isNew && kept.size() < MOST_KEPT) {
      kept.add(new Kept(script, reached));
    }
  }

  Kept any(SplittableRandom random) {
    return kept.get(random.nextInt(kept.size()));
  }

  /** One that reached what few have reached. */
  Kept rare(SplittableRandom random) {
    var rare = any(random);
    for (int i = 1; i < COMPARED; i++) {
      var other = any(random);
      rare = other.rarest() < rare.rarest() ? other : rare;
    }
    return rare;
  }

  Map<Long, Long> reached() {
    return HashMap.ofAll(counts).mapValues(count -> count.stories);
  }
}
