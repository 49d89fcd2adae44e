package io.redress.simulator.draw;

import io.vavr.control.Option;
import io.vavr.control.Try;
import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * Which draw of a world: {@code RETURNS/17}, and {@code PRICE/17.2} for the third of one purpose.
 */
public record DrawKey(long entity, Purpose purpose, int count) implements Comparable<DrawKey> {

  private static final Comparator<DrawKey> ORDER =
      Comparator.comparingLong(DrawKey::entity)
          .thenComparing(key -> key.purpose().name())
          .thenComparingInt(DrawKey::count);

  private static final Pattern TEXT =
      Pattern.compile("([A-Z_]{1,60})/(-?[0-9]{1,19})(?:\\.(-?[1-9][0-9]{0,9}))?");

  /** Reads what {@link #toString} writes; none for anything else. */
  public static Option<DrawKey> parse(String text) {
    var parts = TEXT.matcher(text);
    return parts.matches()
        ? Try.of(() ->
                new DrawKey(
                    Long.parseLong(parts.group(2)),
                    Purpose.valueOf(parts.group(1)),
                    parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3))))
            .toOption()
            .filter(key -> key.toString().equals(text))
        : Option.none();
  }

  /** By entity, then by the name of the purpose, then by count. */
  @Override
  public int compareTo(DrawKey other) {
    return ORDER.compare(this, other);
  }

  /** From the name of the purpose, so that it is the same in every process. */
  @Override
  public int hashCode() {
    long mixed = Draws.mix(entity ^ (purpose.salt() + count));
    return (int) (mixed ^ (mixed >>> 32));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DrawKey key
        && entity == key.entity
        && purpose == key.purpose
        && count == key.count;
  }

  @Override
  public String toString() {
    return count == 0
        ? "%s/%d".formatted(purpose, entity)
        : "%s/%d.%d".formatted(purpose, entity, count);
  }
}
