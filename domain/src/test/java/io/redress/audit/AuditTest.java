package io.redress.audit;

import static io.redress.audit.Pieces.ALIPAY;
import static io.redress.audit.Pieces.FIRST;
import static io.redress.audit.Pieces.GIFT_CARD;
import static io.redress.audit.Pieces.REVIEW;
import static io.redress.audit.Pieces.SECOND;
import static io.redress.audit.Pieces.approved;
import static io.redress.audit.Pieces.ordered;
import static io.redress.audit.Pieces.runs;
import static io.redress.audit.Pieces.toReview;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.OrderDraft;
import io.redress.Shop;
import io.redress.goods.GoodsState;
import io.redress.goods.ReturnMilestone;
import io.redress.lifecycle.AfterSaleCase;
import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.CaseEvent.Escalated;
import io.redress.lifecycle.CaseEvent.RefundConfirmed;
import io.redress.lifecycle.CaseEvent.ReturnReached;
import io.redress.lifecycle.CommandId;
import io.redress.lifecycle.Outcome;
import io.redress.order.Order;
import io.redress.party.Actor;
import io.redress.party.Role;
import io.redress.policy.Policy;
import io.redress.port.CaseJournal.Entry;
import io.redress.port.CaseJournal.Step;
import io.redress.remedy.Path;
import io.redress.request.Evidence;
import io.redress.sla.ClockName;
import io.redress.sla.Deadline;
import io.redress.sla.OnBreach;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.Currency;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What an audit finds of a log: its order, its commands, its state and its policy. */
class AuditTest {

  private static final Escalated ESCALATED = new Escalated(Role.FINANCE, runs(REVIEW));

  private static Life inReview() {
    return Life.ofTheShop().asked(GoodsState.RECEIVED, toReview(Role.SUPERVISOR));
  }

  private static Step numbered(Step step, int from, UnaryOperator<Entry> how) {
    int more = from - step.expected();
    var entries =
        step.events()
            .map(entry ->
                how.apply(
                    new Entry(
                        entry.number() + more,
                        entry.at(),
                        entry.by(),
                        entry.command(),
                        entry.event())));
    return new Step(
        step.forCase(),
        from,
        entries,
        List.empty(),
        step.running(),
        step.draw(),
        step.tallies(),
        step.state());
  }

  private static Entry commanded(Entry entry, String id) {
    return new Entry(entry.number(), entry.at(), entry.by(), new CommandId(id), entry.event());
  }

  /**
   * Something broken that comes back, with a reminder, a complaint, and an hour between any two.
   */
  @Test
  void anOrdinaryLife() {
    var hour = Duration.ofHours(1);
    var remind = Pieces.deadline(ClockName.RETURN_DISPATCH, Role.CUSTOMER, 0);
    var send = Pieces.deadline(ClockName.RETURN_DISPATCH, Role.CUSTOMER, 7);
    var survey = new Deadline(ClockName.SURVEY, Role.SYSTEM, Shop.NOW.plus(hour), OnBreach.NOTIFY);
    var life =
        Life.ofTheShop()
            .with(audit -> audit.sweptWithin(hour))
            .asked(
                GoodsState.RECEIVED,
                new CaseEvent.EvidenceAsked(
                    HashSet.of(Evidence.PHOTO), Pieces.UNWANTED, runs(REVIEW)))
            .by(
                Shop.CUSTOMER,
                new CaseEvent.EvidenceSupplied(HashSet.of(Evidence.PHOTO)),
                approved(Path.RETURN_GOODS),
                new CaseEvent.ReturnAuthorised(runs(remind, send)))
            .by(Actor.SYSTEM, new CaseEvent.Reminded(remind, runs(send)))
            .later(hour)
            .by(Shop.CUSTOMER, new CaseEvent.ReturnSent("T-1", runs(send)))
            .by(Shop.COURIER, new ReturnReached(ReturnMilestone.SCAN, runs(send)))
            .by(Shop.WAREHOUSE, new ReturnReached(ReturnMilestone.SIGNATURE, runs(send)))
            .later(hour)
            .by(
                Shop.INSPECTOR,
                new ReturnReached(ReturnMilestone.INSPECTION, runs(send)),
                ordered(ALIPAY, GIFT_CARD))
            .by(Shop.PROVIDER, new CaseEvent.RefundAccepted(ALIPAY.id()))
            .by(Shop.PROVIDER, new RefundConfirmed(GIFT_CARD.id()))
            .by(
                Shop.PROVIDER,
                new RefundConfirmed(ALIPAY.id()),
                new CaseEvent.CaseClosed(Outcome.REFUNDED, runs(survey)))
            .by(Shop.CUSTOMER, new CaseEvent.MoneyArrived(runs(survey)))
            .by(Actor.SYSTEM, new CaseEvent.SurveySent(runs()))
            .later(hour)
            .by(Shop.CUSTOMER, new CaseEvent.SurveyAnswered(4))
            .by(Shop.CUSTOMER, new CaseEvent.ComplaintRaised(Role.SUPERVISOR, runs(REVIEW)))
            .by(Shop.SUPERVISOR, new CaseEvent.ComplaintAnswered(false, Pieces.BY_A_PERSON));
    assertThat(life.found()).isEmpty();
    assertThat(life.audit().events(FIRST)).isEqualTo(20);
  }

