package io.redress.risk;

import io.redress.table.DecisionTable;
import io.redress.table.HitPolicy;
import io.redress.table.Row;
import io.redress.table.Rule;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * What a policy says about risk.
 *
 * @param signals every rule that matches is a signal; its outcome is what it adds to the score
 * @param action what the signals call for; {@link RiskAction#ALLOW} where no rule matches
 */
public record RiskTerms(
    RiskCaps caps, DecisionTable<Integer> signals, DecisionTable<RiskAction> action) {

  public RiskTerms {
    if (signals.hitPolicy() != HitPolicy.COLLECT) {
      throw new IllegalArgumentException("signals of which not every match counts");
    }
  }

  /** Caps, and no signals. */
  public static RiskTerms of(RiskCaps caps) {
    return new RiskTerms(
        caps,
        new DecisionTable<>(HitPolicy.COLLECT, List.empty()),
        new DecisionTable<>(List.empty()));
  }

  /** The signals of a case. */
  public Seq<Rule<Integer>> signalsOf(Row facts) {
    return signals.allMatches(facts);
  }
}
