package io.redress.lifecycle;

import static io.redress.Shop.AGENT;
import static io.redress.Shop.CUSTOMER;
import static io.redress.Shop.FINANCE;
import static io.redress.Shop.NOW;
import static io.redress.Shop.SUPERVISOR;
import static io.redress.Shop.cny;
import static io.redress.lifecycle.Cases.ID;
import static io.redress.lifecycle.Cases.WORDS;
import static io.redress.lifecycle.Cases.aReturn;
import static io.redress.lifecycle.Cases.grant;
import static io.redress.lifecycle.Cases.paused;
import static io.redress.lifecycle.Cases.runs;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.Shop;
import io.redress.amount.Component;
import io.redress.amount.ComponentKind;
import io.redress.amount.RefundQuote;
import io.redress.amount.RuleRef;
import io.redress.amount.Unquotable;
import io.redress.decision.Decision.Because;
import io.redress.decision.Unanswerable;
import io.redress.goods.GoodsState;
import io.redress.goods.InspectedLine;
import io.redress.goods.ReturnMilestone;
import io.redress.lifecycle.CaseCommand.AnswerLeg;
import io.redress.lifecycle.CaseCommand.AnswerOffer;
import io.redress.lifecycle.CaseCommand.Offer;
import io.redress.lifecycle.CaseCommand.PassDeadline;
import io.redress.lifecycle.CaseEvent.ApprovedOnce;
import io.redress.lifecycle.CaseEvent.DeadlinePassed;
import io.redress.lifecycle.CaseEvent.OfferAccepted;
import io.redress.lifecycle.CaseEvent.OfferDeclined;
import io.redress.lifecycle.CaseEvent.OfferMade;
import io.redress.lifecycle.CaseEvent.RefundOrdered;
import io.redress.lifecycle.CaseEvent.ReturnAuthorised;
import io.redress.lifecycle.CaseEvent.ReviewResumed;
import io.redress.lifecycle.CaseEvent.SentToReview;
import io.redress.money.Money;
import io.redress.order.Drawn;
import io.redress.order.LineId;
import io.redress.order.RefundedLine;
import io.redress.party.Actor;
import io.redress.party.Role;
import io.redress.remedy.Path;
import io.redress.remedy.Remedy;
import io.redress.settlement.LegAnswer;
import io.redress.settlement.LegId;
import io.redress.settlement.Route;
import io.redress.sla.ClockName;
import io.redress.sla.ClockTerms;
import io.redress.sla.ClockTime;
import io.redress.sla.Clocks;
import io.redress.sla.Deadline;
import io.redress.sla.OnBreach;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A refund of 200.00 is asked for, and something else is offered. */
class NegotiationTest {

  private static final Instant IN_ONE_HOUR = Instant.parse("2026-11-22T03:00:00Z");
  private static final Instant IN_TWO_DAYS = Instant.parse("2026-11-24T02:00:00Z");

  @Test
  void aReturnMayBeOfferedInsteadOfARefund() {
    Cases.inReview()
        .when(offer(SUPERVISOR, Remedy.RETURN_REFUND), NOW)
        .then(new OfferMade(aReturn(), SUPERVISOR, cny(200_00), WORDS, paused(Cases.OFFER)));
  }

  @Test
  void anAmountMayBeOfferedForGoodsThatAreKept() {
    Cases.inReview()
        .when(offer(SUPERVISOR, Remedy.REFUND, cny(30_00)), NOW)
        .then(new OfferMade(thirty(), SUPERVISOR, cny(30_00), WORDS, paused(Cases.OFFER)))
        .when(new AnswerOffer(ID, CUSTOMER, true), NOW)
        .then(
            new OfferAccepted(thirty()),
            new RefundOrdered(
                List.of(Cases.leg(1, "alipay", Route.ORIGINAL, 30_00)),
                runs(Cases.REFUND_EXECUTION)));
  }

  @Test
  void anAmountMayBeOfferedForGoodsThatComeBack() {
    var offered = Cases.inReview().when(offer(SUPERVISOR, Remedy.RETURN_REFUND, cny(150_00)), NOW);
    var made = (OfferMade) offered.decision().get().head();
    assertThat(made.amount()).isEqualTo(cny(150_00));
    assertThat(made.offer().grant().quote().components().map(each -> each.amount()))
        .containsExactly(cny(200_00), cny(-50_00));
    assertThat(made.offer().grant().quote().drawn().lines())
        .containsExactly(RefundedLine.of(new LineId("A"), 2, cny(200_00)));
    assertThat(made.offer().grant().path()).isEqualTo(Path.RETURN_GOODS);
  }

