package io.redress.benchmark.store;

import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** Threads that do the same at once. */
final class Crew {

  static final int SIZE = 8;

  private Crew() {}

  /** What one of them does over and over; false when there is nothing left. */
  interface Work {

    boolean next();
  }

  /** What one of them is given to do, from zero on. */
  interface Place {

    Work at(int thread);
  }

  /** Lets all of them work for some seconds. */
  static Measure forSeconds(int seconds, Place place) {
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    return run(end, place);
  }

  /** Lets all of them work until there is nothing left. */
  static Measure toTheEnd(Place place) {
    return run(Long.MAX_VALUE, place);
  }

  /** Lets one of them work until there is nothing left, for what must not wait for others. */
  static Measure alone(Work work) {
    long begin = System.nanoTime();
    var took = times(Long.MAX_VALUE, work);
    return Measure.of(took, System.nanoTime() - begin);
  }

  private static Measure run(long end, Place place) {
    var crew = new ArrayList<Callable<long[]>>();
    for (int thread = 0; thread < SIZE; thread++) {
      var work = place.at(thread);
      crew.add(() -> times(end, work));
    }
    long begin = System.nanoTime();
    var took = all(crew);
    long whole = System.nanoTime() - begin;
    return Measure.of(took.toJavaStream().flatMapToLong(Arrays::stream).toArray(), whole);
  }

  private static long[] times(long end, Work work) {
    var took = new long[1024];
    int count = 0;
    long before = System.nanoTime();
    while (before < end && work.next()) {
      long after = System.nanoTime();
      if (count == took.length) {
        took = Arrays.copyOf(took, 2 * count);
      }
      took[count] = after - before;
      count++;
      before = after;
    }
    return Arrays.copyOf(took, count);
  }

  private static Vector<long[]> all(List<Callable<long[]>> crew) {
    try (var threads = Executors.newFixedThreadPool(SIZE)) {
      Vector<long[]> all = Vector.empty();
      for (var one : threads.invokeAll(crew)) {
        all = all.append(one.get());
      }
      return all;
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
