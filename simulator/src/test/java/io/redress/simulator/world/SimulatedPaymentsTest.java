package io.redress.simulator.world;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.goods.Condition;
import io.redress.goods.GoodsState;
import io.redress.lifecycle.CaseId;
import io.redress.money.Money;
import io.redress.order.OrderId;
import io.redress.order.TenderId;
import io.redress.port.LegView;
import io.redress.port.RefundAnswer;
import io.redress.port.Submission.NotSent;
import io.redress.request.AfterSaleRequest;
import io.redress.request.Reason;
import io.redress.request.RequestKind;
import io.redress.request.RequestedLine;
import io.redress.settlement.LegAnswer;
import io.redress.settlement.LegId;
import io.redress.settlement.RefundLeg;
import io.redress.settlement.Route;
import io.redress.simulator.draw.Draws;
import io.redress.simulator.population.Population;
import io.redress.simulator.population.Truth;
import io.redress.simulator.population.WrittenPopulation;
import io.vavr.collection.HashSet;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SimulatedPaymentsTest {

  private static final Population RELIABLE =
      WrittenPopulation.with(
          "provider-declines: 0.004", "provider-declines: 0",
          "provider-uncertain: 0.002", "provider-uncertain: 0",
          "{alipay: 0.50, wechat-pay: 0.40, card: 0.10}", "{card: 1}");
  private static final RefundLeg LEG = leg("C-7-1", Route.ORIGINAL);

  private final List<String> arrivals = new ArrayList<>();

  @Test
  void whatAProviderAcceptsArrivesByTheMeansOfTheOrder() {
    var payments = payments(RELIABLE);
    assertThat(payments.refund(LEG)).isEqualTo(RefundAnswer.said(LegAnswer.ACCEPTED));
    assertThat(arrivals).containsExactly("C-7-1 by card");
    assertThat(payments.query(LEG)).isEqualTo(LegView.found(LegAnswer.CONFIRMED));
  }

  @Test
  void creditWithTheShopArrivesThereWhateverProvidersDo() {
    var payments = payments(declining());
    assertThat(payments.refund(leg("C-7-2", Route.STORE_BALANCE)))
        .isEqualTo(RefundAnswer.said(LegAnswer.ACCEPTED));
    assertThat(arrivals).containsExactly("C-7-2 by store-balance");
  }

  @Test
  void theSameLegMovesMoneyOnce() {
    var run = run(RELIABLE);
    var payments = payments(RELIABLE, run);
    assertThat(payments.refund(LEG)).isEqualTo(RefundAnswer.said(LegAnswer.ACCEPTED));
    assertThat(payments.refund(LEG)).isEqualTo(RefundAnswer.said(LegAnswer.ACCEPTED));
    assertThat(arrivals).hasSize(1);
    assertThat(run.given()).isEqualTo(100);
  }

  @Test
  void whatIsDeclinedDoesNotMoveAndDoesNotArrive() {
    var run = run(declining());
    var payments = payments(declining(), run);
    assertThat(payments.refund(LEG)).isEqualTo(RefundAnswer.said(LegAnswer.DECLINED));
    assertThat(payments.query(LEG)).isEqualTo(LegView.found(LegAnswer.DECLINED));
    assertThat(run.given()).isZero();
    assertThat(arrivals).isEmpty();
  }

  /** Half of all legs are declined here: a leg that is asked for often would once be accepted. */
  @Test
  void aDeclinedLegStaysDeclinedHoweverOftenItIsAskedFor() {
    var moody = WrittenPopulation.with("provider-declines: 0.004", "provider-declines: 0.5");
    var payments = payments(moody);
    for (int number = 1; number <= 20; number++) {
      var leg = leg("C-7-" + number, Route.ORIGINAL);
      var answer = payments.refund(leg);
      for (int again = 0; again < 5; again++) {
        assertThat(payments.refund(leg)).isEqualTo(answer);
      }
    }
    assertThat(arrivals).hasSizeBetween(5, 15);
  }

  @Test
  void whatIsUncertainHasMovedAndOnlyAQuestionTells() {
    var vague = WrittenPopulation.with("provider-uncertain: 0.002", "provider-uncertain: 0.996");
    var payments = payments(vague);
    assertThat(payments.refund(leg("C-7-1", Route.ORIGINAL)))
        .isEqualTo(RefundAnswer.said(LegAnswer.UNCERTAIN));
    assertThat(arrivals).isEmpty();
    assertThat(payments.query(LEG)).isEqualTo(LegView.found(LegAnswer.CONFIRMED));
  }

  @Test
  void aProviderThatIsDownHasNothingSentToItAndCannotBeAsked() {
    var down =
        WrittenPopulation.with(
            "{a-year: 6, lasts: {median: 1.5, spread: 0.80}}",
            "{a-year: 365, lasts: {median: 48, spread: 0}}");
    var run = run(down);
    var payments = payments(down, run);
    assertThat(payments.refund(LEG)).isEqualTo(new NotSent("down", true, Option.none()));
    assertThat(payments.query(LEG)).isEqualTo(new LegView.Unreadable("down"));
    assertThat(run.given()).isZero();
  }

  @Test
  void aLegThatNeverArrivedIsDeclined() {
    assertThat(payments(RELIABLE).query(leg("C-7-9", Route.ORIGINAL)))
        .isEqualTo(LegView.found(LegAnswer.DECLINED));
  }

  private static Population declining() {
    return WrittenPopulation.with("provider-declines: 0.004", "provider-declines: 1");
  }

  private static RefundLeg leg(String id, Route route) {
    return new RefundLeg(
        new LegId(id),
        new OrderId("O-1"),
        Option.of(new TenderId("T1")),
        route,
        Money.of(100, "CNY"),
        Money.of(100, "CNY"),
        Instant.EPOCH);
  }

  private SimulatedPayments payments(Population population) {
    return payments(population, run(population));
  }

  private SimulatedPayments payments(Population population, CaseRun run) {
    return new SimulatedPayments(
        population.partners(),
        new Outage(new Draws(42), population.partners().outages()),
        InstantSource.fixed(Instant.parse("2026-03-01T10:00:00Z")),
        leg -> run,
        (arriving, leg, means) -> arrivals.add(leg.value() + " by " + means));
  }

  private static CaseRun run(Population population) {
    var order = new GeneratedOrders(population, new Draws(42), 100, 1).in(0).next();
    var lines = order.lines().map(line -> new RequestedLine(line.id(), 1));
    var request =
        new AfterSaleRequest(
            order.customer().id(),
            RequestKind.REFUND,
            new Reason("quality"),
            GoodsState.RECEIVED,
            Option.none(),
            lines,
            HashSet.empty());
    return new CaseRun(
        new CaseId("C-7"),
        order,
        new PlannedRequest(order.placedAt(), request, Truth.OWED, Condition.INTACT),
        order.placedAt());
  }
}
