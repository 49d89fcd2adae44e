package io.redress.adapter.payment.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.adapter.payment.gateway.Capabilities.Fee;
import io.redress.adapter.payment.gateway.PaymentProvider;
import io.redress.adapter.payment.gateway.Settings;
import io.redress.adapter.payment.stripe.StripeAccount.Mode;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StripeAccountTest {

  @Test
  void theProviderIsFoundByItsName() {
    assertThat(ServiceLoader.load(PaymentProvider.class))
        .filteredOn(each -> each.name().equals("stripe"))
        .hasExactlyElementsOfTypes(StripeProvider.class);
  }

  @Test
  void twoSettingsAreEnough() {
    var account = StripeAccount.of(Samples.SETTINGS);

    assertThat(account.api()).hasToString("https://api.stripe.com");
    assertThat(account.mode()).isEqualTo(Mode.LIVE);
    assertThat(account.fee()).isEqualTo(Fee.KEPT);
    assertThat(account.connected()).isEmpty();
    assertThat(account.webhookSecrets()).hasSize(1);
  }

  @Test
  void aSecretThatIsBeingChangedHasTwoForms() {
    var account =
        StripeAccount.of(
            Samples.SETTINGS.with("next-webhook-secret", Samples.WEBHOOK_SECRET_BEFORE));

    assertThat(account.webhookSecrets()).hasSize(2);
  }

  @Test
  void allThatIsMissingIsToldAtOnce() {
    assertThatThrownBy(() -> StripeAccount.of(Settings.of(Map.of("webhoook-secret", "whsec_x"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll(
            "stripe: 'secret-key' is missing",
            "stripe: 'webhook-secret' is missing",
            "'webhoook-secret' is not a setting");
  }

  @ParameterizedTest
  @CsvSource({
    "secret-key,pk_live_51Pgc76Kdn2,is the publishable key",
    "secret-key,sk_test_51Pgc76Kdn2,'is one for tests, and ''environment'' is live'",
    "secret-key,sk_live_51Pgc\\n76Kdn2,is not of the form sk_live_...",
    "secret-key,51Pgc76Kdn2,is not of the form sk_live_...",
    "webhook-secret,sk_live_51Pgc76Kdn2,is not of the form whsec_...",
    "next-webhook-secret,we_1Pgc76,is not of the form whsec_...",
    "connected-account,1Pgc76,is not of the form acct_...",
    "environment,sandbox,'give one of live, test'",
    "fee,some,'give one of returned, pro-rata, kept, by-contract'",
    "address,http://api.stripe.com,give https://host"
  })
  void aWrongSettingIsNamedWithWhatToDoAndNotShown(String name, String value, String advice) {
    assertThatThrownBy(() -> StripeAccount.of(Samples.SETTINGS.with(name, value)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("stripe: '" + name + "'")
        .hasMessageContaining(advice)
        .hasMessageNotContaining(value.equals("sandbox") ? "51Pgc" : value);
  }

  @Test
  void aKeyThatMovesRealMoneyIsNotForTests() {
    assertThatThrownBy(() -> StripeAccount.of(Samples.SETTINGS.with("environment", "test")))
        .hasMessage(
            "stripe: 'secret-key' moves real money, and 'environment' is test; change one of them");
  }

  @Test
  void anAccountPrintsNoSecret() {
    var account = StripeAccount.of(Samples.SETTINGS);

    assertThat(account.toString()).doesNotContain("51Pgc76Kdn2", "5f2c9a0b7d41e3");
  }
}
