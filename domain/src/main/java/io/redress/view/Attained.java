package io.redress.view;

import io.redress.money.Percent;
import io.redress.money.Proportion;
import io.vavr.control.Option;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * How often something that had a deadline was done in time.
 *
 * @param met how often it was
 * @param breached how often it was not
 */
@ValueObject
public record Attained(long met, long breached) {

  private static final Attained NOTHING = new Attained(0, 0);

  public Attained {
    if (met < 0 || breached < 0) {
      throw new IllegalArgumentException("%d met, %d breached".formatted(met, breached));
    }
  }

  public static Attained nothing() {
    return NOTHING;
  }

  static Attained once(boolean isMet) {
    return isMet ? new Attained(1, 0) : new Attained(0, 1);
  }

  public Attained plus(Attained other) {
    return new Attained(Math.addExact(met, other.met), Math.addExact(breached, other.breached));
  }

  public long total() {
    return Math.addExact(met, breached);
  }

  /** Which part was in time, rounded down to a millionth; none of nothing. */
  public Option<Percent> rate() {
    return share(met, total());
  }

  static Option<Percent> share(long part, long whole) {
    return Option.when(whole > 0, () -> new Percent(Proportion.down(part, 1_000_000, whole)));
  }
}
