package io.redress.order;

import io.redress.money.Money;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What was given back for a line before.
 *
 * @param quantity how many of its units came back
 * @param amount how much was given back for the paid share of its units, whatever was deducted from
 *     or added to that
 * @param kept how many of its units the customer kept for a part of their price
 * @param reduction what was given back for those that were kept; not part of {@code amount}
 */
@ValueObject
public record RefundedLine(LineId line, long quantity, Money amount, long kept, Money reduction) {

  public static RefundedLine of(LineId line, long quantity, Money amount) {
    return new RefundedLine(
        line, quantity, amount, 0, amount.isZero() ? amount : Money.zero(amount.currency()));
  }

  /** What was given back for the line, for units that came back and for those that were kept. */
  public Money given() {
    return amount.plus(reduction);
  }

  /** The same with what went back since. */
  public RefundedLine plus(RefundedLine more) {
    return new RefundedLine(
        line,
        Math.addExact(quantity, more.quantity),
        amount.plus(more.amount),
        Math.addExact(kept, more.kept),
        reduction.plus(more.reduction));
  }
}
