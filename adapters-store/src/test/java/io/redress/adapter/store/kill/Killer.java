package io.redress.adapter.store.kill;

import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Ends one life of a shop at a moment that follows from a seed: as it begins, at something that its
 * customers give or hear, or while it is with the bank.
 */
final class Killer implements Bank.Watch {

  private static final int LATEST = 60;

  private final Moment moment;
  private final AtomicInteger left;
  private volatile Runnable kill = () -> {};

  /** What a shop is at when it is killed, after it did so often. */
  private enum Moment {
    BEGINNING,
    GIVING_A_COMMAND,
    HAVING_AN_ANSWER,
    BEFORE_MONEY_MOVES,
    AFTER_MONEY_MOVED
  }

  Killer(Random random) {
    boolean isEarly = random.nextInt(10) == 0;
    var moments = Moment.values();
    this.moment = isEarly ? Moment.BEGINNING : moments[1 + random.nextInt(moments.length - 1)];
    this.left = new AtomicInteger(isEarly ? 1 : 1 + random.nextInt(LATEST));
  }

  /** Hears what a shop says, and sees what the bank does from then on. */
  void hear(Shop victim, String line) {
    kill = victim::kill;
    switch (line.split(" ", 2)[0]) {
      case "begins" -> see(Moment.BEGINNING);
      case "given" -> see(Moment.GIVING_A_COMMAND);
      case "kept", "refused" -> see(Moment.HAVING_AN_ANSWER);
      default -> {}
    }
  }

  @Override
  public void beforeMoving() {
    see(Moment.BEFORE_MONEY_MOVES);
  }

  @Override
  public void beforeAnswering() {
    see(Moment.AFTER_MONEY_MOVED);
  }

  private void see(Moment what) {
    if (what == moment && left.decrementAndGet() == 0) {
      kill.run();
    }
  }
}
