package io.redress.benchmark;

import io.redress.table.DecisionTable;
import io.redress.table.Rule;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** One decision by a table of 1,000 rules and 8 inputs, beside the same rules as Java. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class FirstMatchOfThousandBenchmark {

  private static final int CLAIMS = 10_000;

  private final DecisionTable<Integer> table = ThousandRules.table();
  private final Rule<Integer> otherwise = table.rules().last();
  private final ToIntFunction<RefundClaim> java = RulesAsJava.compiled(table);
  private final RefundClaim[] claims = RefundClaims.of(CLAIMS).toArray(RefundClaim[]::new);

  /** The floor: one {@code if} a rule. */
  @Benchmark
  @OperationsPerInvocation(CLAIMS)
  public void asJava(Blackhole sink) {
    for (var claim : claims) {
      sink.consume(java.applyAsInt(claim));
    }
  }

  /** From the claim to the outcome, by the table. */
  @Benchmark
  @OperationsPerInvocation(CLAIMS)
  public void table(Blackhole sink) {
    for (var claim : claims) {
      sink.consume(table.firstMatch(claim).getOrElse(otherwise).outcome().intValue());
    }
  }

  /** The same without compiling it: rule after rule, cell after cell. */
  @Benchmark
  @OperationsPerInvocation(CLAIMS)
  public void walk(Blackhole sink) {
    for (var claim : claims) {
      sink.consume(
          table
              .rules()
              .find(rule -> rule.matches(claim))
              .getOrElse(otherwise)
              .outcome()
              .intValue());
    }
  }
}
