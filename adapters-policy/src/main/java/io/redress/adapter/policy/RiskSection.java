package io.redress.adapter.policy;

import io.redress.adapter.policy.yaml.Value;
import io.redress.risk.RiskAction;
import io.redress.risk.RiskCaps;
import io.redress.risk.RiskTerms;
import io.redress.table.DecisionTable;

/** {@code risk}: what may happen without a person, what looks odd, and what that calls for. */
final class RiskSection {

  static final RiskTerms WHEN_ABSENT = RiskTerms.of(RiskCaps.none());

  private static final long MOST_REFUNDS = 1_000_000;
  private static final long MOST_SCORE = 1_000_000;

  private RiskSection() {}

  static RiskTerms read(Value section, Cells cells) {
    return section.fields(risk -> {
      var caps = risk.optional("caps", each -> caps(each, cells.premises()), RiskCaps.none());
      var signals =
          risk.optional(
              "signals", each -> signals(each, cells.beforeSignals()), WHEN_ABSENT.signals());
      var action =
          risk.optional("action", each -> action(each, cells.beforeAction()), WHEN_ABSENT.action());
      risk.done();
      return new RiskTerms(caps.value(), signals.value(), action.value());
    });
  }

  private static RiskCaps caps(Value value, Premises premises) {
    return value.fields(caps -> {
      var automatic = caps.optional("automatic-up-to", premises::money);
      var refunds =
          caps.optional("refunds-per-30-days", each -> (int) each.integer(0, MOST_REFUNDS));
      var refunded = caps.optional("refunded-per-30-days", premises::money);
      var granted = caps.optional("granted-per-day", premises::money);
      caps.done();
      return new RiskCaps(automatic.value(), refunds.value(), refunded.value(), granted.value());
    });
  }

  private static DecisionTable<Integer> signals(Value value, Cells cells) {
    return Rules.readEvery(value, cells, "score", score -> (int) score.integer(0, MOST_SCORE));
  }

  private static DecisionTable<RiskAction> action(Value value, Cells cells) {
    return Rules.read(value, cells, "do", action -> action.word(RiskAction.class));
  }
}
