package io.redress.benchmark;

import io.redress.benchmark.RefundClaim.Category;
import io.redress.benchmark.RefundClaim.Channel;
import io.redress.benchmark.RefundClaim.Evidence;
import io.redress.benchmark.RefundClaim.Reason;
import io.redress.benchmark.RefundClaim.State;
import io.redress.benchmark.RefundClaim.Tier;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** Claims on both sides of every edge of the reference table, always the same ones. */
final class RefundClaims {

  private static final long SEED = 20_261_122;

  /** Every bound of the table; claims lie on it, just below and just above. */
  private static final long[] DAYS = {0, 1, 2, 3, 7, 8, 15, 30, 90};

  private static final long[] AMOUNTS = {3_000, 10_000, 20_000, 50_000, 100_000, 200_000, 500_000};

  private RefundClaims() {}

  static List<RefundClaim> of(int count) {
    var random = new SplittableRandom(SEED);
    return Stream.generate(() -> claim(random)).limit(count).toList();
  }

  private static RefundClaim claim(SplittableRandom random) {
    return new RefundClaim(
        one(random, Reason.values()),
        one(random, State.values()),
        one(random, Category.values()),
        number(random, DAYS, 120),
        number(random, AMOUNTS, 600_000),
        one(random, Tier.values()),
        one(random, Evidence.values()),
        one(random, Channel.values()));
  }

  private static <T> T one(SplittableRandom random, T[] values) {
    return values[random.nextInt(values.length)];
  }

  /** Seven times of ten at a bound, otherwise anywhere. */
  private static long number(SplittableRandom random, long[] bounds, long most) {
    return random.nextInt(10) < 7
        ? Math.max(0, bounds[random.nextInt(bounds.length)] + random.nextInt(-1, 2))
        : random.nextLong(most);
  }
}
