package io.redress.casework;

import io.redress.lifecycle.AfterSaleCase;
import io.redress.lifecycle.CaseCommand;
import io.redress.lifecycle.CaseCommand.AnswerIntercept;
import io.redress.lifecycle.CaseCommand.AnswerLeg;
import io.redress.lifecycle.CaseCommand.AnswerRecall;
import io.redress.lifecycle.CaseCommand.AnswerStock;
import io.redress.lifecycle.CaseCommand.AnswerSupplier;
import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.CaseEvent.RefundConfirmed;
import io.redress.lifecycle.CaseId;
import io.redress.lifecycle.CommandId;
import io.redress.lifecycle.Effect;
import io.redress.lifecycle.Reactions;
import io.redress.money.Money;
import io.redress.notice.NoticeKind;
import io.redress.party.Actor;
import io.redress.party.CustomerId;
import io.redress.party.Role;
import io.redress.port.Agenda.Claimed;
import io.redress.port.Agenda.Due;
import io.redress.port.LegView;
import io.redress.port.PolicyBook;
import io.redress.port.RefundAnswer;
import io.redress.port.Submission;
import io.redress.settlement.LegAnswer;
import io.redress.settlement.RefundLeg;
import io.redress.sla.Deadline;
import io.redress.table.Wording;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Where effects leave: each by its port. */
final class Doors {

  private static final Actor WAREHOUSE = new Actor("warehouse", Role.WAREHOUSE);
  private static final Actor COURIER = new Actor("courier", Role.COURIER);
  private static final Actor SUPPLIER = new Actor("supplier", Role.SUPPLIER);
  private static final Actor PROVIDER = new Actor("provider", Role.PROVIDER);

  private final Ports ports;
  private final PolicyBook policies;
  private final Function<CaseId, AfterSaleCase> cases;
  private final Function<Due, CaseEvent> causes;

  /**
   * What it needs to know of a case it looks up when it is needed.
   *
   * @param causes the event that an effect follows from
   */
  Doors(
      Ports ports,
      PolicyBook policies,
      Function<CaseId, AfterSaleCase> cases,
      Function<Due, CaseEvent> causes) {
    this.ports = ports;
    this.policies = policies;
    this.cases = cases;
    this.causes = causes;
  }

  /**
   * Does an effect.
   *
   * @param quiet for how long nothing was sent for it; zero where that is not known
   * @throws RuntimeException if the other side failed in a way that it should not
   */
  Reply perform(Claimed<Due> claim, Duration quiet, Instant now) {
    var due = claim.task();
    var id = due.forCase();
    return switch (due.effect()) {
      case Effect.AskWarehouseToStop ask ->
          yesOrNo(
              ports.warehouse().intercept(id, ask.order()),
              (key, yes) -> new AnswerIntercept(key, WAREHOUSE, yes));
      case Effect.AskCourierToRecall ask ->
          yesOrNo(
              ports.couriers().recall(id, ask.order()),
              (key, yes) -> new AnswerRecall(key, COURIER, yes));
      case Effect.AskSupplierToStop ask ->
          yesOrNo(
              ports.suppliers().stop(id, ask.order()),
              (key, yes) -> new AnswerSupplier(key, SUPPLIER, yes));
      case Effect.AskSupplierToGoOn ask -> done(() -> ports.suppliers().letGo(id, ask.order()));
      case Effect.AskStock ask ->
          yesOrNo(
              ports.warehouse().hasStock(id, ask.order(), ask.wares()),
              (key, yes) -> new AnswerStock(key, WAREHOUSE, yes));
      case Effect.HandOver hand ->
          done(() -> ports.warehouse().handOver(id, hand.order(), hand.handover(), hand.wares()));
      case Effect.AskWarehouseToGoOn ask -> done(() -> ports.warehouse().letGo(id, ask.order()));
      case Effect.AskWarehouseToSendBack ask ->
          done(() -> ports.warehouse().sendBack(id, ask.order()));
      case Effect.AskCourierToGoOn ask -> done(() -> ports.couriers().letGo(id, ask.order()));
      case Effect.ClaimFromCourier ask -> done(() -> ports.couriers().claimLoss(id, ask.order()));
      case Effect.OrderRefund order -> ordered(claim, order.leg(), quiet, now);
      case Effect.QueryRefund query -> asked(due, query.leg(), quiet);
      case Effect.GiveCoupon give -> done(() -> giveCoupon(due, give.amount()));
      case Effect.TellCustomer tell -> done(() -> tell(due, tell.notice()));
      case Effect.TellOwner tell -> done(() -> remind(due, tell.deadline()));
    };
  }

  private static Reply done(Runnable work) {
    work.run();
    return new Reply.Nothing();
  }

  private static Reply yesOrNo(
      Option<Boolean> answer, BiFunction<CommandId, Boolean, CaseCommand> command) {
    return answer
        .<Reply>map(
            yes -> new Reply.Tell(yes ? "yes" : "no", key -> command.apply(key, yes), true, ""))
        .getOrElse(Reply.Nothing::new);
  }

  /** A leg that may have been ordered long ago is asked about first: its key may be forgotten. */
  private Reply ordered(Claimed<Due> claim, RefundLeg leg, Duration quiet, Instant now) {
    return isKeyFresh(leg, claim.firstClaimed(), now)
        ? submit(leg)
        : switch (ports.payments().query(leg)) {
          case LegView.Found found -> told(leg, found.answer());
          case LegView.Absent absent -> absent(leg, absent, quiet);
          case LegView.Unreadable unreadable -> new Reply.Failed(unreadable.why(), Option.none());
          case LegView.NotSupported none ->
              told(leg, new RefundAnswer.Uncertain("its key may be forgotten"));
        };
  }

