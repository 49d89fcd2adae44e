package io.redress.lifecycle;

import io.redress.lifecycle.AfterSaleCase.AwaitingComplaintAnswer;
import io.redress.lifecycle.AfterSaleCase.AwaitingEvidence;
import io.redress.lifecycle.AfterSaleCase.AwaitingInspection;
import io.redress.lifecycle.AfterSaleCase.AwaitingOfferAnswer;
import io.redress.lifecycle.AfterSaleCase.AwaitingPayment;
import io.redress.lifecycle.AfterSaleCase.AwaitingSignature;
import io.redress.lifecycle.AfterSaleCase.AwaitingSupplier;
import io.redress.lifecycle.AfterSaleCase.InReview;
import io.redress.lifecycle.AfterSaleCase.Intercepting;
import io.redress.lifecycle.AfterSaleCase.Recalling;
import io.redress.lifecycle.AfterSaleCase.ReturnInTransit;
import io.redress.lifecycle.AfterSaleCase.SendingBack;
import io.redress.lifecycle.AfterSaleCase.Settling;
import io.redress.lifecycle.AfterSaleCase.Waiting;
import io.redress.lifecycle.AfterSaleCase.WithGoods;
import io.redress.lifecycle.CaseCommand.Withdraw;
import io.redress.lifecycle.CaseEvent.InterceptCancelled;
import io.redress.lifecycle.CaseEvent.RecallCancelled;
import io.redress.lifecycle.CaseEvent.StopCancelled;
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
      case Waiting s -> Either.right(undone(policy, s, new Withdrawn(), Outcome.WITHDRAWN, at));
      default -> CaseDecider.notAllowedNow(state, withdraw);
    };
  }

  /** By which path goods are held, or on their way back, for which no money has gone. */
  static Option<Path> held(AfterSaleCase state) {
    return switch (state) {
      case AwaitingSupplier s -> Option.of(Path.NOT_SHIPPED);
      case Intercepting s -> Option.of(Path.NOT_SHIPPED);
      case Recalling s -> Option.of(Path.IN_TRANSIT);
      case ReturnInTransit s -> Option.of(Path.RETURN_GOODS);
      case AwaitingInspection s -> Option.of(Path.RETURN_GOODS);
      case AwaitingPayment s -> heldOrOnPath(s.grant());
      case AwaitingSignature s -> heldOrOnPath(s.grant());
      case WithGoods s -> s.grant().held();
      case InReview s -> s.proposed().held();
      case AwaitingOfferAnswer s -> held(s.review());
      case AwaitingEvidence s -> s.review().flatMap(Withdrawal::held);
      default -> Option.none();
    };
  }

  private static Option<Path> heldOrOnPath(Grant grant) {
    return grant.held().orElse(Option.of(grant.path()));
  }

  /**
   * What is undone where goods are held already, but no money has gone for them.
   *
   * @param why what ends the case
   */
  static Seq<CaseEvent> undone(
      Policy policy, Waiting state, CaseEvent why, Outcome outcome, Circumstances at) {
    return switch (held(state).getOrElse(Path.KEEP_GOODS)) {
      case NOT_SHIPPED ->
          List.of(released(state.claim()), why, Closure.closed(policy, outcome, at));
      case IN_TRANSIT -> List.of(new RecallCancelled(), why, Closure.closed(policy, outcome, at));
      case KEEP_GOODS -> List.of(why, Closure.closed(policy, outcome, at));
      case RETURN_GOODS -> List.of(why, Goods.sendBack(policy, outcome, at));
    };
  }

  /** Whoever was asked to stop the goods is told to go on. */
  private static CaseEvent released(Claim claim) {
    return Goods.areBeingMade(claim) ? new StopCancelled() : new InterceptCancelled();
  }
}
