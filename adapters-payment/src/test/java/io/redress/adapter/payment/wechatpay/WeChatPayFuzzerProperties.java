package io.redress.adapter.payment.wechatpay;

import io.redress.adapter.payment.kit.FuzzedProperties;

class WeChatPayFuzzerProperties extends FuzzedProperties {

  @Override
  protected void holds(byte[] bytes) {
    WeChatPayFuzzer.fuzzerTestOneInput(bytes);
  }
}
