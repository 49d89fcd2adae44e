package io.redress.simulator.world;

import io.redress.amount.ComponentKind;
import io.redress.goods.ReturnFreight;
import io.redress.goods.ReturnFreight.PrepaidBy;
import io.redress.money.Money;
import io.redress.simulator.draw.LogNormal;
import io.redress.simulator.draw.Purpose;
import io.redress.simulator.population.Population;
import io.redress.simulator.population.Returns;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/**
 * What sending goods back costs, and who pays the courier: for each order the same, whatever a
 * policy says. Who bears it in the end the policy decides, and whether that is fair, the fault.
 */
final class ReturnParcels {

  private static final int BACK = 0;
  private static final int OUT = 1;

  private final Returns returns;
  private final Set<String> choices;

  ReturnParcels(Population population) {
    this.returns = population.returns();
    this.choices = population.behaviour().entitlement().reasons();
  }

  /** What it would cost to send goods of an order back; none where nobody counts it. */
  Option<ReturnFreight> of(PlannedOrder order) {
    return returns.freight().map(prices -> cost(prices, order));
  }

  private ReturnFreight cost(LogNormal prices, PlannedOrder order) {
    boolean isLabel = order.entity().happens(Purpose.RETURN_LABEL, 0, returns.label());
    return new ReturnFreight(
        price(prices, order, BACK), isLabel ? PrepaidBy.MERCHANT : PrepaidBy.CUSTOMER);
  }

  private static Money price(LogNormal freight, PlannedOrder order, int which) {
    var currency = order.paid().currency();
    double uniform = order.entity().uniform(Purpose.RETURN_FREIGHT, which);
    return new Money(new Prices(currency).minor(freight, uniform), currency);
  }

  /** What one more parcel to the customer costs, which is as much as one back, in minor units. */
  long out(PlannedOrder order) {
    return returns.freight().map(prices -> price(prices, order, OUT).minor()).getOrElse(0L);
  }

  /** Whether the customer chose to send the goods back, so that nobody owes them the way. */
  boolean isChoice(PlannedRequest request) {
    return choices.contains(request.request().reason().word());
  }

  /** What the shop paid couriers, whatever became of the case, in minor units. */
  long labels(CaseRun run) {
    return paid(run, PrepaidBy.MERCHANT);
  }

  /**
   * What a customer is owed beside the goods: the way that a fault made them pay; less than nothing
   * where the shop prepaid a way that they chose.
   */
  long owed(CaseRun run) {
    return isChoice(run.request()) ? -paid(run, PrepaidBy.MERCHANT) : paid(run, PrepaidBy.CUSTOMER);
  }

  /** Whether the customer bears any of it though the fault was somebody else's. */
  boolean isBorneForAFault(CaseRun run, long settled) {
    return !isChoice(run.request()) && paid(run, PrepaidBy.CUSTOMER) > settled;
  }

  /** What a case gives back of it; less than nothing where it is deducted. */
  static long settled(CaseRun run) {
    return run.grant()
        .map(grant -> grant.quote().of(ComponentKind.RETURN_FREIGHT).minor())
        .getOrElse(0L);
  }

  private long paid(CaseRun run, PrepaidBy by) {
    return Option.when(run.wereGoodsSent(), run.order())
        .flatMap(this::of)
        .filter(freight -> freight.prepaidBy() == by)
        .map(freight -> freight.amount().minor())
        .getOrElse(0L);
  }
}
