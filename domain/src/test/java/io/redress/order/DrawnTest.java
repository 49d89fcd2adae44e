package io.redress.order;

import static io.redress.Shop.cny;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.Shop;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import org.junit.jupiter.api.Test;

class DrawnTest {

  private static final LineId A = new LineId("A");
  private static final LineId B = new LineId("B");

  private static Order order() {
    return Order.in(cny(0).currency(), "O1", Shop.ORDERED)
        .line(OrderLine.of("A", "sku-A", 5, cny(10_00)))
        .line(OrderLine.of("B", "sku-B", 5, cny(10_00)))
        .delivery(Delivery.of(cny(8_00)))
        .gift(Gift.unmarked("mug", "sku-mug"))
        .gift(Gift.unmarked("pen", "sku-pen"))
        .fee(PaymentFee.of("card", cny(1_00), PaymentFee.Bearer.CUSTOMER))
        .fee(PaymentFee.of("cash", cny(2_00), PaymentFee.Bearer.CUSTOMER))
        .paidBy(Tender.of("card", "visa", cny(111_00)))
        .build();
  }

  private static Drawn first() {
    return new Drawn(
        List.of(RefundedLine.of(A, 1, cny(10_00)), new RefundedLine(B, 0, cny(0), 2, cny(4_00))),
        cny(3_00),
        cny(2_00),
        cny(-1_00),
        HashSet.of(new GiftId("mug")),
        HashMap.of("card", cny(30)));
  }

  private static Drawn second() {
    return new Drawn(
        List.of(
            RefundedLine.of(A, 2, cny(20_00)), new RefundedLine(B, 1, cny(10_00), -1, cny(-2_00))),
        cny(1_00),
        cny(-2_00),
        cny(25),
        HashSet.of(new GiftId("pen")),
        HashMap.of("card", cny(10), "cash", cny(5)));
  }

  @Test
  void nothingChangesNothing() {
    var nothing = Drawn.nothing(cny(0).currency());
    assertThat(nothing.from(order())).isEqualTo(order());
    assertThat(Drawn.of(order()).plus(nothing)).isEqualTo(Drawn.of(order()));
    assertThat(nothing.from(first().from(order()))).isEqualTo(first().from(order()));
  }

  @Test
  void theOrderHasThatLessToGive() {
    var after = first().from(order());
    assertThat(after.refunded()).isEqualTo(first().lines());
    assertThat(after.delivery().left()).isEqualTo(cny(5_00));
    assertThat(after.delivery().forfeited()).isEqualTo(cny(2_00));
    assertThat(after.clawedBack()).isEqualTo(cny(-1_00));
    assertThat(after.gifts().map(Gift::settled)).containsExactly(true, false);
    assertThat(after.fees().map(PaymentFee::settled)).containsExactly(cny(30), cny(0));
    assertThat(after.unitsLeft(after.lines().head())).isEqualTo(4);
  }

  @Test
  void whatIsDrawnAfterwardsComesOnTop() {
    var after = second().from(first().from(order()));
    assertThat(after.refunded())
        .containsExactly(
            RefundedLine.of(A, 3, cny(30_00)), new RefundedLine(B, 1, cny(10_00), 1, cny(2_00)));
    assertThat(after.delivery().left()).isEqualTo(cny(4_00));
    assertThat(after.delivery().forfeited()).isEqualTo(cny(0));
    assertThat(after.clawedBack()).isEqualTo(cny(-75));
    assertThat(after.gifts().map(Gift::settled)).containsExactly(true, true);
    assertThat(after.fees().map(PaymentFee::settled)).containsExactly(cny(40), cny(5));
  }

  @Test
  void anOrderSaysWhatWasDrawnOnIt() {
    assertThat(Drawn.of(first().from(order())).lines()).isEqualTo(first().lines());
    assertThat(Drawn.of(first().from(order())).gifts()).isEqualTo(first().gifts());
    assertThat(first().plus(second()).from(order()))
        .isEqualTo(second().from(first().from(order())));
  }

  @Test
  void aloneItReplacesWhatWasDrawnBefore() {
    assertThat(first().alone(second().from(order()))).isEqualTo(first().from(order()));
  }
}
