package io.redress.adapter.policy;

import io.redress.adapter.policy.yaml.Value;
import io.redress.reward.QuickReturn;

/** {@code quick-return}: what whoever sends goods back soon gets for it. */
final class QuickReturnSection {

  private QuickReturnSection() {}

  static QuickReturn read(Value section, Premises premises) {
    return section.fields(quick -> {
      var coupon = quick.required("coupon", premises::positive);
      var within = quick.required("within", ClockTimes::read);
      quick.done();
      return new QuickReturn(coupon.value(), within.value());
    });
  }
}
