package io.redress.adapter.notify.email;

import io.redress.notice.NoticeKind;
import io.redress.table.Wording;
import io.vavr.collection.List;
import io.vavr.collection.Map;

/** What stands in the subject of each notice; the case is named behind it. */
public record Subjects(Map<NoticeKind, Wording> texts) {

  /** Words for every notice. */
  public static final Subjects BUILT_IN =
      new Subjects(List.of(NoticeKind.values()).toMap(kind -> kind, Subjects::builtIn));

  /** The same with other words for one notice. */
  public Subjects with(NoticeKind kind, Wording text) {
    return new Subjects(texts.put(kind, text));
  }

  /** The words of this table or, where it has none, those that come with Redress. */
  Wording of(NoticeKind kind) {
    return texts.get(kind).getOrElse(() -> builtIn(kind));
  }

  private static Wording builtIn(NoticeKind kind) {
    return switch (kind) {
      case REQUEST_RECEIVED -> new Wording("We have your request", "已收到您的售后申请");
      case EVIDENCE_ASKED -> new Wording("Please show us more", "请补充凭证");
      case UNDER_REVIEW -> new Wording("We are looking at your request", "您的申请正在审核");
      case OFFER_MADE -> new Wording("Our offer to you", "协商方案待您确认");
      case REJECTED -> new Wording("Your request was rejected", "您的申请未通过");
      case RETURN_AUTHORISED -> new Wording("You may send the goods back", "请寄回商品");
      case COUPON_PROMISED -> new Wording("A coupon if you send it soon", "尽快寄回可得优惠券");
      case COUPON_GRANTED -> new Wording("Your coupon", "优惠券已发放");
      case RETURN_REMINDER -> new Wording("Please send the goods back", "提醒您寄回商品");
      case RETURN_REFUSED -> new Wording("We cannot take the goods back", "退货未通过质检");
      case SIGNATURE_ASKED -> new Wording("Please confirm the amount", "请确认退款金额");
      case REFUND_ORDERED -> new Wording("Your refund is under way", "退款处理中");
      case REFUND_CONFIRMED -> new Wording("Your refund was paid", "退款已完成");
      case PAYMENT_ASKED -> new Wording("Please pay the difference", "请补差价");
      case HANDED_OVER -> new Wording("Your parcel is on its way", "商品已寄出");
      case OTHER_ROUTE_ASKED -> new Wording("How shall we pay you?", "请提供其他退款方式");
      case ARRIVAL_ASKED -> new Wording("Did the money arrive?", "请确认款项是否到账");
      case CLOSED -> new Wording("Your request is closed", "您的售后申请已关闭");
      case SURVEY -> new Wording("How did we do?", "邀请您评价本次售后");
      case COMPLAINT_ANSWERED -> new Wording("Our answer to your complaint", "您的投诉已答复");
    };
  }
}
