package io.redress.simulator.world;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.amount.ComponentKind;
import io.redress.decision.Decision.Because;
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
import io.redress.sla.ClockName;
import io.redress.sla.Clocks;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Of one order for 100.00; goods cost the shop 60.00 of it, and are worth half of that once used.
 */
class ReckoningTest {

  private static final Instant ASKED = Instant.parse("2026-03-02T10:00:00Z");

  /** Nobody complains, disputes or stays away, unless a test says so. */
  private static final Population SHOP = shop("when-refused: 0.20", "when-refused: 0");

  private static Population shop(String... changes) {
    return WrittenPopulation.with(
        List.of(changes)
            .appendAll(
                List.of(
                    "margin: 0.35", "margin: 0.40",
                    "used: 0.40, damaged", "used: 0.50, damaged",
                    "patience: {median: 96, spread: 0.60}", "patience: {median: 9600, spread: 0}"))
            .toJavaArray(String[]::new));
  }

  private static CaseRun run(Truth truth, Condition condition) {
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
    var order =
        new PlannedOrder(
            "0-1",
            new OrderId("O-0-1"),
            new Draws(42).of(1),
            new Shopper(buyer, CustomerKind.HONEST),
            ASKED,
            ASKED,
            Option.of(ASKED),
            List.of(line),
            List.empty(),
            Money.of(0, "CNY"),
            "alipay",
            price,
            true);
    var request =
        new AfterSaleRequest(
            new CustomerId("B-1"),
            RequestKind.RETURN_REFUND,
            new Reason("size"),
            GoodsState.RECEIVED,
            Option.none(),
            List.of(new RequestedLine(new LineId("L1"), 1)),
            HashSet.empty());
    return new CaseRun(
        new CaseId("C-0-1"), order, new PlannedRequest(ASKED, request, truth, condition), ASKED);
  }

  private static void pays(CaseRun run, Path path) {
    var amount = Money.of(10_000, "CNY");
    run.settles(
        Granted.of(
            path,
            ReturnMilestone.INSPECTION,
            List.of(Granted.component(ComponentKind.GOODS, Option.none(), 1, amount))));
    var leg =
        new RefundLeg(
            new LegId("C-0-1-1"),
            new OrderId("O-0-1"),
            Option.of(new TenderId("T1")),
            Route.ORIGINAL,
            amount,
            amount,
            ASKED);
    run.moved().put(leg.id(), leg);
  }

  private static void comesBack(CaseRun run) {
    run.happened(ASKED, new CaseEvent.ReturnReached(ReturnMilestone.SIGNATURE, Clocks.none()));
  }

  private static Reckoning.Ending ends(Outcome outcome) {
    return new Reckoning.Ending(outcome, Option.none(), ASKED);
  }

