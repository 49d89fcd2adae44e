package io.redress.view;

import io.redress.lifecycle.AfterSaleCase;
import io.redress.lifecycle.CaseEvent.DifferenceAsked;
import io.redress.lifecycle.CaseEvent.DifferencePaid;
import io.redress.lifecycle.CaseEvent.RefundOrdered;
import io.redress.lifecycle.CaseEvent.RouteChanged;
import io.redress.lifecycle.CaseEvent.SignatureAsked;
import io.redress.lifecycle.CaseEvent.Signed;
import io.redress.lifecycle.LegStanding;
import io.redress.order.TenderId;
import io.redress.settlement.LegId;
import io.redress.settlement.RefundLeg;
import io.redress.table.Wording;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.ZoneId;

/** The words for where the money is. */
final class MoneyTexts {

  private MoneyTexts() {}

  static Telling differenceAsked(DifferenceAsked e, ZoneId zone) {
    var by = Phrase.lastDay(IntakeTexts.ofCustomer(e.clocks()), zone);
    return Telling.all(
        Phrase.of("The customer must pay %s%s", "需顾客补差价 %s%s", e.amount(), by),
        Phrase.of("Please pay the difference of %s%s", "请补差价 %s%s", e.amount(), by));
  }

  static Telling differencePaid(DifferencePaid e) {
    return Telling.all(
        Phrase.of("The customer paid %s", "顾客已补差价 %s", e.amount()),
        Phrase.of("You paid the difference of %s", "您已补差价 %s", e.amount()));
  }

  static Telling signatureAsked(SignatureAsked e, ZoneId zone) {
    var by = Phrase.lastDay(IntakeTexts.ofCustomer(e.clocks()), zone);
    return Telling.all(
        Phrase.of("The customer must confirm %s%s", "需顾客确认金额 %s%s", e.amount(), by),
        Phrase.of("Please confirm the amount of %s%s", "请确认退款金额 %s%s", e.amount(), by));
  }

  static Telling signed(Signed e) {
    return Telling.all(
        Phrase.of("The customer confirmed %s", "顾客已确认金额 %s", e.amount()),
        Phrase.of("You confirmed the amount of %s", "您已确认退款金额 %s", e.amount()));
  }

  static Telling ordered(RefundOrdered e, Instant at, ZoneId zone) {
    return Telling.all(
        Phrase.of("Refund ordered: %s", "已发起退款：%s", Phrase.list(e.legs().map(MoneyTexts::inside))),
        Phrase.of(
            "Your refund is under way: %s",
            "您的退款已发起：%s", Phrase.list(e.legs().map(leg -> planned(leg, at, zone)))));
  }

  /** An instalment is told with its day. */
  private static Wording planned(RefundLeg leg, Instant at, ZoneId zone) {
    return leg.due().isAfter(at)
        ? Phrase.of("%s from %s on", "%s（%s起）", outside(leg), day(leg.due(), zone))
        : outside(leg);
  }

  private static String day(Instant at, ZoneId zone) {
    return at.atZone(zone).toLocalDate().toString();
  }

  private static Wording outside(RefundLeg leg) {
    return Phrase.of("%s %s", "%s %s", leg.amount(), Names.of(leg.route()));
  }

  private static Wording inside(RefundLeg leg) {
    return Phrase.of(
        "%s %s (leg %s, payment %s)",
        "%s %s（流水 %s，支付 %s）",
        leg.amount(),
        Names.of(leg.route()),
        leg.id().value(),
        leg.tender().map(TenderId::value).getOrElse("-"));
  }

  static Telling accepted(LegId id, AfterSaleCase after) {
    return Telling.inside(
        Phrase.of("The provider has taken on %s", "支付渠道已受理 %s", insideOf(id, after)));
  }

  static Telling confirmed(LegId id, AfterSaleCase after) {
    return Telling.all(
        Phrase.of("Gone back: %s", "已退：%s", insideOf(id, after)),
        Phrase.of("Refunded to you: %s", "已为您退款：%s", outsideOf(id, after)));
  }

  static Telling declined(LegId id, AfterSaleCase after) {
    return Telling.all(
        Phrase.of("Declined by the provider: %s", "支付渠道拒绝：%s", insideOf(id, after)),
        Phrase.of("This could not be sent: %s", "以下退款未能成功：%s", outsideOf(id, after)));
  }

  static Telling returned(LegId id, AfterSaleCase after) {
    return Telling.all(
        Phrase.of(
            "Taken back by the provider, and owed again: %s",
            "支付渠道已退票，重新待付：%s", insideOf(id, after)),
        Phrase.of(
            "This came back to us after it was sent; we will send it again: %s",
            "以下退款已被退回，我们将重新安排付款：%s", outsideOf(id, after)));
  }

  /** For the customer nothing has changed before somebody has looked. */
  static Telling doubted(LegId id, AfterSaleCase after) {
    return Telling.inside(
        Phrase.of(
            "Declined by the provider after a person had confirmed it; it is not paid again, a "
                + "person must look: %s",
            "人工确认后支付渠道称已拒绝；不会再次付款，需人工核实：%s", insideOf(id, after)));
  }

  /** It is asked about; the customer waits as before. */
  static Telling uncertain(LegId id, AfterSaleCase after) {
    return Telling.inside(
        Phrase.of(
            "Not known whether it went, it will be asked about: %s",
            "结果未知，将查询：%s", insideOf(id, after)));
  }

  static Telling routeChanged(RouteChanged e) {
    return Telling.all(
        Phrase.of("Instead of leg %s: %s", "替代流水 %s：%s", e.declined().value(), inside(e.instead())),
        Phrase.of("Sent another way: %s", "改用其他方式退款：%s", outside(e.instead())));
  }

  static Telling otherRouteAsked(LegId id, AfterSaleCase after) {
    return Telling.all(
        Phrase.of("Another way is needed for %s", "需要其他退款方式：%s", insideOf(id, after)),
        Phrase.of(
            "Please tell us another way to send you what could not be sent: %s",
            "以下款项未能退回，请提供其他退款方式：%s", outsideOf(id, after)));
  }

  private static Wording insideOf(LegId id, AfterSaleCase after) {
    return leg(id, after).map(MoneyTexts::inside).getOrElse(() -> Phrase.same(id.value()));
  }

  private static Wording outsideOf(LegId id, AfterSaleCase after) {
    return leg(id, after).map(MoneyTexts::outside).getOrElse(() -> Phrase.same(id.value()));
  }

  private static Option<RefundLeg> leg(LegId id, AfterSaleCase after) {
    return after.leg(id).map(LegStanding::leg);
  }
}
