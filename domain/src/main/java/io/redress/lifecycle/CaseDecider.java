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
import io.redress.remedy.Path;
import io.redress.request.RequestKind;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Function;

/**
 * Decides what a command does to a case. Time comes in, events come out; there is one room a stage:
 * {@link Intake}, {@link Review} with {@link Negotiation}, {@link Goods}, {@link Settlement},
 * {@link Closure}; and {@link Withdrawal} and {@link Deadlines}, which concern them all.
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
      case Request request -> request(policy, state, request, at);
      case CorrectRequest correct -> correctRequest(policy, state, correct, at);
      case SupplyEvidence supply -> supplyEvidence(policy, state, supply, at);
      case AskEvidence ask -> review(state, ask, on -> Review.askEvidence(policy, on, ask, at));
      case Approve approve -> review(state, approve, on -> Review.approve(policy, on, approve, at));
      case Reject reject -> review(state, reject, on -> Review.reject(policy, on, reject, at));
      case Escalate escalate ->
          review(state, escalate, on -> Review.escalate(policy, on, escalate, at));
      case Offer offer -> review(state, offer, on -> Negotiation.offer(policy, on, offer, at));
      case AnswerOffer answer -> answerOffer(policy, state, answer, at);
      case AnswerSupplier answer -> answerSupplier(policy, state, answer, at);
      case Withdraw withdraw -> Withdrawal.withdraw(policy, state, withdraw, at);
      case AnswerIntercept answer -> answerIntercept(policy, state, answer, at);
      case AnswerStock answer -> answerStock(policy, state, answer, at);
      case ReportPayment payment -> reportPayment(policy, state, payment, at);
      case ReportHandover report ->
          settling(state, report, on -> Settlement.handedOver(policy, on, report, at));
      case ReportIrreparable report ->
          settling(state, report, on -> Settlement.irreparable(policy, on, report, at));
      case AnswerRecall answer -> answerRecall(policy, state, answer, at);
      case ReportParcel report -> reportParcel(policy, state, report, at);
      case SupplyTracking supply -> supplyTracking(policy, state, supply, at);
      case ReportReturn report -> reportReturn(policy, state, report, at);
      case RefuseReturn refuse -> refuseReturn(policy, state, refuse, at);
      case ReportSentBack report -> reportSentBack(policy, state, report, at);
      case Sign sign -> sign(policy, state, sign, at);
      case AnswerLeg answer ->
          settling(state, answer, on -> Settlement.answered(policy, on, answer, at));
      case ChooseRoute choose ->
          settling(state, choose, on -> Settlement.chosen(policy, on, choose, at));
      case ReportArrival report -> closed(state, report, on -> Closure.arrived(on, report));
      case AnswerSurvey answer -> closed(state, answer, on -> Closure.survey(on, answer));
      case Complain complain -> closed(state, complain, on -> Closure.complain(policy, on, at));
      case AnswerComplaint answer -> answerComplaint(policy, state, answer, at);
      case PassDeadline pass -> Deadlines.pass(policy, state, pass, at);
    };
  }

  private static Either<Refusal, Seq<CaseEvent>> request(
      Policy policy, AfterSaleCase state, Request request, Circumstances at) {
    return state instanceof NotOpened
        ? Intake.open(policy, request, at)
        : notAllowedNow(state, request);
  }

  private static Either<Refusal, Seq<CaseEvent>> correctRequest(
      Policy policy, AfterSaleCase state, CorrectRequest correct, Circumstances at) {
    return undecided(state)
        .map(on -> Intake.correct(policy, on, correct, at))
        .getOrElse(() -> notAllowedNow(state, correct));
  }

  /** A case in which nothing is granted and nothing held: the request may still become another. */
  private static Option<Waiting> undecided(AfterSaleCase state) {
    return switch (state) {
      case AwaitingEvidence on when on.review().forAll(CaseDecider::holdsNothing) -> Option.of(on);
      case InReview on when holdsNothing(on) -> Option.of(on);
      case AwaitingOfferAnswer on when holdsNothing(on.review()) -> Option.of(on);
      default -> Option.none();
    };
  }

  private static boolean holdsNothing(InReview review) {
    return review.proposed().held().isEmpty();
  }

  private static Either<Refusal, Seq<CaseEvent>> supplyEvidence(
      Policy policy, AfterSaleCase state, SupplyEvidence supply, Circumstances at) {
    return state instanceof AwaitingEvidence awaiting
        ? Intake.supplyEvidence(policy, awaiting, supply, at)
        : notAllowedNow(state, supply);
  }

  private static Either<Refusal, Seq<CaseEvent>> review(
      AfterSaleCase state,
      CaseCommand command,
      Function<InReview, Either<Refusal, Seq<CaseEvent>>> decide) {
    return state instanceof InReview review ? decide.apply(review) : notAllowedNow(state, command);
  }

  private static Either<Refusal, Seq<CaseEvent>> answerOffer(
      Policy policy, AfterSaleCase state, AnswerOffer answer, Circumstances at) {
    return state instanceof AwaitingOfferAnswer offer
        ? Negotiation.answered(policy, offer, answer, at)
        : notAllowedNow(state, answer);
  }

  private static Either<Refusal, Seq<CaseEvent>> answerSupplier(
      Policy policy, AfterSaleCase state, AnswerSupplier answer, Circumstances at) {
    return state instanceof AwaitingSupplier awaiting
        ? Either.right(Goods.supplierAnswered(policy, awaiting, answer.stopped(), at))
        : notAllowedNow(state, answer);
  }

  private static Either<Refusal, Seq<CaseEvent>> answerIntercept(
      Policy policy, AfterSaleCase state, AnswerIntercept answer, Circumstances at) {
    return state instanceof Intercepting intercepting
        ? Either.right(Goods.intercepted(policy, intercepting, answer.stopped(), at))
        : notAllowedNow(state, answer);
  }

  private static Either<Refusal, Seq<CaseEvent>> answerRecall(
      Policy policy, AfterSaleCase state, AnswerRecall answer, Circumstances at) {
    return state instanceof Recalling recalling
        ? Either.right(Goods.recalled(policy, recalling, answer.promised(), at))
        : notAllowedNow(state, answer);
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
    return state instanceof AwaitingReturn
        ? Either.right(Goods.sent(policy, supply.trackingNumber(), at))
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
      case ReturnInTransit on -> Goods.reached(policy, on, report, at);
      case AwaitingInspection on -> Goods.reached(policy, on, report, at);
      case Settling on when on.grant().path() == Path.RETURN_GOODS -> Goods.followed(on, report);
      default -> notAllowedNow(state, report);
    };
  }

  private static Either<Refusal, Seq<CaseEvent>> refuseReturn(
      Policy policy, AfterSaleCase state, RefuseReturn refuse, Circumstances at) {
    return state instanceof AwaitingInspection
        ? Goods.refused(policy, refuse, at)
        : notAllowedNow(state, refuse);
  }

  private static Either<Refusal, Seq<CaseEvent>> reportSentBack(
      Policy policy, AfterSaleCase state, ReportSentBack report, Circumstances at) {
    return state instanceof SendingBack sending
        ? Goods.sentBack(policy, sending, report, at)
        : notAllowedNow(state, report);
  }

  private static Either<Refusal, Seq<CaseEvent>> sign(
      Policy policy, AfterSaleCase state, Sign sign, Circumstances at) {
    return state instanceof AwaitingSignature awaiting
        ? Settlement.signed(policy, awaiting, sign, at)
        : notAllowedNow(state, sign);
  }

  private static Either<Refusal, Seq<CaseEvent>> answerStock(
      Policy policy, AfterSaleCase state, AnswerStock answer, Circumstances at) {
    return state instanceof AwaitingStock awaiting
        ? Either.right(Goods.stockAnswered(policy, awaiting, answer.available(), at))
        : notAllowedNow(state, answer);
  }

  private static Either<Refusal, Seq<CaseEvent>> reportPayment(
      Policy policy, AfterSaleCase state, ReportPayment payment, Circumstances at) {
    return state instanceof AwaitingPayment awaiting
        ? Settlement.paid(policy, awaiting, payment, at)
        : notAllowedNow(state, payment);
  }

  private static Either<Refusal, Seq<CaseEvent>> settling(
      AfterSaleCase state,
      CaseCommand command,
      Function<Settling, Either<Refusal, Seq<CaseEvent>>> decide) {
    return state instanceof Settling settling
        ? decide.apply(settling)
        : notAllowedNow(state, command);
  }

  private static Either<Refusal, Seq<CaseEvent>> closed(
      AfterSaleCase state,
      CaseCommand command,
      Function<Closed, Either<Refusal, Seq<CaseEvent>>> decide) {
    return state instanceof Closed closed ? decide.apply(closed) : notAllowedNow(state, command);
  }

  private static Either<Refusal, Seq<CaseEvent>> answerComplaint(
      Policy policy, AfterSaleCase state, AnswerComplaint answer, Circumstances at) {
    return state instanceof AwaitingComplaintAnswer awaiting
        ? Closure.answered(policy, awaiting, answer, at)
        : notAllowedNow(state, answer);
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
