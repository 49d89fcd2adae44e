package io.redress.lifecycle;

import static io.redress.lifecycle.CaseDecider.happened;

import io.redress.lifecycle.AfterSaleCase.AwaitingComplaintAnswer;
import io.redress.lifecycle.AfterSaleCase.AwaitingEvidence;
import io.redress.lifecycle.AfterSaleCase.AwaitingInspection;
import io.redress.lifecycle.AfterSaleCase.AwaitingOfferAnswer;
import io.redress.lifecycle.AfterSaleCase.AwaitingPayment;
import io.redress.lifecycle.AfterSaleCase.AwaitingSignature;
import io.redress.lifecycle.AfterSaleCase.AwaitingStock;
import io.redress.lifecycle.AfterSaleCase.InReview;
import io.redress.lifecycle.AfterSaleCase.Intercepting;
import io.redress.lifecycle.AfterSaleCase.Recalling;
import io.redress.lifecycle.AfterSaleCase.ReturnInTransit;
import io.redress.lifecycle.AfterSaleCase.SendingBack;
import io.redress.lifecycle.AfterSaleCase.Settling;
import io.redress.lifecycle.AfterSaleCase.Waiting;
import io.redress.lifecycle.CaseCommand.Withdraw;
import io.redress.lifecycle.CaseEvent.InterceptCancelled;
import io.redress.lifecycle.CaseEvent.RecallCancelled;
import io.redress.lifecycle.CaseEvent.Withdrawn;
import io.redress.policy.Policy;
import io.redress.remedy.Path;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Withdrawal: until money is ordered back the customer may change their mind. */
final class Withdrawal {

  private Withdrawal() {}

  /** What was asked of others is undone; goods that are on their way back go to the customer. */
  static Either<Refusal, Seq<CaseEvent>> withdraw(
      Policy policy, AfterSaleCase state, Withdraw withdraw, Circumstances at) {
    return switch (state) {
      case Settling s -> CaseDecider.notAllowedNow(s, withdraw);
      case SendingBack s -> CaseDecider.notAllowedNow(s, withdraw);
      case AwaitingComplaintAnswer s -> CaseDecider.notAllowedNow(s, withdraw);
      case Intercepting s ->
          happened(new InterceptCancelled(), new Withdrawn(), closed(policy, at));
      case Recalling s -> happened(new RecallCancelled(), new Withdrawn(), closed(policy, at));
      case InReview s -> Either.right(undone(policy, s.proposed().held(), at));
      case AwaitingOfferAnswer s -> Either.right(undone(policy, s.review().proposed().held(), at));
      case AwaitingEvidence s ->
          Either.right(undone(policy, s.review().flatMap(one -> one.proposed().held()), at));
      case AwaitingStock s -> Either.right(undone(policy, s.grant().held(), at));
      case AwaitingPayment s -> Either.right(undone(policy, Option.of(s.grant().path()), at));
      case ReturnInTransit s -> happened(new Withdrawn(), sendBack(policy, at));
      case AwaitingInspection s -> happened(new Withdrawn(), sendBack(policy, at));
      case AwaitingSignature s -> Either.right(undone(policy, Option.of(s.grant().path()), at));
      case Waiting s -> happened(new Withdrawn(), closed(policy, at));
      default -> CaseDecider.notAllowedNow(state, withdraw);
    };
  }

  private static Seq<CaseEvent> undone(Policy policy, Option<Path> held, Circumstances at) {
    return undone(policy, held, new Withdrawn(), Outcome.WITHDRAWN, at);
  }

  /**
   * What is undone where goods are held already, but no money has gone for them.
   *
   * @param held by which path they came; none where none are held
   * @param why what ends the case
   */
  static Seq<CaseEvent> undone(
      Policy policy, Option<Path> held, CaseEvent why, Outcome outcome, Circumstances at) {
    return switch (held.getOrElse(Path.KEEP_GOODS)) {
      case NOT_SHIPPED ->
          List.of(new InterceptCancelled(), why, Closure.closed(policy, outcome, at));
      case IN_TRANSIT -> List.of(new RecallCancelled(), why, Closure.closed(policy, outcome, at));
      case KEEP_GOODS -> List.of(why, Closure.closed(policy, outcome, at));
      case RETURN_GOODS -> List.of(why, Goods.sendBack(policy, outcome, at));
    };
  }

  private static CaseEvent closed(Policy policy, Circumstances at) {
    return Closure.closed(policy, Outcome.WITHDRAWN, at);
  }

  private static CaseEvent sendBack(Policy policy, Circumstances at) {
    return Goods.sendBack(policy, Outcome.WITHDRAWN, at);
  }
}
