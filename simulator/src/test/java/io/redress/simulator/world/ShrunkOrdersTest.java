package io.redress.simulator.world;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.simulator.draw.Draws;
import io.redress.simulator.population.Population;
import io.redress.simulator.population.PopulationDocument;
import io.redress.simulator.search.Script;
import io.redress.simulator.search.Shrinker;
import io.redress.simulator.search.Told;
import io.vavr.collection.Iterator;
import io.vavr.collection.List;
import org.junit.jupiter.api.Test;

class ShrunkOrdersTest {

  private static final Population SHOP = PopulationDocument.builtIn();
  private static final int ORDERS = 12;

  private static List<PlannedOrder> orders(Draws draws) {
    return List.ofAll(() -> new GeneratedOrders(SHOP, draws, ORDERS, 1).in(0));
  }

  private static boolean hasLargeOrderWithCoupon(Draws draws) {
    return orders(draws).exists(order -> order.discounts().nonEmpty() && order.lines().size() >= 2);
  }

  @Test
  void ofSomeHundredDrawsOfTheShopTwoAreLeft() {
    var failing =
        Iterator.from(0)
            .map(number -> Script.hashed(42, number))
            .filter(script -> hasLargeOrderWithCoupon(script.draws()))
            .take(3)
            .toList();
    assertThat(failing)
        .allSatisfy(script -> {
          var told = Told.of(script, ShrunkOrdersTest::orders);
          var shrunk = Shrinker.shrink(script, ShrunkOrdersTest::hasLargeOrderWithCoupon, 2_000);
          assertThat(told.reading().reads()).hasSizeGreaterThan(100);
          assertThat(shrunk.script().edits().keySet())
              .extracting(Object::toString)
              .containsExactly("BASKET/0", "COUPON/0");
        });
  }
}
