package io.redress.adapter.payment.wechatpay;

import io.redress.adapter.payment.kit.Dialect;
import io.redress.adapter.payment.kit.RefundGatewayContract;

class WeChatPayRefundContractTest extends RefundGatewayContract {

  @Override
  protected Dialect dialect() {
    return new WeChatPayDialect();
  }
}
