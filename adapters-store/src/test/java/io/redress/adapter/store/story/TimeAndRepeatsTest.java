package io.redress.adapter.store.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.casework.CaseView;
import io.redress.goods.GoodsState;
import io.redress.lifecycle.AfterSaleCase;
import io.redress.lifecycle.CaseCommand.Approve;
import io.redress.lifecycle.CaseCommand.SupplyEvidence;
import io.redress.lifecycle.CaseCommand.Withdraw;
import io.redress.lifecycle.CommandId;
import io.redress.lifecycle.Outcome;
import io.redress.order.OrderId;
import io.redress.party.Actor;
import io.redress.party.Role;
import io.redress.policy.PolicyId;
import io.redress.request.Evidence;
import io.redress.sla.ClockName;
import io.redress.sla.Deadline;
import io.vavr.collection.HashSet;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Deadlines that pass, commands that come twice, policies that change meanwhile. */
class TimeAndRepeatsTest {

  private static final Actor AGENT = new Actor("agent-7", Role.AGENT);
  private static final SupplyEvidence PHOTO =
      new SupplyEvidence(new CommandId("photo-1"), Requests.CUSTOMER, HashSet.of(Evidence.PHOTO));

  private final World world = new World();
  private final Shop shop = new Shop(world);

  @Test
  void aRequestThatIsRepeatedAddsNoEventAndShowsWhereTheCaseStands() {
    assertThat(shop.give(Requests.forOneCup("changed-mind")).map(CaseView::version))
        .isEqualTo(Either.right(3));
    assertThat(shop.give(Requests.forOneCup("changed-mind")).map(CaseView::version))
        .isEqualTo(Either.right(5));

    assertThat(shop.story())
        .containsExactly(
            "Requested", "ApprovedAutomatically", "RefundOrdered", "RefundConfirmed", "CaseClosed");
    assertThat(shop.asked).containsExactly("refund case-1-1 by original");
  }

  @Test
  void anApprovalThatIsRepeatedAddsNoEvent() {
    shop.give(Requests.forOneCup("other"));
    shop.give(new Approve(new CommandId("approve-1"), AGENT));
    shop.give(new Approve(new CommandId("approve-1"), AGENT));

    assertThat(shop.story())
        .containsExactly(
            "Requested",
            "SentToReview",
            "Approved",
            "RefundOrdered",
            "RefundConfirmed",
            "CaseClosed");
    assertThat(shop.paidFor(Requests.ALIPAY)).isEqualTo("50.00");
  }

  @Test
  void aPhotoInTimeBringsTheMoneyBack() {
    shop.give(Requests.forOneCup("damaged"));
    shop.pass(Duration.ofDays(3).minusMillis(1));
    shop.give(PHOTO);

    assertThat(shop.story())
        .containsExactly(
            "Requested",
            "EvidenceAsked",
            "EvidenceSupplied",
            "ApprovedAutomatically",
            "RefundOrdered",
            "RefundConfirmed",
            "CaseClosed");
  }

  @Test
  void aCaseWithoutThePhotoIsClosedWhenItsDeadlinePasses() {
    shop.give(Requests.forOneCup("damaged"));
    assertThat(shop.view().running().map(Deadline::due))
        .isEqualTo(Option.of(Instant.parse("2026-03-13T10:00:00Z")));
    shop.pass(Duration.ofDays(3));

    assertThat(shop.story()).containsExactly("Requested", "EvidenceAsked", "Expired", "CaseClosed");
    assertThat(shop.view().state())
        .isInstanceOfSatisfying(
            AfterSaleCase.Closed.class,
            closed -> assertThat(closed.outcome()).isEqualTo(Outcome.EXPIRED));
    assertThat(shop.view().running().map(Deadline::clock)).isEqualTo(Option.of(ClockName.SURVEY));
    assertThat(shop.told()).containsExactly("request-received", "evidence-asked", "closed");
    assertThat(shop.asked).isEmpty();
  }

  @Test
  void aClosedCaseIsAskedAboutOnceHoweverMuchTimePasses() {
    shop.give(Requests.forOneCup("damaged"));
    shop.pass(Duration.ofDays(3));
    shop.pass(Duration.ofDays(365));
    shop.pass(Duration.ofDays(365));

    assertThat(shop.story())
        .containsExactly("Requested", "EvidenceAsked", "Expired", "CaseClosed", "SurveySent");
  }

  @Test
  void goodsThatAreNotSentBackInSevenDaysCloseTheCase() {
    shop.give(Requests.toReturnBothCups("gold"));
    shop.pass(Duration.ofHours(12));
    assertThat(shop.told()).endsWith("return-authorised", "return-reminder");
    shop.pass(Duration.ofDays(7));

    assertThat(shop.story()).endsWith("ReturnAuthorised", "Reminded", "Expired", "CaseClosed");
    assertThat(shop.asked).isEmpty();
  }

  @Test
  void aWarehouseThatIsSilentForTwoHoursHasNotStoppedTheParcel() {
    world.stopped = Option.none();
    shop.give(Requests.forBothCups(GoodsState.NOT_SHIPPED));
    shop.pass(Duration.ofHours(2));

    assertThat(shop.story())
        .endsWith(
            "InterceptAsked",
            "DeadlinePassed",
            "InterceptFailed",
            "RecallAsked",
            "RecallPromised",
            "RefundOrdered",
            "RefundConfirmed",
            "RefundConfirmed",
            "CaseClosed");
  }

  @Test
  void whatIsWithdrawnBeforeTheWarehouseAnswersMovesNoMoney() {
    shop.take(Requests.forBothCups(GoodsState.NOT_SHIPPED));
    shop.take(new Withdraw(new CommandId("withdraw-1"), Requests.CUSTOMER));
    shop.work();

    assertThat(shop.story())
        .endsWith("InterceptAsked", "InterceptCancelled", "Withdrawn", "CaseClosed");
    assertThat(shop.asked).isEmpty();
  }

  @Test
  void whatIsWithdrawnBeforeTheSupplierAnswersMayBeMade() {
    shop.take(Requests.forBothCupsThatAreBeingMade());
    shop.take(new Withdraw(new CommandId("withdraw-1"), Requests.CUSTOMER));
    shop.work();

    assertThat(shop.story()).endsWith("SupplierAsked", "StopCancelled", "Withdrawn", "CaseClosed");
    assertThat(shop.suppliers.isLetGo(new OrderId("order-1"))).isTrue();
  }

  @Test
  void aCaseStaysWithThePolicyThatItBeganWith() {
    shop.give(Requests.forOneCup("damaged"));
    shop.policies.put(ShopPolicy.version("2"));
    shop.give(PHOTO);

    assertThat(shop.story()).endsWith("RefundConfirmed", "CaseClosed");
    assertThat(shop.view().state().about().map(claim -> claim.policy()))
        .isEqualTo(Option.of(new PolicyId("shop", "1")));
  }
}
