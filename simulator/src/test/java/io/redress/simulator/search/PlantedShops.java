package io.redress.simulator.search;

import io.redress.simulator.draw.Draws;
import io.redress.simulator.draw.Purpose;
import io.vavr.collection.List;
import java.util.function.Predicate;

/**
 * Up to nine orders, each of a customer, with an amount, perhaps a coupon, perhaps returned. An
 * order costs a hundred; so does what is not usual of it; amounts cost a hundredth.
 */
final class PlantedShops {

  private static final int SHOP = -1;

  private PlantedShops() {}

  record Placed(int customer, int amount, boolean isReturned, Coupon coupon, double waits) {}

  /** What is nested: a coupon that is combined, and then of some kind. */
  record Coupon(boolean isUsed, boolean isCombined, int kind) {}

  static final List<Planted<?>> ALL =
      List.of(
          shops("one pays 50.00 or more", each -> each.exists(o -> o.amount() >= 5_000), 150),
          shops(
              "120.00 or more together, none above 60.00",
              each -> each.map(Placed::amount).sum().intValue() >= 12_000,
              420),
          shops("a combined coupon of the third kind", each -> each.exists(o -> hasThird(o)), 400),
          shops("a customer returns two orders", PlantedShops::hasTwoReturns, 400),
          shops("an order after one that was returned pays more", PlantedShops::paysMore, 301),
          shops(
              "one waits longer than nine in ten", each -> each.exists(o -> o.waits() > 0.9), 200),
          shops("two orders wait as long but one is returned", PlantedShops::waitsAlike, 300),
          shops("four customers", each -> each.map(Placed::customer).distinct().size() > 3, 1000),
          named(),
          chosen());

  private static Planted<List<Placed>> shops(
      String name, Predicate<List<Placed>> fails, long smallest) {
    return new Planted<>(
        name,
        PlantedShops::orders,
        fails,
        each ->
            each.map(PlantedShops::size).sum().longValue()
                + each.map(Placed::amount).sum().longValue() / 100,
        smallest);
  }

  private static List<Placed> orders(Draws draws) {
    return List.range(0, draws.of(SHOP).below(Purpose.BASKET, 0, 10))
        .map(number -> order(draws.of(number)));
  }

  private static Placed order(Draws.Entity entity) {
    boolean isUsed = entity.happens(Purpose.COUPON, 0, 0.3);
    boolean isCombined = isUsed && entity.happens(Purpose.COUPON, 1, 0.3);
    return new Placed(
        entity.below(Purpose.CUSTOMER, 0, 30),
        entity.below(Purpose.PRICE, 0, 6_000),
        entity.happens(Purpose.RETURNS, 0, 0.2),
        new Coupon(isUsed, isCombined, isCombined ? entity.below(Purpose.TENDER, 0, 4) : 0),
        entity.uniform(Purpose.TRANSIT, 0));
  }

  private static long size(Placed order) {
    return 100
        + 100L * order.customer()
        + (order.isReturned() ? 100 : 0)
        + (order.coupon().isUsed() ? 100 : 0)
        + (order.coupon().isCombined() ? 100 : 0)
        + 50L * order.coupon().kind()
        + (order.waits() == 0.5 ? 0 : 100);
  }

  private static boolean hasThird(Placed order) {
    return order.coupon().isCombined() && order.coupon().kind() == 2;
  }

  private static boolean hasTwoReturns(List<Placed> orders) {
    return orders
        .filter(Placed::isReturned)
        .groupBy(Placed::customer)
        .values()
        .exists(alike -> alike.size() >= 2);
  }

  private static boolean paysMore(List<Placed> orders) {
    return orders.size() >= 2
        && orders
            .sliding(2)
            .exists(
                two -> two.get(0).isReturned() && two.get(1).amount() > two.get(0).amount() + 99);
  }

  private static boolean waitsAlike(List<Placed> orders) {
    return orders.exists(one ->
        one.isReturned()
            && orders.exists(
                other -> !other.isReturned() && Math.abs(one.waits() - other.waits()) < 0.01));
  }

  /** Where an order names a customer, who is known by a number below zero. */
  private static Planted<Integer> named() {
    return new Planted<>(
        "the customer of an order has been refunded",
        draws -> {
          int customer = draws.of(0).below(Purpose.CUSTOMER, 0, 5_000);
          boolean isRefunded = draws.of(-1 - customer).happens(Purpose.RECENT_REFUNDS, 0, 0.1);
          return isRefunded ? customer + 1 : 0;
        },
        number -> number > 0,
        number -> number,
        1);
  }

  /** Where one choice is among as many as another says. */
  private static Planted<Integer> chosen() {
    return new Planted<>(
        "the fourth of some",
        draws -> {
          var entity = draws.of(3);
          int of = entity.below(Purpose.BASKET, 0, 40) + 1;
          return entity.below(Purpose.CATEGORY, 0, of) == 3 ? of : 0;
        },
        of -> of > 0,
        of -> of,
        4);
  }
}
