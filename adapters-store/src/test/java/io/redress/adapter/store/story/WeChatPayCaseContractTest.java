package io.redress.adapter.store.story;

import io.redress.adapter.payment.kit.Dialect;
import io.redress.adapter.payment.wechatpay.WeChatPayDialect;

class WeChatPayCaseContractTest extends RefundCaseContract {

  @Override
  Dialect dialect() {
    return new WeChatPayDialect();
  }
}
