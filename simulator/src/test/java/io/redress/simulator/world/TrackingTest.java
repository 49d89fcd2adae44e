package io.redress.simulator.world;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.goods.GoodsState;
import io.redress.simulator.draw.Draws;
import io.redress.simulator.population.Population;
import io.redress.simulator.population.Truth;
import io.redress.simulator.population.WrittenPopulation;
import io.vavr.collection.List;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Of parcels that take two days; where they stand still, ten days more. */
class TrackingTest {

  private static final Population MOVES = shop("0", "0");
  private static final Population STALLS = shop("0", "1");
  private static final Population LOSES = shop("1", "0");

  private static final Duration WAY = Duration.ofDays(2);
  private static final Duration STALL = Duration.ofDays(10);
  private static final Duration PATIENCE = Duration.ofDays(5);

  private static Population shop(String lost, String stalls) {
    return WrittenPopulation.with(
        "lost: 0.0056", "lost: " + lost,
        "stalls: {share: 0.008, lasts: {median: 120, spread: 0.60}",
            "stalls: {share: " + stalls + ", lasts: {median: 240, spread: 0}",
        "transit: {median: 48, spread: 0.42}", "transit: {median: 48, spread: 0}",
        "waits-for-parcel: {median: 120, spread: 0.40}",
            "waits-for-parcel: {median: 120, spread: 0}",
        "cancels: 0.03", "cancels: 0",
        "promised: 48, asks: 0.10", "promised: 48, asks: 0");
  }

  private static List<PlannedOrder> orders(Population shop) {
    return List.ofAll(() -> new GeneratedOrders(shop, new Draws(42), 50, 1).in(0));
  }

  private static Instant after(PlannedOrder order, Duration time) {
    return order.dispatchAt().plus(time);
  }

  @Test
  void aParcelThatMovesIsScannedTwiceADayAndMissedByNobody() {
    var tracking = new Tracking(MOVES);
    for (var order : orders(MOVES)) {
      assertThat(order.deliverAt()).contains(after(order, WAY));
      assertThat(tracking.standsStillFrom(order)).isEmpty();
      assertThat(tracking.missedAt(order)).isEmpty();
      var seen = tracking.seen(order, after(order, Duration.ofHours(35)));
      assertThat(seen.lastScanAt()).contains(after(order, Duration.ofDays(1)));
      assertThat(tracking.seen(order, after(order, WAY)).lastScanAt()).contains(after(order, WAY));
      assertThat(tracking.promises(order)).isEqualTo(0.60);
    }
  }

  @Test
  void aParcelThatStandsStillComesLaterAndIsScannedNoMore() {
    var tracking = new Tracking(STALLS);
    for (var order : orders(STALLS)) {
      assertThat(order.deliverAt()).contains(after(order, WAY.plus(STALL)));
      var last = tracking.standsStillFrom(order).get();
      assertThat(last).isBetween(order.dispatchAt(), after(order, WAY));
      assertThat(tracking.seen(order, after(order, Duration.ofDays(9))).lastScanAt())
          .contains(last);
      assertThat(tracking.promises(order)).isEqualTo(0.25);
    }
  }

  /** They cannot know that it will come, and need not: its way is the shop's risk. */
  @Test
  void whoWaitsForAParcelThatStandsStillAsksForTheMoney() {
    var tracking = new Tracking(STALLS);
    for (var order : orders(STALLS)) {
      var asked = new Requests(STALLS).of(order, new Experience()).get();
      assertThat(asked.at()).isEqualTo(tracking.standsStillFrom(order).get().plus(PATIENCE));
      assertThat(asked.request().reason().word()).isEqualTo("not-received");
      assertThat(asked.request().goods()).isEqualTo(GoodsState.IN_TRANSIT);
      assertThat(asked.truth()).isEqualTo(Truth.OWED);
    }
  }

  @Test
  void aLostParcelLooksLikeOneThatStandsStillAndCannotBeBroughtBack() {
    var tracking = new Tracking(LOSES);
    for (var order : orders(LOSES)) {
      var last = tracking.standsStillFrom(order).get();
      assertThat(last).isBetween(order.dispatchAt(), after(order, WAY));
      assertThat(tracking.missedAt(order)).contains(last.plus(PATIENCE));
      assertThat(tracking.promises(order)).isZero();
    }
  }

  /** A real shop's parcel that took its time on record did not stand still for a drawn time. */
  @Test
  void whatIsOnRecordIsNotDrawn() {
    var tracking = new Tracking(STALLS);
    for (var order : orders(MOVES)) {
      assertThat(tracking.standsStillFrom(order)).isEmpty();
    }
  }
}
