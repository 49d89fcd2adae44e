package io.redress.audit;

import io.redress.lifecycle.AfterSaleCase.Settling;
import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.Outcome;
import io.redress.remedy.Path;

/** Goods and money are never both given up, unless a rule says so that the log names. */
final class GoodsLaws {

  private GoodsLaws() {}

  static void check(Moment at, Findings found) {
    switch (at.event()) {
      case CaseEvent.RefundOrdered e -> freed(at, found);
      case CaseEvent.CaseClosed e -> bothLost(at, e.outcome(), found);
      default -> {}
    }
  }

  private static void freed(Moment at, Findings found) {
    if (!(at.after() instanceof Settling settling)) {
      return;
    }
    var grant = settling.grant();
    var goods = at.since().goods();
    boolean isByRule = grant.path() == Path.KEEP_GOODS && at.since().isRuleNamed();
    if (!isByRule && !goods.frees(grant.release())) {
      found.add(
          Laws.FREED,
          at.number(),
          "money by path %s, released at %s, while the goods are %s"
              .formatted(grant.path(), grant.release(), goods));
    }
  }

  private static void bothLost(Moment at, Outcome outcome, Findings found) {
    var goods = at.since().goods();
    if (isNothing(outcome) && goods.isWithMerchant()) {
      found.add(Laws.BOTH_LOST, at.number(), "no money, and the goods are " + goods);
    }
  }

  /** Whether a case that ends so has given the customer nothing. */
  static boolean isNothing(Outcome outcome) {
    return switch (outcome) {
      case REJECTED, WITHDRAWN, EXPIRED -> true;
      case REFUNDED, REPLACED, REPAIRED -> false;
    };
  }
}
