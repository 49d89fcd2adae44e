package io.redress.adapter.payment.bank;

import io.redress.adapter.payment.kit.FuzzedProperties;

class StatusFilesFuzzerProperties extends FuzzedProperties {

  @Override
  protected void holds(byte[] bytes) {
    StatusFilesFuzzer.fuzzerTestOneInput(bytes);
  }
}
