package io.redress.adapter.payment.adyen;

import io.redress.adapter.payment.kit.Dialect;
import io.redress.adapter.payment.kit.RefundGatewayContract;

class AdyenRefundContractTest extends RefundGatewayContract {

  @Override
  protected Dialect dialect() {
    return new AdyenDialect();
  }
}
