package io.redress.adapter.payment.adyen;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.adapter.payment.gateway.PaymentProvider;
import io.redress.adapter.payment.gateway.PaymentProvider.Surroundings;
import io.redress.adapter.payment.gateway.Settings;
import io.redress.adapter.payment.http.Transport;
import io.redress.adapter.payment.http.TransportSettings;
import io.vavr.control.Option;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class AdyenAccountTest {

  private static String problems(Settings settings) {
    try {
      AdyenAccount.read(settings);
      return "";
    } catch (IllegalArgumentException wrong) {
      return String.valueOf(wrong.getMessage());
    }
  }

  @Test
  void addressesFollowTheEnvironment() {
    var live =
        FakeAdyen.settings()
            .with("environment", "live")
            .with("live-prefix", "1797a841fbb37ca7-Redress");

    assertThat(FakeAdyen.account().address())
        .isEqualTo(URI.create("https://checkout-test.adyen.com/v71"));
    assertThat(AdyenAccount.read(live).address())
        .isEqualTo(
            URI.create(
                "https://1797a841fbb37ca7-Redress-checkout-live.adyenpayments.com/checkout/v71"));
  }

  @Test
  void keysLiveAWeekUnlessAdyenSaysOtherwise() {
    assertThat(FakeAdyen.account().keyLifetime()).isEqualTo(Duration.ofDays(7));
    assertThat(AdyenAccount.read(FakeAdyen.settings().with("key-lifetime", "P31D")).keyLifetime())
        .isEqualTo(Duration.ofDays(31));
  }

  @Test
  void allThatIsMissingIsToldAtOnce() {
    assertThat(problems(Settings.of(Map.of("apikey", "1"))))
        .isEqualTo(
            """
            adyen: 'merchant-account' is missing
            adyen: 'api-key' is missing
            adyen: 'hmac-key' is missing
            adyen: 'environment' is missing
            adyen: 'apikey' is not a setting; there are merchant-account, api-key, hmac-key, \
            next-hmac-key, environment, live-prefix, address, key-lifetime\
            """);
  }

  @Test
  void aKeyThatWasCutIsNotShown() {
    var cut = FakeAdyen.HMAC.substring(1);

    assertThat(problems(FakeAdyen.settings().with("hmac-key", cut).with("api-key", "AQE")))
        .isEqualTo(
            """
            adyen: 'api-key' is not one: 20 to 500 characters without blanks; was it cut?
            adyen: 'hmac-key' is not 64 hexadecimal digits; the Customer Area shows it once, when \
            it is generated\
            """);
  }

  @Test
  void whatIsLiveHasAPrefix() {
    assertThat(problems(FakeAdyen.settings().with("environment", "live")))
        .isEqualTo("adyen: 'live-prefix' is missing");
    assertThat(problems(FakeAdyen.settings().with("environment", "production")))
        .isEqualTo("adyen: 'environment' is neither live nor test");
  }

  @Test
  void namesAndPrefixesHaveTheirForm() {
    assertThat(problems(FakeAdyen.settings().with("merchant-account", "Redress ECOM")))
        .isEqualTo("adyen: 'merchant-account' is not the name of one: letters, digits, _ . -");
    assertThat(
            problems(
                FakeAdyen.settings()
                    .with("environment", "live")
                    .with("live-prefix", "https://1797a841fbb37ca7-Redress")))
        .startsWith("adyen: 'live-prefix' is not of the form 1a2b3c4d5e6f7a8b-Company");
  }

  @Test
  void testAndLiveDoNotMix() {
    assertThat(
            problems(
                FakeAdyen.settings()
                    .with("environment", "live")
                    .with("live-prefix", "1797a841fbb37ca7-Redress")
                    .with("address", "https://checkout-test.adyen.com/v71")))
        .isEqualTo(
            "adyen: 'address' is not of the live environment; correct 'environment', or leave"
                + " 'address' out");
    assertThat(
            problems(
                FakeAdyen.settings()
                    .with(
                        "address",
                        "https://1797a841fbb37ca7-Redress-checkout-live.adyenpayments.com/checkout/v71")))
        .isEqualTo(
            "adyen: 'address' is not of the test environment; correct 'environment', or leave"
                + " 'address' out");
  }

  @Test
  void noKeyIsPrinted() {
    assertThat(FakeAdyen.account()).hasToString("merchant account RedressECOM of Adyen");
  }

  @Test
  void theProviderIsFoundByItsName() {
    var adyen =
        ServiceLoader.load(PaymentProvider.class).stream()
            .map(ServiceLoader.Provider::get)
            .filter(each -> each.name().equals("adyen"))
            .toList();
    try (var transport = new Transport(TransportSettings.usual())) {
      var account =
          adyen
              .getFirst()
              .open(
                  FakeAdyen.settings(),
                  new Surroundings(leg -> Option.none(), transport, InstantSource.system()));

      assertThat(adyen).hasSize(1);
      assertThat(account.capabilities().provider()).isEqualTo("adyen");
      assertThat(account.notices().get().provider()).isEqualTo("adyen");
    }
  }
}
