package io.redress.simulator.arbitrary;

import io.redress.simulator.population.Population;
import io.redress.simulator.world.PlacedOrders;
import io.vavr.control.Option;
import net.jqwik.api.Arbitrary;

/** Orders as a population places them, seen while parcels are under way or long after. */
public final class OrderHistories {

  private static final int SOME = 20;

  private OrderHistories() {}

  /** From 1 to 20 orders. */
  public static Arbitrary<PlacedOrders> of(Population population) {
    return of(population, SOME);
  }

  /**
   * From one order up to a number of them.
   *
   * @param most at least 1
   */
  public static Arbitrary<PlacedOrders> of(Population population, int most) {
    if (most < 1) {
      throw new IllegalArgumentException("at most %d orders".formatted(most));
    }
    return new DrawnArbitrary<>(draws -> Option.of(PlacedOrders.of(population, draws, most)));
  }
}
