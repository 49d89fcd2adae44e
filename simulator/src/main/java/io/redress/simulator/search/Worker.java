package io.redress.simulator.search;

import io.redress.simulator.draw.Draws;
import io.redress.simulator.search.Found.Failure;
import io.vavr.collection.TreeMap;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;

/** One thread of a search, with what it has learned so far. */
final class Worker {

  private static final long GOLDEN = 0x9e3779b97f4a7c15L;

  private final Search search;
  private final int number;
  private final Function<? super Draws, Trial> teller;
  private final SplittableRandom random;
  private final Corpus corpus;
  private final Mutation mutation;
  private final Map<String, Failure> failures = new HashMap<>();

  Worker(Search search, int number, Function<? super Draws, Trial> teller) {
    this.search = search;
    this.number = number;
    this.teller = teller;
    this.random = new SplittableRandom(search.seed() + GOLDEN * number);
    this.corpus = new Corpus();
    this.mutation = new Mutation(random);
  }

  /** Tells its share of the stories: every so many-th number is its own. */
  Found work() {
    int told = 0;
    for (int at = number;
        at >= 0 && at < search.tries() && !isOver();
        at += search.workers(), told++) {
      tell(next(at), at);
    }
    return new Found(told, TreeMap.ofAll(failures), corpus.reached());
  }

  private boolean isOver() {
    return failures.size() >= search.failures() || search.isOver().getAsBoolean();
  }

  private Script next(int at) {
    if (corpus.isEmpty() || random.nextDouble() < search.fresh()) {
      return Script.hashed(search.seed(), at);
    }
    var rare = corpus.rare(random);
    var reading = rare.reading(teller);
    return mutation.of(rare.script(), reading, corpus.any(random).reading(teller));
  }

  private void tell(Script script, int at) {
    var trial = teller.apply(script.draws());
    corpus.hear(script, trial);
    trial.failure().forEach(way -> failures.putIfAbsent(way, new Failure(script, at)));
  }
}
