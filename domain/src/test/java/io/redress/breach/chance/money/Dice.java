package io.redress.breach.chance.money;

import io.vavr.collection.List;
import java.security.SecureRandom;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/** Leaves things to chance in every way there is. */
public final class Dice {

  public static final Supplier<UUID> IDENTITY = UUID::randomUUID;

  private Dice() {}

  public static int seeded(Random random) {
    return random.nextInt();
  }

  public static int ofThread() {
    return ThreadLocalRandom.current().nextInt();
  }

  public static int split(SplittableRandom random) {
    return random.nextInt();
  }

  public static int secure(SecureRandom random) {
    return random.nextInt();
  }

  public static long percent() {
    return Math.round(Math.random() * 100);
  }

  public static List<Integer> shuffled(List<Integer> numbers) {
    return numbers.shuffle();
  }
}
