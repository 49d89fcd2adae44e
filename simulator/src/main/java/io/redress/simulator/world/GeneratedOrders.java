package io.redress.simulator.world;

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
import java.time.Instant;
import java.util.Currency;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** Orders drawn from a population, each world a stretch of the shop's year. */
final class GeneratedOrders implements OrderHistories {

  private final Population population;
  private final Draws draws;
  private final long size;
  private final int worlds;
  private final Choice<String> categories;
  private final Parcels parcels;
  private final Shoppers shoppers;
  private final Money nothing;

  /**
   * @param size how many orders are counted in all worlds together
   */
  GeneratedOrders(Population population, Draws draws, long size, int worlds) {
    this.population = population;
    this.draws = draws;
    this.size = size;
    this.worlds = worlds;
    this.categories = Choice.of(population.categories().mapValues(Category::share));
    this.parcels = new Parcels(population.partners());
    this.shoppers = new Shoppers(population);
    this.nothing = Money.zero(population.currency());
  }

  /** What does not go into equal parts is in the first worlds. */
  @Override
  public long size(int world) {
    return size / worlds + (world < size % worlds ? 1 : 0);
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
  public Iterator<PlannedOrder> in(int world) {
    return new Orders(world, draws.in(world), stretch(world));
  }

  @Override
  public long all(int world) {
    return stretch(world).orders();
  }

  @Override
  public Window window(int world) {
    return stretch(world).window();
  }

  private Stretch stretch(int world) {
    return new Stretch(population.year(), population.zone(), world, worlds, size(world));
  }

  /**
   * The orders of one world. Their times are those of so many customers who do not know of each
   * other: each is the first of what is left of the stretch.
   */
  private final class Orders implements Iterator<PlannedOrder> {

    private final int world;
    private final Draws draws;
    private final Stretch stretch;
    private long number;
    private double share;

    Orders(int world, Draws draws, Stretch stretch) {
      this.world = world;
      this.draws = draws;
      this.stretch = stretch;
    }

    @Override
    public boolean hasNext() {
      return number < stretch.orders();
    }

    @Override
    public PlannedOrder next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      var entity = draws.of(number);
      double left = 1.0 / (stretch.orders() - number);
      double first =
          -StrictMath.expm1(left * StrictMath.log1p(-entity.uniform(Purpose.PLACED_AT, 0)));
      share += (1 - share) * first;
      var placedAt = stretch.at(share);
      var buyer = shoppers.of(draws, entity);
      boolean isCounted = stretch.isCounted(number);
      var id = world + "-" + number++;
      return order(entity, id, placedAt, buyer, isCounted);
    }
  }

  private PlannedOrder order(
      Draws.Entity entity, String id, Instant placedAt, Shopper buyer, boolean isCounted) {
    var lines = lines(entity);
    var goods = lines.map(OrderLine::gross).fold(nothing, Money::plus);
    var discounts = discounts(entity, goods);
    var afterDiscounts = discounts.map(OrderDiscount::amount).foldLeft(goods, Money::minus);
    var shipping =
        afterDiscounts.compareTo(population.baskets().freeShippingFrom()) >= 0
            ? nothing
            : population.baskets().shippingFee();
    return parcels.plan(
        entity,
        buyer,
        new Parcels.Purchase(
            id,
            new OrderId("O-" + id),
            placedAt,
            lines,
            discounts,
            shipping,
            population.baskets().tenders().at(entity.uniform(Purpose.TENDER, 0)),
            afterDiscounts.plus(shipping),
            Parcels.Known.NOTHING,
            isCounted));
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
        nothing,
        nothing,
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
