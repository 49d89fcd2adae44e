package io.redress.simulator.world;

import io.redress.money.ExchangeRate;
import io.redress.money.Money;
import io.redress.order.LineId;
import io.redress.order.OrderId;
import io.redress.order.OrderLine;
import io.redress.simulator.draw.Draws;
import io.redress.simulator.draw.Purpose;
import io.redress.simulator.history.OrderHistory;
import io.redress.simulator.history.Payment;
import io.redress.simulator.history.Sale;
import io.redress.simulator.population.Population;
import io.redress.simulator.world.PlannedOrder.Details;
import io.redress.simulator.world.PlannedOrder.Parcel;
import io.redress.simulator.world.PlannedOrder.Purchase;
import io.redress.simulator.world.PlannedOrder.Sums;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Currency;
import java.util.Iterator;

/**
 * The orders of a real shop. What the history does not say (parcels and means of payment of most
 * files, customers' standing) is drawn as for generated orders.
 */
final class HistoricOrders implements OrderHistories {

  private final OrderHistory history;
  private final Population population;
  private final Draws draws;
  private final Parcels parcels;
  private final Shoppers shoppers;

  HistoricOrders(OrderHistory history, Population population, Draws draws) {
    this.history = history;
    this.population = population;
    this.draws = draws;
    this.parcels = new Parcels(population.partners());
    this.shoppers = new Shoppers(population);
  }

  @Override
  public long size(int world) {
    return history.sales().size();
  }

  @Override
  public Currency currency() {
    return history.currency();
  }

  @Override
  public Option<ExchangeRate> rateTo(Currency other) {
    return history
        .rates()
        .get(other)
        .map(rate -> new ExchangeRate(history.currency(), other, rate));
  }

  @Override
  public long all(int world) {
    return size(world);
  }

  @Override
  public Window window(int world) {
    var sales = history.sales();
    return sales.isEmpty()
        ? new Window(Instant.EPOCH, Instant.EPOCH)
        : new Window(sales.head().time(), sales.last().time());
  }

  /** Each world is the whole history, with other customers behind it. */
  @Override
  public Iterator<PlannedOrder> in(int world) {
    var drawn = draws.in(world);
    return history
        .sales()
        .iterator()
        .zipWithIndex((sale, number) -> order(world, drawn, sale, number));
  }

  private PlannedOrder order(int world, Draws drawn, Sale sale, int number) {
    var entity = drawn.of(number);
    var known = new Parcels.Known(sale.dispatched(), sale.delivered());
    var buyer = sale.customer().getOrElse(() -> "guest-of-" + sale.order());
    var paid =
        sale.lines()
            .foldLeft(sale.shippingMinor(), (sum, line) -> Math.addExact(sum, line.valueMinor()));
    return new PlannedOrder(
        entity,
        shoppers.customer(drawn, () -> buyer, buyer.hashCode() & 0x7fff_ffffL),
        sale.time(),
        true,
        new Sums(
            history.category(),
            sale.lines().size(),
            money(paid),
            known.delivered().isEmpty() && parcels.isLost(entity)),
        new Details() {
          @Override
          public Purchase purchase() {
            return new Purchase(
                world + "-" + number,
                new OrderId(sale.order()),
                lines(sale),
                List.empty(),
                money(sale.shippingMinor()),
                method(sale, entity));
          }

          @Override
          public Parcel parcel() {
            return parcels.plan(entity, sale.time(), known);
          }
        });
  }

  /** The means that paid most, if the population says how long a refund takes there. */
  private String method(Sale sale, Draws.Entity entity) {
    return sale.payments()
        .maxBy(Payment::minor)
        .map(Payment::means)
        .filter(population.partners().arrives()::containsKey)
        .getOrElse(() -> population.baskets().tenders().at(entity.uniform(Purpose.TENDER, 0)));
  }

  private Seq<OrderLine> lines(Sale sale) {
    return sale.lines()
        .zipWithIndex((line, index) ->
            new OrderLine(
                new LineId("L" + (index + 1)),
                line.sku(),
                history.category(),
                line.quantity(),
                money(line.unitPriceMinor()),
                money(0),
                money(0),
                true,
                HashSet.empty()));
  }

  private Money money(long minor) {
    return new Money(minor, history.currency());
  }
}
