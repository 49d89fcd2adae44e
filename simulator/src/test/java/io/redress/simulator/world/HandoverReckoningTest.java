package io.redress.simulator.world;

import static io.redress.simulator.world.ReckonedCase.ASKED;
import static io.redress.simulator.world.ReckonedCase.SHOP;
import static io.redress.simulator.world.ReckonedCase.comesBack;
import static io.redress.simulator.world.ReckonedCase.ends;
import static io.redress.simulator.world.ReckonedCase.figure;
import static io.redress.simulator.world.ReckonedCase.isSentBack;
import static io.redress.simulator.world.ReckonedCase.pays;
import static io.redress.simulator.world.ReckonedCase.run;
import static io.redress.simulator.world.ReckonedCase.settled;
import static io.redress.simulator.world.ReckonedCase.shop;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.goods.Condition;
import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.Outcome;
import io.redress.money.Money;
import io.redress.remedy.Handover;
import io.redress.remedy.Path;
import io.redress.request.RequestKind;
import io.redress.simulator.population.Population;
import io.redress.simulator.population.Truth;
import io.redress.simulator.statistics.Kpi;
import io.redress.sla.ClockName;
import io.redress.sla.Clocks;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** What replacements, repairs and compensation come to, of an order for 100.00. */
class HandoverReckoningTest {

  /** A parcel costs 10.00 either way, and mending a fifth of what the goods cost the shop. */
  private static Population workshop(boolean isLabel) {
    return shop(
        "freight: {median: 10, spread: 0.30}", "freight: {median: 10, spread: 0}",
        "label: 0.40", isLabel ? "label: 1" : "label: 0",
        "repair-cost: 0.15", "repair-cost: 0.20",
        "when-refused: 0.20", "when-refused: 0");
  }

  private static CaseRun asking(RequestKind kind, String reason) {
    return run(Truth.OWED, Condition.INTACT, reason, kind);
  }

  private static void isHanded(CaseRun run, Handover what) {
    run.happened(ASKED, new CaseEvent.HandoverAsked(what, Clocks.none()));
    run.happened(ASKED, new CaseEvent.HandedOver("R-1", Clocks.none()));
  }

  @Test
  void aReplacementCostsItsGoodsAndItsParcelLessWhatCameBack() {
    var run = asking(RequestKind.EXCHANGE, "size");
    ReckonedCase.grants(run, Path.RETURN_GOODS);
    isSentBack(run);
    isHanded(run, Handover.REPLACEMENT);

    var sample = settled(workshop(false), run, ends(Outcome.REPLACED));

    // Goods of 60.00 and a parcel of 10.00 go out; what comes back is worth 51.00. No money moves.
    assertThat(figure(sample, Kpi.REPLACEMENTS_AND_REPAIRS)).isEqualTo(7_000);
    assertThat(figure(sample, Kpi.GOODS_LOST)).isEqualTo(900);
    assertThat(figure(sample, Kpi.NET_COST)).isEqualTo(7_000 - 5_100);
    assertThat(figure(sample, Kpi.REFUND_RATE)).isZero();
    assertThat(figure(sample, Kpi.WRONGLY_REFUSED)).isZero();
    assertThat(figure(sample, Kpi.SATISFACTION)).isEqualTo(94);
  }

  @Test
  void whatTheCustomerPaysForItsWayIsNoCostOfTheShop() {
    var run = asking(RequestKind.EXCHANGE, "size");
    ReckonedCase.grants(run, Path.RETURN_GOODS, -1_000);
    isSentBack(run);
    run.happened(ASKED, new CaseEvent.DifferencePaid(Money.of(1_000, "CNY")));
    isHanded(run, Handover.REPLACEMENT);

    var sample = settled(workshop(true), run, ends(Outcome.REPLACED));

    assertThat(figure(sample, Kpi.RETURN_LABELS)).isEqualTo(1_000);
    assertThat(figure(sample, Kpi.RETURN_FREIGHT)).isZero();
    assertThat(figure(sample, Kpi.NET_COST)).isEqualTo(7_000 - 5_100);
  }

