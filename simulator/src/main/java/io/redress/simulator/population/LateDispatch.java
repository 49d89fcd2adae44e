package io.redress.simulator.population;

/**
 * Customers whose parcel leaves later than was promised.
 *
 * @param promised within how many hours of the order it should leave
 * @param asks of those whose parcel does not, how many ask for something
 * @param cancels of these, how many cancel the order; the others ask for compensation, and wait
 */
public record LateDispatch(double promised, double asks, double cancels) {

  /** Nobody promises, and nobody minds. */
  public static LateDispatch nobodyMinds() {
    return new LateDispatch(0, 0, 0);
  }
}
