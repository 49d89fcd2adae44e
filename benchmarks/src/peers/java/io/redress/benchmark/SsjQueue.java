package io.redress.benchmark;

import umontreal.ssj.simevents.Event;
import umontreal.ssj.simevents.Simulator;

/** The queue of {@link QueueDraws} as SSJ's own examples write it: a class of events each. */
final class SsjQueue {

  private final QueueDraws draws;
  private final Simulator simulator = new Simulator();
  private final long[] cameAt = new long[QueueDraws.CUSTOMERS];
  private int came;
  private int begun;
  private int free = QueueDraws.COUNTERS;
  private long waited;

  private SsjQueue(QueueDraws draws) {
    this.draws = draws;
  }

  /** How long all customers waited together. */
  static long waited(QueueDraws draws) {
    var queue = new SsjQueue(draws);
    queue.simulator.init();
    queue.new Arrival().schedule(draws.gap(0));
    queue.simulator.start();
    return queue.waited;
  }

  private long now() {
    return (long) simulator.time();
  }

  private void begin() {
    int customer = begun++;
    waited += now() - cameAt[customer];
    new Departure().schedule(draws.service(customer));
  }

  private final class Arrival extends Event {

    Arrival() {
      super(simulator);
    }

    @Override
    public void actions() {
      cameAt[came] = now();
      came++;
      if (came < QueueDraws.CUSTOMERS) {
        new Arrival().schedule(draws.gap(came));
      }
      if (free > 0) {
        free--;
        begin();
      }
    }
  }

  private final class Departure extends Event {

    Departure() {
      super(simulator);
    }

    @Override
    public void actions() {
      if (begun < came) {
        begin();
      } else {
        free++;
      }
    }
  }
}
