package io.redress.lifecycle;

import static io.redress.Shop.CUSTOMER;
import static io.redress.Shop.FINANCE;
import static io.redress.Shop.INSPECTOR;
import static io.redress.Shop.NOW;
import static io.redress.Shop.PROVIDER;
import static io.redress.Shop.WAREHOUSE;
import static io.redress.Shop.cny;
import static io.redress.lifecycle.Cases.ID;
import static io.redress.lifecycle.Cases.end;
import static io.redress.lifecycle.Cases.runs;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.Shop;
import io.redress.goods.GoodsState;
import io.redress.goods.ReturnMilestone;
import io.redress.goods.Wares;
import io.redress.lifecycle.AfterSaleCase.AwaitingReturn;
import io.redress.lifecycle.AfterSaleCase.InReview;
import io.redress.lifecycle.CaseCommand.AnswerIntercept;
import io.redress.lifecycle.CaseCommand.AnswerLeg;
import io.redress.lifecycle.CaseCommand.AnswerStock;
import io.redress.lifecycle.CaseCommand.Approve;
import io.redress.lifecycle.CaseCommand.PassDeadline;
import io.redress.lifecycle.CaseCommand.ReportHandover;
import io.redress.lifecycle.CaseCommand.ReportIrreparable;
import io.redress.lifecycle.CaseCommand.ReportPayment;
import io.redress.lifecycle.CaseCommand.ReportReturn;
import io.redress.lifecycle.CaseCommand.Withdraw;
import io.redress.lifecycle.CaseEvent.DifferenceAsked;
import io.redress.lifecycle.CaseEvent.DifferencePaid;
import io.redress.lifecycle.CaseEvent.Expired;
import io.redress.lifecycle.CaseEvent.HandedOver;
import io.redress.lifecycle.CaseEvent.HandoverAsked;
import io.redress.lifecycle.CaseEvent.InterceptCancelled;
import io.redress.lifecycle.CaseEvent.RefundConfirmed;
import io.redress.lifecycle.CaseEvent.RefundOrdered;
import io.redress.lifecycle.CaseEvent.ReturnReached;
import io.redress.lifecycle.CaseEvent.SendBackAsked;
import io.redress.lifecycle.CaseEvent.StockAnswered;
import io.redress.lifecycle.CaseEvent.StockAsked;
import io.redress.lifecycle.CaseEvent.Withdrawn;
import io.redress.lifecycle.Effect.AskStock;
import io.redress.lifecycle.Effect.HandOver;
import io.redress.order.OrderId;
import io.redress.party.Actor;
import io.redress.party.Role;
import io.redress.remedy.Handover;
import io.redress.request.AfterSaleRequest;
import io.redress.request.Replacement;
import io.redress.request.RequestKind;
import io.redress.settlement.LegAnswer;
import io.redress.settlement.LegId;
import io.redress.settlement.Route;
import io.redress.sla.ClockName;
import io.redress.sla.Clocks;
import io.redress.sla.Deadline;
import io.redress.sla.OnBreach;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What is given that is not money: two units of A, for which 200.00 were paid. */
class RemediesTest {

  private static final Deadline REPLACEMENT =
      new Deadline(
          ClockName.REPLACEMENT, Role.WAREHOUSE, NOW.plus(Duration.ofDays(2)), OnBreach.NOTIFY);
  private static final Deadline REPAIR =
      new Deadline(
          ClockName.REPAIR, Role.WAREHOUSE, NOW.plus(Duration.ofDays(30)), OnBreach.NOTIFY);
  private static final Deadline PAYMENT =
      new Deadline(ClockName.PAYMENT, Role.CUSTOMER, NOW.plus(Duration.ofDays(3)), OnBreach.CLOSE);
  private static final Clocks ASKED = runs(Cases.WAREHOUSE_INQUIRY);

  @Test
  void anExchangeIsPromisedOnlyWhatIsInStock() {
    var asked = opened(RequestKind.EXCHANGE, GoodsState.RECEIVED);
    assertThat(asked.past().last()).isEqualTo(new StockAsked(ASKED));
    assertThat(effects(asked))
        .containsExactly(new AskStock(new OrderId("O1"), List.of(new Wares("sku-A", 2))));
    asked
        .when(new AnswerStock(ID, WAREHOUSE, true), NOW)
        .then(new StockAnswered(true), new CaseEvent.ReturnAuthorised(Cases.DISPATCHES));
  }

  @Test
  void whatIsNotInStockIsForAPersonToSolve() {
    var state =
        after(
            opened(RequestKind.EXCHANGE, GoodsState.RECEIVED),
            new AnswerStock(ID, WAREHOUSE, false));
    assertThat(state.state()).isInstanceOf(InReview.class);
    assertThat(((InReview) state.state()).level()).isEqualTo(Role.AGENT);
  }

  @Test
  void aWarehouseThatDoesNotAnswerHasNothing() {
    var later = NOW.plus(Duration.ofHours(2));
    var state =
        after(
            opened(RequestKind.EXCHANGE, GoodsState.RECEIVED),
            new PassDeadline(ID, Actor.SYSTEM, ClockName.WAREHOUSE_INQUIRY),
            later);
    assertThat(state.state()).isInstanceOf(InReview.class);
  }

