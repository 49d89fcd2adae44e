package io.redress.order;

import static io.redress.Shop.cny;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.money.Percent;
import io.redress.order.DiscountTerms.Bundle;
import io.redress.order.DiscountTerms.CheapestFree;
import io.redress.order.DiscountTerms.Earned;
import io.redress.order.DiscountTerms.Fixed;
import io.redress.order.DiscountTerms.NthPiece;
import io.redress.order.DiscountTerms.PercentOff;
import io.redress.order.DiscountTerms.Tiered;
import io.vavr.collection.List;
import org.junit.jupiter.api.Test;

/** What baskets of A at 30.00, B at 20.00 and C at 10.00 earn. */
class DiscountTermsTest {

  private static final OrderLine[] LINES = {
    OrderLine.of("A", "sku-A", 9, cny(30_00)),
    OrderLine.of("B", "sku-B", 9, cny(20_00)),
    OrderLine.of("C", "sku-C", 9, cny(10_00))
  };
  private static final OrderDiscount ON_ALL = OrderDiscount.of("d", cny(0));

  /** At list price. */
  private static Basket of(long a, long b, long c) {
    return Basket.of(
        ON_ALL, LINES, new long[] {a, b, c}, new long[] {a * 30_00, b * 20_00, c * 10_00});
  }

  private static Basket costing(long cost) {
    return Basket.of(ON_ALL, LINES, new long[] {0, 0, 1}, new long[] {0, 0, cost});
  }

  private static Earned earned(long level, long off) {
    return new Earned(level, off);
  }

  @Test
  void aBasketHoldsOnlyTheLinesOfItsDiscount() {
    var onSome = ON_ALL.on(new LineId("A"), new LineId("C"));
    var basket = Basket.of(onSome, LINES, new long[] {1, 5, 2}, new long[] {28_00, 90_00, 19_00});
    assertThat(basket.cost()).isEqualTo(47_00);
    assertThat(basket.pieces()).isEqualTo(3);
    assertThat(basket.complete()).isEqualTo(1);
    assertThat(basket.oneOfEach()).isEqualTo(40_00);
    assertThat(basket.isEmpty()).isFalse();
    assertThat(Basket.of(onSome, LINES, new long[] {0, 5, 0}, new long[] {0, 90_00, 0}).isEmpty())
        .isTrue();
    assertThat(Basket.of(onSome, new OrderLine[0], new long[0], new long[0]).complete()).isZero();
  }

  @Test
  void aFixedAmountIsEarnedFromItsThresholdOn() {
    var terms = new Fixed(cny(50_00), cny(8_00));
    assertThat(terms.earned(costing(50_00))).isEqualTo(earned(1, 8_00));
    assertThat(terms.earned(costing(49_99))).isEqualTo(earned(0, 0));
    assertThat(new Fixed(cny(0), cny(8_00)).earned(costing(5_00))).isEqualTo(earned(1, 5_00));
    assertThat(new Fixed(cny(0), cny(8_00)).earned(of(0, 0, 0))).isEqualTo(earned(0, 0));
  }

  @Test
  void theLastStepThatIsReachedCounts() {
    var terms =
        new Tiered(List.of(new Fixed(cny(50_00), cny(5_00)), new Fixed(cny(90_00), cny(12_00))));
    assertThat(terms.earned(costing(49_99))).isEqualTo(earned(0, 0));
    assertThat(terms.earned(costing(50_00))).isEqualTo(earned(1, 5_00));
    assertThat(terms.earned(costing(89_99))).isEqualTo(earned(1, 5_00));
    assertThat(terms.earned(costing(90_00))).isEqualTo(earned(2, 12_00));
    var fromNothing = new Tiered(List.of(new Fixed(cny(0), cny(5_00))));
    assertThat(fromNothing.earned(costing(3_00))).isEqualTo(earned(1, 3_00));
    assertThat(fromNothing.earned(of(0, 0, 0))).isEqualTo(earned(0, 0));
  }

  @Test
  void aPercentageIsRoundedToTheNearestFen() {
    var terms = new PercentOff(Percent.of(15), cny(10_00));
    assertThat(terms.earned(costing(10_00))).isEqualTo(earned(1, 1_50));
    assertThat(terms.earned(costing(10_10))).isEqualTo(earned(1, 1_52));
    assertThat(terms.earned(costing(9_99))).isEqualTo(earned(0, 0));
    assertThat(new PercentOff(Percent.of(150), cny(0)).earned(costing(4_00)))
        .isEqualTo(earned(1, 4_00));
    assertThat(new PercentOff(Percent.of(10), cny(0)).earned(of(0, 0, 0))).isEqualTo(earned(0, 0));
  }

  @Test
  void aBundleSavesTheDifferenceAsOftenAsItIsComplete() {
    var terms = new Bundle(cny(45_00));
    assertThat(terms.earned(of(1, 1, 1))).isEqualTo(earned(1, 15_00));
    assertThat(terms.earned(of(2, 3, 2))).isEqualTo(earned(2, 30_00));
    assertThat(terms.earned(of(2, 0, 2))).isEqualTo(earned(0, 0));
    assertThat(new Bundle(cny(99_00)).earned(of(1, 1, 1))).isEqualTo(earned(1, 0));
    var cheap = Basket.of(ON_ALL, LINES, new long[] {1, 1, 1}, new long[] {1_00, 1_00, 1_00});
    assertThat(terms.earned(cheap)).isEqualTo(earned(1, 3_00));
  }

  @Test
  void fromSoManyPiecesOnOnlyAPartIsPaidForAll() {
    var terms =
        new NthPiece(
            List.of(new NthPiece.Step(2, Percent.of(90)), new NthPiece.Step(3, Percent.of(80))));
    assertThat(terms.earned(of(1, 0, 0))).isEqualTo(earned(0, 0));
    assertThat(terms.earned(of(1, 1, 0))).isEqualTo(earned(1, 5_00));
    assertThat(terms.earned(of(1, 1, 1))).isEqualTo(earned(2, 12_00));
    assertThat(terms.earned(of(2, 2, 1))).isEqualTo(earned(2, 22_00));
    var dearer = new NthPiece(List.of(new NthPiece.Step(1, Percent.of(110))));
    assertThat(dearer.earned(of(1, 0, 0))).isEqualTo(earned(1, 0));
  }

  @Test
  void ofEverySoManyPiecesTheCheapestAreFree() {
    var terms = new CheapestFree(3);
    assertThat(terms.earned(of(1, 1, 0))).isEqualTo(earned(0, 0));
    assertThat(terms.earned(of(1, 1, 1))).isEqualTo(earned(1, 10_00));
    assertThat(terms.earned(of(3, 2, 1))).isEqualTo(earned(2, 30_00));
    assertThat(terms.earned(of(3, 0, 0))).isEqualTo(earned(1, 30_00));
    var cheap = Basket.of(ON_ALL, LINES, new long[] {3, 0, 0}, new long[] {20_00, 0, 0});
    assertThat(terms.earned(cheap)).isEqualTo(earned(1, 20_00));
  }

  @Test
  void oneOfOneFreeIsABug() {
    assertThat(new CheapestFree(2).pieces()).isEqualTo(2);
    assertThatThrownBy(() -> new CheapestFree(1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("one of 1 free");
  }
}
