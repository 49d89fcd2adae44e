package io.redress.simulator.world;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.goods.Condition;
import io.redress.goods.GoodsState;
import io.redress.money.Money;
import io.redress.order.OrderDiscount;
import io.redress.order.OrderLine;
import io.redress.simulator.draw.Draws;
import io.redress.simulator.population.CustomerKind;
import io.redress.simulator.population.Population;
import io.redress.simulator.population.Truth;
import io.redress.simulator.population.WrittenPopulation;
import io.vavr.collection.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/** What holds of every order and request, in a shop where everything happens often. */
class PlannedOrderProperties {

  private static final Population EVENTFUL =
      WrittenPopulation.with(
          "{1: 0.904, 2: 0.072, 3: 0.018, 4: 0.006}", "{1: 1, 2: 1, 3: 1, 4: 1}",
          "{1: 0.88, 2: 0.09, 3: 0.03}", "{1: 1, 2: 1, 9: 1}",
          "lost: 0.0056", "lost: 0.2",
          "stalls: {share: 0.008", "stalls: {share: 0.2",
          "cancels: 0.03", "cancels: 0.2",
          "misses-parcel: 0.01", "misses-parcel: 0.2",
          "returns: 0.30", "returns: 1");

  @Property
  void whatWasPaidIsTheGoodsLessDiscountsAndTheShipping(
      @ForAll long seed, @ForAll @LongRange(max = 29) long number) {
    var order = order(seed, number);
    long goods = order.lines().map(OrderLine::gross).map(Money::minor).sum().longValue();
    long off = order.discounts().map(OrderDiscount::amount).map(Money::minor).sum().longValue();
    assertThat(order.paid().minor()).isEqualTo(goods - off + order.shipping().minor());
    assertThat(off).isBetween(0L, goods / 10);
    assertThat(order.shipping().minor()).isIn(0L, 1000L);
  }

  @Property
  void aParcelIsDispatchedAfterTheOrderAndDeliveredAfterThat(
      @ForAll long seed, @ForAll @LongRange(max = 29) long number) {
    var order = order(seed, number);
    assertThat(order.dispatchAt()).isAfterOrEqualTo(order.placedAt());
    assertThat(order.deliverAt()).allMatch(at -> !at.isBefore(order.dispatchAt()));
  }

  @Property
  void aRequestComesAfterTheOrderAndSaysTruthfullyWhereTheGoodsAre(
      @ForAll long seed, @ForAll @LongRange(max = 29) long number) {
    var order = order(seed, number);
    for (var asked : new Requests(EVENTFUL).of(order, new Experience())) {
      assertThat(asked.at()).isAfterOrEqualTo(order.placedAt());
      var seen = order.seenAt(asked.at());
      var goods =
          seen.dispatchedAt().isEmpty()
              ? GoodsState.NOT_SHIPPED
              : seen.deliveredAt().isEmpty() ? GoodsState.IN_TRANSIT : GoodsState.RECEIVED;
      assertThat(asked.request().goods()).isEqualTo(goods);
    }
  }

  @Property
  void nobodyAsksForMoreThanWasBoughtNorForALineTwice(
      @ForAll long seed, @ForAll @LongRange(max = 29) long number) {
    var order = order(seed, number);
    for (var asked : new Requests(EVENTFUL).of(order, new Experience())) {
      var lines = asked.request().lines();
      assertThat(lines.map(line -> line.line())).isNotEmpty().doesNotHaveDuplicates();
      for (var line : lines) {
        long bought = order.lines().find(each -> each.id().equals(line.line())).get().quantity();
        assertThat(line.quantity()).isBetween(1L, bought);
      }
    }
  }

  @Property
  void ofAnUntrueClaimTheShopIsToldWhatIsNotSo(@ForAll long seed) {
    for (var order : orders(seed)) {
      for (var asked : new Requests(EVENTFUL).of(order, new Experience())) {
        if (asked.truth().isFalse()) {
          assertThat(order.buyer().kind()).isIn(CustomerKind.OPPORTUNIST, CustomerKind.FRAUDULENT);
        }
        if (asked.truth() == Truth.WORN) {
          assertThat(asked.condition()).isEqualTo(Condition.USED);
          assertThat(asked.request().condition()).containsExactly(Condition.INTACT);
        }
      }
    }
  }

  private static List<PlannedOrder> orders(long seed) {
    return List.ofAll(() -> new GeneratedOrders(EVENTFUL, new Draws(seed), 25, 1).in(0));
  }

  private static PlannedOrder order(long seed, long number) {
    return orders(seed).get((int) number);
  }
}
