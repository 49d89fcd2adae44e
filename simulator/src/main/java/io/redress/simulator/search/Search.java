package io.redress.simulator.search;

import io.redress.simulator.draw.Draws;
import io.vavr.collection.Iterator;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * Looks for stories that fail: new ones, and changed ones of those that reached something new. With
 * one worker the same search finds the same; so it does with several, as long as nothing stops it
 * before its tries are used up.
 *
 * @param seed of the new stories and of how others are changed
 * @param tries how many stories are told by all workers together
 * @param workers how many threads tell stories; none knows what another has found
 * @param fresh the share of new stories, from 0 to 1; at 1, nothing guides the search
 * @param failures a worker ends after so many different ones
 * @param isOver asked before every story, by every worker
 */
public record Search(
    long seed, int tries, int workers, double fresh, int failures, BooleanSupplier isOver) {

  private static final double USUAL_FRESH = 0.2;

  public Search {
    if (tries < 0 || workers < 1 || failures < 1 || !(fresh >= 0 && fresh <= 1)) {
      throw new IllegalArgumentException(
          "%d tries, %d workers, %s fresh, %d failures".formatted(tries, workers, fresh, failures));
    }
  }

  /** By one worker, guided, to the end. */
  public static Search of(long seed, int tries) {
    return new Search(seed, tries, 1, USUAL_FRESH, Integer.MAX_VALUE, () -> false);
  }

  public Search by(int workers) {
    return new Search(seed, tries, workers, fresh, failures, isOver);
  }

  /** With such a share of new stories. */
  public Search fresh(double share) {
    return new Search(seed, tries, workers, share, failures, isOver);
  }

  /** Until so many different failures are found. */
  public Search until(int differentFailures) {
    return new Search(seed, tries, workers, fresh, differentFailures, isOver);
  }

  /** Until something is the case. */
  public Search until(BooleanSupplier over) {
    return new Search(
        seed, tries, workers, fresh, failures, () -> isOver.getAsBoolean() || over.getAsBoolean());
  }

  /** For so long, counted from now. */
  public Search within(Duration time) {
    long begin = System.nanoTime();
    return until(() -> System.nanoTime() - begin >= time.toNanos());
  }

  /**
   * Searches. A story that is worth changing is told once more.
   *
   * @param teller tells a story and watches it; with several workers, from several threads at once.
   *     What it throws ends its worker, and the search when the others are done
   */
  public Found run(Function<? super Draws, Trial> teller) {
    var all = Iterator.range(0, workers).map(number -> new Worker(this, number, teller)).toVector();
    return all.size() == 1 ? all.head().work() : together(all);
  }

  private static Found together(Seq<Worker> workers) {
    try (var threads = Executors.newFixedThreadPool(workers.size())) {
      Vector<Future<Found>> running =
          workers.map(worker -> threads.submit(worker::work)).toVector();
      return running.map(Search::result).reduce(Found::and);
    }
  }

  private static Found result(Future<Found> running) {
    try {
      return running.get();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while searching", interrupted);
    } catch (ExecutionException thrown) {
      throw new IllegalStateException("a story could not be told", thrown.getCause());
    }
  }
}
