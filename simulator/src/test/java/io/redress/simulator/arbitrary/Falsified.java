package io.redress.simulator.arbitrary;

import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Shrinkable;

/** Samples that falsify a property, and what they shrink to. */
final class Falsified {

  private static final int GEN_SIZE = 1_000;

  private Falsified() {}

  /** The first sample of a seed that falsifies. */
  static <T> Shrinkable<T> first(Arbitrary<T> arbitrary, long seed, Predicate<T> falsifies) {
    var random = new Random(seed);
    var generator = arbitrary.generator(GEN_SIZE);
    return Stream.generate(() -> generator.next(random))
        .limit(GEN_SIZE)
        .filter(sample -> falsifies.test(sample.value()))
        .findFirst()
        .orElseThrow();
  }

  /** What is left of it: as jqwik does, the first that falsifies, as long as there is one. */
  static <T> Drawn<T> smallest(Arbitrary<T> arbitrary, long seed, Predicate<T> falsifies) {
    var smallest = first(arbitrary, seed, falsifies);
    for (var next = Optional.of(smallest); next.isPresent(); next = next(smallest, falsifies)) {
      smallest = next.get();
    }
    return (Drawn<T>) smallest;
  }

  private static <T> Optional<Shrinkable<T>> next(Shrinkable<T> sample, Predicate<T> falsifies) {
    return sample.shrink().filter(smaller -> falsifies.test(smaller.value())).findFirst();
  }
}
