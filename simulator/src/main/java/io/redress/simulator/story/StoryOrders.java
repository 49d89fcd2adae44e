package io.redress.simulator.story;

import io.redress.goods.GoodsState;
import io.redress.money.Money;
import io.redress.order.Delivery;
import io.redress.order.DiscountTerms;
import io.redress.order.LineId;
import io.redress.order.Order;
import io.redress.order.OrderBuilder;
import io.redress.order.OrderDiscount;
import io.redress.order.OrderLine;
import io.redress.order.Presale;
import io.redress.order.Tender;
import io.redress.simulator.draw.Draws;
import io.redress.simulator.draw.Purpose;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;

/** The orders of a story. */
final class StoryOrders {

  private static final Duration A_DAY = Duration.ofDays(1);
  private static final Vector<GoodsState> GOODS =
      Vector.of(GoodsState.RECEIVED, GoodsState.NOT_SHIPPED, GoodsState.IN_TRANSIT);

  /** Percent off the whole order. */
  private static final Vector<Integer> COUPONS = Vector.of(0, 0, 0, 10, 30, 99);

  /** What delivery cost, in hundredths of what the plainest unit costs. */
  private static final Vector<Integer> FEES = Vector.of(0, 0, 12, 1);

  /** Percent of the order that was paid by the first of two tenders. */
  private static final Vector<Integer> SPLITS = Vector.of(100, 100, 100, 50, 1);

  private static final Vector<Presale.Kind> KINDS =
      Vector.of(Presale.Kind.PREPAYMENT, Presale.Kind.EARNEST);

  /** Which part of the order a condition asks for; there is none where it is zero. */
  private static final Vector<Long> CONDITIONS = Vector.of(0L, 0L, 1L, 2L);

  private final Palette palette;
  private final Scene scene;
  private final Instant start;

  /**
   * @param start when the first of the customer's acts takes place
   */
  StoryOrders(Palette palette, Scene scene, Instant start) {
    this.palette = palette;
    this.scene = scene;
    this.start = start;
  }

  /** Where the goods of an order are when the story begins, and stay unless a case moves them. */
  GoodsState goods(int order) {
    return Palette.one(GOODS, scene.order(order), Purpose.GOODS_ARE);
  }

  Order order(int order) {
    var draws = scene.order(order);
    var lines = lines(order);
    var discounts = discounts(draws, lines);
    var fee =
        minor(Palette.one(FEES, draws, Purpose.DELIVERY_FEE) * palette.amounts().head() / 100);
    var goods = lines.map(OrderLine::gross).reduce(Money::plus);
    var paid = discounts.map(OrderDiscount::amount).foldLeft(goods, Money::minus).plus(fee);
    var presale = presale(order, draws, paid);
    var charged =
        presale.stage() == Presale.Stage.DEPOSIT_PAID ? presale.deposit().getOrElse(paid) : paid;
    return placed(order, draws)
        .channel(Palette.one(palette.channels(), draws, Purpose.CHANNEL))
        .region(Palette.one(palette.regions(), draws, Purpose.REGION))
        .lines(lines)
        .discounts(discounts)
        .delivery(delivery(draws, fee, goods))
        .presale(presale)
        .outstanding(paid.minus(charged))
        .tenders(tenders(draws, charged))
        .build();
  }

  /** With the times that fit to where its goods are. */
  private OrderBuilder placed(int number, Draws.Entity draws) {
    var since = Duration.ofDays(Palette.one(palette.days(), draws, Purpose.DAYS_AGO));
    var then = start.minus(since);
    var id = "O" + (number + 1);
    return switch (goods(number)) {
      case NOT_SHIPPED -> Order.in(palette.policy().currency(), id, then).paid(Option.of(then));
      case IN_TRANSIT -> {
        var scanned = Duration.ofDays(Palette.one(palette.days(), draws, Purpose.SCANNED_AGO));
        yield sent(id, then)
            .lastSeen(Option.of(start.minus(scanned.compareTo(since) > 0 ? since : scanned)));
      }
      case RECEIVED ->
          sent(id, then.minus(A_DAY)).delivered(Option.of(then)).lastSeen(Option.of(then));
    };
  }

