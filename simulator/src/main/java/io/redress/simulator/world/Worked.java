package io.redress.simulator.world;

import io.redress.simulator.statistics.Count;
import io.redress.simulator.statistics.Rows;
import io.vavr.control.Option;
import java.time.Duration;

/**
 * How busy the people of one role are, and how much lies before them, as far as it falls into the
 * time that counts. It also keeps two sums over all time that must be one: how long each case
 * waited, and how many waited at every moment (J. D. C. Little, A proof for the queuing formula,
 * Operations Research 9, 1961).
 */
final class Worked {

  private final long from;
  private final long to;
  private long busy;
  private long queued;
  private long served;
  private long waited;
  private long area;
  private long waiting;
  private long last;

  /**
   * @param from when what counts begins, in milliseconds
   * @param to when it ends
   */
  Worked(long from, long to) {
    this.from = from;
    this.to = to;
  }

  void came(long now) {
    pass(now);
    waiting++;
  }

  void began(long since, long now, Duration takes) {
    pass(now);
    waiting--;
    waited += now - since;
    queued += within(since, now);
    busy += within(now, now + takes.toMillis());
    served += now >= from && now < to ? 1 : 0;
  }

  private void pass(long now) {
    area += waiting * (now - last);
    last = now;
  }

  private long within(long begin, long end) {
    return Math.max(0, Math.min(end, to) - Math.max(begin, from));
  }

  /** What is wrong with the sums when nobody waits any more. */
  Option<String> audit() {
    return Option.when(
        area != waited,
        () -> "cases waited %d ms, but %d ms of waiting were seen".formatted(waited, area));
  }

  /**
   * Counts all of it.
   *
   * @param staffed how long people were there, in milliseconds
   */
  void count(Rows rows, long staffed) {
    rows.add(Count.BUSY_SECONDS, busy / 1000);
    rows.add(Count.STAFFED_SECONDS, staffed / 1000);
    rows.add(Count.QUEUED_SECONDS, queued / 1000);
    rows.add(Count.SERVED, served);
    rows.add(Count.ELAPSED_SECONDS, (to - from) / 1000);
  }
}