  @Test
  void whatWasOfferedForGoodsThatComeBackIsGivenForThemOnceTheyAreInspected() {
    returned(cny(150_00), 2)
        .when(new AnswerLeg(ID, Shop.PROVIDER, new LegId("C1-1"), LegAnswer.ACCEPTED), NOW)
        .then(new CaseEvent.RefundAccepted(new LegId("C1-1")));
    assertThat(ordered(returned(cny(150_00), 2))).containsExactly(cny(150_00));
  }

  @Test
  void forGoodsOfWhichFewerComeBackThanWasAgreedNoMoreIsGivenThanThePolicyGivesForThem() {
    assertThat(ordered(returned(cny(150_00), 1))).containsExactly(cny(100_00));
    assertThat(ordered(returned(cny(30_00), 1))).containsExactly(cny(30_00));
  }

  @Test
  void moreThanThePolicyGivesForGoodsThatComeBackIsNotOffered() {
    notQuotable(
        Cases.inReview().when(offer(FINANCE, Remedy.RETURN_REFUND, cny(200_01)), NOW),
        new Unquotable.MoreThanPaid(cny(200_01), cny(200_00)));
    notQuotable(
        Cases.inReview().when(offer(FINANCE, Remedy.RETURN_REFUND, cny(0)), NOW),
        new Unquotable.NotPositive("amount", cny(0)));
    var dollars = Money.of(1_00, "USD");
    notQuotable(
        Cases.inReview().when(offer(FINANCE, Remedy.RETURN_REFUND, dollars), NOW),
        new Unquotable.WrongCurrency("amount", dollars, cny(0).currency()));
  }

  private static void notQuotable(CaseSpecification.Answer answer, Unquotable why) {
    answer.thenRefused(new Refusal.CannotBeAnswered(new Unanswerable.NotQuotable(why)));
  }

  /** An offer for a return was taken up, and so many units came back. */
  private static CaseSpecification returned(Money amount, int units) {
    var offered = Cases.inReview().when(offer(SUPERVISOR, Remedy.RETURN_REFUND, amount), NOW);
    var made = (OfferMade) offered.decision().get().head();
    var sent =
        Cases.inReview()
            .and(
                made,
                new OfferAccepted(made.offer()),
                new ReturnAuthorised(Cases.DISPATCHES),
                new CaseEvent.ReturnSent("T-1", runs(Cases.RETURN_TRANSIT)));
    var found = List.of(InspectedLine.complete(new LineId("A"), units));
    var inspected =
        sent.when(
                new CaseCommand.ReportReturn(ID, Shop.INSPECTOR, ReturnMilestone.INSPECTION, found),
                NOW)
            .decision()
            .get();
    return sent.and(inspected.toJavaArray(CaseEvent[]::new));
  }

  private static List<Money> ordered(CaseSpecification past) {
    return ((RefundOrdered) past.past().last()).legs().map(leg -> leg.amount()).toList();
  }

  @Test
  void moreThanWasPaidIsNotOffered() {
    Cases.inReview()
        .when(offer(FINANCE, Remedy.REFUND, cny(200_01)), NOW)
        .thenRefused(
            new Refusal.CannotBeAnswered(
                new Unanswerable.NotQuotable(
                    new Unquotable.MoreThanPaid(cny(200_01), cny(200_00)))));
  }

  @Test
  void whoeverOffersNeedsTheAuthorityToGrantIt() {
    Cases.inReview()
        .by(Shop.policy().limit(Role.SUPERVISOR, 199_99).policy())
        .when(offer(SUPERVISOR, Remedy.RETURN_REFUND), NOW)
        .thenRefused(
            new Refusal.AboveAuthority(Role.SUPERVISOR, cny(200_00), Option.of(cny(199_99))));
  }

  @Test
  void whoIsBelowTheLevelOffersNothingHoweverSmall() {
    Cases.inReview()
        .when(offer(AGENT, Remedy.REFUND, cny(1)), NOW)
        .thenRefused(new Refusal.BelowLevel(Role.AGENT, Role.SUPERVISOR));
  }

