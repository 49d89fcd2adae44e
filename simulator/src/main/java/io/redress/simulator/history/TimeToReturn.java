package io.redress.simulator.history;

import java.time.Duration;
import java.util.List;

/**
 * How long after the sale goods come back. A percentile lies between the two nearest cases, in
 * proportion (the habit of NumPy and of R's type 7), to the second below.
 */
public record TimeToReturn(
    Duration p10,
    Duration p25,
    Duration p50,
    Duration p75,
    Duration p90,
    Duration p95,
    Share within7Days,
    Share within14Days,
    Share within30Days) {

  static TimeToReturn of(List<Duration> unsorted) {
    var sorted = unsorted.stream().sorted().toList();
    return new TimeToReturn(
        percentile(sorted, 10),
        percentile(sorted, 25),
        percentile(sorted, 50),
        percentile(sorted, 75),
        percentile(sorted, 90),
        percentile(sorted, 95),
        within(sorted, 7),
        within(sorted, 14),
        within(sorted, 30));
  }

  private static Duration percentile(List<Duration> sorted, long percent) {
    if (sorted.isEmpty()) {
      return Duration.ZERO;
    }
    long hundredths = (sorted.size() - 1) * percent;
    var below = sorted.get((int) (hundredths / 100));
    var above = sorted.get((int) ((hundredths + 99) / 100));
    long seconds = above.minus(below).toSeconds() * (hundredths % 100) / 100;
    return below.plusSeconds(seconds);
  }

  private static Share within(List<Duration> sorted, long days) {
    var limit = Duration.ofDays(days);
    return new Share(
        sorted.stream().filter(each -> each.compareTo(limit) <= 0).count(), sorted.size());
  }
}
