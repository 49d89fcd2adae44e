package io.redress.adapter.payment.wechatpay;

import io.redress.adapter.payment.gateway.Authorisation;
import io.redress.adapter.payment.gateway.Capabilities;
import io.redress.adapter.payment.gateway.PaymentProvider;
import io.redress.adapter.payment.gateway.Settings;
import java.util.UUID;

/**
 * WeChat Pay, version 3.
 *
 * <p>Settings: {@code merchant-id}; {@code merchant-certificate} and {@code merchant-key} (the
 * contents of {@code apiclient_cert.pem} and {@code apiclient_key.pem}); {@code api-v3-key}; {@code
 * platform-key-id} and {@code platform-key} (WeChat Pay's public key and its id {@code
 * PUB_KEY_ID_...}, or its certificate and the serial number of it). While keys change, also {@code
 * next-api-v3-key}, {@code next-platform-key-id} and {@code next-platform-key}. May be left out:
 * {@code notify-url}, where notices are to go to; {@code window}, {@code P365D}; {@code address},
 * {@code https://api.mch.weixin.qq.com}.
 */
public final class WeChatPayProvider implements PaymentProvider {

  /** What {@link io.redress.order.Tender#method} calls it. */
  static final String NAME = "wechatpay";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Capabilities usual() {
    return WeChatPayProtocol.capabilities(WeChatPayAccount.WINDOW);
  }

  @Override
  public Account open(Settings settings, Surroundings surroundings) {
    var account = WeChatPayAccount.read(settings, surroundings.clock().instant());
    var protocol = new WeChatPayProtocol(account, WeChatPayProvider::nonce);
    return Account.over(
        protocol,
        Authorisation.NONE,
        new WeChatPayNotices(account, surroundings.clock()),
        surroundings);
  }

  /** 32 characters that no other request has. */
  private static String nonce() {
    return UUID.randomUUID().toString().replace("-", "");
  }
}
