package io.redress.benchmark;

import io.redress.decision.Dossier;
import io.redress.goods.Condition;
import io.redress.goods.GoodsState;
import io.redress.money.Money;
import io.redress.order.Delivery;
import io.redress.order.LineId;
import io.redress.order.Order;
import io.redress.order.OrderDiscount;
import io.redress.order.OrderLine;
import io.redress.order.Tender;
import io.redress.party.Customer;
import io.redress.party.CustomerId;
import io.redress.policy.Policy;
import io.redress.request.AfterSaleRequest;
import io.redress.request.Evidence;
import io.redress.request.Reason;
import io.redress.request.RequestKind;
import io.redress.request.RequestedLine;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** Dossiers of small orders, over every reason of a policy, always the same ones. */
final class GeneratedDossiers {

  private static final long SEED = 20_261_122;
  private static final Instant PLACED = Instant.parse("2026-03-01T04:00:00Z");

  private final Policy policy;
  private final Seq<Reason> reasons;
  private final SplittableRandom random = new SplittableRandom(SEED);
  private int orders;

  private GeneratedDossiers(Policy policy) {
    this.policy = policy;
    this.reasons = policy.facts().reasons().keySet().toList().sortBy(Reason::word).toVector();
  }

  static java.util.List<Dossier> of(Policy policy, int count) {
    var generated = new GeneratedDossiers(policy);
    return Stream.generate(generated::dossier).limit(count).toList();
  }

  private Dossier dossier() {
    var goods = one(GoodsState.values());
    var dispatched = PLACED.plus(Duration.ofHours(random.nextLong(1, 48)));
    var delivered = dispatched.plus(Duration.ofHours(random.nextLong(24, 120)));
    var asked = delivered.plus(Duration.ofHours(random.nextLong(1, 20 * 24)));
    var now =
        switch (goods) {
          case NOT_SHIPPED -> PLACED.plus(Duration.ofMinutes(30));
          case IN_TRANSIT -> dispatched.plus(Duration.ofHours(random.nextLong(1, 24)));
          case RECEIVED -> asked;
        };
    var customer = new Customer(new CustomerId("U-1"), "regular", random.nextInt(4));
    var order = order(past(dispatched, now), past(delivered, now));
    return new Dossier(order, customer, request(goods, order), Option.none(), now);
  }

  private Order order(Option<Instant> dispatched, Option<Instant> delivered) {
    var lines = List.range(0, random.nextInt(1, 5)).map(this::line);
    var goods = lines.map(OrderLine::gross).fold(money(0), Money::plus);
    var coupon = money(random.nextInt(3) == 0 ? goods.minor() / 10 : 0);
    var shipping = money(random.nextBoolean() ? 1_000 : 0);
    var paid = goods.minus(coupon).plus(shipping);
    var draft =
        Order.in(policy.currency(), "O-" + ++orders, PLACED)
            .channel("shop")
            .dispatched(dispatched)
            .delivered(delivered)
            .lastSeen(delivered.orElse(dispatched))
            .lines(lines)
            .delivery(Delivery.of(shipping))
            .paidBy(Tender.of("T1", "alipay", paid));
    return (coupon.isPositive() ? draft.discount(OrderDiscount.of("coupon", coupon)) : draft)
        .build();
  }

  private OrderLine line(int index) {
    return new OrderLine(
        new LineId("L" + (index + 1)),
        "sku-" + index,
        random.nextBoolean() ? "apparel" : "food.fresh",
        random.nextLong(1, 4),
        money(random.nextLong(100, 100_000)),
        money(0),
        money(0),
        true,
        random.nextInt(10) == 0 ? HashSet.of("custom-made") : HashSet.empty());
  }

  private AfterSaleRequest request(GoodsState goods, Order order) {
    boolean received = goods == GoodsState.RECEIVED;
    var lines =
        received
            ? List.of(new RequestedLine(order.lines().head().id(), 1))
            : order.lines().map(line -> new RequestedLine(line.id(), line.quantity()));
    return new AfterSaleRequest(
        new CustomerId("U-1"),
        received && random.nextBoolean() ? RequestKind.RETURN_REFUND : RequestKind.REFUND,
        reasons.get(random.nextInt(reasons.size())),
        goods,
        Option.when(received, one(Condition.values())),
        lines,
        random.nextBoolean() ? HashSet.of(Evidence.PHOTO) : HashSet.empty());
  }

  private <T> T one(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private Money money(long minor) {
    return new Money(minor, policy.currency());
  }

  private static Option<Instant> past(Instant at, Instant now) {
    return Option.when(!at.isAfter(now), at);
  }
}
