package io.redress.simulator.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.policy.PolicyId;
import io.vavr.collection.List;
import org.junit.jupiter.api.Test;

class PolicyNamesTest {

  @Test
  void noTwoPoliciesAreCalledTheSame() {
    var ids =
        List.of(
            new PolicyId("shop", "1"),
            new PolicyId("strict", "1"),
            new PolicyId("shop", "2"),
            new PolicyId("shop", "2"));
    assertThat(PolicyNames.of(ids)).containsExactly("shop 1", "strict", "shop 2", "shop 2 (2)");
  }
}
