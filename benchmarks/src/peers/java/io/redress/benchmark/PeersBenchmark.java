package io.redress.benchmark;

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
import org.openjdk.jmh.infra.Blackhole;

/** The decision of {@link FirstMatchBenchmark} by other engines, from the claim to the outcome. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class PeersBenchmark {

  private static final int CLAIMS = 10_000;

  private final RefundClaim[] claims = RefundClaims.of(CLAIMS).toArray(RefundClaim[]::new);

  @Param private Peer peer = Peer.OPENL;

  private Decider decider = HandWrittenRules::firstMatch;

  /** An engine that decides otherwise is not measured. */
  @Setup
  public void compile() {
    decider = peer.compiled();
    for (var claim : claims) {
      if (decider.decide(claim) != HandWrittenRules.firstMatch(claim)) {
        throw new IllegalStateException(peer + " decides otherwise on " + claim);
      }
    }
  }

  @Benchmark
  @OperationsPerInvocation(CLAIMS)
  public void decide(Blackhole sink) {
    for (var claim : claims) {
      sink.consume(decider.decide(claim));
    }
  }
}
