package io.redress.lifecycle;

import static io.redress.lifecycle.CaseDecider.happened;

import io.redress.lifecycle.AfterSaleCase.AwaitingComplaintAnswer;
import io.redress.lifecycle.AfterSaleCase.AwaitingInspection;
import io.redress.lifecycle.AfterSaleCase.AwaitingPayment;
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
      case AwaitingPayment s ->
          Either.right(undone(policy, s, Outcome.WITHDRAWN, at).prepend(new Withdrawn()));
      case ReturnInTransit s -> happened(new Withdrawn(), sendBack(policy, at));
      case AwaitingInspection s -> happened(new Withdrawn(), sendBack(policy, at));
      case Waiting s -> happened(new Withdrawn(), closed(policy, at));
      default -> CaseDecider.notAllowedNow(state, withdraw);
    };
  }

  /** Goods that are with the merchant while the customer was to pay go the way they came. */
  static Seq<CaseEvent> undone(
      Policy policy, AwaitingPayment state, Outcome outcome, Circumstances at) {
    return state.grant().path() == Path.NOT_SHIPPED
        ? List.of(new InterceptCancelled(), Closure.closed(policy, outcome, at))
        : List.of(Goods.sendBack(policy, outcome, at));
  }

  private static CaseEvent closed(Policy policy, Circumstances at) {
    return Closure.closed(policy, Outcome.WITHDRAWN, at);
  }

  private static CaseEvent sendBack(Policy policy, Circumstances at) {
    return Goods.sendBack(policy, Outcome.WITHDRAWN, at);
  }
}
