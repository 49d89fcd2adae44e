package io.redress.simulator.world;

import static java.time.temporal.ChronoUnit.DAYS;

import io.redress.money.ExchangeRate;
import io.redress.money.Money;
import io.redress.money.Proportion;
import io.redress.order.LineId;
import io.redress.order.OrderDiscount;
import io.redress.order.OrderId;
import io.redress.order.OrderLine;
import io.redress.simulator.draw.Choice;
import io.redress.simulator.draw.Draws;
import io.redress.simulator.draw.Purpose;
import io.redress.simulator.population.Population;
import io.redress.simulator.population.Population.Category;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;

/** Orders drawn from a population. */
final class GeneratedOrders implements OrderHistories {

  private final Population population;
  private final Draws draws;
  private final long size;
  private final Choice<LocalDate> days;
  private final Choice<String> categories;
  private final Parcels parcels;
  private final Shoppers shoppers;

  GeneratedOrders(Population population, Draws draws, long size) {
    this.population = population;
    this.draws = draws;
    this.size = size;
    this.days = Choice.of(population.year().factors());
    this.categories = Choice.of(population.categories().mapValues(Category::share));
    this.parcels = new Parcels(population.partners());
    this.shoppers = new Shoppers(population, draws);
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public Currency currency() {
    return population.currency();
  }

  @Override
  public Option<ExchangeRate> rateTo(Currency other) {
    return Option.none();
  }

  @Override
  public PlannedOrder order(long number) {
    var entity = draws.of(number);
    var placedAt = placedAt(entity);
    var lines = lines(entity);
    var goods = lines.map(OrderLine::gross).fold(Money.zero(currency()), Money::plus);
    var discounts = discounts(entity, goods);
    var afterDiscounts = discounts.map(OrderDiscount::amount).foldLeft(goods, Money::minus);
    var shipping =
        afterDiscounts.compareTo(population.baskets().freeShippingFrom()) >= 0
            ? Money.zero(currency())
            : population.baskets().shippingFee();
    return parcels.plan(
        entity,
        shoppers.of(number, size),
        new Parcels.Purchase(
            number,
            new OrderId("O-" + number),
            placedAt,
            lines,
            discounts,
            shipping,
            population.baskets().tenders().at(entity.uniform(Purpose.TENDER, 0)),
            afterDiscounts.plus(shipping)));
  }

  private Instant placedAt(Draws.Entity entity) {
    var day = days.at(entity.uniform(Purpose.PLACED_AT, 0));
    double ofDay = entity.uniform(Purpose.PLACED_AT, 1);
    return day.atStartOfDay(population.zone())
        .toInstant()
        .plusMillis((long) (ofDay * Duration.of(1, DAYS).toMillis()));
  }

  private Seq<OrderLine> lines(Draws.Entity entity) {
    int count = population.baskets().lines().at(entity.uniform(Purpose.BASKET, 0));
    return List.range(0, Math.max(1, count)).map(i -> line(entity, i));
  }

  private OrderLine line(Draws.Entity entity, int index) {
    var category = categories.at(entity.uniform(Purpose.CATEGORY, index));
    var kind = population.categories().get(category).getOrElseThrow(IllegalStateException::new);
    long quantity =
        Math.max(1, population.baskets().quantity().at(entity.uniform(Purpose.QUANTITY, index)));
    return new OrderLine(
        new LineId("L" + (index + 1)),
        category + "-" + entity.below(Purpose.PRICE, index + 1000, 500),
        category,
        quantity,
        price(kind, entity.uniform(Purpose.PRICE, index)),
        Money.zero(currency()),
        Money.zero(currency()),
        true,
        flags(kind, entity, index));
  }

  /** At least one minor unit. */
  private Money price(Category kind, double uniform) {
    double major = kind.price().at(uniform);
    long minor = Math.round(major * StrictMath.pow(10, currency().getDefaultFractionDigits()));
    return new Money(Math.max(1, minor), currency());
  }

  private static Set<String> flags(Category kind, Draws.Entity entity, int index) {
    return HashSet.ofAll(
        kind.flags()
            .filter(flag -> entity.happens(Purpose.FLAGGED, index, flag._2))
            .keysIterator());
  }

  private Seq<OrderDiscount> discounts(Draws.Entity entity, Money goods) {
    var off =
        new Money(
            Proportion.down(goods.minor(), population.baskets().couponPercent(), 100), currency());
    return entity.happens(Purpose.COUPON, 0, population.baskets().couponShare()) && off.isPositive()
        ? List.of(OrderDiscount.of("coupon", off).as(OrderDiscount.Kind.COUPON))
        : List.empty();
  }
}
