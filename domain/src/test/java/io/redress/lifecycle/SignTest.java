package io.redress.lifecycle;

import static io.redress.Shop.CUSTOMER;
import static io.redress.Shop.NOW;
import static io.redress.Shop.WAREHOUSE;
import static io.redress.Shop.cny;
import static io.redress.lifecycle.Cases.ID;
import static io.redress.lifecycle.Cases.grant;
import static io.redress.lifecycle.Cases.runs;

import io.redress.OrderDraft;
import io.redress.Shop;
import io.redress.decision.Decision.Because;
import io.redress.goods.GoodsState;
import io.redress.lifecycle.CaseCommand.AnswerIntercept;
import io.redress.lifecycle.CaseCommand.PassDeadline;
import io.redress.lifecycle.CaseCommand.Sign;
import io.redress.lifecycle.CaseEvent.ApprovedAutomatically;
import io.redress.lifecycle.CaseEvent.DeadlinePassed;
import io.redress.lifecycle.CaseEvent.Expired;
import io.redress.lifecycle.CaseEvent.Intercepted;
import io.redress.lifecycle.CaseEvent.Requested;
import io.redress.lifecycle.CaseEvent.SentToReview;
import io.redress.lifecycle.CaseEvent.SignatureAsked;
import io.redress.lifecycle.CaseEvent.Signed;
import io.redress.party.Actor;
import io.redress.party.Role;
import io.redress.policy.Policy;
import io.redress.remedy.Path;
import io.redress.remedy.Remedy;
import io.redress.settlement.Staging;
import io.redress.sla.ClockName;
import io.redress.sla.Deadline;
import io.redress.sla.OnBreach;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** From 200.00 on the customer confirms the amount before any of it goes. */
class SignTest {

  private static final Instant IN_SEVEN_DAYS = Instant.parse("2026-11-29T02:00:00Z");

  @Test
  void fromItsThresholdOnAnAmountIsConfirmedFirst() {
    Cases.intercepting()
        .by(signedFrom(200_00))
        .when(new AnswerIntercept(ID, WAREHOUSE, true), NOW)
        .then(new Intercepted(), new SignatureAsked(cny(200_00), runs(Cases.SIGNATURE)));
  }

  @Test
  void oneFenBelowItsThresholdTheMoneyGoesAtOnce() {
    Cases.intercepting()
        .by(signedFrom(200_01))
        .when(new AnswerIntercept(ID, WAREHOUSE, true), NOW)
        .then(new Intercepted(), Cases.refundOrdered());
  }

  @Test
  void aConfirmedAmountGoes() {
    Cases.awaitingSignature()
        .by(signedFrom(200_00))
        .when(new Sign(ID, CUSTOMER, cny(200_00)), NOW)
        .then(new Signed(cny(200_00)), Cases.refundOrdered());
  }

  @Test
  void oneFenMoreOrLessIsNotTheAmountThatGoes() {
    Cases.awaitingSignature()
        .when(new Sign(ID, CUSTOMER, cny(200_01)), NOW)
        .thenRefused(new Refusal.OtherAmount(cny(200_01), cny(200_00)));
    Cases.awaitingSignature()
        .when(new Sign(ID, CUSTOMER, cny(199_99)), NOW)
        .thenRefused(new Refusal.OtherAmount(cny(199_99), cny(200_00)));
  }

  @Test
  void nobodyConfirmsForAnotherCustomer() {
    Cases.awaitingSignature()
        .when(new Sign(ID, new Actor("B-2", Role.CUSTOMER), cny(200_00)), NOW)
        .thenRefused(new Refusal.SomebodyElses("Sign"));
  }

  @Test
  void whoDoesNotConfirmInSevenDaysIsRemembered() {
    var again =
        new Deadline(
            ClockName.SIGNATURE,
            Role.CUSTOMER,
            Instant.parse("2026-12-06T02:00:00Z"),
            OnBreach.NOTIFY);
    Cases.awaitingSignature()
        .when(pass(), IN_SEVEN_DAYS.minusNanos(1))
        .thenRefused(new Refusal.NotDue(ClockName.SIGNATURE));
    Cases.awaitingSignature()
        .when(pass(), IN_SEVEN_DAYS)
        .then(new DeadlinePassed(Cases.SIGNATURE, runs(again)));
  }

  @Test
  void whereThePolicyClosesGoodsThatCameBackGoToTheCustomerAgain() {
    var closes = new Deadline(ClockName.SIGNATURE, Role.CUSTOMER, IN_SEVEN_DAYS, OnBreach.CLOSE);
    Cases.awaitingInspection()
        .and(new SignatureAsked(cny(200_00), runs(closes)))
        .when(pass(), IN_SEVEN_DAYS)
        .then(
            new Expired(closes),
            new CaseEvent.SendBackAsked(
                Outcome.EXPIRED,
                runs(
                    new Deadline(
                        ClockName.SEND_BACK,
                        Role.WAREHOUSE,
                        Instant.parse("2026-12-01T02:00:00Z"),
                        OnBreach.NOTIFY))));
  }

  @Test
  void moneyThatIsGoneMeanwhileIsForFinanceToFind() {
    var gone = OrderDraft.in("CNY").line("A", 100_00, 2).paidBy("alipay", 200_00, 200_00, 0);
    Cases.notOpened()
        .and(
            new Requested(
                Cases.claim(gone, "regular", Shop.refund("unwanted", GoodsState.RECEIVED))),
            new ApprovedAutomatically(grant(Remedy.REFUND, Path.KEEP_GOODS), Cases.UNWANTED),
            new SignatureAsked(cny(200_00), runs(Cases.SIGNATURE)))
        .when(new Sign(ID, CUSTOMER, cny(200_00)), NOW)
        .then(
            new Signed(cny(200_00)),
            new SentToReview(
                grant(Remedy.REFUND, Path.KEEP_GOODS),
                Role.FINANCE,
                1,
                new Because("settlement", "TendersExhausted", Option.none()),
                List.empty(),
                runs(
                    Cases.FIRST_RESPONSE,
                    Cases.APPROVAL.ownedBy(Role.FINANCE),
                    Cases.REVIEW_LIMIT)));
  }

  private static Policy signedFrom(long amount) {
    return Shop.policy()
        .settlement(terms -> terms.with(new Staging(cny(amount), 1, 0, true)))
        .policy();
  }

  private static PassDeadline pass() {
    return new PassDeadline(ID, Actor.SYSTEM, ClockName.SIGNATURE);
  }
}
