package io.redress.adapter.store.story;

import io.redress.adapter.payment.adyen.AdyenDialect;
import io.redress.adapter.payment.kit.Dialect;

class AdyenCaseContractTest extends RefundCaseContract {

  @Override
  Dialect dialect() {
    return new AdyenDialect();
  }
}
