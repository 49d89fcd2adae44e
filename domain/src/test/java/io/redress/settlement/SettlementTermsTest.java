package io.redress.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.Shop;
import io.vavr.collection.List;
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

  @Test
  void documentsHaveAWordForEveryChoice() {
    assertThat(List.of(RefundRate.values()).map(RefundRate::word))
        .containsExactly("captured", "current");
    assertThat(List.of(RateDifference.values()).map(RateDifference::word))
        .containsExactly("merchant", "customer");
    assertThat(List.of(TenderSplit.values()).map(TenderSplit::word))
        .containsExactly("sequence", "proportional");
    assertThat(List.of(Route.values()).map(Route::word))
        .containsExactly("original", "store-balance", "bank-transfer", "voucher");
  }
}
