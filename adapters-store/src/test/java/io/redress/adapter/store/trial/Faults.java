package io.redress.adapter.store.trial;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;

/** Chance: what goes wrong when, the same for the same seed; and how often it did. */
final class Faults {

  private final SplittableRandom random;
  private final Map<Fault, Double> rates = new EnumMap<>(Fault.class);
  private final Map<Fault, Integer> fired = new EnumMap<>(Fault.class);
  private boolean isHealed;

  /** Each seed has rates of its own, and some faults not at all. */
  Faults(long seed) {
    random = new SplittableRandom(seed);
    for (var fault : Fault.values()) {
      rates.put(fault, fault.usual() * random.nextInt(4));
    }
  }

  boolean fires(Fault fault) {
    boolean does = !isHealed && random.nextDouble() < rates.get(fault);
    if (does) {
      fired.merge(fault, 1, Integer::sum);
    }
    return does;
  }

  /** Something went wrong that follows from another fault. */
  void met(Fault fault) {
    fired.merge(fault, 1, Integer::sum);
  }

  /** Nothing goes wrong from now on. */
  void heal() {
    isHealed = true;
  }

  boolean isHealed() {
    return isHealed;
  }

  int upTo(int bound) {
    return random.nextInt(bound);
  }

  Duration between(Duration least, Duration most) {
    return Duration.ofMillis(random.nextLong(least.toMillis(), most.toMillis() + 1));
  }

  Map<Fault, Integer> fired() {
    return fired;
  }
}
