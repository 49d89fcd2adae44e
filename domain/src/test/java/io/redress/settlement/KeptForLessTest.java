package io.redress.settlement;

import static io.redress.Shop.cny;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.Shop;
import io.redress.amount.RefundQuote;
import io.redress.order.Drawn;
import io.redress.order.LineId;
import io.redress.order.Order;
import io.redress.order.OrderCheck;
import io.redress.order.OrderLine;
import io.redress.order.RefundedLine;
import io.redress.order.Tender;
import io.redress.order.TenderId;
import io.redress.request.RequestedLine;
import io.redress.settlement.LedgerEntry.Claimed;
import io.redress.settlement.LedgerEntry.Confirmed;
import io.redress.settlement.LedgerEntry.Opened;
import io.redress.settlement.LedgerEntry.Ordered;
import io.redress.settlement.LedgerEntry.Released;
import io.vavr.collection.List;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** Three units at 10.00, of which one case wants to keep one for 4.00 less. */
class KeptForLessTest {

  private static final LineId A = new LineId("A");
  private static final ClaimantId ONE = new ClaimantId("one");
  private static final ClaimantId OTHER = new ClaimantId("other");
  private static final ClaimantId US = new ClaimantId("us");

  private static final Order ORDER =
      Order.in(cny(0).currency(), "O1", Shop.ORDERED)
          .line(OrderLine.of("A", "sku-A", 3, cny(10_00)))
          .paidBy(Tender.of("card", "visa", cny(30_00)))
          .build();

  private static final PlannedLeg FOUR =
      new PlannedLeg(
          1,
          Option.of(new TenderId("card")),
          Route.ORIGINAL,
          cny(4_00),
          cny(4_00),
          Option.none(),
          Option.none(),
          Shop.NOW);

  private static final LedgerEntry OPENED = new Opened(ORDER.tenders(), Drawn.of(ORDER));
  private static final LedgerEntry CLAIMED = new Claimed(ONE, oneForLess(), List.of(FOUR));
  private static final LedgerEntry ORDERED =
      new Ordered(ONE, List.of(RefundLeg.of(new LegId("one-1"), ORDER.id(), FOUR)));

  private static Drawn oneForLess() {
    return Drawn.nothing(cny(0).currency())
        .with(List.of(new RefundedLine(A, 0, cny(0), 1, cny(4_00))));
  }

  private static Order seenByUs(LedgerEntry... entries) {
    return RefundLedger.of(List.of(entries)).over(ORDER, US);
  }

  private static RefundedLine back(Order order) {
    return order.refundedOf(A);
  }

  @Test
  void untilItIsSettledNobodyElseCanHaveTheUnit() {
    var order = seenByUs(OPENED, CLAIMED);
    assertThat(order.unitsLeft(order.lines().head())).isEqualTo(2);
    assertThat(back(order)).isEqualTo(RefundedLine.of(A, 1, cny(10_00)));
  }

  @Test
  void onceMoneyWentForItTheUnitIsKeptForLess() {
    var order = seenByUs(OPENED, CLAIMED, ORDERED, new Confirmed(ONE, new LegId("one-1")));
    assertThat(order.unitsLeft(order.lines().head())).isEqualTo(3);
    assertThat(back(order)).isEqualTo(new RefundedLine(A, 0, cny(0), 1, cny(4_00)));
  }

  @Test
  void whoGivesItUpLeavesTheUnitAsItWas() {
    var order = seenByUs(OPENED, CLAIMED, new Released(ONE));
    assertThat(order).isEqualTo(ORDER);
  }

  /** All three are exchanged: for so long the one that was kept for less is not kept. */
  @Test
  void unitsThatAreHeldAreNotKept() {
    var kept = seenByUs(OPENED, CLAIMED, ORDERED, new Confirmed(ONE, new LegId("one-1")));
    var held = RefundQuote.holding(List.of(new RequestedLine(A, 3)), kept);
    var order =
        seenByUs(
            OPENED,
            CLAIMED,
            ORDERED,
            new Confirmed(ONE, new LegId("one-1")),
            new Claimed(OTHER, held.drawn(), List.empty()));
    assertThat(back(order)).isEqualTo(new RefundedLine(A, 3, cny(0), 0, cny(4_00)));
    assertThat(OrderCheck.of(order)).isEmpty();
  }
}
