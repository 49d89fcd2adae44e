package io.redress.adapter.payment.adyen;

import io.redress.adapter.payment.kit.FuzzedProperties;

class AdyenFuzzerProperties extends FuzzedProperties {

  @Override
  protected void holds(byte[] bytes) {
    AdyenFuzzer.fuzzerTestOneInput(bytes);
  }
}
