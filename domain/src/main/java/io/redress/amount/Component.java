package io.redress.amount;

import io.redress.money.Money;
import io.redress.order.LineId;
import io.vavr.control.Option;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * One explained part of a refund.
 *
 * @param line the line that it is about, if it is about one
 * @param quantity how many units of the line; zero where no line is meant
 * @param amount negative for deductions
 * @param basis what it was worked out from: the list price of the units, the discounts on the whole
 *     line, the fee that was paid
 * @param rule what in the policy it rests on
 */
@ValueObject
public record Component(
    ComponentKind kind,
    Option<LineId> line,
    long quantity,
    Money amount,
    Money basis,
    RuleRef rule) {

  /** Whether it is money beyond what was paid, which no tender has to give. */
  public boolean isBeyondPaid() {
    return switch (kind) {
      case COMPENSATION, GOODWILL -> true;
      case RETURN_FREIGHT -> amount.isPositive();
      case GOODS,
          DISCOUNT_SHARE,
          TAX,
          ROUNDING,
          DISCOUNT_CLAWBACK,
          PARTIAL,
          SHIPPING,
          FORFEITED_FREE_SHIPPING,
          GIFT,
          DEPOSIT,
          PAYMENT_FEE,
          RESTOCKING_FEE,
          DIMINISHED_VALUE,
          MISSING_ACCESSORY,
          USAGE,
          AGREED_LESS,
          REPLACEMENT,
          FX_FEE ->
          false;
    };
  }
}
