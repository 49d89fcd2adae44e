package io.redress.port;

import io.redress.money.QuotedRate;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Currency;

/** Quotes exchange rates of the moment, for policies that refund at them. */
public interface ExchangeRates {

  /** The rate between two currencies, in either direction; none where nobody quotes one. */
  Option<QuotedRate> rate(Currency from, Currency to, Instant at);
}
