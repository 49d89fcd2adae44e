package io.redress.simulator.world;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.simulator.draw.Draws;
import io.redress.simulator.history.HistorySource;
import io.redress.simulator.history.OrderHistory;
import io.redress.simulator.history.Payment;
import io.redress.simulator.history.Sale;
import io.redress.simulator.population.PopulationDocument;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class HistoricOrdersTest {

  private static final OrderHistory SAMPLE = HistorySource.open("sample", Option.none()).get();
  private static final Instant SENT = Instant.parse("2011-06-01T08:00:00Z");
  private static final Instant ARRIVED = Instant.parse("2011-06-03T15:30:00Z");

  @Test
  void everyWorldIsTheWholeHistoryWithOtherFortunes() {
    var orders = orders(SAMPLE);
    var one = List.ofAll(() -> orders.in(0));
    var other = List.ofAll(() -> orders.in(1));
    assertThat(one).hasSize(239);
    assertThat(one.map(PlannedOrder::id)).isEqualTo(other.map(PlannedOrder::id));
    assertThat(one.map(PlannedOrder::placedAt)).isEqualTo(other.map(PlannedOrder::placedAt));
    assertThat(one.map(PlannedOrder::dispatchAt)).isNotEqualTo(other.map(PlannedOrder::dispatchAt));
    assertThat(orders.window(1).from()).isEqualTo(one.head().placedAt());
    assertThat(orders.window(1).to()).isEqualTo(one.last().placedAt());
  }

  @Test
  void whatTheFileSaysOfAParcelIsNotDrawn() {
    var order = only(with(Option.of(SENT), Option.of(ARRIVED), List.empty()));
    assertThat(order.dispatchAt()).isEqualTo(SENT);
    assertThat(order.deliverAt()).containsExactly(ARRIVED);
  }

  @Test
  void theMeansThatPaidMostIsHowItGoesBack() {
    var paid = List.of(new Payment("alipay", 100), new Payment("card", 900));
    assertThat(only(with(Option.none(), Option.none(), paid)).method()).isEqualTo("card");
  }

  /** Nobody knows how long a refund to it takes: the population's own means are drawn instead. */
  @Test
  void aMeansThatThePopulationDoesNotKnowIsDrawn() {
    var paid = List.of(new Payment("seashells", 900));
    assertThat(only(with(Option.none(), Option.none(), paid)).method())
        .isIn("alipay", "wechat-pay", "card");
  }

  private static Sale with(
      Option<Instant> dispatched, Option<Instant> delivered, Seq<Payment> payments) {
    var sale = SAMPLE.sales().head();
    return new Sale(
        sale.order(),
        sale.customer(),
        sale.country(),
        sale.time(),
        sale.lines(),
        sale.shippingMinor(),
        dispatched,
        delivered,
        payments);
  }

  private static PlannedOrder only(Sale sale) {
    return orders(
            new OrderHistory(
                SAMPLE.name(),
                SAMPLE.currency(),
                SAMPLE.zone(),
                SAMPLE.rates(),
                SAMPLE.category(),
                SAMPLE.titles(),
                List.of(sale),
                SAMPLE.returns(),
                SAMPLE.wholeFile(),
                SAMPLE.rows()))
        .in(0)
        .next();
  }

  private static HistoricOrders orders(OrderHistory history) {
    return new HistoricOrders(history, PopulationDocument.builtIn(), new Draws(42));
  }
}
