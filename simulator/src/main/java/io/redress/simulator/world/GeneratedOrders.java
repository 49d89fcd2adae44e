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
import io.redress.simulator.world.PlannedOrder.Details;
import io.redress.simulator.world.PlannedOrder.Parcel;
import io.redress.simulator.world.PlannedOrder.Purchase;
import io.redress.simulator.world.PlannedOrder.Sums;
import io.vavr.Tuple;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
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
  private final Stretch.Days year;
  private final Choice<Kind> kinds;
  private final Parcels parcels;
  private final Shoppers shoppers;
  private final Money nothing;
  private final Prices prices;

  /**
   * @param size how many orders are counted in all worlds together
   */
  GeneratedOrders(Population population, Draws draws, long size, int worlds) {
    this.population = population;
    this.draws = draws;
    this.size = size;
    this.worlds = worlds;
    this.year = Stretch.Days.of(population.year());
    this.kinds =
        Choice.of(
            population.categories().map((word, of) -> Tuple.of(new Kind(word, of), of.share())));
    this.parcels = new Parcels(population.partners());
    this.shoppers = new Shoppers(population);
    this.nothing = Money.zero(population.currency());
    this.prices = new Prices(population.currency());
  }

  /** A category with its name. */
  private record Kind(String word, Category of) {}

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
    return new Stretch(year, population.zone(), world, worlds, size(world));
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
      boolean isCounted = stretch.isCounted(number);
      return order(world, number++, entity, shoppers.of(draws, entity), placedAt, isCounted);
    }
  }

  private PlannedOrder order(
      int world,
      long number,
      Draws.Entity entity,
      Shopper buyer,
      Instant placedAt,
      boolean isCounted) {
    int lines = Math.max(1, population.baskets().lines().at(entity.uniform(Purpose.BASKET, 0)));
    var sums = new Sums(kind(entity, 0).word(), lines, paid(entity, lines), parcels.isLost(entity));
    return new PlannedOrder(
        entity,
        buyer,
        placedAt,
        isCounted,
        sums,
        new Drawn(world, number, entity, placedAt, lines));
  }

  /** What is worked out for those orders that somebody asks about. */
  private final class Drawn implements Details {

    private final int world;
    private final long number;
    private final Draws.Entity entity;
    private final Instant placedAt;
    private final int lines;

    Drawn(int world, long number, Draws.Entity entity, Instant placedAt, int lines) {
      this.world = world;
      this.number = number;
      this.entity = entity;
      this.placedAt = placedAt;
      this.lines = lines;
    }

    @Override
    public Purchase purchase() {
      long goods = goods(entity, lines);
      long off = off(entity, goods);
      var name = world + "-" + number;
      return new Purchase(
          name,
          new OrderId("O-" + name),
          List.range(0, lines).map(index -> line(entity, index)),
          off > 0 ? List.of(coupon(off)) : List.empty(),
          shipping(goods - off),
          population.baskets().tenders().at(entity.uniform(Purpose.TENDER, 0)));
    }

    @Override
    public Parcel parcel() {
      return parcels.plan(entity, placedAt, Parcels.Known.NOTHING);
    }
  }

  private Money paid(Draws.Entity entity, int lines) {
    long goods = goods(entity, lines);
    long left = goods - off(entity, goods);
    return new Money(Math.addExact(left, shipping(left).minor()), currency());
  }

  private long goods(Draws.Entity entity, int lines) {
    long sum = 0;
    for (int index = 0; index < lines; index++) {
      long gross = Math.multiplyExact(price(entity, index), quantity(entity, index));
      sum = Math.addExact(sum, gross);
    }
    return sum;
  }

  private long off(Draws.Entity entity, long goods) {
    return entity.happens(Purpose.COUPON, 0, population.baskets().couponShare())
        ? Proportion.down(goods, population.baskets().couponPercent(), 100)
        : 0;
  }

  private OrderDiscount coupon(long off) {
    return OrderDiscount.of("coupon", new Money(off, currency())).as(OrderDiscount.Kind.COUPON);
  }

  /** What is left after discounts decides whether it costs anything. */
  private Money shipping(long left) {
    return left >= population.baskets().freeShippingFrom().minor()
        ? nothing
        : population.baskets().shippingFee();
  }

  private OrderLine line(Draws.Entity entity, int index) {
    var kind = kind(entity, index);
    return new OrderLine(
        new LineId("L" + (index + 1)),
        kind.word() + "-" + entity.below(Purpose.PRICE, index + 1000, 500),
        kind.word(),
        quantity(entity, index),
        new Money(price(entity, index), currency()),
        nothing,
        nothing,
        true,
        flags(kind.of(), entity, index));
  }

  private Kind kind(Draws.Entity entity, int index) {
    return kinds.at(entity.uniform(Purpose.CATEGORY, index));
  }

  private long quantity(Draws.Entity entity, int index) {
    return Math.max(1, population.baskets().quantity().at(entity.uniform(Purpose.QUANTITY, index)));
  }

  /** In minor units, at least one. */
  private long price(Draws.Entity entity, int index) {
    return prices.minor(kind(entity, index).of().price(), entity.uniform(Purpose.PRICE, index));
  }

  private static Set<String> flags(Category kind, Draws.Entity entity, int index) {
    return HashSet.ofAll(
        kind.flags()
            .filter(flag -> entity.happens(Purpose.FLAGGED, index, flag._2))
            .keysIterator());
  }
}
