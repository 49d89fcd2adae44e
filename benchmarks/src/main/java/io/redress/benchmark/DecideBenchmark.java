package io.redress.benchmark;

import io.redress.adapter.policy.BuiltInPolicies;
import io.redress.decision.Decisions;
import io.redress.decision.Dossier;
import io.redress.policy.Policy;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** One whole decision by the built-in policy: facts, tables, quote, release, reviewer. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class DecideBenchmark {

  private static final int DOSSIERS = 1_000;

  private final Policy policy =
      BuiltInPolicies.load("cn-marketplace").getOrElseThrow(IllegalStateException::new);
  private final Dossier[] dossiers = GeneratedDossiers.of(policy, DOSSIERS).toArray(Dossier[]::new);

  @Benchmark
  @OperationsPerInvocation(DOSSIERS)
  public void decide(Blackhole sink) {
    for (var dossier : dossiers) {
      sink.consume(Decisions.decide(policy, dossier));
    }
  }
}