  /** What never reached the provider, and cannot turn up any more, is ordered under its own key. */
  private Reply absent(RefundLeg leg, LegView.Absent absent, Duration quiet) {
    boolean isOver = quiet.compareTo(ports.payments().unknownFor(leg)) >= 0;
    return absent.isConclusive() && isOver ? submit(leg) : new Reply.NotYet("it may still turn up");
  }

  private boolean isKeyFresh(RefundLeg leg, Instant firstOrdered, Instant now) {
    return ports
        .payments()
        .keyLifetime(leg)
        .forAll(lifetime -> !now.isAfter(firstOrdered.plus(lifetime.dividedBy(2))));
  }

  private Reply submit(RefundLeg leg) {
    return switch (ports.payments().refund(leg)) {
      case RefundAnswer answer -> told(leg, answer);
      case Submission.NotSent notSent -> new Reply.Failed(notSent.why(), notSent.retryAfter());
    };
  }

  private Reply asked(Due due, RefundLeg leg, Duration quiet) {
    return cases
        .apply(due.forCase())
        .leg(leg.id())
        .map(standing ->
            switch (standing.stage()) {
              case ORDERED, ACCEPTED, UNCERTAIN -> awaited(leg, quiet);
              case CONFIRMED -> isWorthASecondLook(due, leg) ? again(leg) : new Reply.Nothing();
              case DECLINED -> new Reply.Nothing();
            })
        .getOrElse(Reply.Nothing::new);
  }

  private Reply awaited(RefundLeg leg, Duration quiet) {
    return switch (ports.payments().query(leg)) {
      case LegView.Found found -> told(leg, found.answer());
      case LegView.Absent absent -> absent(leg, absent, quiet);
      case LegView.Unreadable unreadable -> new Reply.NotYet(unreadable.why());
      case LegView.NotSupported none -> new Reply.Nothing();
    };
  }

  /**
   * What was asked because nothing was known yet need not be asked any more. What a person
   * confirmed its provider may never have carried out.
   */
  private boolean isWorthASecondLook(Due due, RefundLeg leg) {
    return causes.apply(due) instanceof RefundConfirmed confirmed
        && (confirmed.byHand() || ports.payments().canTakeBack(leg));
  }

  /** Whether what was confirmed has stayed so. It is never ordered again, whatever is answered. */
  private Reply again(RefundLeg leg) {
    return switch (ports.payments().query(leg)) {
      case LegView.Found found -> again(leg, found.answer());
      case LegView.Absent absent when absent.isConclusive() -> new Reply.Nothing();
      case LegView.Absent absent -> new Reply.NotYet("it may still turn up");
      case LegView.Unreadable unreadable -> new Reply.NotYet(unreadable.why());
      case LegView.NotSupported none -> new Reply.Nothing();
    };
  }

  private static Reply again(RefundLeg leg, RefundAnswer answer) {
    return switch (answer.word()) {
      case CONFIRMED, ACCEPTED -> new Reply.Nothing();
      case DECLINED -> told(leg, answer);
      case UNCERTAIN -> new Reply.NotYet("its provider is not sure");
    };
  }

  private static Reply told(RefundLeg leg, RefundAnswer answer) {
    var word = answer.word();
    boolean isFinal = word == LegAnswer.CONFIRMED || word == LegAnswer.DECLINED;
    return new Reply.Tell(
        word.name().toLowerCase(Locale.ROOT),
        key -> new AnswerLeg(key, PROVIDER, leg.id(), word),
        isFinal,
        why(answer));
  }

  /** What stands with an effect that waits, for people. */
  private static String why(RefundAnswer answer) {
    return switch (answer) {
      case RefundAnswer.Confirmed confirmed -> "confirmed";
      case RefundAnswer.Accepted accepted -> "accepted";
      case RefundAnswer.Declined declined ->
          "declined: %s %s".formatted(declined.code(), declined.said()).strip();
      case RefundAnswer.Uncertain uncertain -> "uncertain: " + uncertain.why();
    };
  }

  private void giveCoupon(Due due, Money amount) {
    cases
        .apply(due.forCase())
        .about()
        .forEach(claim ->
            ports.coupons().give(due.forCase(), due.number(), claim.customer().id(), amount));
  }

  private void tell(Due due, NoticeKind notice) {
    inWords(
        due,
        notice,
        (customer, text) ->
            ports.messenger().tell(due.forCase(), due.number(), customer, notice, text));
  }

  /** A customer is reminded in the words in which they were asked. */
  private void remind(Due due, Deadline deadline) {
    var asked =
        Reactions.asking(deadline.clock()).filter(kind -> deadline.owner() == Role.CUSTOMER);
    asked
        .onEmpty(() -> ports.messenger().remind(due.forCase(), due.number(), deadline))
        .forEach(notice ->
            inWords(
                due,
                notice,
                (customer, text) ->
                    ports
                        .messenger()
                        .remind(due.forCase(), due.number(), customer, deadline, notice, text)));
  }

  /** Nothing is said where the policy has no words for it. */
  private void inWords(Due due, NoticeKind notice, BiConsumer<CustomerId, Wording> say) {
    cases
        .apply(due.forCase())
        .about()
        .forEach(claim ->
            policies
                .version(claim.policy())
                .flatMap(policy -> policy.notices().text(notice))
                .forEach(text -> say.accept(claim.customer().id(), text)));
  }
}
