package io.redress.amount;

import io.redress.money.ExchangeRate;
import io.redress.money.Money;

/** Works tariffs out. */
final class Tariffs {

  private Tariffs() {}

  /**
   * What a tariff comes to.
   *
   * @param basis what it is a part of, in the order's currency
   * @param toPolicy the rate from the order's currency to that of the tariff
   */
  static Money amount(Tariff tariff, Money basis, ExchangeRate toPolicy) {
    return switch (tariff) {
      case Tariff.Fixed fixed -> toPolicy.convertBack(fixed.amount());
      case Tariff.Share share -> {
        var part = share.percent().of(basis);
        var atLeast =
            share.atLeast().map(toPolicy::convertBack).filter(least -> least.exceeds(part));
        var raised = atLeast.getOrElse(part);
        yield share.atMost().map(toPolicy::convertBack).fold(() -> raised, raised::min);
      }
    };
  }
}
