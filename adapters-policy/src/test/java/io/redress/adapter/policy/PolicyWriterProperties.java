package io.redress.adapter.policy;

import static io.redress.adapter.policy.PolicyTexts.policy;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.adapter.policy.drawn.PolicyDraw;
import io.redress.policy.Policy;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

class PolicyWriterProperties {

  @Property(tries = 200, shrinking = ShrinkingMode.OFF)
  void aPolicyIsReadAsItWasWritten(@ForAll("policies") Policy policy) {
    assertThat(policy(written(policy))).isEqualTo(policy);
  }

  @Property(tries = 50, shrinking = ShrinkingMode.OFF)
  void whatWasReadIsWrittenTheSame(@ForAll("policies") Policy policy) {
    String text = written(policy);
    assertThat(written(policy(text))).isEqualTo(text);
  }

  private static String written(Policy policy) {
    return PolicyWriter.yaml(policy)
        .getOrElseThrow(unsayable -> new AssertionError(unsayable.mkString("\n")));
  }

  @Provide
  Arbitrary<Policy> policies() {
    return Arbitraries.randomValue(random -> new PolicyDraw(random).policy());
  }
}
