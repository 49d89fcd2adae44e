package io.redress.simulator.search;

import io.vavr.control.Option;

/**
 * What became of a story that was tried: what it reached, and how it failed, if it did.
 *
 * <p>Each thing reached is a number, mostly a hash of its name; a search prefers stories that reach
 * what few have reached.
 */
public final class Trial {

  private final long[] reached;
  private final Option<String> failure;

  private Trial(long[] reached, Option<String> failure) {
    this.reached = reached;
    this.failure = failure;
  }

  public static Trial passed(long... reached) {
    return new Trial(reached.clone(), Option.none());
  }

  /**
   * A story that failed.
   *
   * @param failure in which way; of each way, one story is kept
   */
  public static Trial failed(String failure, long... reached) {
    return new Trial(reached.clone(), Option.of(failure));
  }

  public Option<String> failure() {
    return failure;
  }

  int size() {
    return reached.length;
  }

  long reached(int index) {
    return reached[index];
  }
}
