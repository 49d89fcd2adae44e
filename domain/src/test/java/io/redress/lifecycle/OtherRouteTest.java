package io.redress.lifecycle;

import static io.redress.Shop.CUSTOMER;
import static io.redress.Shop.FINANCE;
import static io.redress.Shop.NOW;
import static io.redress.Shop.PROVIDER;
import static io.redress.Shop.cny;
import static io.redress.lifecycle.CaseSpecification.given;
import static io.redress.lifecycle.Cases.ID;
import static io.redress.lifecycle.Cases.leg;
import static io.redress.lifecycle.Cases.runs;
import static io.redress.settlement.Route.BANK_TRANSFER;
import static io.redress.settlement.Route.ORIGINAL;
import static io.redress.settlement.Route.STORE_BALANCE;
import static io.redress.settlement.Route.VOUCHER;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.OrderDraft;
import io.redress.Shop;
import io.redress.decision.Unanswerable;
import io.redress.goods.GoodsState;
import io.redress.goods.ReturnMilestone;
import io.redress.lifecycle.CaseCommand.AnswerLeg;
import io.redress.lifecycle.CaseCommand.ChooseRoute;
import io.redress.lifecycle.CaseCommand.PassDeadline;
import io.redress.lifecycle.CaseEvent.ApprovedAutomatically;
import io.redress.lifecycle.CaseEvent.DeadlinePassed;
import io.redress.lifecycle.CaseEvent.OtherRouteAsked;
import io.redress.lifecycle.CaseEvent.RefundConfirmed;
import io.redress.lifecycle.CaseEvent.RefundDeclined;
import io.redress.lifecycle.CaseEvent.Requested;
import io.redress.lifecycle.CaseEvent.RouteChanged;
import io.redress.order.Tender;
import io.redress.order.TenderId;
import io.redress.party.Actor;
import io.redress.party.Role;
import io.redress.policy.Policy;
import io.redress.remedy.Path;
import io.redress.remedy.Remedy;
import io.redress.request.AfterSaleRequest;
import io.redress.request.Consent;
import io.redress.request.RequestKind;
import io.redress.settlement.LedgerEntry;
import io.redress.settlement.LegAnswer;
import io.redress.settlement.LegId;
import io.redress.settlement.RefundLedger;
import io.redress.settlement.SettlementTerms;
import io.redress.settlement.Unsettleable;
import io.redress.sla.ClockName;
import io.redress.sla.Clocks;
import io.redress.sla.Deadline;
import io.redress.sla.OnBreach;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Leg 1 of 150.00 to Alipay is declined; leg 2 owes 50.00 to the gift card, which is in kind. */
class OtherRouteTest {

  private static final LegId FIRST = new LegId("C1-1");
  private static final LegId SECOND = new LegId("C1-2");
  private static final Clocks SETTLES = runs(Cases.REFUND_EXECUTION);
  private static final Clocks STUCK = runs(Cases.OTHER_ROUTE, Cases.REFUND_EXECUTION);

  /** Money may take any route, but none other than the original unless the customer agreed. */
  private static final Policy POLICY =
      Shop.policy()
          .routes(ORIGINAL, BANK_TRANSFER, STORE_BALANCE)
          .settlement(SettlementTerms::askingConsent)
          .policy();

  private static final AfterSaleRequest ASKED = Shop.refund("unwanted", GoodsState.RECEIVED);
  private static final AfterSaleRequest AGREED =
      ASKED.withConsents(HashSet.of(Consent.OTHER_ROUTE));

  @Test
  void moneyThatMayNotGoAnotherWayWithoutConsentWaitsForAnAnswer() {
    settling(ASKED)
        .when(new AnswerLeg(ID, PROVIDER, FIRST, LegAnswer.DECLINED), NOW)
        .then(new RefundDeclined(FIRST), new OtherRouteAsked(FIRST, STUCK));
  }

