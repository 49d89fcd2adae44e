package io.redress.lifecycle;

import io.redress.amount.RefundQuote;
import io.redress.decision.Decision;
import io.redress.goods.ReturnMilestone;
import io.redress.remedy.Path;
import io.redress.remedy.Remedy;

/**
 * What a customer gets, and by which path.
 *
 * @param release how far goods must have come back before the money goes, on the return path
 */
public record Grant(Remedy remedy, Path path, RefundQuote quote, ReturnMilestone release) {

  static Grant of(Decision decision) {
    return new Grant(decision.remedy(), decision.path(), decision.quote(), decision.release());
  }

  Grant by(Path other) {
    return new Grant(remedy, other, quote, release);
  }
}