  @Test
  void theSameAgainIsSentWhenTheGoodsWereInspectedAndNoMoneyMoves() {
    inspected(exchange())
        .when(new ReportHandover(ID, WAREHOUSE, "T-8"), NOW)
        .then(new HandedOver("T-8", Clocks.none()), end(Outcome.REPLACED));
  }

  @Test
  void theWarehouseIsToldWhatToSend() {
    var inspected = inspected(exchange());
    assertThat(inspected.past().last())
        .isEqualTo(new HandoverAsked(Handover.REPLACEMENT, runs(REPLACEMENT)));
    assertThat(effects(inspected))
        .containsExactly(
            new HandOver(new OrderId("O1"), Handover.REPLACEMENT, List.of(new Wares("sku-A", 2))));
  }

  /** 200.00 come back, 2 x 130.00 are sent: 60.00 are due. */
  @Test
  void whatCostsMoreIsPaidBeforeItIsSent() {
    inspected(exchangeFor(130_00))
        .when(new ReportPayment(ID, PROVIDER, cny(60_00)), NOW)
        .then(
            new DifferencePaid(cny(60_00)),
            new HandoverAsked(Handover.REPLACEMENT, runs(REPLACEMENT)));
    assertThat(inspected(exchangeFor(130_00)).past().last())
        .isEqualTo(new DifferenceAsked(cny(60_00), runs(PAYMENT)));
  }

  @Test
  void anotherAmountThanTheDifferenceIsRefused() {
    inspected(exchangeFor(130_00))
        .when(new ReportPayment(ID, PROVIDER, cny(59_99)), NOW)
        .thenRefused(new Refusal.OtherAmount(cny(59_99), cny(60_00)));
  }

  @Test
  void whoDoesNotPayTheDifferenceGetsTheOldGoodsAgain() {
    var due = NOW.plus(Duration.ofDays(3));
    inspected(exchangeFor(130_00))
        .when(new PassDeadline(ID, Actor.SYSTEM, ClockName.PAYMENT), due)
        .then(
            new Expired(PAYMENT),
            new SendBackAsked(
                Outcome.EXPIRED,
                runs(
                    new Deadline(
                        ClockName.SEND_BACK,
                        Role.WAREHOUSE,
                        Instant.parse("2026-11-27T02:00:00Z"),
                        OnBreach.NOTIFY))));
  }

  @Test
  void whoWithdrawsWhileToPayGetsTheOldGoodsAgain() {
    inspected(exchangeFor(130_00))
        .when(new Withdraw(ID, CUSTOMER), NOW)
        .then(new Withdrawn(), new SendBackAsked(Outcome.WITHDRAWN, runs(Cases.SEND_BACK)));
  }

  @Test
  void aParcelThatNeverLeftMayLeaveWhereTheDifferenceIsNotPaid() {
    var stopped =
        after(
            after(
                opened(
                    request(RequestKind.EXCHANGE, GoodsState.NOT_SHIPPED)
                        .exchangedFor(new Replacement("SKU-B", cny(130_00)))),
                new AnswerStock(ID, WAREHOUSE, true)),
            new AnswerIntercept(ID, WAREHOUSE, true));
    stopped
        .when(new Withdraw(ID, CUSTOMER), NOW)
        .then(new InterceptCancelled(), new Withdrawn(), end(Outcome.WITHDRAWN));
  }

  /** 200.00 come back, 2 x 80.00 are sent: 40.00 go back, out of the tender charged last. */
  @Test
  void whatCostsLessIsSentAndTheRestGoesBack() {
    var leg = new LegId("C1-1");
    var ordered = inspected(exchangeFor(80_00));
    assertThat(ordered.past().takeRight(2))
        .containsExactly(
            new RefundOrdered(
                List.of(Cases.leg(1, "alipay", Route.ORIGINAL, 40_00)),
                runs(Cases.REFUND_EXECUTION)),
            new HandoverAsked(Handover.REPLACEMENT, runs(REPLACEMENT, Cases.REFUND_EXECUTION)));
    ordered
        .when(new AnswerLeg(ID, PROVIDER, leg, LegAnswer.CONFIRMED), NOW)
        .then(new RefundConfirmed(leg))
        .when(new ReportHandover(ID, WAREHOUSE, "T-8"), NOW)
        .then(
            new HandedOver("T-8", runs(Cases.REFUND_EXECUTION)),
            new CaseEvent.CaseClosed(Outcome.REPLACED, runs(Cases.SURVEY, Cases.ARRIVAL)));
  }

  @Test
  void whatIsSentOnceMoreNeedsNothingBack() {
    after(opened(RequestKind.RESHIP, GoodsState.IN_TRANSIT), new AnswerStock(ID, WAREHOUSE, true))
        .when(new ReportHandover(ID, WAREHOUSE, "T-8"), NOW)
        .then(new HandedOver("T-8", Clocks.none()), end(Outcome.REPLACED));
  }

