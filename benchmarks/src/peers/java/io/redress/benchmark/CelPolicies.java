package io.redress.benchmark;

import dev.cel.bundle.Cel;
import dev.cel.bundle.CelBuilder;
import dev.cel.bundle.CelFactory;
import dev.cel.common.types.SimpleType;
import dev.cel.policy.CelPolicyCompilerFactory;
import dev.cel.policy.CelPolicyParserFactory;
import dev.cel.policy.CelPolicyValidationException;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;

/** CEL: the table as a policy of which the first condition that holds decides. */
final class CelPolicies implements Decider {

  private final CelRuntime.Program program;

  private CelPolicies(CelBuilder builder) {
    try {
      program = program(withColumns(builder));
    } catch (CelPolicyValidationException | CelEvaluationException failure) {
      throw new IllegalStateException(failure);
    }
  }

  static CelPolicies withPlanner() {
    return new CelPolicies(CelFactory.plannerCelBuilder());
  }

  /** With the runtime that the standard builder gives. */
  static CelPolicies withLegacyRuntime() {
    return new CelPolicies(CelFactory.legacyCelBuilder());
  }

  private static Cel withColumns(CelBuilder builder) {
    return builder
        .addVar("reason", SimpleType.STRING)
        .addVar("state", SimpleType.STRING)
        .addVar("category", SimpleType.STRING)
        .addVar("days", SimpleType.INT)
        .addVar("amount", SimpleType.INT)
        .addVar("tier", SimpleType.STRING)
        .addVar("evidence", SimpleType.STRING)
        .addVar("channel", SimpleType.STRING)
        .build();
  }

  private static CelRuntime.Program program(Cel cel)
      throws CelPolicyValidationException, CelEvaluationException {
    var policy = CelPolicyParserFactory.newYamlParserBuilder().build().parse(Written.CEL.text());
    return cel.createProgram(
        CelPolicyCompilerFactory.newPolicyCompiler(cel).build().compile(policy));
  }

  @Override
  public RefundRule decide(RefundClaim claim) {
    try {
      return RefundRule.valueOf((String) program.eval(ClaimInWords.byColumn(claim)));
    } catch (CelEvaluationException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
