package io.redress.adapter.payment.stripe;

import io.redress.adapter.payment.kit.Dialect;
import io.redress.adapter.payment.kit.RefundGatewayContract;

class StripeRefundContractTest extends RefundGatewayContract {

  @Override
  protected Dialect dialect() {
    return new StripeDialect();
  }
}
