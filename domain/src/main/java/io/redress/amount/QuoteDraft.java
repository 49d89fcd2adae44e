package io.redress.amount;

import io.redress.money.Money;
import io.redress.order.Drawn;
import io.redress.order.GiftId;
import io.redress.order.LineId;
import io.redress.order.PaymentFee;
import io.redress.order.RefundedLine;
import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;

/** A quote while it is made. */
final class QuoteDraft {

  private final Quoting quoting;
  private final List<Component> components;
  private final List<Cap> caps = new ArrayList<>(0);
  private final List<RefundedLine> lines;
  private Set<GiftId> gifts = HashSet.empty();
  private Map<String, Money> fees = HashMap.empty();
  private long delivery;
  private long forfeited;
  private long clawedBack;
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
      add(kind, line, quantity, quoting.money(amount), basis, rule);
    }
  }

  void add(
      ComponentKind kind,
      Option<LineId> line,
      long quantity,
      Money amount,
      Money basis,
      RuleRef rule) {
    if (!amount.isZero()) {
      components.add(new Component(kind, line, quantity, amount, basis, rule));
      sum = Math.addExact(sum, amount.minor());
      count(kind, amount.minor());
    }
  }

  private void count(ComponentKind kind, long amount) {
    if (kind == ComponentKind.SHIPPING) {
      delivery += amount;
    } else if (kind == ComponentKind.FORFEITED_FREE_SHIPPING) {
      forfeited -= amount;
    } else if (kind == ComponentKind.DISCOUNT_CLAWBACK) {
      clawedBack += amount;
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

  void settled(GiftId gift) {
    gifts = gifts.add(gift);
  }

  void settled(PaymentFee fee, long amount) {
    fees = fees.put(fee.kind(), quoting.money(amount), Money::plus);
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
        new Drawn(
            Array.ofAll(lines),
            quoting.money(delivery),
            quoting.money(forfeited),
            quoting.money(clawedBack),
            gifts,
            fees));
  }
}
