package io.redress.view;

import io.redress.lifecycle.AfterSaleCase;
import io.redress.lifecycle.LegStanding;
import io.redress.settlement.LegId;
import io.redress.settlement.RefundLeg;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.time.Instant;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Where the money of one leg is.
 *
 * @param leg its route, its amount, what that is worth in the currency of the order, and before
 *     which instant it is not sent
 * @param since when it came to this stage
 * @param insteadOf the leg that was ordered at first, where this one took its place
 */
@ValueObject
public record MoneyLeg(
    RefundLeg leg, LegStanding.Stage stage, Instant since, Option<LegId> insteadOf) {

  /** What is known of all legs after one more event. */
  static Map<LegId, MoneyLeg> after(Map<LegId, MoneyLeg> before, AfterSaleCase state, Instant at) {
    return state
        .settlement()
        .map(settling ->
            settling.legs().values().foldLeft(before, (known, leg) -> after(known, leg, at)))
        .getOrElse(before);
  }

  private static Map<LegId, MoneyLeg> after(
      Map<LegId, MoneyLeg> known, LegStanding standing, Instant at) {
    var id = standing.leg().id();
    return known.get(id).exists(leg -> leg.stage() == standing.stage())
        ? known
        : known.put(id, of(standing, at));
  }

  private static MoneyLeg of(LegStanding standing, Instant at) {
    var insteadOf = Option.of(standing.first()).filter(id -> !id.equals(standing.leg().id()));
    return new MoneyLeg(standing.leg(), standing.stage(), at, insteadOf);
  }
}
