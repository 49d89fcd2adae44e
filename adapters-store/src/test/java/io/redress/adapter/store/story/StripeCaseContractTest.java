package io.redress.adapter.store.story;

import io.redress.adapter.payment.kit.Dialect;
import io.redress.adapter.payment.stripe.StripeDialect;

class StripeCaseContractTest extends RefundCaseContract {

  @Override
  Dialect dialect() {
    return new StripeDialect();
  }
}
