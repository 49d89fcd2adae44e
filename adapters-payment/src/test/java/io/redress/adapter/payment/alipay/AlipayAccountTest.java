package io.redress.adapter.payment.alipay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

class AlipayAccountTest {

  private static String problems(Settings settings) {
    try {
      AlipayAccount.read(settings);
      return "";
    } catch (IllegalArgumentException wrong) {
      return String.valueOf(wrong.getMessage());
    }
  }

  @Test
  void whatIsNotSaidIsUsual() {
    var account = FakeAlipay.account();

    assertThat(account.address()).isEqualTo(URI.create("https://openapi.alipay.com/gateway.do"));
    assertThat(account.window()).isEqualTo(Duration.ofDays(365));
    assertThat(AlipayAccount.read(FakeAlipay.settings().with("window", "P90D")).window())
        .isEqualTo(Duration.ofDays(90));
    assertThat(AlipayAccount.read(FakeAlipay.settings().with("environment", "sandbox")).address())
        .isEqualTo(URI.create("https://openapi-sandbox.dl.alipaydev.com/gateway.do"));
  }

  @Test
  void allThatIsMissingIsToldAtOnce() {
    assertThat(problems(Settings.of(Map.of("app_id", "1"))))
        .isEqualTo(
            """
            alipay: 'app-id' is missing
            alipay: 'private-key' is missing
            alipay: 'alipay-public-key' is missing
            alipay: 'app_id' is not a setting; there are app-id, private-key, alipay-public-key, \
            next-alipay-public-key, seller-id, environment, address, window\
            """);
  }

  @Test
  void anAppHasSixteenDigits() {
    assertThat(problems(FakeAlipay.settings().with("app-id", "wx2021000000000001")))
        .isEqualTo(
            "alipay: 'app-id' is not 16 digits; the open platform shows it beside the app's name");
    assertThat(problems(FakeAlipay.settings().with("seller-id", "shop@example.com")))
        .isEqualTo("alipay: 'seller-id' is not 16 digits that begin with 2088");
  }

  @Test
  void theAppsOwnPublicKeyIsNotAlipays() {
    var own = FakeAlipay.base64(FakeAlipay.SHOP.getPublic());

    assertThat(problems(FakeAlipay.settings().with("alipay-public-key", own)))
        .isEqualTo(
            "alipay: 'alipay-public-key' is the app's own public key; give Alipay's, which is shown"
                + " beside it");
  }

  @Test
  void aKeyOfTheOtherKindIsNone() {
    var publicKey = FakeAlipay.base64(FakeAlipay.ALIPAY.getPublic());
    var text = problems(FakeAlipay.settings().with("private-key", publicKey));

    assertThat(text).startsWith("alipay: 'private-key': ").doesNotContain(publicKey);
  }

  @Test
  void sandboxAndProductionDoNotMix() {
    var wrong =
        FakeAlipay.settings()
            .with("address", "https://openapi-sandbox.dl.alipaydev.com/gateway.do");
    var wrongToo =
        FakeAlipay.settings()
            .with("environment", "sandbox")
            .with("address", "https://openapi.alipay.com/gateway.do");

    assertThat(problems(wrong))
        .isEqualTo(
            "alipay: 'address' is not in the production environment; correct 'environment', or"
                + " leave 'address' out");
    assertThat(problems(wrongToo))
        .isEqualTo(
            "alipay: 'address' is not in the sandbox; correct 'environment', or leave 'address'"
                + " out");
    assertThat(AlipayAccount.read(wrong.with("environment", "sandbox")).address())
        .hasHost("openapi-sandbox.dl.alipaydev.com");
  }

  @Test
  void noKeyIsPrinted() {
    assertThat(FakeAlipay.account()).hasToString("app 2021000000000001 of Alipay");
  }

  @Test
  void theProviderIsFoundByItsName() {
    var alipay =
        ServiceLoader.load(PaymentProvider.class).stream()
            .map(ServiceLoader.Provider::get)
            .filter(each -> each.name().equals("alipay"))
            .toList();
    try (var transport = new Transport(TransportSettings.usual())) {
      var surroundings = new Surroundings(leg -> Option.none(), transport, InstantSource.system());
      var account = alipay.getFirst().open(FakeAlipay.settings(), surroundings);

      assertThat(alipay).hasSize(1);
      assertThat(account.capabilities().provider()).isEqualTo("alipay");
      assertThat(account.notices().get().provider()).isEqualTo("alipay");
      assertThatThrownBy(() -> alipay.getFirst().open(Settings.of(Map.of()), surroundings))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
