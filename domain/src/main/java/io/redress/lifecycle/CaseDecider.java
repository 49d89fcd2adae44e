package io.redress.lifecycle;

import io.redress.goods.GoodsState;
import io.redress.goods.ParcelFate;
import io.redress.lifecycle.AfterSaleCase.AwaitingComplaintAnswer;
import io.redress.lifecycle.AfterSaleCase.AwaitingDelivery;
import io.redress.lifecycle.AfterSaleCase.AwaitingEvidence;
import io.redress.lifecycle.AfterSaleCase.AwaitingInspection;
import io.redress.lifecycle.AfterSaleCase.AwaitingOfferAnswer;
import io.redress.lifecycle.AfterSaleCase.AwaitingPayment;
import io.redress.lifecycle.AfterSaleCase.AwaitingReturn;
import io.redress.lifecycle.AfterSaleCase.AwaitingSignature;
import io.redress.lifecycle.AfterSaleCase.AwaitingStock;
import io.redress.lifecycle.AfterSaleCase.AwaitingSupplier;
import io.redress.lifecycle.AfterSaleCase.Closed;
import io.redress.lifecycle.AfterSaleCase.InReview;
import io.redress.lifecycle.AfterSaleCase.Intercepting;
import io.redress.lifecycle.AfterSaleCase.NotOpened;
import io.redress.lifecycle.AfterSaleCase.Recalling;
import io.redress.lifecycle.AfterSaleCase.ReturnInTransit;
import io.redress.lifecycle.AfterSaleCase.SendingBack;
import io.redress.lifecycle.AfterSaleCase.Settling;
import io.redress.lifecycle.AfterSaleCase.Waiting;
import io.redress.lifecycle.CaseCommand.AnswerComplaint;
import io.redress.lifecycle.CaseCommand.AnswerIntercept;
import io.redress.lifecycle.CaseCommand.AnswerLeg;
import io.redress.lifecycle.CaseCommand.AnswerOffer;
import io.redress.lifecycle.CaseCommand.AnswerRecall;
import io.redress.lifecycle.CaseCommand.AnswerStock;
import io.redress.lifecycle.CaseCommand.AnswerSupplier;
import io.redress.lifecycle.CaseCommand.AnswerSurvey;
import io.redress.lifecycle.CaseCommand.Approve;
import io.redress.lifecycle.CaseCommand.AskEvidence;
import io.redress.lifecycle.CaseCommand.ChooseRoute;
import io.redress.lifecycle.CaseCommand.Complain;
import io.redress.lifecycle.CaseCommand.CorrectRequest;
import io.redress.lifecycle.CaseCommand.Escalate;
import io.redress.lifecycle.CaseCommand.Offer;
import io.redress.lifecycle.CaseCommand.PassDeadline;
import io.redress.lifecycle.CaseCommand.RefuseReturn;
import io.redress.lifecycle.CaseCommand.Reject;
import io.redress.lifecycle.CaseCommand.ReportArrival;
import io.redress.lifecycle.CaseCommand.ReportHandover;
import io.redress.lifecycle.CaseCommand.ReportIrreparable;
import io.redress.lifecycle.CaseCommand.ReportParcel;
import io.redress.lifecycle.CaseCommand.ReportPayment;
import io.redress.lifecycle.CaseCommand.ReportReturn;
import io.redress.lifecycle.CaseCommand.ReportSentBack;
import io.redress.lifecycle.CaseCommand.Request;
import io.redress.lifecycle.CaseCommand.Sign;
import io.redress.lifecycle.CaseCommand.SupplyEvidence;
import io.redress.lifecycle.CaseCommand.SupplyTracking;
import io.redress.lifecycle.CaseCommand.Withdraw;
import io.redress.policy.Policy;
import io.redress.request.RequestKind;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Function;

/**
 * Decides what a command does to a case. Time comes in, events come out; there is one room a stage:
 * {@link Intake}, {@link Review} with {@link Negotiation}, {@link Goods}, {@link Settlement} with
 * {@link TakenBack}, {@link Closure}; and {@link Withdrawal} and {@link Deadlines}, which concern
 * them all.
 */
public final class CaseDecider {

  private CaseDecider() {}

