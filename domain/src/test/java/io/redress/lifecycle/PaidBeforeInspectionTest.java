package io.redress.lifecycle;

import static io.redress.Shop.INSPECTOR;
import static io.redress.Shop.NOW;
import static io.redress.Shop.PROVIDER;
import static io.redress.Shop.WAREHOUSE;
import static io.redress.goods.ReturnMilestone.INSPECTION;
import static io.redress.goods.ReturnMilestone.SCAN;
import static io.redress.goods.ReturnMilestone.SIGNATURE;
import static io.redress.lifecycle.Cases.ID;
import static io.redress.lifecycle.Cases.runs;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.goods.InspectedLine;
import io.redress.lifecycle.CaseCommand.AnswerLeg;
import io.redress.lifecycle.CaseCommand.PassDeadline;
import io.redress.lifecycle.CaseCommand.ReportReturn;
import io.redress.lifecycle.CaseEvent.CaseClosed;
import io.redress.lifecycle.CaseEvent.ComplaintRaised;
import io.redress.lifecycle.CaseEvent.DeadlinePassed;
import io.redress.lifecycle.CaseEvent.RefundConfirmed;
import io.redress.lifecycle.CaseEvent.ReturnFellShort;
import io.redress.lifecycle.CaseEvent.ReturnReached;
import io.redress.order.LineId;
import io.redress.party.Actor;
import io.redress.party.Role;
import io.redress.settlement.LegAnswer;
import io.redress.sla.ClockName;
import io.redress.sla.Deadline;
import io.redress.sla.OnBreach;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Two units of A, for which all money went at the scan. */
class PaidBeforeInspectionTest {

  private static final Deadline QUESTION =
      new Deadline(
          ClockName.QUESTION, Role.SUPERVISOR, NOW.plus(Duration.ofHours(4)), OnBreach.NOTIFY);

  @Test
  void goodsThatArePaidForAndNotHereAreWatchedForAfterTheCaseIsClosed() {
    var settling = Cases.refundedAtTheScan().past().dropRight(2);
    CaseSpecification.given(Cases.refundedAtTheScan().policy())
        .and(settling.toJavaArray(CaseEvent[]::new))
        .when(new AnswerLeg(ID, PROVIDER, Cases.GIFT_CARD.id(), LegAnswer.CONFIRMED), NOW)
        .then(
            new RefundConfirmed(Cases.GIFT_CARD.id()),
            new CaseClosed(
                Outcome.REFUNDED, runs(Cases.SURVEY, Cases.GOODS_TO_COME, Cases.ARRIVAL)));
  }

  @Test
  void theWarehouseIsToldOnceOfGoodsThatNeverCome() {
    var rest = runs(Cases.SURVEY, Cases.ARRIVAL);
    var passed =
        Cases.refundedAtTheScan()
            .when(
                new PassDeadline(ID, Actor.SYSTEM, ClockName.RETURN_TRANSIT),
                Cases.GOODS_TO_COME.due())
            .then(new DeadlinePassed(Cases.GOODS_TO_COME, rest));
    assertThat(effects(passed)).containsExactly(new Effect.TellOwner(Cases.GOODS_TO_COME));
  }

  @Test
  void goodsThatComeAfterTheCaseWasClosedAreNoted() {
    var rest = runs(Cases.SURVEY, Cases.ARRIVAL);
    Cases.refundedAtTheScan()
        .when(new ReportReturn(ID, WAREHOUSE, SIGNATURE), NOW)
        .then(new ReturnReached(SIGNATURE, rest))
        .when(new ReportReturn(ID, INSPECTOR, INSPECTION, units(2)), NOW)
        .then(new ReturnReached(INSPECTION, rest))
        .when(new ReportReturn(ID, WAREHOUSE, SIGNATURE), NOW)
        .thenNothing();
  }

  @Test
  void goodsThatComeWhileSomebodyComplainsAreNotedToo() {
    var noted =
        Cases.refundedAtTheScan()
            .and(new ComplaintRaised(Role.SUPERVISOR, runs(Cases.COMPLAINT)))
            .when(new ReportReturn(ID, WAREHOUSE, SIGNATURE), NOW)
            .then(new ReturnReached(SIGNATURE, runs(Cases.SURVEY, Cases.ARRIVAL)));
    assertThat(noted.state().clocks()).isEqualTo(runs(Cases.COMPLAINT));
  }

  @Test
  void goodsThatAreNotWhatMoneyWentForGoToAPerson() {
    var rest = runs(Cases.SURVEY, Cases.ARRIVAL);
    var found =
        Cases.refundedAtTheScan()
            .when(new ReportReturn(ID, INSPECTOR, INSPECTION, units(1)), NOW)
            .then(
                new ReturnReached(INSPECTION, rest),
                new ReturnFellShort(units(1), rest.with(List.of(QUESTION))));
    assertThat(effects(found)).containsExactly(new Effect.TellOwner(QUESTION));
  }

  @Test
  void aParcelThatIsOddAfterMoneyWentGoesToAPersonToo() {
    var rest = runs(Cases.REFUND_EXECUTION);
    var odd =
        Cases.returnInTransit(SCAN)
            .and(new ReturnReached(SCAN, runs(Cases.RETURN_TRANSIT)), Cases.refundOrdered())
            .when(new ReportReturn(ID, WAREHOUSE, SIGNATURE, List.empty(), true), NOW)
            .then(
                new ReturnReached(SIGNATURE, rest),
                new ReturnFellShort(List.empty(), rest.with(List.of(QUESTION))))
            .and(new RefundConfirmed(Cases.ALIPAY.id()));
    odd.when(new AnswerLeg(ID, PROVIDER, Cases.GIFT_CARD.id(), LegAnswer.CONFIRMED), NOW)
        .then(
            new RefundConfirmed(Cases.GIFT_CARD.id()),
            new CaseClosed(Outcome.REFUNDED, runs(QUESTION, Cases.SURVEY, Cases.ARRIVAL)));
  }

  @Test
  void nothingComesBackToACaseThatWasRejected() {
    Cases.closed()
        .when(new ReportReturn(ID, WAREHOUSE, SIGNATURE), NOW)
        .thenRefused(new Refusal.NotAllowedNow("ReportReturn", "Closed"));
  }

  private static Seq<Effect> effects(CaseSpecification past) {
    return Reactions.react(past.state().about().get(), past.state(), past.past().last());
  }

  private static Seq<InspectedLine> units(int found) {
    return List.of(InspectedLine.complete(new LineId("A"), found));
  }
}
