package io.redress.adapter.policy;

import io.redress.adapter.policy.yaml.Value;
import io.redress.amount.CompensationTerms;

/** {@code amount.compensation}: what is paid beyond what was paid. */
final class CompensationSection {

  static final CompensationTerms WHEN_ABSENT = CompensationTerms.none();

  private CompensationSection() {}

  static CompensationTerms read(Value section, Cells cells) {
    return section.fields(compensation -> {
      var rules = compensation.required("rules", each -> TariffRules.read(each, cells));
      var cap = compensation.optional("cap", cells.premises()::money);
      compensation.done();
      return new CompensationTerms(rules.value(), cap.value());
    });
  }
}