  @Test
  void moneyGoesTheNextWayWhereTheCustomerAgreedToIt() {
    settling(AGREED)
        .when(new AnswerLeg(ID, PROVIDER, FIRST, LegAnswer.DECLINED), NOW)
        .then(
            new RefundDeclined(FIRST),
            new RouteChanged(FIRST, leg(3, "alipay", BANK_TRANSFER, 150_00), SETTLES));
  }

  @Test
  void theCustomerChoosesAWay() {
    declined(FIRST)
        .when(new ChooseRoute(ID, CUSTOMER, FIRST, STORE_BALANCE), NOW)
        .then(new RouteChanged(FIRST, leg(3, "alipay", STORE_BALANCE, 150_00), SETTLES));
  }

  @Test
  void financeChoosesAWayForTheCustomer() {
    declined(FIRST)
        .when(new ChooseRoute(ID, FINANCE, FIRST, BANK_TRANSFER), NOW)
        .then(new RouteChanged(FIRST, leg(3, "alipay", BANK_TRANSFER, 150_00), SETTLES));
  }

  @Test
  void aWayThatThePolicyDoesNotNameIsNotOffered() {
    declined(FIRST)
        .when(new ChooseRoute(ID, CUSTOMER, FIRST, VOUCHER), NOW)
        .thenRefused(
            new Refusal.RouteNotOffered(VOUCHER, List.of(ORIGINAL, BANK_TRANSFER, STORE_BALANCE)));
  }

  /** Of 150.00 paid by Alipay, the bank has taken 0.01 back meanwhile. */
  @Test
  void whatTheBankTookBackMeanwhileDoesNotGoAnotherWay() {
    var exhausted = new Unsettleable.TendersExhausted(cny(150_00), cny(149_99));
    declined(FIRST)
        .when(new ChooseRoute(ID, CUSTOMER, FIRST, STORE_BALANCE), takenOutside(1))
        .thenRefused(new Refusal.CannotBeAnswered(new Unanswerable.NotSettleable(exhausted)));
    settling(AGREED)
        .when(new AnswerLeg(ID, PROVIDER, FIRST, LegAnswer.DECLINED), takenOutside(1))
        .then(new RefundDeclined(FIRST), new OtherRouteAsked(FIRST, STUCK));
  }

  private static Circumstances takenOutside(long amount) {
    var order = Shop.order().order();
    var ledger =
        RefundLedger.of(
            List.of(
                Draws.opening(order),
                new LedgerEntry.TakenOutside("chargeback-1", new TenderId("alipay"), cny(amount))));
    return new Circumstances(NOW, ledger, Option.none(), Option.none(), List.empty());
  }

  @Test
  void whatWasPaidInKindNeverGoesByBankTransfer() {
    declined(SECOND)
        .when(new ChooseRoute(ID, FINANCE, SECOND, BANK_TRANSFER), NOW)
        .thenRefused(new Refusal.RouteNotOffered(BANK_TRANSFER, List.of(ORIGINAL, STORE_BALANCE)));
  }

  @Test
  void whatWasPaidInKindSkipsTheBankTransfer() {
    settling(AGREED)
        .when(new AnswerLeg(ID, PROVIDER, SECOND, LegAnswer.DECLINED), NOW)
        .then(
            new RefundDeclined(SECOND),
            new RouteChanged(SECOND, leg(3, "gift-card", STORE_BALANCE, 50_00), SETTLES));
  }

  @Test
  void noWayIsChosenForALegThatWasNotDeclined() {
    settling(ASKED)
        .when(new ChooseRoute(ID, CUSTOMER, FIRST, STORE_BALANCE), NOW)
        .thenRefused(new Refusal.LegIsFinal(FIRST));
  }

  @Test
  void aWayIsChosenOnce() {
    declined(FIRST)
        .and(new RouteChanged(FIRST, leg(3, "alipay", STORE_BALANCE, 150_00), SETTLES))
        .when(new ChooseRoute(ID, CUSTOMER, FIRST, BANK_TRANSFER), NOW)
        .thenRefused(new Refusal.LegIsFinal(FIRST));
  }

