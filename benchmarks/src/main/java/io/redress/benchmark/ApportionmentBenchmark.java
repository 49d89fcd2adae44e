package io.redress.benchmark;

import io.redress.money.Apportionment;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Sharing out an amount to the last minor unit, beside division that loses the remainders. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ApportionmentBenchmark {

  private static final long AMOUNT = 1_234_567;
  private static final long SEED = 20_261_122;

  @Param({"3", "20", "1000"})
  private int weights;

  private long[] prices = {};

  @Setup
  public void drawPrices() {
    prices = new SplittableRandom(SEED).longs(weights, 1, 100_000).toArray();
  }

  /** The floor: the shares do not add up again. */
  @Benchmark
  public long[] floorDivision() {
    long total = 0;
    for (long price : prices) {
      total += price;
    }
    var shares = new long[prices.length];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = AMOUNT * prices[i] / total;
    }
    return shares;
  }

  @Benchmark
  public long[] largestRemainder() {
    return Apportionment.of(AMOUNT, prices);
  }
}
