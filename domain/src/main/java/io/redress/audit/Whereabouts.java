package io.redress.audit;

import io.redress.goods.GoodsState;
import io.redress.goods.ReturnMilestone;
import io.redress.lifecycle.CaseEvent;
import io.redress.request.AfterSaleRequest;

/** Where the goods of a case are, by its log alone. */
public enum Whereabouts {
  WAREHOUSE,
  UNDERWAY,
  CUSTOMER,
  /** Stopped before they left, or before they were made. */
  STOPPED,
  /** The courier promised to bring them back. */
  PROMISED,
  LOST,
  RETURNING,
  SCANNED,
  SIGNED,
  INSPECTED,
  SENT_BACK;

  static Whereabouts of(AfterSaleRequest request) {
    return of(request.goods());
  }

  private static Whereabouts of(GoodsState goods) {
    return switch (goods) {
      case NOT_SHIPPED -> WAREHOUSE;
      case IN_TRANSIT -> UNDERWAY;
      case RECEIVED -> CUSTOMER;
    };
  }

  Whereabouts after(CaseEvent event) {
    return switch (event) {
      case CaseEvent.Requested e -> of(e.claim().request());
      case CaseEvent.RequestCorrected e -> isWithMerchant() ? this : of(e.request());
      case CaseEvent.SupplierAnswered e -> e.stopped() ? STOPPED : WAREHOUSE;
      case CaseEvent.StopCancelled e -> WAREHOUSE;
      case CaseEvent.Intercepted e -> STOPPED;
      case CaseEvent.InterceptFailed e -> UNDERWAY;
      case CaseEvent.InterceptCancelled e -> WAREHOUSE;
      case CaseEvent.RecallPromised e -> PROMISED;
      case CaseEvent.RecallRefused e -> UNDERWAY;
      case CaseEvent.RecallCancelled e -> UNDERWAY;
      case CaseEvent.ParcelLost e -> LOST;
      case CaseEvent.ParcelDelivered e -> CUSTOMER;
      case CaseEvent.RefusedAtDoor e -> SCANNED;
      case CaseEvent.ReturnSent e -> RETURNING;
      case CaseEvent.ReturnReached e -> after(e.milestone());
      case CaseEvent.SendBackAsked e -> SENT_BACK;
      default -> this;
    };
  }

  private static Whereabouts after(ReturnMilestone milestone) {
    return switch (milestone) {
      case SCAN -> SCANNED;
      case SIGNATURE -> SIGNED;
      case INSPECTION -> INSPECTED;
    };
  }

  /** Whether the customer would lose them if nothing were given for them. */
  boolean isWithMerchant() {
    return switch (this) {
      case STOPPED, PROMISED, SCANNED, SIGNED, INSPECTED -> true;
      case WAREHOUSE, UNDERWAY, CUSTOMER, LOST, RETURNING, SENT_BACK -> false;
    };
  }

  /** Whether money may go without any rule that gives up the goods. */
  boolean frees(ReturnMilestone release) {
    return switch (this) {
      case STOPPED, PROMISED, LOST -> true;
      case SCANNED -> release == ReturnMilestone.SCAN;
      case SIGNED -> release != ReturnMilestone.INSPECTION;
      case INSPECTED -> true;
      case WAREHOUSE, UNDERWAY, CUSTOMER, RETURNING, SENT_BACK -> false;
    };
  }
}
