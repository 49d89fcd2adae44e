package io.redress.lifecycle;

import io.redress.lifecycle.AfterSaleCase.AwaitingEvidence;
import io.redress.lifecycle.AfterSaleCase.AwaitingReturn;
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
import io.redress.lifecycle.CaseCommand.SupplyEvidence;
import io.redress.lifecycle.CaseCommand.SupplyTracking;
import io.redress.lifecycle.CaseCommand.Withdraw;
import io.redress.policy.Policy;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Instant;

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
   * @param now not earlier than the case's last event
   */
  public static Either<Refusal, Seq<CaseEvent>> decide(
      Policy policy, AfterSaleCase state, CaseCommand command, Instant now) {
    if (!Permissions.mayGive(command)) {
      return refused(new Refusal.NotYours(nameOf(command), command.actor().role()));
    }
    if (Permissions.isSomebodyElses(state, command)) {
      return refused(new Refusal.SomebodyElses(nameOf(command)));
    }
    return switch (command) {
      case Request request -> request(policy, state, request, now);
      case SupplyEvidence supply -> supplyEvidence(policy, state, supply, now);
      case Approve approve -> approve(policy, state, approve, now);
      case Reject reject -> reject(state, reject);
      case Withdraw withdraw -> withdraw(state, withdraw);
      case AnswerIntercept answer -> answerIntercept(policy, state, answer, now);
      case AnswerRecall answer -> answerRecall(policy, state, answer, now);
      case SupplyTracking supply -> supplyTracking(policy, state, supply, now);
      case ReportReturn report -> reportReturn(policy, state, report, now);
      case AnswerLeg answer -> answerLeg(policy, state, answer);
      case PassDeadline pass -> passDeadline(policy, state, pass, now);
    };
  }

  private static Either<Refusal, Seq<CaseEvent>> request(
      Policy policy, AfterSaleCase state, Request request, Instant now) {
    return state instanceof NotOpened
        ? Intake.open(policy, request, now)
        : notAllowedNow(state, request);
  }

  private static Either<Refusal, Seq<CaseEvent>> supplyEvidence(
      Policy policy, AfterSaleCase state, SupplyEvidence supply, Instant now) {
    return state instanceof AwaitingEvidence awaiting
        ? Intake.supplyEvidence(policy, awaiting, supply, now)
        : notAllowedNow(state, supply);
  }

  private static Either<Refusal, Seq<CaseEvent>> approve(
      Policy policy, AfterSaleCase state, Approve approve, Instant now) {
    return state instanceof InReview review
        ? Review.approve(policy, review, approve, now)
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
      Policy policy, AfterSaleCase state, AnswerIntercept answer, Instant now) {
    return state instanceof Intercepting intercepting
        ? Either.right(Goods.intercepted(policy, intercepting, answer.stopped(), now))
        : notAllowedNow(state, answer);
  }

  private static Either<Refusal, Seq<CaseEvent>> answerRecall(
      Policy policy, AfterSaleCase state, AnswerRecall answer, Instant now) {
    return state instanceof Recalling recalling
        ? Either.right(Goods.recalled(policy, recalling, answer.promised(), now))
        : notAllowedNow(state, answer);
  }

  private static Either<Refusal, Seq<CaseEvent>> supplyTracking(
      Policy policy, AfterSaleCase state, SupplyTracking supply, Instant now) {
    return state instanceof AwaitingReturn
        ? Either.right(Goods.sent(policy, supply.trackingNumber(), now))
        : notAllowedNow(state, supply);
  }

  private static Either<Refusal, Seq<CaseEvent>> reportReturn(
      Policy policy, AfterSaleCase state, ReportReturn report, Instant now) {
    return state instanceof ReturnInTransit transit
        ? Either.right(Goods.reached(policy, transit, report.milestone(), now))
        : notAllowedNow(state, report);
  }

  private static Either<Refusal, Seq<CaseEvent>> answerLeg(
      Policy policy, AfterSaleCase state, AnswerLeg answer) {
    return state instanceof Settling settling
        ? Settlement.answered(policy, settling, answer)
        : notAllowedNow(state, answer);
  }

  private static Either<Refusal, Seq<CaseEvent>> passDeadline(
      Policy policy, AfterSaleCase state, PassDeadline pass, Instant now) {
    return state instanceof Waiting waiting
        ? Deadlines.pass(policy, waiting, pass, now)
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