  @Test
  void noWayIsChosenForALegThatTheCaseNeverHad() {
    declined(FIRST)
        .when(new ChooseRoute(ID, CUSTOMER, new LegId("C1-9"), STORE_BALANCE), NOW)
        .thenRefused(new Refusal.UnknownLeg(new LegId("C1-9")));
  }

  @Test
  void whileAnotherLegWaitsForAWayItsClockRunsOn() {
    declined(FIRST)
        .and(new RefundDeclined(SECOND), new OtherRouteAsked(SECOND, STUCK))
        .when(new ChooseRoute(ID, CUSTOMER, FIRST, STORE_BALANCE), NOW)
        .then(new RouteChanged(FIRST, leg(3, "alipay", STORE_BALANCE, 150_00), STUCK));
  }

  @Test
  void forWhatFinancePaidByHandNobodyNeedsToChooseAWay() {
    var paid =
        declined(FIRST)
            .when(new AnswerLeg(ID, FINANCE, FIRST, LegAnswer.CONFIRMED), NOW)
            .then(new RefundConfirmed(FIRST, true));
    assertThat(paid.state().clocks()).isEqualTo(SETTLES);
  }

  @Test
  void whatFinancePaidByHandLeavesTheClockOfAnotherLegRunning() {
    var paid =
        declined(FIRST)
            .and(new RefundDeclined(SECOND), new OtherRouteAsked(SECOND, STUCK))
            .when(new AnswerLeg(ID, FINANCE, FIRST, LegAnswer.CONFIRMED), NOW)
            .then(new RefundConfirmed(FIRST, true));
    assertThat(paid.state().clocks()).isEqualTo(STUCK);
  }

  @Test
  void whoAsksForCreditWithTheShopHasAgreedToIt() {
    var credit =
        Shop.request(RequestKind.STORE_CREDIT, "unwanted", GoodsState.RECEIVED, Shop.line("A", 2));
    var answer = given(POLICY).when(Cases.request(credit), NOW).decision();
    assertThat(answer.map(events -> events.last()))
        .contains(
            new CaseEvent.RefundOrdered(
                List.of(
                    leg(1, "alipay", STORE_BALANCE, 150_00),
                    leg(2, "gift-card", STORE_BALANCE, 50_00)),
                SETTLES));
  }

  @Test
  void whoeverMustChooseIsToldAgainEveryThreeDays() {
    var again =
        new Deadline(
            ClockName.OTHER_ROUTE,
            Role.FINANCE,
            Instant.parse("2026-11-28T02:00:00Z"),
            OnBreach.NOTIFY);
    declined(FIRST)
        .when(
            new PassDeadline(ID, Actor.SYSTEM, ClockName.OTHER_ROUTE),
            Instant.parse("2026-11-25T02:00:00Z"))
        .then(new DeadlinePassed(Cases.OTHER_ROUTE, runs(again, Cases.REFUND_EXECUTION)));
  }

  private static CaseSpecification declined(LegId leg) {
    return settling(ASKED).and(new RefundDeclined(leg), new OtherRouteAsked(leg, STUCK));
  }

  private static CaseSpecification settling(AfterSaleRequest asked) {
    var order =
        OrderDraft.in("CNY")
            .line("A", 100_00, 2)
            .with(draft ->
                draft
                    .paidBy(Tender.of("gift-card", "gift-card", cny(50_00)).inKind(1))
                    .paidBy(Tender.of("alipay", "alipay", cny(150_00))));
    return given(POLICY)
        .and(
            new Requested(Cases.claim(order, "regular", asked)),
            new ApprovedAutomatically(
                Cases.grant(
                    Remedy.REFUND,
                    Path.KEEP_GOODS,
                    ReturnMilestone.INSPECTION,
                    List.of(ORIGINAL, BANK_TRANSFER, STORE_BALANCE)),
                Cases.UNWANTED),
            Cases.refundOrdered());
  }
}
