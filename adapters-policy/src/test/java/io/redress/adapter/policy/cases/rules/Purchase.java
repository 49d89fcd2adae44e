package io.redress.adapter.policy.cases.rules;

import io.redress.money.Money;
import io.redress.money.Proportion;
import io.redress.order.Delivery;
import io.redress.order.DiscountId;
import io.redress.order.DiscountTerms;
import io.redress.order.Gift;
import io.redress.order.LineId;
import io.redress.order.Order;
import io.redress.order.OrderBuilder;
import io.redress.order.OrderCheck;
import io.redress.order.OrderDiscount;
import io.redress.order.OrderLine;
import io.redress.order.OrderTax;
import io.redress.order.PaymentFee;
import io.redress.order.RefundedLine;
import io.redress.order.Tender;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Currency;

/** The order that a case tells of. What it does not tell is an order of one thing. */
record Purchase(Told told, Currency currency, Instant at) {

  /** When nothing depends on the time. */
  static final Instant SOME_DAY = Instant.parse("2025-03-03T04:00:00Z");

  private static final String ONLY = "goods";
  private static final String GIFT = "gift-";
  private static final String GIFT_THRESHOLD = "threshold";

  /** What a single thing may be said to have cost, the first that is told. */
  private static final Seq<String> PRICES =
      List.of("order.goods_paid", "order.price_paid", "order.price", "order.paid_total");

  static Purchase of(Told told) {
    return new Purchase(told, told.currency(), SOME_DAY);
  }

  /** The order, paid by one tender. */
  Order order() {
    return paid(draft().build(), List.empty());
  }

  /** The order, paid by these tenders. */
  Order order(Seq<Tender> tenders) {
    return draft().tenders(tenders).build();
  }

  /** The same order, paid by one tender and those. */
  static Order paid(Order order, Seq<Tender> others) {
    var rest =
        others
            .map(Tender::worth)
            .fold(OrderCheck.total(order).minus(order.outstanding()), Money::minus);
    return order.change().tenders(others.prepend(Tender.of("paid", "paid", rest))).build();
  }

  /** An order of one thing that nothing is told of, at a price that nothing depends on. */
  static OrderBuilder something(Told told) {
    var price = new Money(10_000, told.currency());
    return Order.in(told.currency(), "case", SOME_DAY)
        .line(OrderLine.of(ONLY, ONLY, 1, price))
        .paidBy(Tender.of("paid", "paid", price));
  }

  OrderBuilder draft() {
    var lines = lines();
    var draft =
        Order.in(currency, "case", at)
            .delivered(Option.of(at))
            .lines(lines)
            .delivery(delivery())
            .gifts(gifts())
            .fees(fees())
            .paidBy(Tender.of("unsaid", "unsaid", Money.zero(currency)));
    if (told.has("order.tax")) {
      draft.tax(new OrderTax(told.money("order.tax", currency), isTaxIncluded()));
    }
    if (told.has("order.already_refunded")) {
      draft.refunded(refundedBefore(lines.head()));
    }
    return draft.discounts(discounts(lines));
  }

  private Seq<OrderLine> lines() {
    if (told.has("order.lines")) {
      return told.all("order.lines").map(this::line);
    }
    var price =
        PRICES
            .find(told::has)
            .map(path -> told.money(path, currency))
            .getOrElse(() -> new Money(10_000, currency));
    return List.of(OrderLine.of(ONLY, ONLY, 1, price));
  }

  private OrderLine line(Told line) {
    var price = line.money(line.has("unit_price") ? "unit_price" : "price", currency);
    int quantity = line.has("qty") ? line.count("qty") : 1;
    var bought = OrderLine.of(line.text("sku"), line.text("sku"), quantity, price);
    if (told.says("order.promotion.type", "PERCENT_PER_LINE")) {
      bought = bought.less(told.percent("order.promotion.percent").of(bought.gross()));
    }
    if (!line.has("tax")) {
      return bought;
    }
    var tax = line.money("tax", currency);
    return isTaxIncluded() ? bought.taxWithin(tax) : bought.taxOnTop(tax);
  }

  private boolean isTaxIncluded() {
    return told.is("order.tax_included") || told.is("order.prices_include_tax");
  }

  private Money taxOnTop() {
    return isTaxIncluded()
        ? Money.zero(currency)
        : told.moneyIfTold("order.tax", currency).getOrElse(() -> Money.zero(currency));
  }

