package io.redress.view;

import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.time.Duration;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * How long something took, over many cases: how many took how many whole minutes. Merging loses
 * nothing. It holds one number for each minute that occurs, however many cases there are.
 *
 * @param perMinute how many took that many minutes and less than one more; only what occurs
 */
@ValueObject
public record Spread(SortedMap<Long, Long> perMinute) {

  private static final Spread NOTHING = new Spread(TreeMap.empty());

  public static Spread nothing() {
    return NOTHING;
  }

  /** One more that took so long; what would be less than nothing counts as nothing. */
  public Spread with(Duration took) {
    return with(Math.max(0, took.toMinutes()), 1);
  }

  public Spread plus(Spread other) {
    return other.perMinute.foldLeft(this, (sum, each) -> sum.with(each._1, each._2));
  }

  private Spread with(long minute, long more) {
    return new Spread(perMinute.put(minute, more, Math::addExact));
  }

  public long count() {
    return perMinute.values().foldLeft(0L, Math::addExact);
  }

  /**
   * The least time within which at least so many of a hundred were done, to the minute, by nearest
   * rank: 50 is the median, 100 the longest.
   *
   * @param ofHundred from 1 to 100
   * @return none of nothing
   * @throws IllegalArgumentException if it is another number
   */
  public Option<Duration> within(int ofHundred) {
    if (ofHundred < 1 || ofHundred > 100) {
      throw new IllegalArgumentException(ofHundred + " of a hundred");
    }
    long rank = Math.ceilDiv(Math.multiplyExact(count(), ofHundred), 100L);
    long seen = 0;
    for (var each : perMinute) {
      seen += each._2;
      if (seen >= rank) {
        return Option.of(Duration.ofMinutes(each._1));
      }
    }
    return Option.none();
  }

  /** The mean of the whole minutes, rounded down; none of nothing. */
  public Option<Duration> mean() {
    long all =
        perMinute.foldLeft(
            0L, (sum, each) -> Math.addExact(sum, Math.multiplyExact(each._1, each._2)));
    long count = count();
    return Option.when(count > 0, () -> Duration.ofMinutes(all / count));
  }
}
