package io.redress.lifecycle;

import static io.redress.Shop.CUSTOMER;
import static io.redress.Shop.NOW;
import static io.redress.Shop.WAREHOUSE;
import static io.redress.Shop.cny;
import static io.redress.lifecycle.Cases.ID;
import static io.redress.lifecycle.Cases.end;
import static io.redress.lifecycle.Cases.runs;

import io.redress.OrderDraft;
import io.redress.Shop;
import io.redress.goods.GoodsState;
import io.redress.lifecycle.CaseCommand.ReportSentBack;
import io.redress.lifecycle.CaseCommand.Withdraw;
import io.redress.lifecycle.CaseEvent.ApprovedAutomatically;
import io.redress.lifecycle.CaseEvent.InterceptCancelled;
import io.redress.lifecycle.CaseEvent.Intercepted;
import io.redress.lifecycle.CaseEvent.RecallCancelled;
import io.redress.lifecycle.CaseEvent.RecallPromised;
import io.redress.lifecycle.CaseEvent.Requested;
import io.redress.lifecycle.CaseEvent.SendBackAsked;
import io.redress.lifecycle.CaseEvent.SentBack;
import io.redress.lifecycle.CaseEvent.SignatureAsked;
import io.redress.lifecycle.CaseEvent.StopCancelled;
import io.redress.lifecycle.CaseEvent.SupplierAnswered;
import io.redress.lifecycle.CaseEvent.SupplierAsked;
import io.redress.lifecycle.CaseEvent.Withdrawn;
import io.redress.order.Presale;
import io.redress.order.Tender;
import io.redress.remedy.Path;
import io.redress.remedy.Remedy;
import io.vavr.control.Option;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WithdrawalTest {

  static Stream<CaseSpecification> beforeMoneyIsOrdered() {
    return Stream.of(
        Cases.awaitingEvidence(),
        Cases.inReview(),
        Cases.awaitingOfferAnswer(),
        Cases.awaitingDelivery(),
        Cases.awaitingReturn());
  }

  @ParameterizedTest
  @MethodSource("beforeMoneyIsOrdered")
  void aCaseIsWithdrawnWhileNoMoneyIsOrdered(CaseSpecification state) {
    state.when(new Withdraw(ID, CUSTOMER), NOW).then(new Withdrawn(), end(Outcome.WITHDRAWN));
  }

  @Test
  void aParcelThatWasToBeStoppedMayLeave() {
    Cases.intercepting()
        .when(new Withdraw(ID, CUSTOMER), NOW)
        .then(new InterceptCancelled(), new Withdrawn(), end(Outcome.WITHDRAWN));
  }

  @Test
  void goodsThatWereToBeStoppedMayBeMade() {
    inProduction(new SupplierAsked(runs(Cases.SUPPLIER_INQUIRY)))
        .when(new Withdraw(ID, CUSTOMER), NOW)
        .then(new StopCancelled(), new Withdrawn(), end(Outcome.WITHDRAWN));
  }

  @Test
  void goodsThatWereStoppedMayBeMadeWhereTheAmountIsNotConfirmed() {
    inProduction(
            new SupplierAsked(runs(Cases.SUPPLIER_INQUIRY)),
            new SupplierAnswered(true),
            signatureAsked())
        .when(new Withdraw(ID, CUSTOMER), NOW)
        .then(new StopCancelled(), new Withdrawn(), end(Outcome.WITHDRAWN));
  }

  @Test
  void aParcelThatWasCalledBackMayArrive() {
    Cases.recalling()
        .when(new Withdraw(ID, CUSTOMER), NOW)
        .then(new RecallCancelled(), new Withdrawn(), end(Outcome.WITHDRAWN));
  }

  @Test
  void goodsThatAreOnTheirWayBackGoToTheCustomerAgain() {
    Cases.returnInTransit()
        .when(new Withdraw(ID, CUSTOMER), NOW)
        .then(new Withdrawn(), new SendBackAsked(Outcome.WITHDRAWN, runs(Cases.SEND_BACK)))
        .when(new ReportSentBack(ID, WAREHOUSE, "T-9"), NOW)
        .then(new SentBack("T-9"), end(Outcome.WITHDRAWN));
  }

  @Test
  void goodsThatAreBackAndNotInspectedGoToTheCustomerAgain() {
    Cases.awaitingInspection()
        .when(new Withdraw(ID, CUSTOMER), NOW)
        .then(new Withdrawn(), new SendBackAsked(Outcome.WITHDRAWN, runs(Cases.SEND_BACK)));
  }

  @Test
  void goodsThatAreGoingBackToTheCustomerAlreadyAreNotWithdrawn() {
    Cases.sendingBack()
        .when(new Withdraw(ID, CUSTOMER), NOW)
        .thenRefused(new Refusal.NotAllowedNow("Withdraw", "SendingBack"));
  }

  @Test
  void goodsThatCameBackGoToTheCustomerAgainWhereTheAmountIsNotConfirmed() {
    Cases.awaitingInspection()
        .and(signatureAsked())
        .when(new Withdraw(ID, CUSTOMER), NOW)
        .then(new Withdrawn(), new SendBackAsked(Outcome.WITHDRAWN, runs(Cases.SEND_BACK)));
  }

  @Test
  void aStoppedParcelMayLeaveWhereTheAmountIsNotConfirmed() {
    Cases.intercepting()
        .and(new Intercepted(), signatureAsked())
        .when(new Withdraw(ID, CUSTOMER), NOW)
        .then(new InterceptCancelled(), new Withdrawn(), end(Outcome.WITHDRAWN));
  }

  @Test
  void aParcelThatComesBackMayArriveWhereTheAmountIsNotConfirmed() {
    Cases.recalling()
        .and(new RecallPromised(), signatureAsked())
        .when(new Withdraw(ID, CUSTOMER), NOW)
        .then(new RecallCancelled(), new Withdrawn(), end(Outcome.WITHDRAWN));
  }

  @Test
  void goodsThatAreKeptStayWhereTheyAre() {
    Cases.awaitingSignature()
        .when(new Withdraw(ID, CUSTOMER), NOW)
        .then(new Withdrawn(), end(Outcome.WITHDRAWN));
  }

  @Test
  void aCaseIsNotWithdrawnOnceMoneyIsOrdered() {
    Cases.settling()
        .when(new Withdraw(ID, CUSTOMER), NOW)
        .thenRefused(new Refusal.NotAllowedNow("Withdraw", "Settling"));
  }

  private static CaseSpecification inProduction(CaseEvent... events) {
    var order =
        OrderDraft.in("CNY")
            .line("A", 100_00, 2)
            .with(draft ->
                draft
                    .presale(
                        new Presale(
                            Presale.Stage.IN_PRODUCTION, Option.none(), Presale.Kind.PREPAYMENT))
                    .paidBy(Tender.of("alipay", "alipay", cny(200_00))));
    return Cases.notOpened()
        .and(
            new Requested(
                Cases.claim(order, "regular", Shop.refund("unwanted", GoodsState.NOT_SHIPPED))),
            new ApprovedAutomatically(Cases.grant(Remedy.REFUND, Path.NOT_SHIPPED), Cases.UNWANTED))
        .and(events);
  }

  private static SignatureAsked signatureAsked() {
    return new SignatureAsked(cny(200_00), runs(Cases.SIGNATURE));
  }
}