  private Delivery delivery() {
    var fee =
        told.moneyIfTold("order.shipping_paid", currency).getOrElse(() -> Money.zero(currency));
    var delivery = Delivery.of(fee);
    for (var standard : standardFee()) {
      delivery = delivery.withStandardFee(standard);
    }
    var free = told.at("order.free_shipping_rule");
    return free.has("threshold")
        ? delivery.withFreeOver(
            free.money("threshold", currency), free.money("fee_if_below", currency))
        : delivery;
  }

  /** What the cheapest usual delivery costs has several names. */
  private Option<Money> standardFee() {
    return told.keys("order")
        .map(key -> "order." + key)
        .appendAll(told.keys(""))
        .filter(key -> key.contains("standard") || key.contains("cheapest"))
        .flatMap(key -> Money.parse(told.at(key).node().asText(), currency).toOption())
        .headOption();
  }

  private Seq<Gift> gifts() {
    return told.all("order.gifts").map(this::gift);
  }

  private Gift gift(Told gift) {
    var sku = gift.text("sku");
    var marked =
        gift.has("marked_price")
            ? Gift.marked(sku, sku, gift.money("marked_price", currency))
            : Gift.unmarked(sku, sku);
    var worth = gift.moneyIfTold("market_value", currency).fold(() -> marked, marked::worth);
    return gift.has(GIFT_THRESHOLD) ? worth.givenFor(new DiscountId(GIFT + sku)) : worth;
  }

  private Seq<PaymentFee> fees() {
    return told.has("order.payment_fee")
        ? List.of(fee(told.at("order.payment_fee")))
        : List.empty();
  }

  private PaymentFee fee(Told fee) {
    var bearer =
        fee.text("paid_by").startsWith("SELLER")
            ? PaymentFee.Bearer.MERCHANT
            : PaymentFee.Bearer.CUSTOMER;
    return PaymentFee.of("card", fee.money("amount", currency), bearer);
  }

  private Seq<OrderDiscount> discounts(Seq<OrderLine> lines) {
    var coupons =
        told.all("payments")
            .filter(payment -> payment.has("coupon_id"))
            .map(coupon ->
                OrderDiscount.of(coupon.text("coupon_id"), coupon.money("value", currency))
                    .as(OrderDiscount.Kind.COUPON));
    var terms = Promotion.terms(told.at("order.promotion"), lines, currency);
    var off = takenOff(lines, coupons);
    var conditions = coupons.appendAll(forGifts());
    return off.isPositive()
        ? conditions.append(
            terms.fold(() -> promotion(off), condition -> promotion(off).on(condition)))
        : conditions;
  }

  /** What was taken off, from the lines that the promotion names or from all. */
  private OrderDiscount promotion(Money off) {
    var on =
        List.of("skus", "items", "lines")
            .map(key -> "order.promotion." + key)
            .find(told::has)
            .map(told::all)
            .getOrElse(List.empty())
            .map(sku -> new LineId(sku.node().asText()));
    return OrderDiscount.of("promotion", off).on(on.toJavaArray(LineId[]::new));
  }

  /** A gift from an amount on is a discount of nothing, whose condition can be lost. */
  private Seq<OrderDiscount> forGifts() {
    var zero = Money.zero(currency);
    return told.all("order.gifts")
        .filter(gift -> gift.has(GIFT_THRESHOLD))
        .map(gift ->
            OrderDiscount.of(GIFT + gift.text("sku"), zero)
                .on(new DiscountTerms.Fixed(gift.money(GIFT_THRESHOLD, currency), zero)));
  }

  /** What was paid says what was taken off; payments in points paid, too. */
  private Money takenOff(Seq<OrderLine> lines, Seq<OrderDiscount> coupons) {
    if (!told.hasAll("order.lines", "order.paid_total")) {
      return Money.zero(currency);
    }
    var cost =
        lines
            .map(line -> line.net().plus(line.taxOnTop()))
            .fold(delivery().fee().plus(taxOnTop()), Money::plus)
            .minus(told.money("order.paid_total", currency));
    var points =
        told.all("payments")
            .filter(payment -> payment.has("points"))
            .map(payment -> payment.money("value", currency));
    return coupons.map(OrderDiscount::amount).appendAll(points).fold(cost, Money::minus);
  }

  /** The amount says how many units went back before. */
  private RefundedLine refundedBefore(OrderLine line) {
    var amount = told.money("order.already_refunded", currency);
    var total = told.money("order.paid_total", currency);
    long units = Proportion.halfUp(line.quantity(), amount.minor(), total.minor());
    return RefundedLine.of(line.id(), units, amount);
  }
}