  @Test
  void anOfferCountsForTheDay() {
    Cases.inReview()
        .by(Shop.policy().perDay(Role.SUPERVISOR, 500_00).policy())
        .when(
            offer(SUPERVISOR, Remedy.RETURN_REFUND),
            Circumstances.at(NOW).withApprovedToday(cny(300_01)))
        .thenRefused(
            new Refusal.AboveDailyAuthority(
                Role.SUPERVISOR, cny(200_00), cny(300_01), cny(500_00)));
  }

  @Test
  void anOfferThatIsAcceptedGoesByItsOwnPath() {
    Cases.awaitingOfferAnswer()
        .when(new AnswerOffer(ID, CUSTOMER, true), NOW)
        .then(new OfferAccepted(aReturn()), new ReturnAuthorised(Cases.DISPATCHES));
  }

  @Test
  void anOfferThatIsDeclinedLetsTheReviewGoOnAsMuchLaterAsItWaited() {
    Cases.awaitingOfferAnswer()
        .when(new AnswerOffer(ID, CUSTOMER, false), IN_ONE_HOUR)
        .then(
            new OfferDeclined(grant(Remedy.REFUND, Path.KEEP_GOODS)),
            new ReviewResumed(waited("2026-11-22T15:00:00Z", "2026-11-24T03:00:00Z")));
  }

  /** It is Sunday, and Monday begins at 16:00 UTC: of eighteen hours four are taken away. */
  @Test
  void aClockOfWorkingHoursWaitsOnlyAsLongAsSomebodyWouldHaveBeenThere() {
    var approval =
        new ClockTerms(
            new ClockTime.WorkingHours(Duration.ofHours(12)), Role.SUPERVISOR, OnBreach.ESCALATE);
    var due = Instant.parse("2026-11-23T05:00:00Z");
    var waiting = new Deadline(ClockName.APPROVAL, Role.SUPERVISOR, due, OnBreach.ESCALATE);
    Cases.inReview(Shop.policy().clock(ClockName.APPROVAL, approval).policy(), 1)
        .and(
            new OfferMade(
                aReturn(),
                SUPERVISOR,
                cny(200_00),
                WORDS,
                runs(waiting).paused(NOW, List.of(Cases.OFFER))))
        .when(new AnswerOffer(ID, CUSTOMER, false), Instant.parse("2026-11-22T20:00:00Z"))
        .then(
            new OfferDeclined(grant(Remedy.REFUND, Path.KEEP_GOODS)),
            new ReviewResumed(
                runs(
                    new Deadline(
                        ClockName.APPROVAL,
                        Role.SUPERVISOR,
                        Instant.parse("2026-11-23T09:00:00Z"),
                        OnBreach.ESCALATE))));
  }

  @Test
  void anOfferThatNobodyAnswersInTwoDaysIsTakenAsDeclined() {
    var due = Cases.OFFER.due();
    Cases.awaitingOfferAnswer()
        .when(pass(), due.minusNanos(1))
        .thenRefused(new Refusal.NotDue(ClockName.OFFER));
    Cases.awaitingOfferAnswer()
        .when(pass(), IN_TWO_DAYS)
        .then(
            new DeadlinePassed(Cases.OFFER, paused(Cases.OFFER).without(ClockName.OFFER)),
            new OfferDeclined(grant(Remedy.REFUND, Path.KEEP_GOODS)),
            new ReviewResumed(waited("2026-11-24T14:00:00Z", "2026-11-26T02:00:00Z")));
  }

  @Test
  void anOfferAboveWhatOnePersonMayGrantNeedsASecondOneOnceItIsAccepted() {
    Cases.awaitingOfferAnswer()
        .by(Shop.policy().dualAbove(199_99).policy())
        .when(new AnswerOffer(ID, CUSTOMER, true), NOW)
        .then(
            new OfferAccepted(aReturn()),
            new SentToReview(
                aReturn().grant(),
                Role.SUPERVISOR,
                2,
                new Because("authority", "dual-above", Option.none()),
                List.empty(),
                Cases.REVIEWS));
  }

  @Test
  void anOfferByTheSecondPersonNeedsNoThird() {
    Cases.inReview(Shop.policy().dualAbove(199_99).policy(), 2)
        .and(
            new ApprovedOnce(FINANCE, cny(200_00), runs(Cases.APPROVAL, Cases.REVIEW_LIMIT)),
            new OfferMade(aReturn(), SUPERVISOR, cny(200_00), WORDS, paused(Cases.OFFER)))
        .when(new AnswerOffer(ID, CUSTOMER, true), NOW)
        .then(new OfferAccepted(aReturn()), new ReturnAuthorised(Cases.DISPATCHES));
  }