  @Test
  void anEventIsMissing() {
    var life =
        inReview().kept(step -> numbered(step, 3, entry -> entry), Shop.SUPERVISOR, ESCALATED);
    assertThat(life.found()).containsExactly("6 events are numbered one by one: C1 event 4");
    assertThat(life.breaches().head().what()).isEqualTo("event 3 has this number");
    assertThat(life.by(Shop.SUPERVISOR, ESCALATED).found()).hasSize(1);
  }

  @Test
  void timeGoesBack() {
    var earlier = inReview().later(Duration.ofNanos(-1));
    assertThat(earlier.by(Shop.SUPERVISOR, ESCALATED).found())
        .containsExactly("6 time does not go back: C1 event 3");
    assertThat(earlier.about(SECOND).asked(GoodsState.RECEIVED, toReview(Role.AGENT)).found())
        .isEmpty();
  }

  @Test
  void timeGoesBackWithinACommand() {
    var life = inReview();
    var entries = life.entries(Shop.SUPERVISOR, ESCALATED, ESCALATED);
    var second = entries.last();
    var earlier =
        new Entry(
            second.number(),
            second.at().minusNanos(1),
            second.by(),
            second.command(),
            second.event());
    assertThat(life.audit().after(FIRST, List.of(entries.head(), earlier)).breaches())
        .extracting(breach -> breach.law())
        .containsExactly(Laws.TIMES);
  }

  @Test
  void anEventThatCannotFollow() {
    var life = inReview().onlyEvents(Shop.PROVIDER, new RefundConfirmed(ALIPAY.id()));
    assertThat(life.found())
        .containsExactly("6 every event can follow on those before it: C1 event 3");
    assertThat(life.breaches().head().what()).isEqualTo("RefundConfirmed after InReview");
    assertThat(life.by(Shop.SUPERVISOR, ESCALATED).found()).hasSize(1);
  }

  @Test
  void aCaseThatIsOpenedAgain() {
    var life = inReview();
    assertThat(
            life.by(Shop.CUSTOMER, life.requested(GoodsState.RECEIVED), toReview(Role.AGENT))
                .found())
        .containsExactly("6 every event can follow on those before it: C1 event 3");
  }

  @Test
  void anotherStateIsKeptThanFollows() {
    var other = inReview().audit().state(FIRST);
    var life =
        inReview()
            .kept(
                step ->
                    new Step(
                        step.forCase(),
                        step.expected(),
                        step.events(),
                        step.effects(),
                        step.running(),
                        step.draw(),
                        step.tallies(),
                        Option.of(other)),
                Shop.SUPERVISOR,
                ESCALATED);
    assertThat(life.found())
        .containsExactly("6 the state that is kept follows from the events: C1 event 3");
    assertThat(life.audit().state(FIRST)).isNotEqualTo(other);
  }

