package io.redress.adapter.payment.paypal;

import io.redress.adapter.payment.kit.Dialect;
import io.redress.adapter.payment.kit.RefundGatewayContract;

class PayPalRefundContractTest extends RefundGatewayContract {

  @Override
  protected Dialect dialect() {
    return new PayPalDialect();
  }
}
