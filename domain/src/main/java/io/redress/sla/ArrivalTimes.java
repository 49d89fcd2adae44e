package io.redress.sla;

import io.redress.settlement.Route;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * How long money is on its way, where that is another time than the clock {@code arrival} says.
 *
 * @param byMethod money that goes back by the original route, by how the order was paid
 * @param byRoute money that goes back by this route; on the original one, if the method says
 *     nothing
 */
@ValueObject
public record ArrivalTimes(Map<String, ClockTime> byMethod, Map<Route, ClockTime> byRoute) {

  private static final ArrivalTimes NONE = new ArrivalTimes(HashMap.empty(), HashMap.empty());

  /** All money takes as long as the clock says. */
  public static ArrivalTimes none() {
    return NONE;
  }

  boolean isNone() {
    return byMethod.isEmpty() && byRoute.isEmpty();
  }

  Option<ClockTime> of(Option<String> method, Route route) {
    return method
        .filter(each -> route == Route.ORIGINAL)
        .flatMap(byMethod::get)
        .orElse(byRoute.get(route));
  }
}
