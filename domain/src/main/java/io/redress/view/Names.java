package io.redress.view;

import io.redress.decision.Decision.Because;
import io.redress.goods.ReturnMilestone;
import io.redress.lifecycle.Outcome;
import io.redress.party.Actor;
import io.redress.party.Role;
import io.redress.remedy.Handover;
import io.redress.remedy.Path;
import io.redress.remedy.Remedy;
import io.redress.request.Evidence;
import io.redress.request.RequestKind;
import io.redress.request.RequestedLine;
import io.redress.settlement.Route;
import io.redress.sla.ClockName;
import io.redress.table.Wording;
import io.vavr.collection.Seq;

/** What the words of the domain are called in both languages; in English mostly by their word. */
public final class Names {

  private Names() {}

  public static Wording of(Role role) {
    return new Wording(
        role.word(),
        switch (role) {
          case CUSTOMER -> "顾客";
          case AGENT -> "客服";
          case SUPERVISOR -> "主管";
          case FINANCE -> "财务";
          case WAREHOUSE -> "仓库";
          case INSPECTOR -> "质检员";
          case COURIER -> "快递";
          case SUPPLIER -> "供应商";
          case PROVIDER -> "支付渠道";
          case SYSTEM -> "系统";
        });
  }

  public static Wording of(Actor actor) {
    return actor.role() == Role.SYSTEM
        ? of(actor.role())
        : Phrase.of("%s %s", "%s %s", of(actor.role()), actor.id());
  }

  /** The party that an actor belongs to, as the customer knows it: the staff are the shop. */
  static Wording partyOf(Role role) {
    return switch (role) {
      case CUSTOMER -> new Wording("you", "您");
      case COURIER -> new Wording("the courier", "快递");
      case PROVIDER -> new Wording("the payment provider", "支付渠道");
      case AGENT, SUPERVISOR, FINANCE, WAREHOUSE, INSPECTOR, SUPPLIER, SYSTEM ->
          new Wording("the shop", "商家");
    };
  }

  public static Wording of(RequestKind kind) {
    return switch (kind) {
      case REFUND -> of(Remedy.REFUND);
      case RETURN_REFUND -> of(Remedy.RETURN_REFUND);
      case EXCHANGE -> of(Remedy.EXCHANGE);
      case REPAIR -> of(Remedy.REPAIR);
      case RESHIP -> of(Remedy.RESHIP);
      case COMPENSATION -> of(Remedy.COMPENSATION);
      case STORE_CREDIT -> of(Remedy.STORE_CREDIT);
    };
  }

  public static Wording of(Remedy remedy) {
    return switch (remedy) {
      case REFUND -> new Wording("refund", "退款");
      case RETURN_REFUND -> new Wording("return and refund", "退货退款");
      case EXCHANGE -> new Wording("exchange", "换货");
      case REPAIR -> new Wording("repair", "维修");
      case RESHIP -> new Wording("reship", "补发");
      case COMPENSATION -> new Wording("compensation", "赔付");
      case STORE_CREDIT -> new Wording("store credit", "店铺余额");
    };
  }

  static Wording of(Handover handover) {
    return switch (handover) {
      case REPLACEMENT -> new Wording("the replacement", "换货或补发的商品");
      case REPAIR -> new Wording("the mended goods", "维修后的商品");
    };
  }

  static Wording of(Path path) {
    return new Wording(
        path.word(),
        switch (path) {
          case NOT_SHIPPED -> "未发货";
          case IN_TRANSIT -> "运输中";
          case KEEP_GOODS -> "仅退款";
          case RETURN_GOODS -> "退货";
        });
  }

  static Wording of(Evidence evidence) {
    return new Wording(
        evidence.word(),
        switch (evidence) {
          case PHOTO -> "照片";
          case VIDEO -> "视频";
          case INVOICE -> "发票";
        });
  }

  /** In the order of the vocabulary, whatever the order of the set. */
  public static Wording of(io.vavr.collection.Set<Evidence> evidence) {
    return Phrase.list(evidence.toList().sorted().map(Names::of));
  }

  public static Wording of(Seq<RequestedLine> lines) {
    return Phrase.list(
        lines.map(line -> Phrase.same(line.line().value() + " × " + line.quantity())));
  }

  public static Wording of(ReturnMilestone milestone) {
    return new Wording(
        milestone.word(),
        switch (milestone) {
          case SCAN -> "揽收";
          case SIGNATURE -> "签收";
          case INSPECTION -> "质检";
        });
  }

  /** As the customer knows it. */
  public static Wording of(Route route) {
    return switch (route) {
      case ORIGINAL -> new Wording("back the way it was paid", "原路退回");
      case STORE_BALANCE -> new Wording("to the balance with the shop", "退至店铺余额");
      case BANK_TRANSFER -> new Wording("by bank transfer", "银行转账");
      case VOUCHER -> new Wording("as a voucher", "以代金券退回");
    };
  }

  static Wording of(Outcome outcome) {
    return switch (outcome) {
      case REFUNDED -> new Wording("refunded", "已退款");
      case REPLACED -> new Wording("replaced", "已换货或补发");
      case REPAIRED -> new Wording("repaired", "已维修");
      case REJECTED -> new Wording("rejected", "已拒绝");
      case WITHDRAWN -> new Wording("withdrawn", "已撤销");
      case EXPIRED -> new Wording("expired", "已过期");
    };
  }

  /** What is to be done before a deadline of this clock. */
  public static Wording of(ClockName clock) {
    return switch (clock) {
      case EVIDENCE -> new Wording("sending evidence", "补充凭证");
      case FIRST_RESPONSE -> new Wording("a first response", "首次响应");
      case REVIEW -> new Wording("the review", "审核");
      case APPROVAL -> new Wording("the approval", "批准");
      case QUESTION -> new Wording("the answer to a question", "答复请示");
      case REVIEW_LIMIT -> new Wording("the end of the review", "完成审核");
      case OFFER -> new Wording("an answer to the offer", "答复协商方案");
      case SUPPLIER_INQUIRY -> new Wording("the supplier's answer", "供应商答复");
      case WAREHOUSE_INQUIRY -> new Wording("the warehouse's answer", "仓库答复");
      case COURIER_INQUIRY -> new Wording("the courier's answer", "快递答复");
      case DELIVERY -> new Wording("the delivery", "送达");
      case STALE_TRACKING -> new Wording("news of the parcel", "物流更新");
      case RETURN_DISPATCH -> new Wording("sending the goods back", "寄回商品");
      case RETURN_TRANSIT -> new Wording("the arrival of the goods", "退货到仓");
      case INSPECTION -> new Wording("the inspection", "质检");
      case REPLACEMENT -> new Wording("sending the replacement", "发出换货");
      case REPAIR -> new Wording("the repair", "维修");
      case SEND_BACK -> new Wording("sending the goods to the customer", "将商品寄还顾客");
      case PAYMENT -> new Wording("paying the difference", "补差价");
      case SIGNATURE -> new Wording("confirming the amount", "确认金额");
      case OTHER_ROUTE -> new Wording("naming another way for the money", "提供其他退款方式");
      case REFUND_EXECUTION -> new Wording("the refund", "退款执行");
      case ARRIVAL -> new Wording("the arrival of the money", "款项到账");
      case SURVEY -> new Wording("the survey", "满意度调查");
      case COMPLAINT -> new Wording("the answer to the complaint", "答复投诉");
    };
  }

  /** The rule that decided and, where it has one, its text. */
  static Wording of(Because because) {
    return Phrase.of(
        "%s/%s%s", "%s/%s%s", because.section(), because.rule(), Phrase.said(because.text()));
  }
}
