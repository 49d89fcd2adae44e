package io.redress.simulator.world;

import io.redress.amount.ComponentKind;
import io.redress.goods.Condition;
import io.redress.goods.GoodsState;
import io.redress.goods.ReturnMilestone;
import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.CaseId;
import io.redress.lifecycle.Outcome;
import io.redress.money.Money;
import io.redress.order.LineId;
import io.redress.order.OrderId;
import io.redress.order.OrderLine;
import io.redress.order.TenderId;
import io.redress.party.Customer;
import io.redress.party.CustomerId;
import io.redress.remedy.Path;
import io.redress.request.AfterSaleRequest;
import io.redress.request.Reason;
import io.redress.request.RequestKind;
import io.redress.request.RequestedLine;
import io.redress.settlement.LegId;
import io.redress.settlement.RefundLeg;
import io.redress.settlement.Route;
import io.redress.simulator.draw.Draws;
import io.redress.simulator.population.CustomerKind;
import io.redress.simulator.population.Population;
import io.redress.simulator.population.Truth;
import io.redress.simulator.population.WrittenPopulation;
import io.redress.simulator.statistics.Count;
import io.redress.simulator.statistics.Dimension;
import io.redress.simulator.statistics.Granted;
import io.redress.simulator.statistics.Kpi;
import io.redress.simulator.statistics.Sample;
import io.redress.simulator.statistics.Tally;
import io.redress.simulator.world.PlannedOrder.Details;
import io.redress.simulator.world.PlannedOrder.Parcel;
import io.redress.simulator.world.PlannedOrder.Purchase;
import io.redress.simulator.world.PlannedOrder.Sums;
import io.redress.sla.Clocks;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Map;

/**
 * One case of one order for 100.00; goods cost the shop 60.00 of it, and are worth half of that
 * once used. What becomes of it is told step by step, and reckoned.
 */
final class ReckonedCase {

  static final Instant ASKED = Instant.parse("2026-03-02T10:00:00Z");

  /** Nobody complains, disputes or stays away, unless a test says so. */
  static final Population SHOP = shop("when-refused: 0.20", "when-refused: 0");

  static Population shop(String... changes) {
    return WrittenPopulation.with(
        List.of(changes)
            .appendAll(
                List.of(
                    "margin: 0.35", "margin: 0.40",
                    "used: 0.40, damaged", "used: 0.50, damaged",
                    "patience: {median: 96, spread: 0.60}", "patience: {median: 9600, spread: 0}"))
            .toJavaArray(String[]::new));
  }

  static CaseRun run(Truth truth, Condition condition) {
    return run(truth, condition, "size");
  }

  static CaseRun run(Truth truth, Condition condition, String reason) {
    return run(truth, condition, reason, RequestKind.RETURN_REFUND);
  }

  static CaseRun run(Truth truth, Condition condition, String reason, RequestKind kind) {
    var request =
        new AfterSaleRequest(
            new CustomerId("B-1"),
            kind,
            new Reason(reason),
            GoodsState.RECEIVED,
            Option.none(),
            List.of(new RequestedLine(new LineId("L1"), 1)),
            HashSet.empty());
    return new CaseRun(
        new CaseId("C-0-1"),
        order(new Parcel(ASKED, Option.of(ASKED))),
        new PlannedRequest(ASKED, request, truth, condition),
        ASKED);
  }

  /** The order whose parcel left and came at such times. */
  static PlannedOrder order(Parcel parcel) {
    var price = Money.of(10_000, "CNY");
    var line =
        new OrderLine(
            new LineId("L1"),
            "sku",
            "home",
            1,
            price,
            Money.of(0, "CNY"),
            Money.of(0, "CNY"),
            true,
            HashSet.empty());
    var buyer = new Customer(new CustomerId("B-1"), "regular", 0);
    return new PlannedOrder(
        new Draws(42).of(1),
        new Shopper("regular", CustomerKind.HONEST, () -> buyer),
        ASKED,
        true,
        new Sums("home", 1, price, false),
        new Details() {
          @Override
          public Purchase purchase() {
            return new Purchase(
                "0-1",
                new OrderId("O-0-1"),
                List.of(line),
                List.empty(),
                Money.of(0, "CNY"),
                "alipay");
          }

          @Override
          public Parcel parcel() {
            return parcel;
          }
        });
  }

