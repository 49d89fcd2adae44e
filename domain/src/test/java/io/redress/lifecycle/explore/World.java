package io.redress.lifecycle.explore;

import io.redress.Shop;
import io.redress.goods.ReturnFreight;
import io.redress.goods.ReturnFreight.PrepaidBy;
import io.redress.lifecycle.CaseId;
import io.redress.money.Money;
import io.redress.order.Order;
import io.redress.party.Customer;
import io.redress.policy.Policy;
import io.redress.remedy.Remedy;
import io.redress.request.AfterSaleRequest;
import io.redress.settlement.LedgerEntry.TakenOutside;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * A shop so small that everything that can happen in it can be looked at.
 *
 * @param requests what can be asked for
 * @param offers what else can be offered
 * @param outside what may go back outside all cases
 * @param cases how many cases there are about the one order
 * @param labels by what the merchant may have prepaid the way back; a customer may say nothing of
 *     it
 * @param depth how many moves are looked ahead
 */
record World(
    String name,
    Policy policy,
    Order order,
    Customer customer,
    Seq<AfterSaleRequest> requests,
    Seq<Remedy> offers,
    Seq<TakenOutside> outside,
    int cases,
    Seq<ReturnFreight> labels,
    int depth) {

  private static final Seq<CaseId> IDS = Array.of("C1", "C2").map(CaseId::new);
  private static final Seq<Remedy> OFFERS = List.of(Remedy.REFUND, Remedy.RETURN_REFUND);

  static World of(String name, Policy policy, Order order, AfterSaleRequest... requests) {
    return new World(
        name,
        policy,
        order,
        Shop.customer("regular"),
        List.of(requests),
        OFFERS,
        List.empty(),
        1,
        List.empty(),
        8);
  }

  World of(String tier) {
    return new World(
        name, policy, order, Shop.customer(tier), requests, offers, outside, cases, labels, depth);
  }

  World offering(Remedy... others) {
    return new World(
        name, policy, order, customer, requests, List.of(others), outside, cases, labels, depth);
  }

  World charging(TakenOutside... back) {
    return new World(
        name, policy, order, customer, requests, offers, List.of(back), cases, labels, depth);
  }

  World withCases(int number) {
    return new World(
        name, policy, order, customer, requests, offers, outside, number, labels, depth);
  }

  World labelling(Money... prepaid) {
    var all = List.of(prepaid).map(amount -> new ReturnFreight(amount, PrepaidBy.MERCHANT));
    return new World(name, policy, order, customer, requests, offers, outside, cases, all, depth);
  }

  World toDepth(int moves) {
    return new World(
        name, policy, order, customer, requests, offers, outside, cases, labels, moves);
  }

  static CaseId id(int which) {
    return IDS.get(which);
  }

  @Override
  public String toString() {
    return name;
  }
}
