package io.redress.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.redress.money.Money;
import io.redress.money.Percent;
import io.redress.order.DiscountTerms.CheapestReduced;
import io.redress.order.DiscountTerms.Earned;
import org.junit.jupiter.api.Test;

/** The second piece at half price, and the third one. */
class CheapestReducedTest {

  private static final OrderDiscount ON_ALL = OrderDiscount.of("D1", yuan(50));
  private static final CheapestReduced SECOND = new CheapestReduced(2, Percent.of(50));

  @Test
  void ofTwoPiecesTheCheaperOneCostsHalf() {
    assertThat(SECOND.earned(basket(1, 1, 0))).isEqualTo(new Earned(1, 25_00));
  }

  @Test
  void ofFourPiecesTheTwoCheapestCostHalf() {
    assertThat(SECOND.earned(basket(1, 1, 2))).isEqualTo(new Earned(2, 40_00));
  }

  @Test
  void onePieceCostsItsPrice() {
    assertThat(SECOND.earned(basket(1, 0, 0))).isEqualTo(new Earned(0, 0));
  }

  @Test
  void ofThreePiecesTheThirdCostsAFifth() {
    var third = new CheapestReduced(3, Percent.of(20));
    assertThat(third.earned(basket(1, 1, 1))).isEqualTo(new Earned(1, 32_00));
  }

  @Test
  void aPieceIsNeverRaised() {
    assertThatIllegalArgumentException().isThrownBy(() -> new CheapestReduced(1, Percent.of(50)));
    assertThatIllegalArgumentException().isThrownBy(() -> new CheapestReduced(2, Percent.of(101)));
  }

  /** So many of A at 60.00, of B at 50.00 and of C at 40.00. */
  private static Basket basket(long a, long b, long c) {
    OrderLine[] lines = {line("A", 60), line("B", 50), line("C", 40)};
    return Basket.of(
        ON_ALL, lines, new long[] {a, b, c}, new long[] {a * 60_00, b * 50_00, c * 40_00});
  }

  private static OrderLine line(String id, long price) {
    return OrderLine.of(id, id, 9, yuan(price));
  }

  private static Money yuan(long yuan) {
    return Money.of(yuan * 100, "CNY");
  }
}
