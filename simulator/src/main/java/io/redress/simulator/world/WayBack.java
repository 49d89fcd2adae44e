package io.redress.simulator.world;

import io.redress.simulator.draw.Purpose;
import io.redress.simulator.population.CustomerKind;
import io.redress.simulator.population.Population;
import io.redress.simulator.population.Population.Customers;
import io.redress.simulator.population.Population.Partners;
import java.time.Duration;

/** What becomes of parcels that go back to the shop. */
final class WayBack {

  /** By then a courier that looked for a parcel says that it is lost. */
  static final Duration LOOKED_FOR = Duration.ofDays(10);

  private final Customers customers;
  private final Partners partners;

  WayBack(Population population) {
    this.customers = population.customers();
    this.partners = population.partners();
  }

  /** Whether what the customer sends is lost, as often as any parcel. */
  boolean isLost(CaseRun run) {
    return run.happens(Purpose.RETURN_LOST, partners.lost());
  }

  /** How long it is on its way, standing still included. */
  Duration takes(CaseRun run) {
    var moving = run.wait(partners.transit(), Purpose.RETURN_TRANSIT);
    return run.happens(Purpose.RETURN_STALLS, partners.stalls().share())
        ? moving.plus(run.wait(partners.stalls().lasts(), Purpose.RETURN_STALLS_FOR))
        : moving;
  }

  /**
   * Whether a parcel that was given up and paid for comes all the same, and is given back: by some
   * of those who claim what is true.
   */
  boolean comesLateAndBack(CaseRun run) {
    var kind = run.order().buyer().kind();
    boolean isTrue = kind == CustomerKind.HONEST || kind == CustomerKind.CARELESS;
    return !run.order().isLost()
        && run.happens(Purpose.RETURNS_LATE_PARCEL, isTrue ? customers.returnsLateParcel() : 0);
  }
}
