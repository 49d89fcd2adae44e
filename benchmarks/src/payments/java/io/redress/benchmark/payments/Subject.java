package io.redress.benchmark.payments;

import io.redress.adapter.payment.gateway.Payment;
import io.redress.adapter.payment.gateway.PaymentProvider;
import io.redress.adapter.payment.gateway.PaymentProvider.Account;
import io.redress.adapter.payment.gateway.PaymentProvider.Surroundings;
import io.redress.adapter.payment.gateway.Settings;
import io.redress.adapter.payment.http.Transport;
import io.redress.adapter.payment.kit.Dialect;
import io.redress.money.Money;
import io.redress.order.OrderId;
import io.redress.order.TenderId;
import io.redress.settlement.LegId;
import io.redress.settlement.RefundLeg;
import io.redress.settlement.Route;
import io.vavr.control.Option;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ServiceLoader;

/**
 * The adapter that is measured, and how its provider speaks: the class that is called as that of
 * the provider is, with {@code Dialect} at its end.
 */
record Subject(PaymentProvider provider, Dialect dialect) {

  /** When the keys of the dialects are valid. */
  static final Instant NOW = Instant.parse("2026-03-09T08:00:00Z");

  static final InstantSource CLOCK = InstantSource.fixed(NOW);

  static Subject named(String name) {
    var provider =
        ServiceLoader.load(PaymentProvider.class).stream()
            .map(ServiceLoader.Provider::get)
            .filter(each -> each.name().equals(name))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no adapter is called " + name));
    return new Subject(provider, dialect(provider));
  }

  private static Dialect dialect(PaymentProvider provider) {
    var name = provider.getClass().getName().replaceFirst("Provider$", "Dialect");
    try {
      return Class.forName(name).asSubclass(Dialect.class).getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("no dialect with a public constructor: " + name, e);
    }
  }

  Account open(URI address, Transport transport) {
    return provider.open(Settings.of(dialect.settings(address)), surroundings(transport));
  }

  Surroundings surroundings(Transport transport) {
    return new Surroundings(leg -> Option.of(payment()), transport, CLOCK);
  }

  Payment payment() {
    return Payment.of(
            "order-7-1", Money.of(99_999_999, dialect.currency()), NOW.minus(Duration.ofDays(1)))
        .knownAs(dialect.paymentReference("7"));
  }

  RefundLeg leg(int number) {
    var amount = Money.of(1250, dialect.currency());
    return new RefundLeg(
        new LegId("case-%d-1".formatted(number)),
        new OrderId("order-7"),
        Option.of(new TenderId("tender-1")),
        Route.ORIGINAL,
        amount,
        amount,
        NOW);
  }
}
