package io.redress.adapter.payment.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.adapter.payment.gateway.Payment;
import io.redress.adapter.payment.gateway.PaymentProvider;
import io.redress.adapter.payment.gateway.Settings;
import io.redress.adapter.payment.jdbc.BookDatabase;
import io.redress.adapter.payment.jdbc.TestDatabases;
import io.redress.port.RefundAnswer.Accepted;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An account with a bank, opened by its settings. */
class BankProviderTest {

  private static final Instant MORNING = Instant.parse("2026-12-24T08:00:00Z");

  @TempDir private Path folder;
  private Settings right = Settings.of(Map.of());
  private Instant now = MORNING;

  @BeforeEach
  void folders() throws IOException {
    Files.createDirectory(folder.resolve("out"));
    Files.createDirectory(folder.resolve("in"));
    right =
        Settings.of(
            Map.of(
                "debtor-name", "Tea House GmbH",
                "debtor-iban", "DE75 5121 0800 1245 1261 99",
                "message-prefix", "TEA",
                "cut-offs", "10:00, 15:30",
                "zone", "Europe/Berlin",
                "outgoing", folder.resolve("out").toString(),
                "incoming", folder.resolve("in").toString()));
  }

  @Test
  void itIsFoundByItsName() {
    assertThat(ServiceLoader.load(PaymentProvider.class))
        .anyMatch(each -> each.name().equals("bank-transfer"));
  }

  /** What one process orders, another one writes; 25 December is a Friday, and a holiday here. */
  @Test
  void theClerkMayBeElsewhere() {
    var settings =
        right
            .with("book", TestDatabases.sqliteUrl(folder))
            .with("holidays", "2026-12-25, 2027-01-01")
            .with("currencies", "EUR, CHF")
            .with("confirmed-when", "credited");
    now = Instant.parse("2026-12-24T14:30:00Z");
    var bank =
        BankProvider.open(
            settings,
            leg -> Option.some(Payment.of("order-7", leg.amount(), MORNING).to(BankFixture.ANNA)),
            () -> now);

    assertThat(bank.account().gateway().refund(BankFixture.leg("case-1-1", 5)))
        .isInstanceOf(Accepted.class);
    assertThat(bank.account().capabilities().canTakeBack()).isTrue();
    assertThat(bank.account().notices()).isEmpty();
    now = Instant.parse("2026-12-28T08:59:59Z");
    assertThat(Bank.clerk(settings, () -> now).writeDue()).isEmpty();
    now = Instant.parse("2026-12-28T09:00:00Z");
    assertThat(Bank.clerk(settings, () -> now).writeDue()).containsExactly("TEA-20261228-1.xml");
    assertThat(bank.clerk().writeDue()).isEmpty();
  }

  @Test
  void allThatIsWrongIsToldAtOnceAndNoValueIsShown() {
    var wrong =
        Settings.of(
            Map.of(
                "debtor-name", "canary 店",
                "debtor-iban", "DE00canary",
                "debtor-bic", "canary",
                "message-prefix", "canary",
                "currencies", "canary",
                "cut-offs", "25:00",
                "zone", "canary",
                "holidays", "canary",
                "confirmed-when", "canary",
                "outgoing", folder.resolve("canary").toString()));

    assertThatThrownBy(() -> open(wrong))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            """
            bank-transfer: 'debtor-name' cannot be used: give up to 70 of a-z A-Z 0-9 / - ? : ( ) . , ' + and blanks
            bank-transfer: 'debtor-iban' cannot be used: its length or check digits are not right
            bank-transfer: 'debtor-bic' cannot be used: give 8 or 11 letters
            bank-transfer: 'message-prefix' cannot be used: give 1 to 16 of A-Z and 0-9
            bank-transfer: 'currencies' cannot be used: give ISO 4217 codes such as EUR, CHF
            bank-transfer: 'cut-offs' cannot be used: give times such as 10:00, 15:30
            bank-transfer: 'zone' cannot be used: give one such as Europe/Berlin
            bank-transfer: 'holidays' cannot be used: give days such as 2026-12-25, 2027-01-01
            bank-transfer: 'confirmed-when' cannot be used: give one of debited, credited
            bank-transfer: 'outgoing' cannot be used: there is no such folder, or it may not be written to
            bank-transfer: 'incoming' is missing\
            """);
  }

  @Test
  void anOwnDatabaseNeedsNoAddress() {
    assertThat(open(right).toString()).doesNotContain("DE75", "Tea House");
    assertThatThrownBy(() -> open(right.with("book", TestDatabases.sqliteUrl(folder))))
        .hasMessageStartingWith("bank-transfer: 'book' is not a setting");
    assertThatThrownBy(() -> Bank.clerk(right, () -> now))
        .hasMessage("bank-transfer: 'book' is missing");
  }

  private Bank open(Settings settings) {
    return Bank.open(
        settings, BookDatabase.on(TestDatabases.sqlite(folder)), leg -> Option.none(), () -> now);
  }
}
