package io.redress.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.table.Rule;
import org.junit.jupiter.api.Test;

class ThousandRulesTest {

  private static final int CLAIMS = 2_000;

  @Test
  void theTableItsWalkAndItsRulesAsJavaDecideAlikeOnEveryClaim() {
    var table = ThousandRules.table();
    var java = RulesAsJava.compiled(table);
    assertThat(RefundClaims.of(CLAIMS))
        .hasSize(CLAIMS)
        .allSatisfy(claim -> {
          int place = java.applyAsInt(claim);
          assertThat(table.firstMatch(claim).map(Rule::outcome)).containsExactly(place);
          assertThat(table.rules().find(rule -> rule.matches(claim)).map(Rule::outcome))
              .containsExactly(place);
        });
  }

  @Test
  void theClaimsReachEveryHundredOfTheRules() {
    var java = RulesAsJava.compiled(ThousandRules.table());
    assertThat(RefundClaims.of(CLAIMS).stream().map(claim -> java.applyAsInt(claim) / 100))
        .contains(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
  }
}
