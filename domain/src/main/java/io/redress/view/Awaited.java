package io.redress.view;

import io.redress.lifecycle.AfterSaleCase;
import io.redress.table.Wording;

/** What a case waits for: one constant for each state. */
public enum Awaited {
  /** A first request; there is no case yet. */
  REQUEST(Stage.INTAKE, false, "a request", "申请"),
  /** The policy's answer, which is given within the same command. */
  ANSWER(Stage.INTAKE, false, "the answer of the policy", "规则判定"),
  EVIDENCE(Stage.INTAKE, true, "evidence from the customer", "顾客补充凭证"),
  DECISION(Stage.REVIEW, true, "a decision", "审核决定"),
  OFFER_ANSWER(Stage.REVIEW, true, "the customer's answer to an offer", "顾客答复协商方案"),
  /** What follows on a grant, which happens within the same command. */
  EXECUTION(Stage.REVIEW, false, "what was granted to be set going", "执行已批准的方案"),
  STOCK(Stage.GOODS, true, "the warehouse to say whether it has the goods", "仓库确认库存"),
  SUPPLIER(Stage.GOODS, true, "the supplier's answer", "供应商答复"),
  INTERCEPTION(Stage.GOODS, true, "the warehouse to stop the parcel", "仓库截单"),
  RECALL(Stage.GOODS, true, "the courier to call the parcel back", "快递追回包裹"),
  DELIVERY(Stage.GOODS, true, "the parcel to reach the customer", "包裹送达"),
  RETURN(Stage.GOODS, true, "the customer to send the goods", "顾客寄回商品"),
  RETURNING_PARCEL(Stage.GOODS, true, "the goods to arrive", "退货到仓"),
  INSPECTION(Stage.GOODS, true, "the inspection", "质检"),
  SENDING_BACK(Stage.GOODS, false, "the goods to go back to the customer", "商品寄还顾客"),
  PAYMENT(Stage.SETTLEMENT, true, "the customer to pay the difference", "顾客补差价"),
  SIGNATURE(Stage.SETTLEMENT, true, "the customer to confirm the amount", "顾客确认金额"),
  /** What was granted to be given: money, a replacement, mended goods. */
  FULFILMENT(Stage.SETTLEMENT, false, "what was granted to be given", "退款、换货或维修完成"),
  NOTHING(Stage.CLOSURE, false, "nothing", "无，已结案"),
  COMPLAINT_ANSWER(Stage.CLOSURE, false, "the answer to a complaint", "投诉答复");

  private final Stage stage;
  private final boolean withdrawable;
  private final String en;
  private final String zhCn;

  Awaited(Stage stage, boolean withdrawable, String en, String zhCn) {
    this.stage = stage;
    this.withdrawable = withdrawable;
    this.en = en;
    this.zhCn = zhCn;
  }

  /** What a case in this state waits for. */
  public static Awaited of(AfterSaleCase state) {
    return switch (state) {
      case AfterSaleCase.NotOpened s -> REQUEST;
      case AfterSaleCase.InIntake s -> ANSWER;
      case AfterSaleCase.AwaitingEvidence s -> EVIDENCE;
      case AfterSaleCase.InReview s -> DECISION;
      case AfterSaleCase.AwaitingOfferAnswer s -> OFFER_ANSWER;
      case AfterSaleCase.Granted s -> EXECUTION;
      case AfterSaleCase.AwaitingStock s -> STOCK;
      case AfterSaleCase.AwaitingPayment s -> PAYMENT;
      case AfterSaleCase.AwaitingSupplier s -> SUPPLIER;
      case AfterSaleCase.Intercepting s -> INTERCEPTION;
      case AfterSaleCase.Recalling s -> RECALL;
      case AfterSaleCase.AwaitingDelivery s -> DELIVERY;
      case AfterSaleCase.AwaitingReturn s -> RETURN;
      case AfterSaleCase.ReturnInTransit s -> RETURNING_PARCEL;
      case AfterSaleCase.AwaitingInspection s -> INSPECTION;
      case AfterSaleCase.SendingBack s -> SENDING_BACK;
      case AfterSaleCase.AwaitingSignature s -> SIGNATURE;
      case AfterSaleCase.Settling s -> FULFILMENT;
      case AfterSaleCase.Closed s -> NOTHING;
      case AfterSaleCase.AwaitingComplaintAnswer s -> COMPLAINT_ANSWER;
    };
  }

  public Stage stage() {
    return stage;
  }

  /** Whether the customer may still withdraw: nothing was ordered and nothing has ended. */
  public boolean isWithdrawable() {
    return withdrawable;
  }

  /** What is waited for, as a noun phrase. */
  public Wording text() {
    return new Wording(en, zhCn);
  }
}
