package io.redress.lifecycle;

import io.redress.notice.NoticeKind;
import io.redress.order.OrderId;
import io.redress.settlement.LegId;
import io.redress.settlement.RefundLeg;

/** What the outside world must now do. */
public sealed interface Effect {

  record AskWarehouseToStop(OrderId order) implements Effect {}

  record AskCourierToRecall(OrderId order) implements Effect {}

  record OrderRefund(RefundLeg leg) implements Effect {}

  /** Asks what became of a leg; never sends it again. */
  record QueryRefund(LegId leg) implements Effect {}

  record TellCustomer(NoticeKind notice) implements Effect {}
}
