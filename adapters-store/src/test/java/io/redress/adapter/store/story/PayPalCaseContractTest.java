package io.redress.adapter.store.story;

import io.redress.adapter.payment.kit.Dialect;
import io.redress.adapter.payment.paypal.PayPalDialect;

class PayPalCaseContractTest extends RefundCaseContract {

  @Override
  Dialect dialect() {
    return new PayPalDialect();
  }
}
