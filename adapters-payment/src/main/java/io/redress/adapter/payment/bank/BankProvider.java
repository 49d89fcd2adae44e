package io.redress.adapter.payment.bank;

import io.redress.adapter.payment.gateway.Capabilities;
import io.redress.adapter.payment.gateway.Capabilities.Completion;
import io.redress.adapter.payment.gateway.Capabilities.Fee;
import io.redress.adapter.payment.gateway.Capabilities.Query;
import io.redress.adapter.payment.gateway.PaymentProvider;
import io.redress.adapter.payment.gateway.Payments;
import io.redress.adapter.payment.gateway.Settings;
import io.redress.adapter.payment.jdbc.BookDatabase;
import io.redress.adapter.payment.jdbc.BookSettings;
import io.vavr.collection.HashMap;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Currency;

/**
 * Bank transfers by file, by settings. The files are made and read by the clerk of {@link Bank},
 * which may be opened with the same settings anywhere.
 */
public final class BankProvider implements PaymentProvider {

  static final String NAME = "bank-transfer";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Capabilities usual() {
    return capabilities(BankSettings.USUAL_CURRENCIES);
  }

  @Override
  public Account open(Settings settings, Surroundings surroundings) {
    return open(settings, surroundings.payments(), surroundings.clock()).account();
  }

  static Bank open(Settings settings, Payments payments, InstantSource clock) {
    return settings.read(
        NAME,
        reading -> {
          var terms = BankSettings.read(reading);
          var book = BookSettings.read(reading);
          return () -> {
            var database = book.getOrElseThrow(IllegalStateException::new).get();
            var known = terms.get();
            return Bank.of(known, JdbcTransferBook.in(database, known.prefix()), payments, clock);
          };
        });
  }

  static Capabilities capabilities(Set<Currency> currencies) {
    return new Capabilities(
        NAME,
        true,
        Option.none(),
        Option.none(),
        Duration.ZERO,
        Option.some(currencies),
        Completion.LATER,
        Query.BY_KEY,
        Option.none(),
        BookDatabase.UNKNOWN_FOR,
        false,
        true,
        Fee.KEPT,
        HashMap.empty());
  }
}
