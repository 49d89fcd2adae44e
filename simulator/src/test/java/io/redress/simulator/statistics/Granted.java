package io.redress.simulator.statistics;

import io.redress.amount.Component;
import io.redress.amount.ComponentKind;
import io.redress.amount.RefundQuote;
import io.redress.amount.RuleRef;
import io.redress.goods.ReturnMilestone;
import io.redress.lifecycle.Grant;
import io.redress.money.Money;
import io.redress.order.Drawn;
import io.redress.order.LineId;
import io.redress.remedy.Path;
import io.redress.remedy.Remedy;
import io.redress.settlement.Route;
import io.redress.settlement.SettlementPlan;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Grants of which only the components matter. */
public final class Granted {

  private Granted() {}

  public static Grant of(Path path, ReturnMilestone release, Seq<Component> components) {
    var zero = Money.zero(components.head().amount().currency());
    var total = components.map(Component::amount).fold(zero, Money::plus);
    var quote =
        new RefundQuote(
            components,
            List.empty(),
            total.isNegative() ? zero : total,
            total.isNegative() ? total.negated() : zero,
            zero,
            List.empty(),
            Drawn.nothing(zero.currency()));
    return new Grant(
        Remedy.REFUND,
        path,
        quote,
        new SettlementPlan(zero, List.empty(), false),
        release,
        List.of(Route.ORIGINAL));
  }

  public static Component component(
      ComponentKind kind, Option<LineId> line, long quantity, Money amount) {
    return new Component(kind, line, quantity, amount, amount, new RuleRef("test", "none"));
  }
}