  @Test
  void whoeverDoesNotPayForItsWayChoseSo() {
    var run = asking(RequestKind.EXCHANGE, "size");
    var unpaid = new Reckoning.Ending(Outcome.EXPIRED, Option.of(ClockName.PAYMENT), ASKED);

    assertThat(figure(settled(workshop(true), run, unpaid), Kpi.WRONGLY_REFUSED)).isZero();
  }

  @Test
  void moneyForTheWayOfAReplacementIsARefund() {
    var run = asking(RequestKind.EXCHANGE, "quality");
    pays(run, Path.RETURN_GOODS, -9_000);
    isSentBack(run);
    isHanded(run, Handover.REPLACEMENT);

    assertThat(figure(settled(SHOP, run, ends(Outcome.REPLACED)), Kpi.REFUND_RATE)).isEqualTo(1);
  }

  @Test
  void mendedGoodsAreTheCustomersAgain() {
    var run = asking(RequestKind.REPAIR, "quality");
    ReckonedCase.grants(run, Path.RETURN_GOODS);
    isSentBack(run);
    isHanded(run, Handover.REPAIR);

    var sample = settled(workshop(true), run, ends(Outcome.REPAIRED));

    // The label, a fifth of 60.00, and the parcel out; nothing is lost and nothing regained.
    assertThat(figure(sample, Kpi.RETURN_FREIGHT)).isEqualTo(1_000);
    assertThat(figure(sample, Kpi.REPLACEMENTS_AND_REPAIRS)).isEqualTo(1_200 + 1_000);
    assertThat(figure(sample, Kpi.GOODS_LOST)).isZero();
    assertThat(figure(sample, Kpi.NET_COST)).isEqualTo(1_000 + 1_200 + 1_000);
    assertThat(figure(sample, Kpi.WRONGLY_REFUSED)).isZero();
  }

  @Test
  void whoeverAskedForAnExchangeAndGotNothingIsWronglyRefused() {
    var run = asking(RequestKind.EXCHANGE, "size");
    comesBack(run);

    assertThat(figure(settled(SHOP, run, ends(Outcome.REJECTED)), Kpi.WRONGLY_REFUSED))
        .isEqualTo(10_000);
  }

  @Test
  void refusingCompensationForWaitingTakesNothingThatWasPaidFor() {
    var run = run(Truth.NOT_OWED, Condition.UNOPENED, "late-dispatch", RequestKind.COMPENSATION);

    var sample = settled(SHOP, run, ends(Outcome.REJECTED));

    assertThat(figure(sample, Kpi.WRONGLY_REFUSED)).isZero();
    assertThat(figure(sample, Kpi.GOODS_LOST)).isZero();
  }

  @Test
  void theBestThatAnyoneCanDoHandsOverWhatIsThere() {
    var soldOut =
        shop(
            "freight: {median: 10, spread: 0.30}", "freight: {median: 10, spread: 0}",
            "in-stock: 0.92", "in-stock: 0");
    var inStock =
        shop(
            "freight: {median: 10, spread: 0.30}",
            "freight: {median: 10, spread: 0}",
            "in-stock: 0.92",
            "in-stock: 1",
            "repairable: 0.85",
            "repairable: 1");

    // A replacement and its parcel, less what comes back; where there is none, the money.
    assertThat(ReckonedCase.atBest(inStock, asking(RequestKind.EXCHANGE, "size")))
        .isEqualTo(7_000 - 5_100);
    assertThat(ReckonedCase.atBest(soldOut, asking(RequestKind.EXCHANGE, "size")))
        .isEqualTo(10_000 - 5_100);
    // 15 % of 60.00, the parcel out, and the way back for a fault.
    assertThat(ReckonedCase.atBest(inStock, asking(RequestKind.REPAIR, "quality")))
        .isEqualTo(900 + 1_000 + 1_000);
  }
}
