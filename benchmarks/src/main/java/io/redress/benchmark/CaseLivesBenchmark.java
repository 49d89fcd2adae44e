package io.redress.benchmark;

import io.redress.adapter.policy.BuiltInPolicies;
import io.redress.benchmark.CaseLife.Kind;
import io.redress.casework.Ports;
import io.redress.policy.Policy;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Whole lives of cases a second through the casework, beside decide, evolve and react alone. Each
 * thread has a world of its own.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class CaseLivesBenchmark {

  /** Lives side by side, as many as cases in a world of the simulator. */
  static final int LIVES = 200;

  /** A kind of {@link Kind}, or as many of each. */
  static final String ALL = "ALL";

  @Param({CaseLivesBenchmark.ALL, "KEEP_GOODS", "RETURN_GOODS", "INTERCEPT", "REVIEW"})
  private String kind = ALL;

  private final Policy policy =
      BuiltInPolicies.load("cn-marketplace").getOrElseThrow(IllegalStateException::new);
  private final Ports partners = PromptPartners.ports();
  private List<CaseLife> lives = List.of();

  @Setup
  public void choose() {
    lives = lives(policy, kind);
    long events = casework();
    if (events != floor()) {
      throw new IllegalStateException("%d events, and %d bare".formatted(events, floor()));
    }
  }

  static List<CaseLife> lives(Policy policy, String kind) {
    var kinds = kind.equals(ALL) ? Kind.values() : new Kind[] {Kind.valueOf(kind)};
    return Arrays.stream(kinds)
        .<CaseLife>flatMap(one -> CaseLife.of(policy, one, LIVES / kinds.length).stream())
        .toList();
  }

  @Benchmark
  @OperationsPerInvocation(LIVES)
  public long casework() {
    return CaseLives.live(policy, partners, lives);
  }

  @Benchmark
  @OperationsPerInvocation(LIVES)
  public long floor() {
    return BareLives.live(policy, lives);
  }
}
