package io.redress.adapter.policy.cases.rules;

import io.redress.adapter.policy.cases.Outcome;
import io.redress.adapter.policy.cases.ShapeNotUnderstood;
import io.redress.amount.CouponReturn;
import io.redress.amount.DiscountTreatment;
import io.redress.amount.OnPartialReturn;
import io.redress.amount.Shortfall;
import io.redress.decision.Decision;
import io.redress.money.Money;
import io.redress.order.DiscountTerms;
import io.redress.order.Order;
import io.redress.order.OrderDiscount;
import io.redress.order.OrderLine;
import io.redress.order.Tender;
import io.redress.request.AfterSaleRequest;
import io.redress.request.RequestedLine;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * Prepaid cards (SPC 2025-4, art. 14 to 22), as so many units that were bought for less: those that
 * were not used come back. By the operator's cause each carries its share of the bonus; by the
 * consumer's the bonus is lost, and what was used costs its full price.
 */
final class Prepaid implements Shape {

  @Override
  public boolean fits(Told told) {
    return told.has("prepaid.paid");
  }

  @Override
  public Outcome answer(Told told) {
    var bought = told.has("prepaid.paid_on") ? told.instant("prepaid.paid_on") : Purchase.SOME_DAY;
    var order = Goods.flagged(told, order(told, bought));
    var left = left(told);
    var policy =
        PolicySketch.of(told)
            .window("no-reason", Windows.days(7))
            .amount(
                Laws.plain(told)
                    .with(
                        new DiscountTreatment(
                            OnPartialReturn.REPRICE_WHEN_LOST,
                            Shortfall.WAIVE,
                            CouponReturn.NEVER)))
            .rules(
                Table.reject(
                    "prepaid-cooling-off-excluded",
                    Demands.reason("no-reason"),
                    Demands.any("had-same-service-before")),
                Table.reject("prepaid-cooling-off-over", Demands.reason("no-reason"), Demands.OVER),
                Table.approve("not-used-up"));
    if (left == 0) {
      throw new ShapeNotUnderstood("a card that is used up");
    }
    var asked = told.has("request.at") ? told.instant("request.at") : bought;
    var asking = Asking.of(policy, order, request(told, order, left), asked);
    Decision decision = asking.decided();
    return asking.money(asking.verdict(decision), decision);
  }

  private static AfterSaleRequest request(Told told, Order order, long left) {
    var reason =
        told.has("cause")
            ? (told.says("cause", "OPERATOR") ? "quality" : "no-longer-needed")
            : "no-reason";
    return Request.of(
        told, order, reason, List.of(new RequestedLine(order.lines().head().id(), left)));
  }

  private static Order order(Told told, Instant bought) {
    var currency = told.currency();
    var paid = told.money("prepaid.paid");
    var card = card(told, paid);
    var draft =
        Order.in(currency, "card", bought)
            .delivered(Option.of(bought))
            .line(card)
            .paidBy(Tender.of("paid", "paid", paid));
    var bonus = card.net().minus(paid);
    if (!bonus.isPositive()) {
      return draft.build();
    }
    var extra = OrderDiscount.of("bonus", bonus);
    var keepsIt = told.says("cause", "OPERATOR");
    return draft
        .discount(keepsIt ? extra : extra.on(new DiscountTerms.Fixed(card.net(), bonus)))
        .build();
  }

  /** A unit is a day of an unlimited card, or else a minor unit of its face value. */
  private static OrderLine card(Told told, Money paid) {
    if (told.has("prepaid.term_days")) {
      long days = told.count("prepaid.term_days");
      var day = new Money((paid.minor() + days - 1) / days, paid.currency());
      var card = OrderLine.of("card", "card", days, day);
      return card.less(card.gross().minus(paid));
    }
    var bonus = told.moneyIfTold("prepaid.bonus", paid.currency());
    long face = bonus.fold(() -> paid, paid::plus).minor();
    return OrderLine.of("card", "card", face, new Money(1, paid.currency()));
  }

  private static long left(Told told) {
    if (told.has("prepaid.remaining_days")) {
      return told.count("prepaid.remaining_days");
    }
    var face = card(told, told.money("prepaid.paid")).quantity();
    return List.of("prepaid.consumed_face", "prepaid.consumed")
        .find(told::has)
        .map(told::money)
        .fold(() -> face, used -> face - used.minor());
  }
}