  private OrderBuilder sent(String id, Instant dispatched) {
    var placed = dispatched.minus(A_DAY);
    return Order.in(palette.policy().currency(), id, placed)
        .paid(Option.of(placed))
        .dispatched(Option.of(dispatched));
  }

  private Seq<OrderLine> lines(int order) {
    int many = 1 + scene.order(order).below(Purpose.LINES, 0, Scene.MOST_LINES);
    return List.range(0, many).map(line -> line(line, scene.line(order, line)));
  }

  private OrderLine line(int number, Draws.Entity draws) {
    var nothing = minor(0);
    return new OrderLine(
        new LineId("L" + (number + 1)),
        "sku-" + (number + 1),
        Palette.one(palette.categories(), draws, Purpose.CATEGORY),
        Palette.one(palette.quantities(), draws, Purpose.QUANTITY),
        minor(Palette.one(palette.amounts(), draws, Purpose.PRICE)),
        nothing,
        nothing,
        true,
        flags(draws));
  }

  /** None, or one that the policy mentions. */
  private Set<String> flags(Draws.Entity draws) {
    int which = draws.below(Purpose.FLAGGED, 0, 1 + 2 * palette.flags().size());
    return which == 0 || which > palette.flags().size()
        ? HashSet.empty()
        : HashSet.of(palette.flags().get(which - 1));
  }

  private static Seq<OrderDiscount> discounts(Draws.Entity draws, Seq<OrderLine> lines) {
    int percent = Palette.one(COUPONS, draws, Purpose.COUPON);
    var all = lines.map(OrderLine::gross).reduce(Money::plus);
    var off = all.minor() * percent / 100;
    var currency = lines.head().unitPrice().currency();
    return off == 0
        ? List.empty()
        : List.of(
            earned(
                draws,
                all,
                OrderDiscount.of("coupon", new Money(off, currency))
                    .as(OrderDiscount.Kind.COUPON)));
  }

  /** Unconditionally, or only because the order costs so much. */
  private static OrderDiscount earned(Draws.Entity draws, Money all, OrderDiscount coupon) {
    long part = Palette.one(CONDITIONS, draws, Purpose.COUPON_FROM);
    return part == 0
        ? coupon
        : coupon.on(
            new DiscountTerms.Fixed(
                new Money(all.minor() / part, all.currency()), coupon.amount()));
  }

  /** What costs nothing may cost nothing only because the goods cost so much. */
  private Delivery delivery(Draws.Entity draws, Money fee, Money goods) {
    long part = fee.isZero() ? Palette.one(CONDITIONS, draws, Purpose.FREE_DELIVERY) : 0;
    return part == 0
        ? Delivery.of(fee)
        : Delivery.of(fee)
            .withFreeOver(minor(goods.minor() / part), minor(palette.amounts().head() / 10));
  }

  /** Now and then of goods that have not left; a tenth of the price is the deposit. */
  private Presale presale(int order, Draws.Entity draws, Money paid) {
    var stages = Presale.Stage.values();
    int which = draws.below(Purpose.PRESALE, 0, 4 * stages.length);
    boolean isOne = 0 < which && which < stages.length && goods(order) == GoodsState.NOT_SHIPPED;
    return isOne && paid.minor() >= 10
        ? new Presale(
            stages[which],
            Option.of(new Money(paid.minor() / 10, paid.currency())),
            Palette.one(KINDS, draws, Purpose.DEPOSIT_KIND))
        : Presale.none();
  }

  private Seq<Tender> tenders(Draws.Entity draws, Money paid) {
    int percent = Palette.one(SPLITS, draws, Purpose.PAID_WITH);
    var method = Palette.one(palette.methods(), draws, Purpose.TENDER);
    var first = minor(paid.minor() * percent / 100);
    var second = paid.minus(first);
    return second.isZero() || first.isZero()
        ? List.of(Tender.of("T1", method, paid))
        : List.of(Tender.of("T1", method, first), Tender.of("T2", "store-balance", second));
  }

  private Money minor(long amount) {
    return new Money(amount, palette.policy().currency());
  }
}
