package io.redress.simulator.world;

import io.vavr.control.Option;

/**
 * The worlds of a run, handed out in their order to the threads that ask. A failure ends the
 * handing out, and what is in work is finished. So the first world of all that fails is always
 * lived through, and the run fails with its failure, however many threads there are.
 */
final class Worlds {

  private final int worlds;
  private int next;
  private Option<Failed> failed = Option.none();

  Worlds(int worlds) {
    this.worlds = worlds;
  }

  private record Failed(int world, RuntimeException why) {}

  /** The next world; none when all are handed out, or one has failed. */
  synchronized Option<Integer> next() {
    return Option.when(next < worlds && failed.isEmpty(), () -> next++);
  }

  synchronized void failed(int world, RuntimeException why) {
    if (failed.forAll(other -> world < other.world())) {
      failed = Option.of(new Failed(world, why));
    }
  }

  /** Throws what went wrong in the first world that failed, if any did. */
  synchronized void rethrow() {
    failed.forEach(first -> {
      throw first.why();
    });
  }
}