  /**
   * The events that a command causes, or why it is refused.
   *
   * @param policy the version that the case began with
   * @param at what else is known when the command is given
   */
  public static Either<Refusal, Seq<CaseEvent>> decide(
      Policy policy, AfterSaleCase state, CaseCommand command, Circumstances at) {
    if (!Permissions.mayGive(command)) {
      return refused(new Refusal.NotYours(nameOf(command), command.actor().role()));
    }
    if (Permissions.isSomebodyElses(state, command)) {
      return refused(new Refusal.SomebodyElses(nameOf(command)));
    }
    return switch (command) {
      case Request request ->
          in(NotOpened.class, state, request, on -> Intake.open(policy, request, at));
      case CorrectRequest correct -> correctRequest(policy, state, correct, at);
      case SupplyEvidence supply ->
          in(
              AwaitingEvidence.class,
              state,
              supply,
              on -> Intake.supplyEvidence(policy, on, supply, at));
      case AskEvidence ask ->
          in(InReview.class, state, ask, on -> Review.askEvidence(policy, on, ask, at));
      case Approve approve ->
          in(InReview.class, state, approve, on -> Review.approve(policy, on, approve, at));
      case Reject reject ->
          in(InReview.class, state, reject, on -> Review.reject(policy, on, reject, at));
      case Escalate escalate ->
          in(InReview.class, state, escalate, on -> Review.escalate(policy, on, at));
      case Offer offer ->
          in(InReview.class, state, offer, on -> Negotiation.offer(policy, on, offer, at));
      case AnswerOffer answer ->
          in(
              AwaitingOfferAnswer.class,
              state,
              answer,
              on -> Negotiation.answered(policy, on, answer, at));
      case AnswerSupplier answer ->
          in(
              AwaitingSupplier.class,
              state,
              answer,
              on -> Either.right(Goods.supplierAnswered(policy, on, answer.stopped(), at)));
      case Withdraw withdraw -> Withdrawal.withdraw(policy, state, withdraw, at);
      case AnswerIntercept answer ->
          in(
              Intercepting.class,
              state,
              answer,
              on -> Either.right(Goods.intercepted(policy, on, answer.stopped(), at)));
      case AnswerStock answer ->
          in(
              AwaitingStock.class,
              state,
              answer,
              on -> Either.right(Goods.stockAnswered(policy, on, answer.available(), at)));
      case ReportPayment payment ->
          in(AwaitingPayment.class, state, payment, on -> Settlement.paid(policy, on, payment, at));
      case ReportHandover report ->
          in(Settling.class, state, report, on -> Settlement.handedOver(policy, on, report, at));
      case ReportIrreparable report ->
          in(Settling.class, state, report, on -> Settlement.irreparable(policy, on, report, at));
      case AnswerRecall answer ->
          in(
              Recalling.class,
              state,
              answer,
              on -> Either.right(Goods.recalled(policy, on, answer.promised(), at)));
      case ReportParcel report -> reportParcel(policy, state, report, at);
      case SupplyTracking supply -> supplyTracking(policy, state, supply, at);
      case ReportReturn report -> reportReturn(policy, state, report, at);
      case RefuseReturn refuse ->
          in(AwaitingInspection.class, state, refuse, on -> Goods.refused(policy, refuse, at));
      case ReportSentBack report ->
          in(SendingBack.class, state, report, on -> Goods.sentBack(policy, on, report, at));
      case Sign sign ->
          in(AwaitingSignature.class, state, sign, on -> Settlement.signed(policy, on, sign, at));
      case AnswerLeg answer -> answerLeg(policy, state, answer, at);
      case ChooseRoute choose ->
          in(Settling.class, state, choose, on -> Settlement.chosen(policy, on, choose, at));
      case ReportArrival report -> ended(state, report, on -> Closure.arrived(state, on, report));
      case AnswerSurvey answer -> in(Closed.class, state, answer, on -> Closure.survey(on, answer));
      case Complain complain ->
          in(Closed.class, state, complain, on -> Closure.complain(policy, on, at));
      case AnswerComplaint answer ->
          in(
              AwaitingComplaintAnswer.class,
              state,
              answer,
              on -> Closure.answered(policy, on, answer, at));
      case PassDeadline pass -> Deadlines.pass(policy, state, pass, at);
    };
  }

  /** What a room says to a command that only one state takes. */
  private static <S extends AfterSaleCase> Either<Refusal, Seq<CaseEvent>> in(
      Class<S> only,
      AfterSaleCase state,
      CaseCommand command,
      Function<S, Either<Refusal, Seq<CaseEvent>>> room) {
    return only.isInstance(state) ? room.apply(only.cast(state)) : notAllowedNow(state, command);
  }

