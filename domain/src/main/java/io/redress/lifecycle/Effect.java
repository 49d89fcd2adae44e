package io.redress.lifecycle;

import io.redress.goods.Wares;
import io.redress.money.Money;
import io.redress.notice.NoticeKind;
import io.redress.order.OrderId;
import io.redress.remedy.Handover;
import io.redress.settlement.RefundLeg;
import io.redress.sla.Deadline;
import io.vavr.collection.Seq;

/** What the outside world must now do. */
public sealed interface Effect {

  record AskWarehouseToStop(OrderId order) implements Effect {}

  /** Whether the warehouse has what is to be sent. */
  record AskStock(OrderId order, Seq<Wares> wares) implements Effect {}

  /** What was promised beside money, or instead of it, goes to the customer. */
  record HandOver(OrderId order, Handover handover, Seq<Wares> wares) implements Effect {}

  /** The case is withdrawn: the parcel may leave. */
  record AskWarehouseToGoOn(OrderId order) implements Effect {}

  /** Goods that were not taken back go to the customer again. */
  record AskWarehouseToSendBack(OrderId order) implements Effect {}

  record AskCourierToRecall(OrderId order) implements Effect {}

  /** The case is withdrawn: the parcel may reach the customer. */
  record AskCourierToGoOn(OrderId order) implements Effect {}

  /** The courier has lost a parcel and owes its worth. */
  record ClaimFromCourier(OrderId order) implements Effect {}

  /** A coupon of the shop that the customer has earned. */
  record GiveCoupon(Money amount) implements Effect {}

  record AskSupplierToStop(OrderId order) implements Effect {}

  /** The case is withdrawn: the supplier may make the goods. */
  record AskSupplierToGoOn(OrderId order) implements Effect {}

  record OrderRefund(RefundLeg leg) implements Effect {}

  /** Asks what became of a leg; never sends it again. */
  record QueryRefund(RefundLeg leg) implements Effect {}

  /** Whoever must act is told that a deadline comes near or has passed. */
  record TellOwner(Deadline deadline) implements Effect {}

  record TellCustomer(NoticeKind notice) implements Effect {}
}
