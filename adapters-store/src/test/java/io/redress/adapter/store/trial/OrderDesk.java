package io.redress.adapter.store.trial;

import io.redress.adapter.store.story.Requests;
import io.redress.casework.AfterSales;
import io.redress.casework.CaseView;
import io.redress.casework.OrderBookFailure;
import io.redress.casework.RequestIntake;
import io.redress.casework.RequestIntake.Asked;
import io.redress.lifecycle.CaseCommand.Request;
import io.redress.lifecycle.Refusal;
import io.redress.port.CaseJournal;
import io.redress.port.OrderBook;
import io.redress.port.OrderBook.Purchase;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.List;

/**
 * Where requests come in that only name an order. Its order book is down at times, gives other
 * orders, and need not be asked about what a case has seen already.
 */
final class OrderDesk {

  private final Faults faults;
  private final CaseJournal truth;
  private final List<String> violations;

  OrderDesk(Faults faults, CaseJournal truth, List<String> violations) {
    this.faults = faults;
    this.truth = truth;
    this.violations = violations;
  }

  /** Opens a case; a request that the order book could not answer is asked again by whoever did. */
  Either<Refusal, CaseView> take(AfterSales afterSales, Request request) {
    if (faults.fires(Fault.UNKNOWN_ORDER)) {
      checkUnknown(afterSales, request);
    }
    boolean isWrong = faults.fires(Fault.ORDER_BOOK_ERRS);
    try {
      var taken = ask(afterSales, request, id -> find(request, isWrong));
      mustHold(!isWrong || isKnown(request), request, "was opened about another order");
      return taken;
    } catch (OrderBookFailure failure) {
      mustHold(!isKnown(request), request, "was asked about again: " + failure);
      mustHold(isWrong || failure.getCause() != null, request, "is not said why: " + failure);
      throw new StoreTrouble("no order book");
    }
  }

  /** Nobody opens a case about an order that there is not. */
  private void checkUnknown(AfterSales afterSales, Request request) {
    if (!isKnown(request)) {
      var answer = ask(afterSales, request, id -> Option.none());
      mustHold(
          isKnown(request)
              || answer.equals(Either.left(new Refusal.UnknownOrder(request.order().id()))),
          request,
          "is about an order that there is not: " + answer);
    }
  }

  private static Either<Refusal, CaseView> ask(
      AfterSales afterSales, Request request, OrderBook orders) {
    return new RequestIntake(orders, afterSales)
        .take(
            new Asked(
                request.id(),
                request.actor(),
                request.caseId(),
                request.order().id(),
                request.request(),
                request.rate()));
  }

  private Option<Purchase> find(Request request, boolean isWrong) {
    mustHold(!isKnown(request), request, "has seen its order, and the book was asked");
    if (faults.fires(Fault.PARTNER_DOWN)) {
      throw new IllegalStateException("no orders today");
    }
    var like = isWrong ? Requests.inOrder("another", request.caseId().value(), request) : request;
    return Option.of(new Purchase(like.order(), request.customer()));
  }

  private boolean isKnown(Request request) {
    return truth.load(request.caseId()).nonEmpty();
  }

  private void mustHold(boolean does, Request request, String otherwise) {
    if (!does) {
      violations.add(request.caseId().value() + " " + otherwise);
    }
  }
}
