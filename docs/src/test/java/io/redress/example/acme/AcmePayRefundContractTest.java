package io.redress.example.acme;

import io.redress.adapter.payment.kit.Dialect;
import io.redress.adapter.payment.kit.RefundGatewayContract;

class AcmePayRefundContractTest extends RefundGatewayContract {

  @Override
  protected Dialect dialect() {
    return new AcmePayDialect();
  }
}
