package io.redress.simulator.draw;

/**
 * The draws of one run. Each is a pure function of seed, entity, purpose and count, so that it is
 * the same whatever else was drawn before it, on whichever thread, under whichever policy.
 *
 * <p>The mixing steps are those of SplitMix64 (Steele, Lea, Flood: Fast splittable pseudorandom
 * number generators, OOPSLA 2014).
 */
public final class Draws {

  private static final long GOLDEN = 0x9e3779b97f4a7c15L;
  private static final double UNIT = 0x1.0p-52;

  private final long seed;

  public Draws(long seed) {
    this(seed, true);
  }

  private Draws(long seed, boolean isRaw) {
    this.seed = isRaw ? mix(seed + GOLDEN) : seed;
  }

  /** The draws of one world of a run, which have nothing to do with those of another. */
  public Draws in(int world) {
    return new Draws(mix(seed + mix(world * GOLDEN + GOLDEN)), false);
  }

  /** All draws about one entity, such as an order by its number. */
  public Entity of(long number) {
    return new Entity(mix(seed ^ (number * GOLDEN + GOLDEN)));
  }

  private static long mix(long z) {
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  /** The draws about one entity. */
  public static final class Entity {

    private final long key;

    private Entity(long key) {
      this.key = key;
    }

    /** A number above 0 and below 1; {@code count} tells draws for the same purpose apart. */
    public double uniform(Purpose purpose, int count) {
      // 52 bits and not 53, so that the half is exact and the largest does not become one.
      long bits = mix(key ^ mix(purpose.salt() + count * GOLDEN)) >>> 12;
      return (bits + 0.5) * UNIT;
    }

    public boolean happens(Purpose purpose, int count, double probability) {
      return uniform(purpose, count) < probability;
    }

    /** A whole number from 0 up to and without the bound. */
    public int below(Purpose purpose, int count, int bound) {
      return (int) (uniform(purpose, count) * bound);
    }
  }
}
