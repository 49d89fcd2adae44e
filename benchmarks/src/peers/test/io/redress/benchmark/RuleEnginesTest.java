package io.redress.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleEnginesTest {

  private static final int CLAIMS = 10_000;

  @ParameterizedTest
  @EnumSource
  void everyEngineDecidesAsHandWrittenJavaOnEveryClaim(Peer peer) {
    var decider = peer.compiled();
    assertThat(RefundClaims.of(CLAIMS))
        .hasSize(CLAIMS)
        .allSatisfy(claim ->
            assertThat(decider.decide(claim)).isEqualTo(HandWrittenRules.firstMatch(claim)));
  }
}
