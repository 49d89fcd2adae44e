package io.redress.adapter.payment.paypal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.adapter.payment.gateway.Capabilities.Fee;
import io.redress.adapter.payment.gateway.PaymentProvider;
import io.redress.adapter.payment.gateway.Settings;
import io.redress.adapter.payment.paypal.PayPalAccount.Mode;
import java.time.Duration;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayPalAccountTest {

  @Test
  void theProviderIsFoundByItsName() {
    assertThat(ServiceLoader.load(PaymentProvider.class))
        .filteredOn(each -> each.name().equals("paypal"))
        .hasExactlyElementsOfTypes(PayPalProvider.class);
  }

  @Test
  void threeSettingsAreEnough() {
    var account = PayPalAccount.of(Samples.SETTINGS.without("certificate-roots"));

    assertThat(account.api()).hasToString("https://api-m.paypal.com");
    assertThat(account.mode()).isEqualTo(Mode.LIVE);
    assertThat(account.window()).isEqualTo(Duration.ofDays(180));
    assertThat(account.fee()).isEqualTo(Fee.KEPT);
    assertThat(account.roots()).hasSizeGreaterThan(50); // those of the JVM
  }

  @Test
  void theSandboxIsElsewhere() {
    assertThat(PayPalAccount.of(Samples.SETTINGS.with("environment", "sandbox")).api())
        .hasToString("https://api-m.sandbox.paypal.com");
  }

  @Test
  void theRootsMayBeGiven() {
    assertThat(PayPalAccount.of(Samples.SETTINGS).roots()).hasSize(1);
  }

  @Test
  void allThatIsMissingIsToldAtOnce() {
    assertThatThrownBy(() -> PayPalAccount.of(Settings.of(Map.of("clientid", "AYSq3RDGsm"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll(
            "paypal: 'client-id' is missing",
            "paypal: 'client-secret' is missing",
            "paypal: 'webhook-id' is missing",
            "'clientid' is not a setting")
        .hasMessageNotContaining("AYSq3RDGsm");
  }

  @ParameterizedTest
  @CsvSource({
    "client-id,AYSq3RDGsm BLJE-otTkBtM,is not a client id",
    "client-secret,short,is not a secret",
    "webhook-id,WH-1GE84257G0350133W-6RW800890C634293G,give that of the webhook",
    "webhook-id,9xl90610j3647323c,is not of the form 9XL90610J3647323C",
    "environment,test,'give one of live, sandbox'",
    "window,180 days,give a time such as P365D",
    "certificate-roots,MIIDazCCAlOgAwIBAgIU,holds no certificates in PEM",
    "address,http://api-m.paypal.com,give https://host"
  })
  void aWrongSettingIsNamedWithWhatToDoAndNotShown(String name, String value, String advice) {
    assertThatThrownBy(() -> PayPalAccount.of(Samples.SETTINGS.with(name, value)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("paypal: '" + name + "'")
        .hasMessageContaining(advice)
        .hasMessageNotContaining("'" + value + "'");
  }

  @Test
  void theSandboxAndRealMoneyDoNotMix() {
    assertThatThrownBy(() ->
            PayPalAccount.of(Samples.SETTINGS.with("address", "https://api-m.sandbox.paypal.com")))
        .hasMessage(
            "paypal: 'address' is the sandbox, and 'environment' is live; change one of them");
    assertThatThrownBy(() ->
            PayPalAccount.of(
                Samples.SETTINGS
                    .with("environment", "sandbox")
                    .with("address", "https://api-m.paypal.com")))
        .hasMessage(
            "paypal: 'address' moves real money, and 'environment' is sandbox; change one of them");
  }

  @Test
  void anAccountPrintsNoSecret() {
    assertThat(PayPalAccount.of(Samples.SETTINGS).toString()).doesNotContain("EGnHDxD_qRP");
  }
}
