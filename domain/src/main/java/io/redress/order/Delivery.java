package io.redress.order;

import io.redress.money.Money;
import io.vavr.control.Option;
import java.util.Currency;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What the customer paid for the delivery of the order, and on what terms.
 *
 * @param fee what was paid, with its tax
 * @param tax the tax within the fee
 * @param standardFee what the cheapest standard delivery would have cost, where that is known
 * @param freeOver delivery that was free because the goods cost enough
 * @param refunded what of the fee has gone back
 * @param forfeited what was charged since, because the goods that were kept no longer cost enough
 */
@ValueObject
public record Delivery(
    Money fee,
    Money tax,
    Option<Money> standardFee,
    Option<FreeOver> freeOver,
    Money refunded,
    Money forfeited) {

  /**
   * Delivery costs nothing from a threshold on.
   *
   * @param threshold what the goods must cost at least
   * @param feeIfBelow what delivery would have cost otherwise
   */
  @ValueObject
  public record FreeOver(Money threshold, Money feeIfBelow) {}

  /** A fee without tax or further terms, of which nothing went back. */
  public static Delivery of(Money fee) {
    var zero = Money.zero(fee.currency());
    return new Delivery(fee, zero, Option.none(), Option.none(), zero, zero);
  }

  /** Delivery that cost nothing. */
  public static Delivery free(Currency currency) {
    return of(Money.zero(currency));
  }

  public Delivery withTax(Money within) {
    return new Delivery(fee, within, standardFee, freeOver, refunded, forfeited);
  }

  public Delivery withStandardFee(Money standard) {
    return new Delivery(fee, tax, Option.of(standard), freeOver, refunded, forfeited);
  }

  /** Delivery that was free because of what the goods cost. */
  public Delivery withFreeOver(Money threshold, Money feeIfBelow) {
    var terms = Option.of(new FreeOver(threshold, feeIfBelow));
    return new Delivery(fee, tax, standardFee, terms, refunded, forfeited);
  }

  /** The same after more of the fee went back, or more was charged. */
  public Delivery after(Money moreRefunded, Money moreForfeited) {
    return new Delivery(
        fee,
        tax,
        standardFee,
        freeOver,
        refunded.plus(moreRefunded),
        forfeited.plus(moreForfeited));
  }

  /** The same with other balances. */
  Delivery having(Money back, Money charged) {
    return new Delivery(fee, tax, standardFee, freeOver, back, charged);
  }

  /** What of the fee has not gone back; never below zero. */
  public Money left() {
    var left = fee.minus(refunded);
    return left.isNegative() ? Money.zero(fee.currency()) : left;
  }
}
