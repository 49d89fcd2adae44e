package io.redress.lifecycle;

import static io.redress.Shop.COURIER;
import static io.redress.Shop.CUSTOMER;
import static io.redress.Shop.FINANCE;
import static io.redress.Shop.NOW;
import static io.redress.Shop.cny;
import static io.redress.lifecycle.Cases.ID;
import static io.redress.lifecycle.Cases.end;
import static io.redress.lifecycle.Cases.grant;
import static io.redress.lifecycle.Cases.runs;

import io.redress.Shop;
import io.redress.decision.Decision.Because;
import io.redress.goods.ParcelFate;
import io.redress.goods.ReturnMilestone;
import io.redress.lifecycle.CaseCommand.Approve;
import io.redress.lifecycle.CaseCommand.CorrectRequest;
import io.redress.lifecycle.CaseCommand.Reject;
import io.redress.lifecycle.CaseCommand.ReportParcel;
import io.redress.lifecycle.CaseCommand.SupplyTracking;
import io.redress.lifecycle.CaseCommand.Withdraw;
import io.redress.lifecycle.CaseEvent.Approved;
import io.redress.lifecycle.CaseEvent.InterceptCancelled;
import io.redress.lifecycle.CaseEvent.ParcelLost;
import io.redress.lifecycle.CaseEvent.Rejected;
import io.redress.lifecycle.CaseEvent.ReturnReached;
import io.redress.lifecycle.CaseEvent.SendBackAsked;
import io.redress.lifecycle.CaseEvent.SentToReview;
import io.redress.lifecycle.CaseEvent.SignatureAsked;
import io.redress.lifecycle.CaseEvent.StockAsked;
import io.redress.lifecycle.CaseEvent.Withdrawn;
import io.redress.party.Role;
import io.redress.remedy.Path;
import io.redress.remedy.Remedy;
import io.redress.table.Wording;
import io.vavr.collection.List;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** Goods are with the merchant, and the money cannot go: nobody may end up with neither. */
class HeldGoodsTest {

  private static final Wording WORDS = new Wording("No.", "不行。");
  private static final Because BY_A_PERSON = new Because("review", "person", Option.of(WORDS));

  @Test
  void whoeverApprovesLetsTheMoneyGoAndNothingComesBackTwice() {
    returned()
        .when(new Approve(ID, FINANCE), NOW)
        .then(new Approved(FINANCE, cny(200_00)), Cases.refundOrdered());
  }

  @Test
  void whoIsRejectedGetsTheGoodsAgain() {
    returned()
        .when(new Reject(ID, FINANCE, WORDS), NOW)
        .then(
            new Rejected(BY_A_PERSON), new SendBackAsked(Outcome.REJECTED, runs(Cases.SEND_BACK)));
  }

  @Test
  void whoWithdrawsGetsTheGoodsAgain() {
    returned()
        .when(new Withdraw(ID, CUSTOMER), NOW)
        .then(new Withdrawn(), new SendBackAsked(Outcome.WITHDRAWN, runs(Cases.SEND_BACK)));
  }

  @Test
  void whoWithdrawsWhileSomethingElseIsLookedForGetsTheGoodsAgain() {
    returned()
        .and(new Approved(FINANCE, cny(200_00)), new StockAsked(runs(Cases.WAREHOUSE_INQUIRY)))
        .when(new Withdraw(ID, CUSTOMER), NOW)
        .then(new Withdrawn(), new SendBackAsked(Outcome.WITHDRAWN, runs(Cases.SEND_BACK)));
  }

  @Test
  void whoDoesNotSignForTheMoneyGetsTheGoodsAgain() {
    returned()
        .and(
            new Approved(FINANCE, cny(200_00)),
            new SignatureAsked(cny(200_00), runs(Cases.SIGNATURE)))
        .when(new Withdraw(ID, CUSTOMER), NOW)
        .then(new Withdrawn(), new SendBackAsked(Outcome.WITHDRAWN, runs(Cases.SEND_BACK)));
  }

  @Test
  void aParcelThatWasStoppedMayLeave() {
    blocked(Cases.intercepting().and(new CaseEvent.Intercepted()), Path.NOT_SHIPPED)
        .when(new Reject(ID, FINANCE, WORDS), NOW)
        .then(new InterceptCancelled(), new Rejected(BY_A_PERSON), end(Outcome.REJECTED));
  }

  @Test
  void theRequestCanNoLongerBecomeAnother() {
    returned()
        .when(new CorrectRequest(ID, CUSTOMER, Shop.returnRefund("unwanted")), NOW)
        .thenRefused(new Refusal.NotAllowedNow("CorrectRequest", "InReview"));
    returned()
        .when(new SupplyTracking(ID, CUSTOMER, "T-2"), NOW)
        .thenRefused(new Refusal.NotAllowedNow("SupplyTracking", "InReview"));
  }

  @Test
  void goodsThatAreLostOnTheirWayBackAreForAPersonToDecide() {
    Cases.returnInTransit()
        .when(new ReportParcel(ID, COURIER, ParcelFate.LOST), NOW)
        .then(
            new ParcelLost(),
            new SentToReview(
                grant(Remedy.RETURN_REFUND, Path.KEEP_GOODS),
                Role.SUPERVISOR,
                1,
                new Because("goods", "lost-on-its-way-back", Option.none()),
                List.empty(),
                Cases.REVIEWS));
  }

  private static CaseSpecification returned() {
    return blocked(
        Cases.returnInTransit()
            .and(new ReturnReached(ReturnMilestone.SIGNATURE, runs(Cases.INSPECTION))),
        Path.RETURN_GOODS);
  }

  /** Finance must look, since the payments have less left than is to go back. */
  private static CaseSpecification blocked(CaseSpecification before, Path path) {
    return before.and(
        new SentToReview(
            grant(Remedy.RETURN_REFUND, path).holding(),
            Role.FINANCE,
            1,
            new Because("settlement", "TendersExhausted", Option.none()),
            List.empty(),
            Cases.REVIEWS));
  }
}
