package io.redress.amount;

import io.redress.money.Money;
import io.redress.order.GiftId;
import io.redress.order.LineId;
import java.util.Currency;

/**
 * Why there is no quote for a request. Each names the field, what was found there, and what is
 * allowed. Where several apply, the first in the order in which they stand here is the one that is
 * given.
 */
public sealed interface Unquotable {

  /** The request names neither a line nor the fee for delivery. */
  record NothingAsked() implements Unquotable {}

  /** The order has no such line, or the request names it twice. */
  record UnknownLine(LineId line) implements Unquotable {}

  /** The order has no such gift. */
  record UnknownGift(GiftId gift) implements Unquotable {}

  /** Less than one unit, or more units than have not gone back yet. */
  record QuantityNotLeft(LineId line, long asked, long left) implements Unquotable {}

  /** An amount is stated in another currency than the order's. */
  record WrongCurrency(String field, Money stated, Currency allowed) implements Unquotable {}

  /** An amount that is stated is zero or negative; "all that remains" is asked for otherwise. */
  record NotPositive(String field, Money stated) implements Unquotable {}

  /** More than was paid for these units of the line and has not gone back. */
  record MoreThanLeft(LineId line, Money asked, Money left) implements Unquotable {}

  /** More than was paid for all units of the request and has not gone back. */
  record MoreThanPaid(Money asked, Money left) implements Unquotable {}

  /** What is agreed for goods that are kept is more than the policy lets anybody agree to. */
  record MoreThanAgreeable(LineId line, Money asked, Money allowed, RuleRef rule)
      implements Unquotable {}

  /** The amounts of the lines do not come to the amount of the request. */
  record AmountsDiffer(Money stated, Money sum) implements Unquotable {}

  /** More of the fee for delivery than has not gone back. */
  record DeliveryNotLeft(Money asked, Money left) implements Unquotable {}
}
