package io.redress.adapter.policy.dossier;

import io.redress.money.ExchangeRate;
import io.redress.money.Money;
import io.redress.order.Tender;
import io.redress.order.TenderId;
import java.math.BigDecimal;
import java.util.Currency;

/** Reads one of {@code order.tenders}. */
final class TenderReading {

  static final Keys KEYS =
      Keys.required("tender", "id", "captured")
          .optional("method", "currency", "rate", "refunded", "pending", "refundable-until");

  private TenderReading() {}

  /** A tender; what it is worth in the order's currency follows from the rate of its capture. */
  static Tender read(JsonValue value, Currency ofOrder) {
    var tender = value.fields(KEYS);
    var own = tender.optional("currency", Amounts::currency, ofOrder);
    var rate = rate(tender, own, ofOrder);
    var zero = Money.zero(own);
    var captured = tender.required("captured", each -> Amounts.money(each, own));
    var refunded = tender.optional("refunded", each -> Amounts.money(each, own), zero);
    var pending = tender.optional("pending", each -> Amounts.money(each, own), zero);
    return new Tender(
        new TenderId(tender.required("id", JsonValue::name)),
        tender.optional("method", JsonValue::name, OrderReading.UNKNOWN),
        captured,
        refunded,
        pending,
        worth(tender, "captured", rate, captured),
        worth(tender, "refunded", rate, refunded.plus(pending)),
        Tender.Nature.MONEY,
        1,
        tender.optional("refundable-until", Moments::instant),
        false);
  }

  private static ExchangeRate rate(JsonFields tender, Currency own, Currency ofOrder) {
    var stated = tender.optional("rate", Amounts::rate);
    if (own.equals(ofOrder)) {
      if (stated.exists(rate -> rate.compareTo(BigDecimal.ONE) != 0)) {
        throw tender.problem("rate", "a tender in the currency of its order has the rate 1");
      }
      return ExchangeRate.none(own);
    }
    return new ExchangeRate(
        own,
        ofOrder,
        stated.getOrElseThrow(() ->
            tender.problem(
                "rate",
                "a tender in %s needs the rate at which it paid an order in %s"
                    .formatted(own, ofOrder))));
  }

  private static Money worth(JsonFields tender, String key, ExchangeRate rate, Money amount) {
    try {
      var worth = rate.convert(amount);
      if (worth.minor() <= Amounts.MOST_MINOR) {
        return worth;
      }
    } catch (ArithmeticException beyondAnyNumber) {
      throw tender.problem(key, "at this rate larger than any amount that can be reckoned with");
    }
    throw tender.problem(key, "at this rate larger than any amount that can be reckoned with");
  }
}
