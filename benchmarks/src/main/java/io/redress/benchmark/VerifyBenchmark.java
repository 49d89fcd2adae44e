package io.redress.benchmark;

import io.redress.adapter.policy.BuiltInPolicies;
import io.redress.policy.Policy;
import io.redress.table.DecisionTable;
import io.redress.table.HitPolicy;
import io.redress.table.Rule;
import io.redress.table.Wording;
import io.redress.verify.Budget;
import io.redress.verify.Finding;
import io.redress.verify.PolicyDifference;
import io.redress.verify.PolicyVerifier;
import io.redress.verify.TableVerifier;
import io.redress.verify.World;
import io.vavr.collection.Seq;
import java.util.Currency;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Everything that is found about tables of 24, 300 and 1,000 rules, and about a whole policy. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class VerifyBenchmark {

  private static final TableVerifier VERIFIER =
      new TableVerifier(
          "table",
          new Wording("nothing is decided", "不作决定"),
          World.open(),
          Currency.getInstance("CNY"));

  private final DecisionTable<RefundRule> reference = RefundTable.table();
  private final DecisionTable<Integer> generated300 = GeneratedTables.of(300, 1);
  private final DecisionTable<Integer> generated1000 = GeneratedTables.of(1_000, 2);
  private final Policy policy =
      BuiltInPolicies.load("cn-marketplace").getOrElseThrow(IllegalStateException::new);

  @Benchmark
  public Seq<Finding> reference24() {
    return VERIFIER.findings(
        reference, HitPolicy.FIRST, rule -> outcome(rule.outcome()), Budget.usual());
  }

  @Benchmark
  public Seq<Finding> generated300() {
    return VERIFIER.findings(generated300, HitPolicy.FIRST, Rule::outcome, Budget.usual());
  }

  @Benchmark
  public Seq<Finding> generated1000() {
    return VERIFIER.findings(generated1000, HitPolicy.FIRST, Rule::outcome, Budget.usual());
  }

  @Benchmark
  public Seq<Finding> policy() {
    return PolicyVerifier.findings(policy);
  }

  /** The proof that a policy does not differ from itself. */
  @Benchmark
  public PolicyDifference difference() {
    return PolicyDifference.between(policy, policy);
  }

  private static String outcome(RefundRule rule) {
    return rule.answer + " " + rule.remedy + " " + rule.freight;
  }
}
