package io.redress.adapter.payment.alipay;

import io.redress.adapter.payment.kit.Dialect;
import io.redress.adapter.payment.kit.RefundGatewayContract;

class AlipayRefundContractTest extends RefundGatewayContract {

  @Override
  protected Dialect dialect() {
    return new AlipayDialect();
  }
}
