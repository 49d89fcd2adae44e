package io.redress.benchmark;

import io.redress.simulator.world.VirtualTime;

/** The queue of {@link QueueDraws} in the virtual time of the simulator. */
final class CalendarQueue {

  private final QueueDraws draws;
  private final VirtualTime time = new VirtualTime();
  private final long[] cameAt = new long[QueueDraws.CUSTOMERS];
  private int came;
  private int begun;
  private int free = QueueDraws.COUNTERS;
  private long waited;

  private CalendarQueue(QueueDraws draws) {
    this.draws = draws;
  }

  /** How long all customers waited together. */
  static long waited(QueueDraws draws) {
    var queue = new CalendarQueue(draws);
    queue.time.at(draws.gap(0), queue::come);
    queue.time.run();
    return queue.waited;
  }

  private void come() {
    cameAt[came] = time.millis();
    came++;
    if (came < QueueDraws.CUSTOMERS) {
      time.at(time.millis() + draws.gap(came), this::come);
    }
    if (free > 0) {
      free--;
      begin();
    }
  }

  private void begin() {
    int customer = begun++;
    waited += time.millis() - cameAt[customer];
    time.at(time.millis() + draws.service(customer), this::leave);
  }

  private void leave() {
    if (begun < came) {
      begin();
    } else {
      free++;
    }
  }
}
