package io.redress.adapter.payment.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.adapter.payment.gateway.Capabilities.Fee;
import io.redress.adapter.payment.http.Secret;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever wrote settings learns at once of all that is wrong with them. */
class SettingsTest {

  private static final URI HERE = URI.create("https://api.acme.example");

  private static final Settings RIGHT =
      Settings.of(Map.of("merchant-id", "M-1", "api-key", "hush-hush"));

  private record Account(
      String merchant, Secret key, URI address, Duration window, Fee fee, int number) {}

  @Test
  void whatIsNotSetIsAsUsual() {
    assertThat(read(RIGHT))
        .isEqualTo(
            new Account("M-1", Secret.of("hush-hush"), HERE, Duration.ofDays(365), Fee.KEPT, 7));
  }

  @Test
  void whatIsSetIsTaken() {
    var all =
        RIGHT
            .with("address", "https://other.example/base/")
            .with("window", "P180D")
            .with("fee", "pro-rata")
            .with("number", "12");

    assertThat(read(all))
        .isEqualTo(
            new Account(
                "M-1",
                Secret.of("hush-hush"),
                URI.create("https://other.example/base"),
                Duration.ofDays(180),
                Fee.PRO_RATA,
                12));
  }

  @Test
  void allThatIsWrongIsToldAtOnceAndNoSecretIsShown() {
    var wrong =
        RIGHT
            .without("merchant-id")
            .with("window", "a year")
            .with("fee", "none")
            .with("number", "hush-hush")
            .with("api_key", "hush-hush");

    assertThatThrownBy(() -> read(wrong))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            """
            acme: 'merchant-id' is missing
            acme: 'window' cannot be used: give a time such as P365D or PT20S
            acme: 'fee' cannot be used: give one of returned, pro-rata, kept, by-contract
            acme: 'number' is not a number
            acme: 'api_key' is not a setting; there are merchant-id, api-key, address, window, \
            fee, number\
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://api.acme.example",
        "https://user@api.acme.example",
        "https://api.acme.example?a=b",
        "https://api.acme.example#a",
        "api.acme.example",
        "ftp://api.acme.example",
        "https:///path",
        "a b"
      })
  void anAddressThatIsOpenOrOddIsNotUsed(String address) {
    assertThatThrownBy(() -> read(RIGHT.with("address", address)))
        .hasMessage("acme: 'address' cannot be used: give https://host or https://host/path");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://localhost:8080", "http://127.0.0.1:1", "http://[::1]:1/base"})
  void onThisMachineItMayBeOpen(String address) {
    assertThat(read(RIGHT.with("address", address)).address()).isEqualTo(URI.create(address));
  }

  private static Account read(Settings settings) {
    return settings.read(
        "acme",
        in -> {
          var merchant = in.text("merchant-id");
          var key = in.secret("api-key");
          var address = in.address("address", HERE);
          var window = in.duration("window", Duration.ofDays(365));
          var fee = in.word("fee", Fee.KEPT);
          var number = in.madeIfThere("number", SettingsTest::number);
          return () ->
              new Account(
                  merchant.get(),
                  key.get(),
                  address.get(),
                  window.get(),
                  fee.get(),
                  number.get().getOrElse(7));
        });
  }

  private static int number(String text) {
    if (!text.matches("[0-9]{1,4}")) {
      throw new IllegalArgumentException("'number' is not a number");
    }
    return Integer.parseInt(text);
  }
}
