package io.redress.simulator.draw;

import org.jspecify.annotations.Nullable;

/**
 * The draws of one run. Each is a pure function of seed, entity, purpose and count, so that it is
 * the same whatever else was drawn before it, on whichever thread, under whichever policy.
 *
 * <p>The mixing steps are those of SplitMix64 (Steele, Lea, Flood: Fast splittable pseudorandom
 * number generators, OOPSLA 2014).
 */
public final class Draws {

  /** The smallest number that is ever drawn. */
  public static final double LEAST = 0x1.0p-53;

  /** The largest number that is ever drawn. */
  public static final double MOST = 1 - 0x1.0p-53;

  private static final long GOLDEN = 0x9e3779b97f4a7c15L;
  private static final double UNIT = 0x1.0p-52;

  private final long seed;
  private final @Nullable Lens lens;

  public Draws(long seed) {
    this(mix(seed + GOLDEN), null);
  }

  private Draws(long mixed, @Nullable Lens lens) {
    this.seed = mixed;
    this.lens = lens;
  }

  /** The draws of one world of a run, which have nothing to do with those of another. */
  public Draws in(int world) {
    return new Draws(mix(seed + mix(world * GOLDEN + GOLDEN)), lens);
  }

  /**
   * The same draws, each of them shown to a lens, after the lens that they go through already. A
   * lens does not learn of which world a draw is.
   */
  public Draws through(Lens next) {
    var before = lens;
    return new Draws(
        seed,
        before == null
            ? next
            : (key, use, value) -> next.drawn(key, use, before.drawn(key, use, value)));
  }

  /** All draws about one entity, such as an order by its number. */
  public Entity of(long number) {
    return new Entity(
        mix(seed ^ (number * GOLDEN + GOLDEN)), lens == null ? null : new Sight(lens, number));
  }

  static long mix(long z) {
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  /** The draws about one entity. */
  public static final class Entity {

    private final long key;
    private final @Nullable Sight sight;

    private Entity(long key, @Nullable Sight sight) {
      this.key = key;
      this.sight = sight;
    }

    /** A number above 0 and below 1; {@code count} tells draws for the same purpose apart. */
    public double uniform(Purpose purpose, int count) {
      double hashed = hashed(purpose, count);
      return sight == null ? hashed : sight.of(purpose, count, Use.Level.MEDIAN, hashed);
    }

    /**
     * The same number, of which it is known which value makes the simplest story.
     *
     * @param simplest from 0 to 1, both of which stand for the nearest number that can be drawn
     */
    public double uniform(Purpose purpose, int count, double simplest) {
      double hashed = hashed(purpose, count);
      return sight == null ? hashed : sight.of(purpose, count, Use.Level.at(simplest), hashed);
    }

    public boolean happens(Purpose purpose, int count, double probability) {
      double hashed = hashed(purpose, count);
      return (sight == null
              ? hashed
              : sight.of(purpose, count, new Use.Chance(probability), hashed))
          < probability;
    }

    /** A whole number from 0 up to and without the bound. */
    public int below(Purpose purpose, int count, int bound) {
      double hashed = hashed(purpose, count);
      double value =
          sight == null ? hashed : sight.of(purpose, count, new Use.Index(bound), hashed);
      return (int) (value * bound);
    }

    private double hashed(Purpose purpose, int count) {
      // 52 bits and not 53, so that the half is exact and the largest does not become one.
      long bits = mix(key ^ mix(purpose.salt() + count * GOLDEN)) >>> 12;
      return (bits + 0.5) * UNIT;
    }
  }

  /** An entity as a lens sees it: by its number, which no hash gives back. */
  private record Sight(Lens lens, long number) {

    double of(Purpose purpose, int count, Use use, double hashed) {
      var key = new DrawKey(number, purpose, count);
      double value = lens.drawn(key, use, hashed);
      if (!(value > 0 && value < 1)) {
        throw new IllegalArgumentException("%s as %s".formatted(key, value));
      }
      return value;
    }
  }
}
