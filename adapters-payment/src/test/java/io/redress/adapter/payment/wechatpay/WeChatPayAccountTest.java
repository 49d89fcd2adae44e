package io.redress.adapter.payment.wechatpay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.adapter.payment.gateway.Settings;
import io.redress.adapter.payment.kit.Bench;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WeChatPayAccountTest {

  private static final Settings SETTINGS =
      Settings.of(new WeChatPayDialect().settings(URI.create("https://api.mch.weixin.qq.com")));

  @Test
  void anAccountIsReadWithBothKeysOfWeChatPay() {
    var account = WeChatPayAccount.read(SETTINGS, Bench.NOW);

    assertThat(account.merchantId()).isEqualTo("1900000109");
    assertThat(account.serial()).isEqualTo("992BA7B9175BCC78");
    assertThat(account.platformKeys().keySet())
        .containsExactlyInAnyOrder(Keys.PLATFORM_ID, Keys.NEXT_ID);
    assertThat(account.secrets()).hasSize(1);
    assertThat(account.window()).isEqualTo(Duration.ofDays(365));
    assertThat(account).hasToString("WeChat Pay account of merchant 1900000109");
  }

  @Test
  void aKeyWhoseLineBreaksWereLostIsRead() {
    var key = Keys.pem("merchant-key.pem");

    for (var lost : new String[] {key.replace("\n", "\\n"), key.replace("\n", "")}) {
      assertThat(WeChatPayAccount.read(SETTINGS.with("merchant-key", lost), Bench.NOW).key())
          .isEqualTo(Keys.privateKey("merchant-key.pem"));
    }
  }

  @Test
  void aPublicKeyIsEnoughAndACertificateIs() {
    var one =
        SETTINGS
            .without("next-platform-key")
            .without("next-platform-key-id")
            .with("platform-key", Keys.pem("next-platform-certificate.pem"))
            .with("platform-key-id", Keys.NEXT_ID.toLowerCase(Locale.ROOT));

    assertThat(WeChatPayAccount.read(one, Bench.NOW).platformKeys().keySet())
        .containsExactly(Keys.NEXT_ID);
  }

  @Test
  void whatIsWrongIsSaidWithWhatToDo() {
    isRefused("merchant-id", "wx8888888888888888", "give the 8 to 10 digits");
    isRefused("merchant-key", Keys.pem("stranger-key.pem"), "does not belong to");
    isRefused(
        "merchant-certificate", Keys.pem("expired-certificate.pem"), "expired at 2020-01-01T");
    isRefused("api-v3-key", "0123456789", "give the 32 letters and digits");
    isRefused("platform-key-id", "5157F09EFDC096DE15EBE81A47057A72", "begins with PUB_KEY_ID_");
    isRefused("next-platform-key-id", "00", "it is " + Keys.NEXT_ID);
    isRefused("platform-key", Keys.pem("merchant-key.pem"), "platform-key");
    isRefused("merchant-key", Keys.pem("merchant-key.pem").substring(0, 400), "merchant-key");
    isRefused("notify-url", "https://shop.example/pay?case=1", "without a query");
    isRefused("notify-url", "http://shop.example/pay", "give https://");
    isRefused("address", "http://api.mch.weixin.qq.com", "'address' cannot be used");
    isRefused("window", "12 months", "'window' cannot be used");
  }

  private static void isRefused(String name, String value, String says) {
    assertThatThrownBy(() -> WeChatPayAccount.read(SETTINGS.with(name, value), Bench.NOW))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("wechatpay: ")
        .hasMessageContaining(says)
        .hasMessageNotContaining(value);
  }

  @Test
  void anIdOfAKeyWantsTheKey() {
    assertThatThrownBy(
            () -> WeChatPayAccount.read(SETTINGS.without("next-platform-key"), Bench.NOW))
        .hasMessage("wechatpay: 'next-platform-key' is missing");
  }

  @Test
  void aCertificateThatIsOldByTheTimeOfTheStartIsRefused() {
    assertThat(WeChatPayAccount.read(SETTINGS, Bench.NOW.plus(Duration.ofDays(30_000))).serial())
        .isEqualTo("992BA7B9175BCC78");
    assertThatThrownBy(
            () -> WeChatPayAccount.read(SETTINGS, Bench.NOW.plus(Duration.ofDays(40_000))))
        .hasMessageContaining("expired at 2119-12-08T")
        .hasMessageContaining("next-platform-key");
  }
}
