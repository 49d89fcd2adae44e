package io.redress.adapter.policy.cases.peers;

import io.redress.adapter.policy.cases.Amounts;
import io.redress.money.Money;

/** Amounts that are written as sums, such as {@code 1548.80 + shipping} or {@code total + 1}. */
record StatedSum(Amounts amounts, Money total, Money shipping) {

  Money read(String text) {
    var sum = amounts.zero();
    for (var part : text.split("\\+", -1)) {
      sum =
          sum.plus(
              switch (part.strip()) {
                case "total" -> total;
                case "shipping" -> shipping;
                default -> amounts.exact(Amounts.decimal(part));
              });
    }
    return sum;
  }
}
