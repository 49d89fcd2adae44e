package io.redress.benchmark;

import org.camunda.dmn.DmnEngine;
import org.camunda.dmn.parser.ParsedDmn;

/** The DMN engine of Camunda 8, dmn-scala. */
final class CamundaDmn implements Decider {

  private final DmnEngine engine = new DmnEngine.Builder().build();
  private final ParsedDmn table;

  CamundaDmn() {
    table = rightOf(engine.parse(Written.DMN.open()));
  }

  @Override
  public RefundRule decide(RefundClaim claim) {
    var answer = rightOf(engine.eval(table, "rule", ClaimInWords.byColumn(claim)));
    return RefundRule.valueOf((String) answer.value());
  }

  private static <T> T rightOf(scala.util.Either<?, T> either) {
    return either.getOrElse(() -> {
      throw new IllegalStateException(either.toString());
    });
  }
}
