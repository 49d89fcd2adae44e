package io.redress.simulator.statistics;

import java.time.Duration;
import java.util.TreeMap;
import org.HdrHistogram.Histogram;

/** How long things took, in minutes with three significant digits; merges exactly in any order. */
public final class Durations {

  private final Histogram minutes = new Histogram(3);

  Durations() {
    minutes.setAutoResize(true);
  }

  void add(Duration duration) {
    minutes.recordValue(Math.max(0, duration.toMinutes()));
  }

  void merge(Durations other) {
    minutes.add(other.minutes);
  }

  void write(Packing out) {
    var times = new TreeMap<Long, Long>();
    minutes
        .recordedValues()
        .forEach(each -> times.put(each.getValueIteratedTo(), each.getCountAtValueIteratedTo()));
    out.map(times, value -> Long.toString(value), out::number);
  }

  /** Adds what was written. */
  void read(Unpacking in) {
    in.map(value -> minutes.recordValueWithCount(Long.parseLong(value), in.number()));
  }

  public long count() {
    return minutes.getTotalCount();
  }

  /** The duration that a share of all did not exceed; zero when nothing was counted. */
  public Duration atPercentile(double percent) {
    return count() == 0 ? Duration.ZERO : Duration.ofMinutes(minutes.getValueAtPercentile(percent));
  }
}
