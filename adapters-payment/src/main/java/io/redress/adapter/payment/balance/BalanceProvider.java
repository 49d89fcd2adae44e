package io.redress.adapter.payment.balance;

import io.redress.adapter.payment.gateway.Capabilities;
import io.redress.adapter.payment.gateway.Capabilities.Completion;
import io.redress.adapter.payment.gateway.Capabilities.Fee;
import io.redress.adapter.payment.gateway.Capabilities.Query;
import io.redress.adapter.payment.gateway.PaymentProvider;
import io.redress.adapter.payment.gateway.Settings;
import io.redress.adapter.payment.jdbc.BookDatabase;
import io.redress.adapter.payment.jdbc.BookSettings;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.Currency;

/**
 * Store balance, by settings: where its book is, and in which currencies the shop keeps balances.
 * Who has a pool of connections opens {@link StoreBalances} with it instead.
 */
public final class BalanceProvider implements PaymentProvider {

  private static final String NAME = "store-balance";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Capabilities usual() {
    return capabilities(Option.none());
  }

  @Override
  public Account open(Settings settings, Surroundings surroundings) {
    return settings.read(
        NAME,
        reading -> {
          var book = BookSettings.read(reading);
          var currencies = reading.madeIfThere("currencies", BalanceProvider::currencies);
          return () ->
              StoreBalances.in(book.getOrElseThrow(IllegalStateException::new).get())
                  .account(
                      surroundings.payments(),
                      currencies.getOrElseThrow(IllegalStateException::new),
                      surroundings.clock());
        });
  }

  private static Set<Currency> currencies(String text) {
    try {
      return HashSet.of(text.split(",", -1)).map(code -> Currency.getInstance(code.strip()));
    } catch (IllegalArgumentException unknown) {
      throw new IllegalArgumentException(
          "'currencies' cannot be used: give ISO 4217 codes such as CNY, EUR");
    }
  }

  static Capabilities capabilities(Option<Set<Currency>> currencies) {
    return new Capabilities(
        NAME,
        true,
        Option.none(),
        Option.none(),
        Duration.ZERO,
        currencies,
        Completion.AT_ONCE,
        Query.BY_KEY,
        Option.none(),
        BookDatabase.UNKNOWN_FOR,
        false,
        false,
        Fee.KEPT,
        HashMap.empty());
  }
}
