package io.redress.simulator.arbitrary;

import io.redress.simulator.draw.Draws;
import io.redress.simulator.search.Script;
import io.redress.simulator.search.Simpler;
import io.vavr.collection.Iterator;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.TooManyFilterMissesException;

/**
 * All that draws can tell.
 *
 * @param teller none where a story tells nothing; the same for the same draws
 */
record DrawnArbitrary<T>(Function<Draws, Option<T>> teller) implements Arbitrary<T> {

  /** How many stories in a row may tell nothing. */
  private static final int MOST_MISSES = 1_000;

  /** However many are generated, none is larger than the others. */
  @Override
  public RandomGenerator<T> generator(int genSize) {
    return random -> first(random.nextLong());
  }

  private Shrinkable<T> first(long seed) {
    return Iterator.range(0, MOST_MISSES)
        .flatMap(number -> drawn(Script.hashed(seed, number)))
        .headOption()
        .getOrElseThrow(() ->
            new TooManyFilterMissesException(
                "%d stories in a row told nothing".formatted(MOST_MISSES)));
  }

  /** The simplest story of all. */
  @Override
  public EdgeCases<T> edgeCases(int maxEdgeCases) {
    List<Supplier<Shrinkable<T>>> simplest =
        drawn(Script.written(TreeMap.empty()))
            .<Supplier<Shrinkable<T>>>map(drawn -> () -> drawn)
            .toJavaList();
    return EdgeCases.fromSuppliers(maxEdgeCases > 0 ? simplest : List.of());
  }

  private Option<Drawn<T>> drawn(Script script) {
    return Drawn.of(Simpler.of(script, teller));
  }
}
