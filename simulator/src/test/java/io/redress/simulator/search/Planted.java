package io.redress.simulator.search;

import io.redress.simulator.draw.Draws;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Stories with a mistake of which the smallest is known.
 *
 * @param size how much there is to read of a story
 * @param smallest the least size of any that fails, worked out by hand
 */
record Planted<T>(
    String name,
    Function<Draws, T> teller,
    Predicate<T> fails,
    ToLongFunction<T> size,
    long smallest) {

  private static final int MANY = 200_000;

  /** The first stories of a seed that fail. */
  Stream<Script> failing(long seed, int count) {
    return IntStream.range(0, MANY)
        .mapToObj(number -> Script.hashed(seed, number))
        .filter(script -> fails(script.draws()))
        .limit(count);
  }

  boolean fails(Draws draws) {
    return fails.test(teller.apply(draws));
  }

  long sizeOf(Script script) {
    return size.applyAsLong(teller.apply(script.draws()));
  }

  @Override
  public String toString() {
    return name;
  }
}