  @Test
  void aRepairComesInAndGoesOut() {
    var inspected = inspected(opened(RequestKind.REPAIR, GoodsState.RECEIVED));
    assertThat(inspected.past().last()).isEqualTo(new HandoverAsked(Handover.REPAIR, runs(REPAIR)));
    inspected
        .when(new ReportHandover(ID, WAREHOUSE, "T-8"), NOW)
        .then(new HandedOver("T-8", Clocks.none()), end(Outcome.REPAIRED));
  }

  @Test
  void whatCannotBeMendedIsGivenBackForOnceAPersonHasLooked() {
    var failed =
        after(
            inspected(opened(RequestKind.REPAIR, GoodsState.RECEIVED)),
            new ReportIrreparable(ID, INSPECTOR));
    failed
        .when(new Approve(ID, FINANCE), NOW)
        .then(new CaseEvent.Approved(FINANCE, cny(200_00)), Cases.refundOrdered());
  }

  /** A log of a repair beside which money was ordered, which no policy grants today. */
  @Test
  void noLegOfACaseEverHasTheNumberOfAnother() {
    var beside = inspected(opened(RequestKind.REPAIR, GoodsState.RECEIVED));
    var first = Cases.refundOrdered();
    var failed =
        after(
            CaseSpecification.given(beside.policy())
                .and(beside.past().init().toJavaArray(CaseEvent[]::new))
                .and(first, beside.past().last()),
            new ReportIrreparable(ID, INSPECTOR));
    var approved = after(failed, new Approve(ID, FINANCE));
    assertThat(legsOf(approved.past().last())).containsExactly("C1-3", "C1-4");
    var declined =
        after(approved, new AnswerLeg(ID, PROVIDER, new LegId("C1-3"), LegAnswer.DECLINED));
    assertThat(((CaseEvent.RouteChanged) declined.past().last()).instead().id())
        .isEqualTo(new LegId("C1-5"));
  }

  private static Seq<String> legsOf(CaseEvent event) {
    return ((RefundOrdered) event).legs().map(leg -> leg.id().value());
  }

  @Test
  void nothingIsMendedThatWasToBeReplaced() {
    inspected(exchange())
        .when(new ReportIrreparable(ID, INSPECTOR), NOW)
        .thenRefused(new Refusal.NotAllowedNow("ReportIrreparable", "Settling"));
  }

  @Test
  void nothingIsHandedOverWhereMoneyWasGranted() {
    Cases.settling()
        .when(new ReportHandover(ID, WAREHOUSE, "T-8"), NOW)
        .thenRefused(new Refusal.NotAllowedNow("ReportHandover", "Settling"));
  }

  @Test
  void creditWithTheShopIsAsGoodAsTheConsentToIt() {
    var ordered = opened(RequestKind.STORE_CREDIT, GoodsState.RECEIVED);
    assertThat(((RefundOrdered) ordered.past().last()).legs().map(leg -> leg.route()).distinct())
        .containsExactly(Route.STORE_BALANCE);
  }

  @Test
  void compensationThatNoRulePromisesIsNothing() {
    assertThat(opened(RequestKind.COMPENSATION, GoodsState.RECEIVED).past().last())
        .isEqualTo(new CaseEvent.CaseClosed(Outcome.REFUNDED, runs(Cases.SURVEY)));
  }

  private static CaseSpecification exchange() {
    return after(
        opened(RequestKind.EXCHANGE, GoodsState.RECEIVED), new AnswerStock(ID, WAREHOUSE, true));
  }

  private static CaseSpecification exchangeFor(long unitPrice) {
    return after(
        opened(
            request(RequestKind.EXCHANGE, GoodsState.RECEIVED)
                .exchangedFor(new Replacement("SKU-B", cny(unitPrice)))),
        new AnswerStock(ID, WAREHOUSE, true));
  }

  private static CaseSpecification inspected(CaseSpecification authorised) {
    assertThat(authorised.state()).isInstanceOf(AwaitingReturn.class);
    return after(
        authorised.and(
            new CaseEvent.ReturnSent("T-1", runs(Cases.RETURN_TRANSIT)),
            new ReturnReached(ReturnMilestone.SIGNATURE, runs(Cases.INSPECTION))),
        new ReportReturn(ID, INSPECTOR, ReturnMilestone.INSPECTION));
  }

  private static AfterSaleRequest request(RequestKind kind, GoodsState goods) {
    return Shop.request(kind, "unwanted", goods, Shop.line("A", 2));
  }

  private static CaseSpecification opened(RequestKind kind, GoodsState goods) {
    return opened(request(kind, goods));
  }

  private static CaseSpecification opened(AfterSaleRequest request) {
    return after(Cases.notOpened(), Cases.request(request));
  }

  private static CaseSpecification after(CaseSpecification before, CaseCommand command) {
    return after(before, command, NOW);
  }

  private static CaseSpecification after(
      CaseSpecification before, CaseCommand command, Instant now) {
    Either<Refusal, Seq<CaseEvent>> decision = before.when(command, now).decision();
    return before.and(decision.get().toJavaArray(CaseEvent[]::new));
  }

  private static Seq<Effect> effects(CaseSpecification past) {
    return Reactions.react(past.state().about().get(), past.state(), past.past().last());
  }
}