  /** What a room says to a command that a case takes once it has ended, complaint or not. */
  private static Either<Refusal, Seq<CaseEvent>> ended(
      AfterSaleCase state,
      CaseCommand command,
      Function<Closed, Either<Refusal, Seq<CaseEvent>>> room) {
    return state instanceof AwaitingComplaintAnswer complaint
        ? room.apply(complaint.closed())
        : in(Closed.class, state, command, room);
  }

  private static Either<Refusal, Seq<CaseEvent>> correctRequest(
      Policy policy, AfterSaleCase state, CorrectRequest correct, Circumstances at) {
    return undecided(state)
        .map(on -> Intake.correct(policy, on, correct, at))
        .getOrElse(() -> notAllowedNow(state, correct));
  }

  /** A case in which nothing is granted and nothing held: the request may still become another. */
  private static Option<Waiting> undecided(AfterSaleCase state) {
    Option<Waiting> open =
        switch (state) {
          case AwaitingEvidence on -> Option.of(on);
          case InReview on -> Option.of(on);
          case AwaitingOfferAnswer on -> Option.of(on);
          default -> Option.none();
        };
    return open.filter(on -> Withdrawal.held(on).isEmpty());
  }

  /** A parcel on its way, to the customer or back. */
  private static Either<Refusal, Seq<CaseEvent>> reportParcel(
      Policy policy, AfterSaleCase state, ReportParcel report, Circumstances at) {
    return switch (state) {
      case Recalling on -> Either.right(Goods.fate(policy, on, report.fate(), at));
      case AwaitingDelivery on -> Either.right(Goods.fate(policy, on, report.fate(), at));
      case ReturnInTransit on when report.fate() == ParcelFate.LOST ->
          Either.right(Goods.lostOnItsWayBack(policy, on, at));
      default -> notAllowedNow(state, report);
    };
  }

  private static Either<Refusal, Seq<CaseEvent>> supplyTracking(
      Policy policy, AfterSaleCase state, SupplyTracking supply, Circumstances at) {
    return state instanceof AwaitingReturn on
        ? WayBack.sent(policy, on, supply, at)
        : undecided(state)
            .filter(on -> isOfKeptGoods(on.claim()))
            .map(on -> Intake.convert(policy, on, supply, at))
            .getOrElse(() -> notAllowedNow(state, supply));
  }

  private static boolean isOfKeptGoods(Claim claim) {
    return claim.request().kind() == RequestKind.REFUND
        && claim.request().goods() == GoodsState.RECEIVED;
  }

  private static Either<Refusal, Seq<CaseEvent>> reportReturn(
      Policy policy, AfterSaleCase state, ReportReturn report, Circumstances at) {
    return switch (state) {
      case Recalling on -> Goods.comesBack(policy, on, report, at);
      case AwaitingDelivery on -> Goods.comesBack(policy, on, report, at);
      case ReturnInTransit on -> Goods.reached(policy, on, report, at);
      case AwaitingInspection on -> Goods.reached(policy, on, report, at);
      case Settling on when on.comeBack().isDefined() ->
          Goods.followed(policy, on.claim(), on.comeBack(), on.clocks(), report, at);
      case Closed on when on.reached().isDefined() ->
          Goods.followed(policy, on.claim(), on.reached(), on.clocks(), report, at);
      case AwaitingComplaintAnswer on when on.closed().reached().isDefined() ->
          Goods.followed(
              policy, on.claim(), on.closed().reached(), on.closed().clocks(), report, at);
      default -> notAllowedNow(state, report);
    };
  }

  private static Either<Refusal, Seq<CaseEvent>> answerLeg(
      Policy policy, AfterSaleCase state, AnswerLeg answer, Circumstances at) {
    return switch (state) {
      case Settling on -> Settlement.answered(policy, on, answer, at);
      case Closed on -> TakenBack.late(policy, on, answer, at);
      case AwaitingComplaintAnswer on -> TakenBack.meanwhile(policy, on, answer, at);
      default -> notAllowedNow(state, answer);
    };
  }

  static Either<Refusal, Seq<CaseEvent>> happened(CaseEvent... events) {
    return Either.right(List.of(events));
  }

  static Either<Refusal, Seq<CaseEvent>> refused(Refusal refusal) {
    return Either.left(refusal);
  }

  static Either<Refusal, Seq<CaseEvent>> notAllowedNow(AfterSaleCase state, CaseCommand command) {
    return refused(new Refusal.NotAllowedNow(nameOf(command), state.getClass().getSimpleName()));
  }

  private static String nameOf(CaseCommand command) {
    return command.getClass().getSimpleName();
  }
}
