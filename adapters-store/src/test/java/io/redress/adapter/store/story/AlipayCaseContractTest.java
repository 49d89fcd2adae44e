package io.redress.adapter.store.story;

import io.redress.adapter.payment.alipay.AlipayDialect;
import io.redress.adapter.payment.kit.Dialect;

class AlipayCaseContractTest extends RefundCaseContract {

  @Override
  Dialect dialect() {
    return new AlipayDialect();
  }
}
