package io.redress.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.table.Rule;
import java.io.IOException;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class FirstMatchTest {

  private static final int CLAIMS = 10_000;

  @Test
  void theTableAndHandWrittenJavaDecideAlikeOnEveryClaim() {
    var table = RefundTable.table();
    assertThat(RefundClaims.of(CLAIMS))
        .hasSize(CLAIMS)
        .allSatisfy(claim ->
            assertThat(table.firstMatch(claim).map(Rule::outcome))
                .containsExactly(HandWrittenRules.firstMatch(claim)));
  }

  @Test
  void bothDecideAsThePublishedTable() throws IOException {
    var reference = ReferenceTable.read();
    assertThat(RefundClaims.of(CLAIMS))
        .allSatisfy(claim -> {
          var rule = HandWrittenRules.firstMatch(claim);
          assertThat(
                  new String[] {
                    rule.name(), rule.answer.name(), rule.remedy.name(), rule.freight.name()
                  })
              .containsExactly(answer(reference.firstMatch(claim)));
        });
  }

  @Test
  void theClaimsReachEveryRule() {
    var reached = EnumSet.noneOf(RefundRule.class);
    RefundClaims.of(CLAIMS).forEach(claim -> reached.add(HandWrittenRules.firstMatch(claim)));
    assertThat(reached).containsExactlyInAnyOrder(RefundRule.values());
  }

  private static String[] answer(String[] rule) {
    return new String[] {rule[0], rule[9], rule[10], rule[11]};
  }
}
