package io.redress.verify;

import io.redress.eligibility.Eligibility;
import io.redress.eligibility.Verdict;
import io.redress.table.DecisionTable;
import io.redress.table.Rule;
import io.vavr.collection.Seq;

/** Rules of the eligibility table that do not say all that their verdict needs. */
final class EligibilityFindings {

  private static final String SECTION = "eligibility";

  private EligibilityFindings() {}

  static Seq<Finding> of(DecisionTable<Eligibility> table) {
    var rules = table.rules();
    return rules
        .filter(EligibilityFindings::asksForNothing)
        .map(EligibilityFindings::nothingAsked)
        .appendAll(
            rules
                .filter(rule -> rule.outcome().verdict() == Verdict.REJECT)
                .filter(rule -> rule.because().isEmpty())
                .map(EligibilityFindings::noReason));
  }

  private static boolean asksForNothing(Rule<Eligibility> rule) {
    return rule.outcome().verdict() == Verdict.ASK_EVIDENCE && rule.outcome().ask().isEmpty();
  }

  private static Finding nothingAsked(Rule<Eligibility> rule) {
    return Finding.of(
        FindingKind.NOTHING_ASKED,
        SECTION,
        rule.id(),
        "rule '%s' asks for evidence, but not which".formatted(rule.id()),
        "规则“%s”要求举证，但没有说明需要哪种凭证".formatted(rule.id()));
  }

  private static Finding noReason(Rule<Eligibility> rule) {
    return Finding.of(
        FindingKind.MISSING_TEXT,
        SECTION,
        rule.id(),
        "rule '%s' rejects without a reason that customers could read: add because"
            .formatted(rule.id()),
        "规则“%s”拒绝申请却没有给顾客的理由：请补充 because".formatted(rule.id()));
  }
}
