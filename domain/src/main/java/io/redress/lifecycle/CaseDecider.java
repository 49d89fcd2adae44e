package io.redress.lifecycle;

import io.redress.lifecycle.AfterSaleCase.AwaitingEvidence;
import io.redress.lifecycle.AfterSaleCase.AwaitingReturn;
import io.redress.lifecycle.AfterSaleCase.AwaitingSignature;
import io.redress.lifecycle.AfterSaleCase.InReview;
import io.redress.lifecycle.AfterSaleCase.Intercepting;
import io.redress.lifecycle.AfterSaleCase.NotOpened;
import io.redress.lifecycle.AfterSaleCase.Recalling;
import io.redress.lifecycle.AfterSaleCase.ReturnInTransit;
import io.redress.lifecycle.AfterSaleCase.Settling;
import io.redress.lifecycle.AfterSaleCase.Waiting;
import io.redress.lifecycle.CaseCommand.AnswerIntercept;
import io.redress.lifecycle.CaseCommand.AnswerLeg;
import io.redress.lifecycle.CaseCommand.AnswerRecall;
import io.redress.lifecycle.CaseCommand.Approve;
import io.redress.lifecycle.CaseCommand.PassDeadline;
import io.redress.lifecycle.CaseCommand.Reject;
import io.redress.lifecycle.CaseCommand.ReportReturn;
import io.redress.lifecycle.CaseCommand.Request;
import io.redress.lifecycle.CaseCommand.Sign;
import io.redress.lifecycle.CaseCommand.SupplyEvidence;
import io.redress.lifecycle.CaseCommand.SupplyTracking;
import io.redress.lifecycle.CaseCommand.Withdraw;
import io.redress.policy.Policy;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/**
 * Decides what a command does to a case. Time comes in, events come out; there is one room a stage:
 * {@link Intake}, {@link Review}, {@link Goods}, {@link Settlement}, {@link Deadlines}.
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
      case SupplyEvidence supply -> supplyEvidence(policy, state, supply, at);
      case Approve approve -> approve(policy, state, approve, at);
      case Reject reject -> reject(state, reject);
      case Withdraw withdraw -> withdraw(state, withdraw);
      case AnswerIntercept answer -> answerIntercept(policy, state, answer, at);
      case AnswerRecall answer -> answerRecall(policy, state, answer, at);
      case SupplyTracking supply -> supplyTracking(policy, state, supply, at);
      case ReportReturn report -> reportReturn(policy, state, report, at);
      case Sign sign -> sign(policy, state, sign, at);
      case AnswerLeg answer -> answerLeg(state, answer);
      case PassDeadline pass -> passDeadline(policy, state, pass, at);
    };
  }

  private static Either<Refusal, Seq<CaseEvent>> request(
      Policy policy, AfterSaleCase state, Request request, Circumstances at) {
    return state instanceof NotOpened
        ? Intake.open(policy, request, at)
        : notAllowedNow(state, request);
  }

  private static Either<Refusal, Seq<CaseEvent>> supplyEvidence(
      Policy policy, AfterSaleCase state, SupplyEvidence supply, Circumstances at) {
    return state instanceof AwaitingEvidence awaiting
        ? Intake.supplyEvidence(policy, awaiting, supply, at)
        : notAllowedNow(state, supply);
  }

  private static Either<Refusal, Seq<CaseEvent>> approve(
      Policy policy, AfterSaleCase state, Approve approve, Circumstances at) {
    return state instanceof InReview review
        ? Review.approve(policy, review, approve, at)
        : notAllowedNow(state, approve);
  }

  private static Either<Refusal, Seq<CaseEvent>> reject(AfterSaleCase state, Reject reject) {
    return state instanceof InReview ? Review.reject(reject) : notAllowedNow(state, reject);
  }

  private static Either<Refusal, Seq<CaseEvent>> withdraw(AfterSaleCase state, Withdraw withdraw) {
    return state instanceof Waiting && !(state instanceof Settling)
        ? happened(new CaseEvent.Withdrawn(), new CaseEvent.CaseClosed(Outcome.WITHDRAWN))
        : notAllowedNow(state, withdraw);
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

  private static Either<Refusal, Seq<CaseEvent>> supplyTracking(
      Policy policy, AfterSaleCase state, SupplyTracking supply, Circumstances at) {
    return state instanceof AwaitingReturn
        ? Either.right(Goods.sent(policy, supply.trackingNumber(), at))
        : notAllowedNow(state, supply);
  }

  private static Either<Refusal, Seq<CaseEvent>> reportReturn(
      Policy policy, AfterSaleCase state, ReportReturn report, Circumstances at) {
    return state instanceof ReturnInTransit transit
        ? Goods.reached(policy, transit, report, at)
        : notAllowedNow(state, report);
  }

  private static Either<Refusal, Seq<CaseEvent>> sign(
      Policy policy, AfterSaleCase state, Sign sign, Circumstances at) {
    return state instanceof AwaitingSignature awaiting
        ? Settlement.signed(policy, awaiting, sign, at)
        : notAllowedNow(state, sign);
  }

  private static Either<Refusal, Seq<CaseEvent>> answerLeg(AfterSaleCase state, AnswerLeg answer) {
    return state instanceof Settling settling
        ? Settlement.answered(settling, answer)
        : notAllowedNow(state, answer);
  }

  private static Either<Refusal, Seq<CaseEvent>> passDeadline(
      Policy policy, AfterSaleCase state, PassDeadline pass, Circumstances at) {
    return state instanceof Waiting waiting
        ? Deadlines.pass(policy, waiting, pass, at)
        : refused(new Refusal.NotDue(pass.clock()));
  }

  static Either<Refusal, Seq<CaseEvent>> happened(CaseEvent... events) {
    return Either.right(List.of(events));
  }

  static Either<Refusal, Seq<CaseEvent>> refused(Refusal refusal) {
    return Either.left(refusal);
  }

  private static Either<Refusal, Seq<CaseEvent>> notAllowedNow(
      AfterSaleCase state, CaseCommand command) {
    return refused(new Refusal.NotAllowedNow(nameOf(command), state.getClass().getSimpleName()));
  }

  private static String nameOf(CaseCommand command) {
    return command.getClass().getSimpleName();
  }
}
