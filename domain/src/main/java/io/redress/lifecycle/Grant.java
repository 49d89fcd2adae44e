package io.redress.lifecycle;

import io.redress.amount.RefundQuote;
import io.redress.decision.Decision;
import io.redress.goods.ReturnMilestone;
import io.redress.money.Money;
import io.redress.remedy.Handover;
import io.redress.remedy.Path;
import io.redress.remedy.Remedy;
import io.redress.settlement.Route;
import io.redress.settlement.SettlementPlan;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * What a customer gets, and by which path.
 *
 * @param plan into which tenders the money was to go when it was granted
 * @param release how far goods must have come back before the money goes, on the return path
 * @param held by which path goods are held already that no money has gone for; none unless that
 *     went wrong
 * @param agreed what a person agreed to give, at most, for goods that come back; none for what the
 *     policy quotes
 * @param routes by which routes the money may go, in the order in which they are tried
 */
public record Grant(
    Remedy remedy,
    Path path,
    RefundQuote quote,
    SettlementPlan plan,
    ReturnMilestone release,
    Option<Path> held,
    Option<Money> agreed,
    Seq<Route> routes) {

  /** What nothing was done for yet. */
  public Grant(
      Remedy remedy,
      Path path,
      RefundQuote quote,
      SettlementPlan plan,
      ReturnMilestone release,
      Seq<Route> routes) {
    this(remedy, path, quote, plan, release, Option.none(), Option.none(), routes);
  }

  static Grant of(Decision decision) {
    return new Grant(
        decision.remedy(),
        decision.path(),
        decision.quote(),
        decision.plan(),
        decision.release(),
        decision.routes());
  }

  /** What is handed over, beside money or instead of it. */
  Option<Handover> handover() {
    return remedy.handover();
  }

  /** The same remedy for other amounts, such as those for what in fact came back. */
  public Grant with(RefundQuote amounts, SettlementPlan planned) {
    return new Grant(remedy, path, amounts, planned, release, held, agreed, routes);
  }

  /** The same, whose money goes at another milestone. */
  Grant releasedAt(ReturnMilestone milestone) {
    return new Grant(remedy, path, quote, plan, milestone, held, agreed, routes);
  }

  /** The same as another remedy, which may be by another path. */
  Grant as(Remedy other, Path itsPath) {
    return new Grant(other, itsPath, quote, plan, release, held, agreed, routes);
  }

  /** The same for at most so much. */
  Grant agreedAt(Option<Money> most) {
    return new Grant(remedy, path, quote, plan, release, held, most, routes);
  }

  Grant by(Path other) {
    return new Grant(remedy, other, quote, plan, release, held, agreed, routes);
  }

  /** The same for goods that are held already, so that only money is still to go. */
  Grant holding() {
    var by = held.orElse(Option.when(path != Path.KEEP_GOODS, path));
    return new Grant(remedy, Path.KEEP_GOODS, quote, plan, release, by, agreed, routes);
  }

  /** The same for goods that another grant holds. */
  Grant holdingAs(Grant other) {
    return other.held.isEmpty()
        ? this
        : new Grant(remedy, Path.KEEP_GOODS, quote, plan, release, other.held, agreed, routes);
  }
}
