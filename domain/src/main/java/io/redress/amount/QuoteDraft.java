package io.redress.amount;

import io.redress.money.Money;
import io.redress.order.LineId;
import io.redress.order.RefundedLine;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;

/** A quote while it is made. */
final class QuoteDraft {

  private final Quoting quoting;
  private final List<Component> components;
  private final List<Cap> caps = new ArrayList<>(0);
  private final List<RefundedLine> lines;
  private long sum;
  private long tax;

  QuoteDraft(Quoting quoting) {
    this.quoting = quoting;
    int asked = quoting.asked().request().lines().size();
    this.components = new ArrayList<>(2 * asked + 2);
    this.lines = new ArrayList<>(asked);
  }

  /** Adds a part that is about no line; one of nothing is left out. */
  void add(ComponentKind kind, long amount, Money basis, RuleRef rule) {
    add(kind, Option.none(), 0, amount, basis, rule);
  }

  void add(
      ComponentKind kind,
      Option<LineId> line,
      long quantity,
      long amount,
      Money basis,
      RuleRef rule) {
    if (amount != 0) {
      components.add(
          new Component(kind, line, quantity, quoting.money(amount), basis, rule));
      sum = Math.addExact(sum, amount);
    }
  }

  void addTax(long within) {
    tax = Math.addExact(tax, within);
  }

  void lowered(ComponentKind kind, Money wanted, Money allowed, RuleRef rule) {
    caps.add(new Cap(kind, wanted, allowed, rule));
  }

  void remember(RefundedLine line) {
    lines.add(line);
  }

  /** What the parts come to so far, in minor units. */
  long sum() {
    return sum;
  }

  RefundQuote finish(Shortfall shortfall, Seq<Restored> restored) {
    if (sum < 0 && shortfall == Shortfall.WAIVE) {
      add(
          ComponentKind.DISCOUNT_CLAWBACK,
          -sum,
          quoting.money(-sum),
          new RuleRef("amount.discounts.shortfall", shortfall.word()));
    }
    return new RefundQuote(
        Array.ofAll(components),
        Array.ofAll(caps),
        quoting.money(Math.max(0, sum)),
        quoting.money(Math.max(0, -sum)),
        quoting.money(tax),
        restored,
        Array.ofAll(lines));
  }
}
