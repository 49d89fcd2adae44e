package io.redress.decision;

import io.redress.calendar.WindowEnd;
import io.redress.decision.Explained.Section;
import io.redress.facts.Facts;
import io.redress.policy.Policy;
import io.redress.remedy.Path;
import io.redress.table.DecisionTable;
import io.redress.table.Explanation;
import io.redress.table.Row;
import io.redress.table.Rule;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** Asks the tables of a policy once more, this time for their reasons. */
final class Explaining {

  private Explaining() {}

  /**
   * All that led to a decision.
   *
   * @param weighed the facts before the total was known
   * @param facts all of them
   */
  static Explained of(
      Policy policy, Dossier dossier, Decision decision, Facts weighed, Facts facts) {
    Seq<Section> sections =
        Vector.of(
            new Section("risk.signals", Explanation.ofEvery(policy.risk().signals(), weighed)),
            section("risk.action", policy.risk().action(), weighed),
            section("eligibility", policy.eligibility(), facts),
            section("amount.shipping.outbound", policy.amount().shipping().outbound(), weighed));
    if (decision.path() == Path.RETURN_GOODS) {
      sections =
          sections
              .append(section("freight", policy.amount().freight().payer(), weighed))
              .append(section("release", policy.settlement().release(), facts));
    }
    return new Explained(
        decision,
        sections
            .append(section("route", policy.settlement().route(), facts))
            .reject(section -> isSilent(section.explanation())),
        window(policy, dossier));
  }

  private static <O> Section section(String path, DecisionTable<O> table, Row facts) {
    return new Section(path, Explanation.ofFirst(table, facts, Rule::outcome));
  }

  /** A table without rules has nothing to say. */
  private static boolean isSilent(Explanation<?> explanation) {
    return explanation.matched().isEmpty() && explanation.nearestMiss().isEmpty();
  }

  private static Option<WindowEnd> window(Policy policy, Dossier dossier) {
    return policy.facts().windowOf(dossier.order(), dossier.request());
  }
}
