package io.redress.order;

import static io.redress.Shop.cny;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.Shop;
import io.redress.money.PartsRounding;
import org.junit.jupiter.api.Test;

/** Two units of A at 100.00 and one of B at 50.00, with a coupon of 30.00 over both. */
class PaidSharesTest {

  private static final OrderLine A = OrderLine.of("A", "sku-A", 2, cny(100_00));
  private static final OrderLine B = OrderLine.of("B", "sku-B", 1, cny(50_00));

  private static OrderBuilder draft(OrderLine... lines) {
    var draft =
        Order.in(cny(0).currency(), "O1", Shop.ORDERED)
            .paidBy(Tender.of("card", "visa", cny(220_00)));
    for (var line : lines) {
      draft.line(line);
    }
    return draft.discount(OrderDiscount.of("coupon", cny(30_00)));
  }

  @Test
  void aLineWasPaidForWithItsNetLessItsShareOfTheDiscounts() {
    var shares = PaidShares.of(draft(A.less(cny(10_00)), B).build());
    // 190.00 and 50.00: 23.75 and 6.25
    assertThat(shares.shareOf(0, 0)).isEqualTo(23_75);
    assertThat(shares.discountOf(0)).isEqualTo(33_75);
    assertThat(shares.discountOf(1)).isEqualTo(6_25);
    assertThat(shares.paid(A)).isEqualTo(cny(166_25));
    assertThat(shares.goods()).isEqualTo(cny(210_00));
  }

  @Test
  void aPartOfALineFollowsWhatWentBackBefore() {
    var order = draft(A, B).build();
    assertThat(PaidShares.of(order).part(A, 1, PartsRounding.UP)).isEqualTo(cny(88_00));
    var back = RefundedLine.of(A.id(), 1, cny(80_00));
    var later = PaidShares.of(order.change().refunded(back).build());
    assertThat(later.part(A, 1, PartsRounding.UP)).isEqualTo(cny(96_00));
    assertThat(later.goodsBefore()).isEqualTo(cny(80_00));
  }

  @Test
  void taxOnTopIsPaidAndTaxWithinIsNot() {
    var order =
        draft(A.taxWithin(cny(23_00)), B.taxOnTop(cny(5_00)))
            .tax(new OrderTax(cny(2_20), false))
            .tax(new OrderTax(cny(1_10), true))
            .build();
    var shares = PaidShares.of(order);
    // 176.00 and 44.00 after the coupon
    assertThat(shares.taxWithin(0)).isEqualTo(23_88);
    assertThat(shares.taxWithin(1)).isEqualTo(22);
    assertThat(shares.taxOnTop(0)).isEqualTo(1_76);
    assertThat(shares.taxOnTop(1)).isEqualTo(5_44);
    assertThat(shares.paid(0)).isEqualTo(177_76);
    assertThat(shares.paid(1)).isEqualTo(49_44);
    assertThat(order.lines().map(OrderLine::taxOnTop)).containsExactly(cny(0), cny(5_00));
  }

  @Test
  void aTaxOnLinesThatCostNothingIsSharedOutEvenly() {
    var free =
        Order.in(cny(0).currency(), "O1", Shop.ORDERED)
            .paidBy(Tender.of("card", "visa", cny(3)))
            .line(OrderLine.of("A", "sku-A", 2, cny(0)))
            .line(OrderLine.of("B", "sku-B", 1, cny(0)))
            .tax(new OrderTax(cny(3), false))
            .build();
    assertThat(PaidShares.of(free).taxOnTop(0)).isEqualTo(2);
    assertThat(PaidShares.of(free).taxOnTop(1)).isEqualTo(1);
  }

  @Test
  void unitsThatWereKeptForLessComeBackLast() {
    var line = OrderLine.of("C", "sku-C", 5, cny(10_00));
    var before = new RefundedLine(line.id(), 1, cny(10_00), 2, cny(5_01));
    assertThat(PaidShares.loweredAmong(line, before, 2)).isZero();
    assertThat(PaidShares.loweredAmong(line, before, 3)).isEqualTo(1);
    assertThat(PaidShares.loweredAmong(line, before, 4)).isEqualTo(2);
    assertThat(PaidShares.reduction(line, before, 2)).isZero();
    assertThat(PaidShares.reduction(line, before, 3)).isEqualTo(2_51);
    assertThat(PaidShares.reduction(line, before, 4)).isEqualTo(5_01);
  }

  @Test
  void aLineOfAnotherOrderIsABug() {
    var shares = PaidShares.of(draft(A, B).build());
    assertThat(shares.position(B.id())).isEqualTo(1);
    assertThatThrownBy(() -> shares.position(new LineId("C")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("LineId[value=C] is not in OrderId[value=O1]");
  }
}
