package io.redress.simulator.world;

import io.redress.lifecycle.CaseId;
import io.redress.order.OrderId;
import io.redress.port.CaseJournal.Entry;

/**
 * Hears of every event of every case of a run. Worlds are lived through by several threads, so that
 * it hears of several at once; each is told of by one thread.
 */
public interface EventLog {

  /** Hears nothing. */
  EventLog NONE = world -> OfWorld.NONE;

  /** A world begins; worlds begin in their order. */
  OfWorld begin(int world);

  /**
   * What happened.
   *
   * @param policy under which one, counted from zero in the order in which they were given
   * @param truth what was behind the claim, which no policy knows
   * @param isCounted whether the case counts in the figures of the run
   */
  record Happened(
      int policy, CaseId id, OrderId order, String truth, boolean isCounted, Entry entry) {}

  /**
   * Hears of one world, under the first policy, then under the others. It is closed in any case;
   * what was heard counts only if the world is over by then.
   */
  interface OfWorld extends AutoCloseable {

    /** Hears nothing. */
    OfWorld NONE =
        new OfWorld() {
          @Override
          public void happened(Happened what) {}

          @Override
          public void isOver() {}

          @Override
          public void close() {}
        };

    void happened(Happened what);

    /** The world was lived through to its end under all policies. */
    void isOver();

    @Override
    void close();
  }
}
