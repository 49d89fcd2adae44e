package io.redress.adapter.payment.stripe;

import io.redress.adapter.payment.kit.FuzzedProperties;

class StripeFuzzerProperties extends FuzzedProperties {

  @Override
  protected void holds(byte[] bytes) {
    StripeFuzzer.fuzzerTestOneInput(bytes);
  }
}
