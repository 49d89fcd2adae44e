package io.redress.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.Shop;
import io.redress.goods.GoodsState;
import io.vavr.control.Option;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What follows from an answer. */
class DecisionTest {

  @ParameterizedTest
  @CsvSource({
    "unwanted, approve, true",
    "wrong, convert, true",
    "special, review, true",
    "cheating, reject, false",
    "broken, ask-evidence, false",
  })
  void itGivesBackUnlessItRejectsOrAsks(String reason, String verdict, boolean givesBack) {
    var decision = decide(reason);
    assertThat(decision.verdict().word()).isEqualTo(verdict);
    assertThat(decision.givesBack()).isEqualTo(givesBack);
  }

  private static Decision decide(String reason) {
    var dossier =
        new Dossier(
            Shop.order().order(),
            Shop.customer("regular"),
            Shop.refund(reason, GoodsState.RECEIVED),
            Option.none(),
            Shop.NOW);
    return Decisions.decide(Shop.policy().policy(), dossier)
        .getOrElseThrow(why -> new AssertionError(why.toString()));
  }
}
