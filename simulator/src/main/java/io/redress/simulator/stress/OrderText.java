package io.redress.simulator.stress;

import io.redress.order.Order;
import io.redress.order.OrderDiscount;
import io.redress.order.OrderLine;
import io.redress.order.Presale;
import io.redress.order.Tender;
import io.redress.table.Wording;
import io.redress.view.Phrase;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;

/**
 * An order in a few words.
 *
 * @param begin when its story begins
 * @param plain an order of which nothing is out of the ordinary
 */
record OrderText(Order order, Instant begin, Option<Order> plain) {

  Wording text() {
    var parts =
        lines()
            .appendAll(order.discounts().map(OrderText::discount))
            .appendAll(order.gifts().map(gift -> Phrase.of("gift %s", "赠品 %s", gift.sku())))
            .appendAll(delivery())
            .appendAll(order.fees().map(fee -> Phrase.of("fee %s", "手续费 %s", fee.amount())))
            .appendAll(presale())
            .append(paid())
            .appendAll(outstanding())
            .appendAll(word("channel", "渠道", Order::channel))
            .appendAll(word("region", "地区", Order::region))
            .append(whereabouts());
    return Phrase.of(
        "Order %s: %s.",
        "订单 %s：%s。",
        order.id().value(),
        new Wording(parts.map(Wording::en).mkString("; "), parts.map(Wording::zhCn).mkString("；")));
  }

  private Seq<Wording> lines() {
    return order.lines().map(this::line);
  }

  private Wording line(OrderLine line) {
    var category = line.category();
    boolean isPlain = plain.exists(it -> it.lines().head().category().equals(category));
    return Phrase.of(
        "%s %s × %s%s%s%s",
        "%s %s × %s%s%s%s",
        line.id().value(),
        line.quantity(),
        line.unitPrice(),
        isPlain ? Phrase.none() : Phrase.of(" of %s", "（%s）", category),
        line.discount().isZero() ? Phrase.none() : Phrase.of(" less %s", " 优惠 %s", line.discount()),
        line.flags().isEmpty()
            ? Phrase.none()
            : Phrase.of(", flagged %s", "，标记 %s", line.flags().toList().sorted().mkString(", ")));
  }

  private static Wording discount(OrderDiscount discount) {
    return Phrase.of(
        "less %s by %s",
        "%2$s抵扣 %1$s",
        discount.amount(),
        switch (discount.kind()) {
          case COUPON -> new Wording("a coupon", "优惠券");
          case POINTS -> new Wording("points", "积分");
          case PROMOTION -> new Wording("a promotion", "促销");
        });
  }

  private Seq<Wording> delivery() {
    var fee = order.delivery().fee();
    return fee.isZero() ? List.empty() : List.of(Phrase.of("delivery %s", "运费 %s", fee));
  }

  private Seq<Wording> presale() {
    var presale = order.presale();
    return presale.stage() == Presale.Stage.NONE
        ? List.empty()
        : List.of(
            Phrase.of(
                "presale, %s%s",
                "预售，%s%s",
                stage(presale.stage()),
                presale
                    .deposit()
                    .map(deposit -> Phrase.of(" (%s)", "（%s）", deposit))
                    .getOrElse(Phrase::none)));
  }

  private static Wording stage(Presale.Stage stage) {
    return switch (stage) {
      case NONE -> Phrase.none();
      case DEPOSIT_PAID -> new Wording("only the deposit is paid", "仅付定金");
      case BALANCE_PAID -> new Wording("deposit and balance are paid", "已付定金和尾款");
      case IN_PRODUCTION -> new Wording("being made", "生产中");
    };
  }

  private Wording paid() {
    var tenders = order.tenders().map(OrderText::tender);
    return Phrase.of("paid %s", "支付 %s", Phrase.list(tenders));
  }

  private static Wording tender(Tender tender) {
    return Phrase.of("%s by %s", "%s（%s）", tender.captured(), tender.method());
  }

  private Seq<Wording> outstanding() {
    return order.outstanding().isPositive()
        ? List.of(Phrase.of("%s still to be paid", "尚欠 %s", order.outstanding()))
        : List.empty();
  }

  private Seq<Wording> word(String en, String zhCn, Function<Order, String> said) {
    var own = said.apply(order);
    return plain.exists(it -> said.apply(it).equals(own))
        ? List.empty()
        : List.of(Phrase.of(en + " %s", zhCn + " %s", own));
  }

  private Wording whereabouts() {
    if (order.deliveredAt().isDefined()) {
      return Phrase.of("received %s", "%s签收", ago(order.deliveredAt()));
    }
    return order.dispatchedAt().isDefined()
        ? Phrase.of("sent %s%s", "%s发货%s", ago(order.dispatchedAt()), seen(order.lastScanAt()))
        : Phrase.of("paid %s, not sent", "%s付款，未发货", ago(order.paidAt()));
  }

  private Wording seen(Option<Instant> at) {
    return at.isEmpty() ? Phrase.none() : Phrase.of(", last seen %s", "，%s有物流更新", ago(at));
  }

  private Wording ago(Option<Instant> then) {
    return then.map(at -> Duration.between(at, begin))
        .filter(Duration::isPositive)
        .map(time -> Phrase.of("%s before", "%s前", Elapsed.of(time)))
        .getOrElse(new Wording("just now", "刚刚"));
  }
}
