package io.redress.adapter.payment.blank;

import io.redress.adapter.payment.kit.Dialect;
import io.redress.adapter.payment.kit.RefundGatewayContract;

class BlankRefundContract extends RefundGatewayContract {

  @Override
  protected Dialect dialect() {
    return new BlankDialect();
  }
}
