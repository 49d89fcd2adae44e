package io.redress.simulator.world;

import io.redress.goods.Condition;
import io.redress.request.AfterSaleRequest;
import io.redress.request.RequestKind;
import io.redress.simulator.population.Truth;
import java.time.Instant;

/**
 * What a customer will ask, and when, if nobody interferes.
 *
 * @param truth what is behind it, which no policy sees
 * @param condition in what condition the goods are, whatever the customer says
 */
record PlannedRequest(Instant at, AfterSaleRequest request, Truth truth, Condition condition) {

  /**
   * What was paid for the goods it is about, in minor units; nothing where the customer keeps what
   * was ordered, as it was ordered.
   */
  long worth(PlannedOrder order) {
    return request.kind() == RequestKind.COMPENSATION ? 0 : order.worth(request.lines());
  }
}
