package io.redress.casework;

import io.redress.lifecycle.CaseCommand.Request;
import io.redress.lifecycle.CaseId;
import io.redress.lifecycle.CommandId;
import io.redress.lifecycle.Refusal;
import io.redress.money.ExchangeRate;
import io.redress.order.Order;
import io.redress.order.OrderId;
import io.redress.party.Actor;
import io.redress.port.OrderBook;
import io.redress.port.OrderBook.Purchase;
import io.redress.request.AfterSaleRequest;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.jmolecules.architecture.hexagonal.PrimaryPort;

/**
 * Opens cases about orders that are named and not shown: what an order is like is asked of the
 * order book once, when the case is opened, and kept in the case from then on. Several threads may
 * use it.
 */
@PrimaryPort
public final class RequestIntake {

  private final OrderBook orders;
  private final AfterSales afterSales;

  public RequestIntake(OrderBook orders, AfterSales afterSales) {
    this.orders = orders;
    this.afterSales = afterSales;
  }

  /**
   * What somebody asks about an order.
   *
   * @param id the same when the same is asked again
   * @param rate to the currency of the policy, for an order in another one
   */
  public record Asked(
      CommandId id,
      Actor actor,
      CaseId caseId,
      OrderId order,
      AfterSaleRequest request,
      Option<ExchangeRate> rate) {

    /** About an order in the currency of the policy. */
    public Asked(
        CommandId id, Actor actor, CaseId caseId, OrderId order, AfterSaleRequest request) {
      this(id, actor, caseId, order, request, Option.none());
    }

    private Request of(Purchase purchase) {
      return new Request(id, actor, caseId, purchase.order(), purchase.customer(), request, rate);
    }
  }

  /**
   * Opens a case, as {@link AfterSales#handle} does with a request. What is asked again under the
   * same id changes nothing, and the order book is not asked again: the case has seen the order as
   * it stood at first.
   *
   * @return where the case stands afterwards, or why the request was refused: an order that the
   *     order book does not have, too, and one that it says is another customer's
   * @throws OrderBookFailure if the order book fails; nothing was kept, it may be asked again
   * @throws ConcurrentChange as {@link AfterSales#handle} does
   */
  public Either<Refusal, CaseView> take(Asked asked) {
    return kept(asked)
        .orElse(() -> found(asked.order()))
        .map(asked::of)
        .map(request -> afterSales.handle(asked.caseId(), request))
        .getOrElse(() -> Either.left(new Refusal.UnknownOrder(asked.order())));
  }

  /** The order as a case that was opened before has seen it; none if it is about another one. */
  private Option<Purchase> kept(Asked asked) {
    return afterSales
        .view(asked.caseId())
        .state()
        .about()
        .filter(claim -> claim.order().id().equals(asked.order()))
        .map(claim -> new Purchase(claim.order(), claim.customer()));
  }

  private Option<Purchase> found(OrderId id) {
    return ask(id).peek(purchase -> check(id, purchase.order()));
  }

  private Option<Purchase> ask(OrderId id) {
    try {
      return orders.find(id);
    } catch (RuntimeException failure) {
      throw new OrderBookFailure(id, failure);
    }
  }

  private static void check(OrderId asked, Order given) {
    if (!given.id().equals(asked)) {
      throw new OrderBookFailure(asked, given.id());
    }
  }
}