  @Test
  void whoApprovedFirstDoesNotMakeTheOfferAsTheSecond() {
    Cases.inReview(Shop.policy().dualAbove(199_99).policy(), 2)
        .and(new ApprovedOnce(FINANCE, cny(200_00), runs(Cases.APPROVAL, Cases.REVIEW_LIMIT)))
        .when(offer(FINANCE, Remedy.RETURN_REFUND), NOW)
        .thenRefused(new Refusal.SamePerson("F-1"));
  }

  @Test
  void aRepairIsOfferedInsteadOfTheRefundThatThePolicyWouldGiveAndNotBesideIt() {
    wrong()
        .when(offer(SUPERVISOR, Remedy.REPAIR), NOW)
        .decision()
        .forEach(events -> assertThat(Approvals.amount(events.head())).contains(cny(0)));
  }

  @Test
  void aRepairThatWasOfferedIsStillNoRefundWhenTheGoodsAreInspected() {
    var offered = wrong().when(offer(SUPERVISOR, Remedy.REPAIR), NOW).decision().get();
    var one = List.of(InspectedLine.complete(new LineId("A"), 2));
    var answered =
        wrong()
            .and(offered.toJavaArray(CaseEvent[]::new))
            .and(
                new OfferAccepted(((OfferMade) offered.head()).offer()),
                new ReturnAuthorised(Cases.DISPATCHES),
                new CaseEvent.ReturnSent("T-1", runs(Cases.RETURN_TRANSIT)))
            .when(
                new CaseCommand.ReportReturn(ID, Shop.INSPECTOR, ReturnMilestone.INSPECTION, one),
                NOW)
            .decision()
            .get();
    assertThat(answered).noneMatch(RefundOrdered.class::isInstance);
    assertThat(answered.last()).isInstanceOf(CaseEvent.HandoverAsked.class);
  }

  @Test
  void nobodyAnswersAnOfferForAnotherCustomer() {
    Cases.awaitingOfferAnswer()
        .when(new AnswerOffer(ID, new Actor("B-2", Role.CUSTOMER), true), NOW)
        .thenRefused(new Refusal.SomebodyElses("AnswerOffer"));
  }

  /** Asked for as a refund, which the policy would turn into a return. */
  private static CaseSpecification wrong() {
    return Cases.notOpened()
        .and(
            new CaseEvent.Requested(Cases.claim(Shop.refund("wrong", GoodsState.RECEIVED))),
            Cases.inReview().past().last());
  }

  /** So much of both units, which the customer keeps. */
  private static Offered thirty() {
    var line = new LineId("A");
    var part =
        new Component(
            ComponentKind.PARTIAL,
            Option.of(line),
            2,
            cny(30_00),
            cny(200_00),
            new RuleRef("request", "agreed-part"));
    var kept = new RefundedLine(line, 0, cny(0), 2, cny(30_00));
    var quote =
        new RefundQuote(
            List.of(part),
            List.empty(),
            cny(30_00),
            cny(0),
            cny(0),
            List.empty(),
            new Drawn(List.of(kept), cny(0), cny(0), cny(0), HashSet.empty(), HashMap.empty()));
    return new Offered(
        Shop.refund("special", GoodsState.RECEIVED).forAmount(cny(30_00)),
        grant(Remedy.REFUND, Path.KEEP_GOODS).with(quote, Cases.plan(30_00, 0)));
  }

  private static Clocks waited(String approval, String limit) {
    return runs(
        new Deadline(
            ClockName.APPROVAL, Role.SUPERVISOR, Instant.parse(approval), OnBreach.ESCALATE),
        new Deadline(
            ClockName.REVIEW_LIMIT, Role.SUPERVISOR, Instant.parse(limit), OnBreach.ESCALATE));
  }

  private static Offer offer(Actor by, Remedy remedy) {
    return new Offer(ID, by, remedy, Option.none(), WORDS);
  }

  private static Offer offer(Actor by, Remedy remedy, Money amount) {
    return new Offer(ID, by, remedy, Option.of(amount), WORDS);
  }

  private static PassDeadline pass() {
    return new PassDeadline(ID, Actor.SYSTEM, ClockName.OFFER);
  }
}