  /** What each figure comes to, of one order. */
  private static Sample settled(Population shop, CaseRun run, Reckoning.Ending ending) {
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

  private static double of(Sample sample, Kpi kpi) {
    return sample.of(kpi).value();
  }

  @Test
  void goodsThatComeBackAsNewCostTheMarginAndWhatTheyLoseByBeingOpened() {
    var run = run(Truth.OWED, Condition.INTACT);
    pays(run, Path.RETURN_GOODS);
    comesBack(run);

    var sample = settled(SHOP, run, ends(Outcome.REFUNDED));

    // 100.00 back; goods of 60.00 come back, worth 85 % of it.
    assertThat(of(sample, Kpi.GOODS_LOST)).isEqualTo(900);
    assertThat(of(sample, Kpi.NET_COST)).isEqualTo(10_000 - 5_100);
    assertThat(of(sample, Kpi.WRONGLY_REFUNDED)).isZero();
    assertThat(of(sample, Kpi.WRONGLY_REFUSED)).isZero();
    assertThat(of(sample, Kpi.SATISFACTION)).isEqualTo(94);
  }

  @Test
  void goodsThatAreKeptAreLost() {
    var run = run(Truth.OWED, Condition.INTACT);
    pays(run, Path.KEEP_GOODS);

    var sample = settled(SHOP, run, ends(Outcome.REFUNDED));

    assertThat(of(sample, Kpi.GOODS_LOST)).isEqualTo(6_000);
    assertThat(of(sample, Kpi.NET_COST)).isEqualTo(10_000);
    assertThat(of(sample, Kpi.SATISFACTION)).isEqualTo(100);
  }

  @Test
  void whatGoesToAnUntrueClaimIsWronglyRefundedAndItsGoodsAreWorn() {
    var run = run(Truth.WORN, Condition.USED);
    pays(run, Path.RETURN_GOODS);
    comesBack(run);

    var sample = settled(SHOP, run, ends(Outcome.REFUNDED));

    assertThat(of(sample, Kpi.WRONGLY_REFUNDED)).isEqualTo(10_000);
    assertThat(of(sample, Kpi.GOODS_LOST)).isEqualTo(3_000);
  }

  @Test
  void anEmptyBoxBringsNothingBack() {
    var run = run(Truth.EMPTY_BOX, Condition.INTACT);
    pays(run, Path.RETURN_GOODS);
    comesBack(run);

    assertThat(of(settled(SHOP, run, ends(Outcome.REFUNDED)), Kpi.GOODS_LOST)).isEqualTo(6_000);
  }

  @Test
  void goodsThatAreSentToTheCustomerAgainAreNotBack() {
    var run = run(Truth.OWED, Condition.INTACT);
    comesBack(run);
    run.happened(ASKED, new CaseEvent.SentBack("T-1"));

    assertThat(run.goodsAreBack()).isFalse();
  }

  @Test
  void whoeverIsOwedAndGetsNothingIsWronglyRefused() {
    var run = run(Truth.OWED, Condition.INTACT);

    var sample = settled(SHOP, run, ends(Outcome.REJECTED));

    assertThat(of(sample, Kpi.WRONGLY_REFUSED)).isEqualTo(10_000);
    assertThat(of(sample, Kpi.SATISFACTION)).isEqualTo(40);
    // 40 is a third below the neutral 60: a sixth stays away of three orders with 40.00 of margin.
    assertThat(of(sample, Kpi.REPEAT_PURCHASES_LOST)).isEqualTo(2_000);
  }

  @Test
  void refusingWhatIsNotOwedOrNotTrueIsNoHarm() {
    for (var truth : List.of(Truth.NOT_OWED, Truth.WORN, Truth.NEVER_CAME)) {
      var sample = settled(SHOP, run(truth, Condition.USED), ends(Outcome.REJECTED));
      assertThat(of(sample, Kpi.WRONGLY_REFUSED)).isZero();
    }
  }

  /**
   * Letting the time for evidence pass is giving up; not sending goods back is changing one's mind.
   */
  @Test
  void whoeverDoesNotSendGoodsBackWasNotRefused() {
    var gaveUp = new Reckoning.Ending(Outcome.EXPIRED, Option.of(ClockName.EVIDENCE), ASKED);
    var keeps = new Reckoning.Ending(Outcome.EXPIRED, Option.of(ClockName.RETURN_DISPATCH), ASKED);

    assertThat(of(settled(SHOP, run(Truth.OWED, Condition.INTACT), gaveUp), Kpi.WRONGLY_REFUSED))
        .isEqualTo(10_000);
    assertThat(of(settled(SHOP, run(Truth.OWED, Condition.INTACT), keeps), Kpi.WRONGLY_REFUSED))
        .isZero();
  }

  @Test
  void theTimeOfPeopleIsPartOfTheCost() {
    var run = run(Truth.OWED, Condition.INTACT);
    pays(run, Path.KEEP_GOODS);
    run.worked(700);

    var sample = settled(SHOP, run, ends(Outcome.REFUNDED));

    assertThat(of(sample, Kpi.HANDLING)).isEqualTo(700);
    assertThat(of(sample, Kpi.NET_COST)).isEqualTo(10_700);
  }

  /** Each day takes three points, each question eight. */
  @Test
  void waitingAndQuestionsMakeLessContent() {
    var run = run(Truth.OWED, Condition.INTACT);
    pays(run, Path.KEEP_GOODS);
    run.happened(
        ASKED,
        new CaseEvent.EvidenceAsked(
            HashSet.empty(), new Because("eligibility", "ask", Option.none()), Clocks.none()));
    var late =
        new Reckoning.Ending(Outcome.REFUNDED, Option.none(), ASKED.plus(Duration.ofDays(4)));

    assertThat(of(settled(SHOP, run, late), Kpi.SATISFACTION)).isEqualTo(100 - 12 - 8);
  }

  @Test
  void whoeverWaitsLongerThanTheyHavePatienceComplains() {
    var impatient =
        WrittenPopulation.with(
            "patience: {median: 96, spread: 0.60}", "patience: {median: 24, spread: 0}");
    var run = run(Truth.OWED, Condition.INTACT);
    pays(run, Path.KEEP_GOODS);
    var slow =
        new Reckoning.Ending(Outcome.REFUNDED, Option.none(), ASKED.plus(Duration.ofHours(25)));
    var quick =
        new Reckoning.Ending(Outcome.REFUNDED, Option.none(), ASKED.plus(Duration.ofHours(23)));

    var complained = settled(impatient, run, slow);
    assertThat(of(complained, Kpi.COMPLAINTS)).isEqualTo(1);
    // An agent of 40.00 an hour talks with them for as long as for any case.
    assertThat(of(complained, Kpi.HANDLING)).isBetween(100.0, 3_000.0);
    assertThat(of(settled(impatient, run, quick), Kpi.COMPLAINTS)).isZero();
  }

  @Test
  void theBankTakesBackWhatWasOwedAndItsFee() {
    var shop = shop("when-owed: 0.05", "when-owed: 1");

    var sample = settled(shop, run(Truth.OWED, Condition.INTACT), ends(Outcome.REJECTED));

    assertThat(of(sample, Kpi.CHARGEBACKS)).isEqualTo(1);
    assertThat(of(sample, Kpi.CHARGED_BACK)).isEqualTo(20_000);
  }

  @Test
  void aDisputeThatTheShopWinsCostsItsFee() {
    var shop =
        shop(
            "when-not: 0.02", "when-not: 1",
            "lost-when-not: 0.40", "lost-when-not: 0");

    var sample = settled(shop, run(Truth.WORN, Condition.USED), ends(Outcome.REJECTED));

    assertThat(of(sample, Kpi.CHARGED_BACK)).isEqualTo(10_000);
  }
}