  @Test
  void aCommandThatWasSeen() {
    var again = inReview();
    UnaryOperator<Step> first = step -> numbered(step, 2, entry -> commanded(entry, "command-1"));
    assertThat(again.kept(first, Shop.SUPERVISOR, ESCALATED).found())
        .containsExactly("11 a command that was seen adds no event: C1 event 3");
    assertThat(
            again
                .by(Shop.SUPERVISOR, ESCALATED)
                .kept(
                    step -> numbered(step, 3, entry -> commanded(entry, "command-1")),
                    Shop.SUPERVISOR,
                    ESCALATED)
                .found())
        .containsExactly("11 a command that was seen adds no event: C1 event 4");
  }

  @Test
  void anotherCaseMaySeeTheSameCommand() {
    assertThat(
            inReview().about(SECOND).asked(GoodsState.RECEIVED, toReview(Role.SUPERVISOR)).found())
        .isEmpty();
  }

  @Test
  void twoCommandsInOneStep() {
    var life = inReview();
    var entries = life.entries(Shop.SUPERVISOR, ESCALATED, ESCALATED);
    Seq<Entry> two = List.of(entries.head(), commanded(entries.last(), "command-9"));
    assertThat(life.audit().after(FIRST, two).breaches())
        .containsExactly(
            new Breach(Laws.KNOWN, FIRST, 4, "command command-9 among those of command-3"));
  }

  @Test
  void aCaseUnderAnotherPolicy() {
    var life = inReview();
    var other = Life.of(Shop.policy().policy(), Shop.order().order());
    var renamed = Policy.in(Currency.getInstance("CNY"), "shop", "2").build();
    assertThat(renamed.id()).isNotEqualTo(life.policy().id());
    var requested = other.requested(GoodsState.RECEIVED);
    assertThat(
            Audit.of(renamed, Shop.order().order())
                .after(FIRST, other.entries(Shop.CUSTOMER, requested, toReview(Role.AGENT)))
                .breaches()
                .map(Breach::law))
        .containsExactly(Laws.POLICY);
  }

  @Test
  void aCaseAboutAnotherOrder() {
    var other =
        OrderDraft.in("CNY").line("A", 1_00, 1).paidBy("alipay", 1_00).with(draft -> draft).order();
    var entries = Life.ofTheShop().entries(Shop.CUSTOMER, requestedOf(other));
    assertThatThrownBy(() -> Life.ofTheShop().audit().after(FIRST, entries))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a case about order O2 in an audit of order O1");
  }

  private static CaseEvent requestedOf(Order other) {
    var order =
        Order.in(other.currency(), "O2", Shop.ORDERED)
            .lines(other.lines())
            .tenders(other.tenders())
            .build();
    return Life.of(Shop.policy().policy(), order).requested(GoodsState.RECEIVED);
  }

  @Test
  void whatAnAuditHasSeen() {
    var life =
        Life.ofTheShop()
            .asked(GoodsState.RECEIVED, approved(Path.KEEP_GOODS), ordered(ALIPAY, GIFT_CARD))
            .by(Shop.FINANCE, new RefundConfirmed(GIFT_CARD.id(), true));
    var audit = life.audit();
    assertThat(audit.events(FIRST)).isEqualTo(4);
    assertThat(audit.state(FIRST)).isInstanceOf(AfterSaleCase.Settling.class);
    assertThat(audit.past(FIRST).legs())
        .containsExactly(
            new Past.PastLeg(ALIPAY, 1, 0, 0, false), new Past.PastLeg(GIFT_CARD, 1, 1, 0, true));
    assertThat(audit.events(SECOND)).isZero();
    assertThat(audit.past(SECOND)).isEqualTo(Past.NOTHING);
  }

  @Test
  void aStepThatIsTriedLeavesTheAuditAsItWas() {
    var before = inReview().audit();
    var step = inReview().step(Shop.SUPERVISOR, ESCALATED);
    assertThat(before.after(step).next().events(FIRST)).isEqualTo(3);
    assertThat(before.events(FIRST)).isEqualTo(2);
    assertThat(before.after(step).breaches()).isEmpty();
  }

  @Test
  void everyLawHasItsNumber() {
    assertThat(Laws.ALL.map(Law::number).asJava()).isSorted();
    assertThat(Laws.ALL.distinct()).hasSize(31);
    assertThat(new Law(7, "who waits has a deadline")).hasToString("7 who waits has a deadline");
  }
}
