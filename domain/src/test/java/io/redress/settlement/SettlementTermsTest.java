package io.redress.settlement;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.Shop;
import org.junit.jupiter.api.Test;

class SettlementTermsTest {

  @Test
  void aPolicyWithoutARouteIsABug() {
    var draft = Shop.policy().routes();
    assertThatThrownBy(draft::policy)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no route, or one twice: List()");
  }

  @Test
  void aRouteThatStandsTwiceIsABugSinceADeclinedLegWouldGoRoundForEver() {
    var draft = Shop.policy().routes(Route.ORIGINAL, Route.STORE_BALANCE, Route.ORIGINAL);
    assertThatThrownBy(draft::policy)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no route, or one twice: List(original, store-balance, original)");
  }
}
