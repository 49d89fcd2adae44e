package io.redress.adapter.policy;

import io.redress.adapter.policy.yaml.Value;
import io.redress.risk.RiskCaps;
import io.vavr.control.Option;

/** {@code risk}: what may happen without a person. */
final class RiskSection {

  static final RiskCaps WHEN_ABSENT = new RiskCaps(Option.none(), Option.none());

  private static final long MOST_REFUNDS = 1_000_000;

  private RiskSection() {}

  static RiskCaps read(Value section, Premises premises) {
    return section.fields(risk -> {
      var caps = risk.required("caps", each -> caps(each, premises));
      risk.done();
      return caps.value();
    });
  }

  private static RiskCaps caps(Value value, Premises premises) {
    return value.fields(caps -> {
      var automatic = caps.optional("automatic-up-to", premises::money);
      var refunds =
          caps.optional("refunds-per-30-days", each -> (int) each.integer(0, MOST_REFUNDS));
      caps.done();
      return new RiskCaps(automatic.value(), refunds.value());
    });
  }
}
