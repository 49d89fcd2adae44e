package io.redress.adapter.payment.alipay;

import io.redress.adapter.payment.kit.FuzzedProperties;

class AlipayFuzzerProperties extends FuzzedProperties {

  @Override
  protected void holds(byte[] bytes) {
    AlipayFuzzer.fuzzerTestOneInput(bytes);
  }
}
