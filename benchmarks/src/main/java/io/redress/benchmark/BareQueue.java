package io.redress.benchmark;

/**
 * The queue of {@link QueueDraws} by hand: a heap of numbers, each a time and what happens then.
 */
final class BareQueue {

  private static final long COMES = 1;

  private final QueueDraws draws;
  private final long[] heap = new long[QueueDraws.COUNTERS + 2];
  private final long[] cameAt = new long[QueueDraws.CUSTOMERS];
  private int size;
  private int came;
  private int begun;
  private int free = QueueDraws.COUNTERS;
  private long waited;

  private BareQueue(QueueDraws draws) {
    this.draws = draws;
  }

  /** How long all customers waited together. */
  static long waited(QueueDraws draws) {
    var queue = new BareQueue(draws);
    queue.add((draws.gap(0) << 1) | COMES);
    while (queue.size > 0) {
      queue.step(queue.remove());
    }
    return queue.waited;
  }

  private void step(long next) {
    long now = next >> 1;
    if ((next & COMES) != 0) {
      come(now);
    } else if (begun < came) {
      begin(now);
    } else {
      free++;
    }
  }

  private void come(long now) {
    cameAt[came] = now;
    came++;
    if (came < QueueDraws.CUSTOMERS) {
      add(((now + draws.gap(came)) << 1) | COMES);
    }
    if (free > 0) {
      free--;
      begin(now);
    }
  }

  private void begin(long now) {
    int customer = begun++;
    waited += now - cameAt[customer];
    add((now + draws.service(customer)) << 1);
  }

  private void add(long key) {
    int at = size++;
    while (at > 0 && key < heap[(at - 1) >>> 1]) {
      heap[at] = heap[(at - 1) >>> 1];
      at = (at - 1) >>> 1;
    }
    heap[at] = key;
  }

  private long remove() {
    long first = heap[0];
    long last = heap[--size];
    int at = 0;
    for (int child = 1; child < size; child = 2 * at + 1) {
      child += child + 1 < size && heap[child + 1] < heap[child] ? 1 : 0;
      if (last <= heap[child]) {
        break;
      }
      heap[at] = heap[child];
      at = child;
    }
    heap[at] = last;
    return first;
  }
}
