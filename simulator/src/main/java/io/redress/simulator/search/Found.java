package io.redress.simulator.search;

import io.vavr.collection.Map;
import io.vavr.collection.SortedMap;

/**
 * What a search came to.
 *
 * @param tries how many stories were told
 * @param failures the first story of each way to fail
 * @param reached how many stories reached each thing
 */
public record Found(long tries, SortedMap<String, Failure> failures, Map<Long, Long> reached) {

  /**
   * A story that failed.
   *
   * @param number which try of the search it was, counted from zero
   */
  public record Failure(Script script, long number) {

    private static Failure first(Failure one, Failure other) {
      return one.number() <= other.number() ? one : other;
    }
  }

  Found and(Found other) {
    return new Found(
        tries + other.tries,
        failures.merge(other.failures, Failure::first),
        reached.merge(other.reached, Long::sum));
  }
}
