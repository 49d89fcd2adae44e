package io.redress.adapter.payment.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.adapter.payment.gateway.Payment;
import io.redress.adapter.payment.gateway.PaymentProvider;
import io.redress.adapter.payment.gateway.PaymentProvider.Surroundings;
import io.redress.adapter.payment.gateway.Settings;
import io.redress.adapter.payment.http.Transport;
import io.redress.adapter.payment.http.TransportSettings;
import io.redress.adapter.payment.jdbc.TestDatabases;
import io.redress.money.Money;
import io.redress.order.OrderId;
import io.redress.port.RefundAnswer.Confirmed;
import io.redress.settlement.LegId;
import io.redress.settlement.RefundLeg;
import io.redress.settlement.Route;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Store balance opened by its settings, as a shop without a pool of connections does. */
class BalanceProviderTest {

  private static final Instant NOON = Instant.parse("2026-03-09T12:00:00Z");

  @TempDir private Path folder;

  @Test
  void itIsFoundByItsName() {
    assertThat(ServiceLoader.load(PaymentProvider.class))
        .anyMatch(each -> each.name().equals("store-balance"));
  }

  @Test
  void whatIsCreditedIsThereWhenItIsOpenedAgain() {
    var settings =
        Settings.of(Map.of("book", TestDatabases.sqliteUrl(folder), "currencies", "CNY, EUR"));
    var leg =
        new RefundLeg(
            new LegId("case-1-1"),
            new OrderId("order-7"),
            Option.none(),
            Route.STORE_BALANCE,
            Money.of(5, "EUR"),
            Money.of(5, "EUR"),
            NOON);
    var yes = new Confirmed(Option.some(Money.of(5, "EUR")), Option.some("case-1-1"));

    assertThat(open(settings).gateway().refund(leg)).isEqualTo(yes);
    assertThat(open(settings).gateway().refund(leg)).isEqualTo(yes);
    assertThat(open(settings).capabilities().provider()).isEqualTo("store-balance");
    assertThat(open(settings).notices()).isEmpty();
  }

  @Test
  void allThatIsWrongIsToldAtOnceAndNoValueIsShown() {
    var wrong =
        Settings.of(
            Map.of(
                "book",
                "jdbc:h2:mem:canary",
                "currencies",
                "canary",
                "book-password",
                " canary ",
                "bok",
                "canary"));

    assertThatThrownBy(() -> open(wrong))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            """
            store-balance: 'book' cannot be used: give jdbc:postgresql://host/database or jdbc:sqlite:/path
            store-balance: 'currencies' cannot be used: give ISO 4217 codes such as CNY, EUR
            store-balance: 'bok' is not a setting; there are book, book-user, book-password, currencies\
            """);
    assertThatThrownBy(() -> open(Settings.of(Map.of())))
        .hasMessage("store-balance: 'book' is missing");
  }

  @Test
  void aPasswordInTheAddressIsRefused() {
    assertThatThrownBy(
            () -> open(Settings.of(Map.of("book", "jdbc:postgresql://db/shop?password=canary"))))
        .hasMessage(
            "store-balance: 'book' has a password in it: give it as 'book-password', which no log"
                + " shows");
  }

  private static PaymentProvider.Account open(Settings settings) {
    try (var transport = new Transport(TransportSettings.usual())) {
      return new BalanceProvider()
          .open(
              settings,
              new Surroundings(
                  leg -> Option.of(Payment.of("wang", Money.of(1, "CNY"), NOON)),
                  transport,
                  () -> NOON));
    }
  }
}
