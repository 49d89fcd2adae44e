package io.redress.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.table.DecisionTable;
import io.redress.table.Rule;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

class ThousandRulesTest {

  private static final int CLAIMS = 2_000;
  private static final DecisionTable<Integer> TABLE = ThousandRules.table();

  /** The class that is made can be loaded once. */
  private static final ToIntFunction<RefundClaim> JAVA = RulesAsJava.compiled(TABLE);

  @Test
  void theTableItsWalkAndItsRulesAsJavaDecideAlikeOnEveryClaim() {
    assertThat(RefundClaims.of(CLAIMS))
        .hasSize(CLAIMS)
        .allSatisfy(claim -> {
          int place = JAVA.applyAsInt(claim);
          assertThat(TABLE.firstMatch(claim).map(Rule::outcome)).containsExactly(place);
          assertThat(TABLE.rules().find(rule -> rule.matches(claim)).map(Rule::outcome))
              .containsExactly(place);
        });
  }

  @Test
  void theClaimsReachEveryHundredOfTheRules() {
    assertThat(RefundClaims.of(CLAIMS).stream().map(claim -> JAVA.applyAsInt(claim) / 100))
        .contains(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
  }
}
