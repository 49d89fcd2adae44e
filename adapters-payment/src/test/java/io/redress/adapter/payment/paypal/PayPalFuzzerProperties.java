package io.redress.adapter.payment.paypal;

import io.redress.adapter.payment.kit.FuzzedProperties;

class PayPalFuzzerProperties extends FuzzedProperties {

  @Override
  protected void holds(byte[] bytes) {
    PayPalFuzzer.fuzzerTestOneInput(bytes);
  }
}