  static void pays(CaseRun run, Path path) {
    pays(run, path, 0);
  }

  /** Goods of 100.00, and something for the way back, or taken off for it. */
  static void pays(CaseRun run, Path path, long freight) {
    var amount = Money.of(10_000 + freight, "CNY");
    settles(run, path, 10_000, freight);
    var leg =
        new RefundLeg(
            new LegId("C-0-1-1"),
            new OrderId("O-0-1"),
            Option.of(new TenderId("T1")),
            Route.ORIGINAL,
            amount,
            amount,
            ASKED);
    run.moves(leg);
  }

  /** Something else than money. */
  static void grants(CaseRun run, Path path) {
    settles(run, path, 0, 0);
  }

  /** The same with something for the way back, or to be paid for it. */
  static void grants(CaseRun run, Path path, long freight) {
    settles(run, path, 0, freight);
  }

  private static void settles(CaseRun run, Path path, long goods, long freight) {
    run.settles(
        Granted.of(
            path,
            ReturnMilestone.INSPECTION,
            List.of(
                Granted.component(ComponentKind.GOODS, Option.none(), 1, Money.of(goods, "CNY")),
                Granted.component(
                    ComponentKind.RETURN_FREIGHT, Option.none(), 0, Money.of(freight, "CNY")))));
  }

  static void comesBack(CaseRun run) {
    run.happened(ASKED, new CaseEvent.ReturnReached(ReturnMilestone.SIGNATURE, Clocks.none()));
  }

  static Reckoning.Ending ends(Outcome outcome) {
    return new Reckoning.Ending(outcome, Option.none(), ASKED);
  }

  /** What each figure comes to, of one order. */
  static Sample settled(Population shop, CaseRun run, Reckoning.Ending ending) {
    var tally = new Tally();
    var rows = tally.rows(Map.of(Dimension.CATEGORY, "home"));
    rows.add(Count.ORDERS, 1);
    rows.add(Count.REQUESTS, 1);
    new Reckoning(shop).settle(run, ending, rows);
    tally.worldIsOver();
    var sample = new Sample();
    sample.add(tally);
    return sample;
  }

  static double figure(Sample sample, Kpi kpi) {
    return sample.of(kpi).value();
  }

  /** A parcel back costs 10.00; the shop prepaid it, or the customer did. */
  static Population shopWhereParcelsCost(boolean isLabel) {
    return shop(
        "freight: {median: 10, spread: 0.30}", "freight: {median: 10, spread: 0}",
        "label: 0.40", isLabel ? "label: 1" : "label: 0",
        "when-refused: 0.20", "when-refused: 0");
  }

  static void isSentBack(CaseRun run) {
    run.happened(ASKED, new CaseEvent.ReturnSent("T-1", Clocks.none()));
    comesBack(run);
  }

  static double atBest(Population shop, Condition condition, String reason) {
    return atBest(shop, run(Truth.OWED, condition, reason));
  }

  /** The net cost of the best that any policy could do. */
  static double atBest(Population shop, CaseRun run) {
    var tally = new Tally();
    var rows = tally.rows(Map.of(Dimension.CATEGORY, "home"));
    rows.add(Count.ORDERS, 1);
    new Oracle(shop).answer(run.order(), run.request(), rows);
    tally.worldIsOver();
    var sample = new Sample();
    sample.add(tally);
    return figure(sample, Kpi.NET_COST);
  }

  private ReckonedCase() {}
}
