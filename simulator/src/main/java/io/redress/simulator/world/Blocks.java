package io.redress.simulator.world;

import io.vavr.control.Option;

/**
 * The orders of a run in blocks, handed out in their order to the threads that ask. A failure ends
 * the handing out, and what is in work is finished. So the first block of all that fails is always
 * lived through, and the run fails with its failure, however many threads there are.
 */
final class Blocks {

  /** Orders that are lived through together; the unit of work of a thread. */
  private static final long SIZE = 1000;

  private final long orders;
  private long next;
  private Option<Failed> failed = Option.none();

  Blocks(long orders) {
    this.orders = orders;
  }

  /** From an order, up to another one that is not part of it. */
  record Block(long from, long to) {

    long size() {
      return to - from;
    }
  }

  private record Failed(long from, RuntimeException why) {}

  /** The next block; none when all are handed out, or one has failed. */
  synchronized Option<Block> next() {
    if (next >= orders || failed.isDefined()) {
      return Option.none();
    }
    long from = next;
    next = Math.min(from + SIZE, orders);
    return Option.of(new Block(from, next));
  }

  synchronized void failed(Block block, RuntimeException why) {
    if (failed.forAll(other -> block.from() < other.from())) {
      failed = Option.of(new Failed(block.from(), why));
    }
  }

  /** Throws what went wrong in the first block that failed, if any did. */
  synchronized void rethrow() {
    failed.forEach(first -> {
      throw first.why();
    });
  }
}
