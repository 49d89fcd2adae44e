package io.redress.amount;

import io.redress.order.LineId;
import io.redress.table.Wording;

/**
 * What a part of a quote is, in a sentence for people. It states what was decided, and decides
 * nothing.
 */
public final class QuoteSentences {

  private QuoteSentences() {}

  /** What a kind of component is called; in English by its word. */
  public static Wording name(ComponentKind kind) {
    return new Wording(
        kind.word(),
        switch (kind) {
          case GOODS -> "商品";
          case DISCOUNT_SHARE -> "优惠分摊";
          case TAX -> "税费";
          case ROUNDING -> "尾差";
          case DISCOUNT_CLAWBACK -> "优惠收回";
          case PARTIAL -> "部分退款";
          case SHIPPING -> "运费";
          case FORFEITED_FREE_SHIPPING -> "包邮失效运费";
          case GIFT -> "赠品";
          case DEPOSIT -> "定金";
          case PAYMENT_FEE -> "支付手续费";
          case RESTOCKING_FEE -> "重新上架费";
          case DIMINISHED_VALUE -> "折损扣减";
          case MISSING_ACCESSORY -> "缺少配件";
          case USAGE -> "使用费";
          case AGREED_LESS -> "协商减少";
          case RETURN_FREIGHT -> "退货运费";
          case REPLACEMENT -> "换新商品";
          case COMPENSATION -> "赔付";
          case GOODWILL -> "补偿";
          case FX_FEE -> "跨境手续费";
        });
  }

  /** Says what a component is for and what it was worked out from. */
  public static Wording of(Component component) {
    var basis = component.basis().inMajorUnits();
    return switch (component.kind()) {
      case GOODS -> units(component, "%s at list price", "%s，按标价");
      case DISCOUNT_SHARE ->
          both("their share of the discounts of %s on the whole line", "该行优惠共 %s，按件分摊", basis);
      case TAX -> both("their share of the tax of %s on the whole line", "该行税费共 %s，按件分摊", basis);
      case ROUNDING ->
          both(
              "earlier refunds of the line, %s, differ from its parts by this",
              "该行此前已退 %s，与应退份额的差额", basis);
      case DISCOUNT_CLAWBACK -> clawback(component, basis);
      case PARTIAL -> partial(component, basis);
      case SHIPPING -> both("of the delivery fee of %s", "已付运费 %s 中退还的部分", basis);
      case FORFEITED_FREE_SHIPPING ->
          component.amount().isNegative()
              ? both(
                  "what is kept would not have had free delivery, which costs %s",
                  "保留商品不再满足包邮条件，应付运费 %s", basis)
              : both(
                  "nothing is kept, so that the delivery fee of %s is due no more",
                  "未保留任何商品，退回此前补收的运费 %s", basis);
      case GIFT -> both("a gift of %s did not come back", "价值 %s 的赠品未退回", basis);
      case DEPOSIT ->
          component.amount().isNegative()
              ? both("of the deposit of %s, what the merchant keeps", "定金 %s 中不予退还的部分", basis)
              : both("the deposit of %s", "定金 %s", basis);
      case PAYMENT_FEE ->
          component.amount().isNegative()
              ? both(
                  "of the payment fee of %s that the merchant had waived",
                  "商家此前免收的支付手续费 %s，按比例扣除", basis)
              : both(
                  "of the payment fee of %s that the customer paid", "顾客已付的支付手续费 %s，按比例退还", basis);
      case RESTOCKING_FEE -> deducted(component, "for taking back", "重新上架费", basis);
      case DIMINISHED_VALUE -> deducted(component, "for the loss in value of", "折损扣减", basis);
      case MISSING_ACCESSORY ->
          deducted(component, "for an accessory that is missing from", "缺少配件", basis);
      case USAGE -> deducted(component, "for the use of", "使用费", basis);
      case AGREED_LESS -> both("what was agreed is less than %s", "协商金额低于 %s", basis);
      case RETURN_FREIGHT ->
          component.amount().isNegative()
              ? both(
                  "of the return freight of %s that the merchant prepaid",
                  "商家垫付的退货运费 %s 中由顾客承担的部分", basis)
              : both(
                  "of the return freight of %s that the customer prepaid",
                  "顾客垫付的退货运费 %s 中由商家承担的部分", basis);
      case REPLACEMENT -> both("what is sent instead costs %s", "换新商品售价 %s", basis);
      case COMPENSATION -> both("compensation, worked out on %s", "赔付，以 %s 为基数计算", basis);
      case GOODWILL -> new Wording("a gesture of goodwill", "客服补偿");
      case FX_FEE -> both("what it costs to send %s across the border", "将 %s 跨境退回的手续费", basis);
    };
  }

  /** Says what was lowered, from how much to how much. */
  public static Wording of(Cap cap) {
    var wanted = cap.wanted().inMajorUnits();
    var allowed = cap.allowed().inMajorUnits();
    return new Wording(
        "%s would have come to %s and is limited to %s"
            .formatted(name(cap.kind()).en(), wanted, allowed),
        "%s原应为 %s，上限为 %s".formatted(name(cap.kind()).zhCn(), wanted, allowed));
  }

  private static Wording clawback(Component component, String basis) {
    return component.rule().section().equals("amount.discounts.shortfall")
        ? both("the shortfall of %s is not asked for", "差额 %s 不向顾客收取", basis)
        : both(
            "what is kept costs %s with the discounts that it still earns",
            "保留商品按仍可享受的优惠计价为 %s", basis);
  }

  private static Wording partial(Component component, String basis) {
    return component.amount().isNegative()
        ? both("of the %s that was given for keeping them", "此前因保留商品已退 %s，现予抵扣", basis)
        : units(
            component,
            "agreed for keeping %%s, of %s paid".formatted(basis),
            "保留 %%s，协商退款（已付 %s）".formatted(basis));
  }

  private static Wording deducted(Component component, String en, String zh, String basis) {
    return units(component, en + " %s, of " + basis + " paid", zh + "：%s（已付 " + basis + "）");
  }

  private static Wording units(Component component, String en, String zh) {
    var line = component.line().map(LineId::value).getOrElse("-");
    return new Wording(
        en.replace("%s", component.quantity() + " of " + line),
        zh.replace("%s", line + " × " + component.quantity()));
  }

  private static Wording both(String en, String zh, String basis) {
    return new Wording(en.replace("%s", basis), zh.replace("%s", basis));
  }
}
