package io.redress.simulator.world;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.goods.GoodsState;
import io.redress.request.RequestKind;
import io.redress.simulator.population.LateDispatch;
import io.redress.simulator.population.Truth;
import io.redress.simulator.world.PlannedOrder.Parcel;
import io.vavr.control.Option;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Parcels that should have left within 48 hours. */
class LateOrdersTest {

  private static PlannedOrder dispatchedAfter(Duration hours) {
    var dispatchAt = ReckonedCase.ASKED.plus(hours);
    return ReckonedCase.order(new Parcel(dispatchAt, Option.of(dispatchAt.plusSeconds(60))));
  }

  private static Option<PlannedRequest> asked(Duration hours, double asks, double cancels) {
    return new LateOrders(new LateDispatch(48, asks, cancels)).of(dispatchedAfter(hours));
  }

  @Test
  void whatLeavesInTimeIsNotLate() {
    assertThat(asked(Duration.ofDays(2), 1, 1)).isEmpty();
  }

  @Test
  void whoeverCancelsIsOwedTheMoney() {
    var request = asked(Duration.ofHours(60), 1, 1).get();
    assertThat(request.truth()).isEqualTo(Truth.OWED);
    assertThat(request.request().kind()).isEqualTo(RequestKind.REFUND);
    assertThat(request.request().reason().word()).isEqualTo("late-dispatch");
    assertThat(request.request().goods()).isEqualTo(GoodsState.NOT_SHIPPED);
    assertThat(Duration.between(ReckonedCase.ASKED, request.at()).toHours()).isBetween(48L, 59L);
  }

  @Test
  void whoeverWaitsAsksForCompensationThatOnlyAPolicyPromises() {
    var request = asked(Duration.ofHours(60), 1, 0).get();
    assertThat(request.truth()).isEqualTo(Truth.NOT_OWED);
    assertThat(request.request().kind()).isEqualTo(RequestKind.COMPENSATION);
    assertThat(request.worth(dispatchedAfter(Duration.ofHours(60)))).isZero();
  }

  @Test
  void mostDoNotMind() {
    assertThat(asked(Duration.ofHours(60), 0, 1)).isEmpty();
  }
}
