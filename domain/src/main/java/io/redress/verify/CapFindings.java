package io.redress.verify;

import io.redress.amount.CompensationTerms;
import io.redress.amount.Tariff;
import io.redress.eligibility.Eligibility;
import io.redress.facts.Vocabulary;
import io.redress.money.Money;
import io.redress.policy.Policy;
import io.redress.table.Cell;
import io.redress.table.Rule;
import io.redress.table.Rule.Demand;
import io.vavr.Tuple;
import io.vavr.Tuple3;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Caps below the least that a rule gives. */
final class CapFindings {

  private CapFindings() {}

  static Seq<Finding> of(Policy policy) {
    return compensation(policy.amount().compensation())
        .appendAll(automatic(policy))
        .appendAll(aDay(policy));
  }

  private static Seq<Finding> compensation(CompensationTerms terms) {
    return terms
        .cap()
        .toList()
        .flatMap(cap ->
            terms
                .table()
                .rules()
                .flatMap(rule ->
                    least(rule.outcome())
                        .filter(least -> least.exceeds(cap))
                        .map(least -> alwaysCut(rule.id(), least, cap))));
  }

  private static Option<Money> least(Tariff tariff) {
    return switch (tariff) {
      case Tariff.Fixed fixed -> Option.of(fixed.amount());
      case Tariff.Share share ->
          share.atLeast().map(least -> share.atMost().fold(() -> least, least::min));
    };
  }

  private static Finding alwaysCut(String rule, Money least, Money cap) {
    return Finding.of(
        FindingKind.LOW_CAP,
        "amount.compensation",
        rule,
        "rule '%s' promises at least %s, and the cap is %s".formatted(rule, least, cap),
        "规则“%s”至少赔付 %s，而上限为 %s".formatted(rule, least, cap));
  }

  private static Seq<Finding> automatic(Policy policy) {
    return automaticAbove(policy, policy.risk().caps().automaticUpTo())
        .map(above -> above.apply(CapFindings::neverAutomatic));
  }

  private static Seq<Finding> aDay(Policy policy) {
    return automaticAbove(policy, policy.risk().caps().grantedPerDay())
        .map(above -> above.apply(CapFindings::moreThanADay));
  }

  /** Rules that approve by themselves, each with the least that it approves and a cap below it. */
  private static Seq<Tuple3<String, Money, Money>> automaticAbove(
      Policy policy, Option<Money> most) {
    return most.toList()
        .flatMap(cap ->
            policy
                .eligibility()
                .rules()
                .filter(CapFindings::isAutomatic)
                .flatMap(rule ->
                    leastAmount(rule, policy)
                        .filter(least -> least.exceeds(cap))
                        .map(least -> Tuple.of(rule.id(), least, cap))));
  }

  private static boolean isAutomatic(Rule<Eligibility> rule) {
    return switch (rule.outcome().verdict()) {
      case APPROVE, CONVERT -> true;
      case REVIEW, REJECT, ASK_EVIDENCE -> false;
    };
  }

  private static Option<Money> leastAmount(Rule<Eligibility> rule, Policy policy) {
    return rule.demands()
        .filter(demand -> demand.column().equals(Vocabulary.AMOUNT))
        .map(Demand::cell)
        .flatMap(cell -> cell instanceof Cell.Between range ? List.of(range.least()) : List.empty())
        .max()
        .map(least -> new Money(least, policy.currency()));
  }

  private static Finding neverAutomatic(String rule, Money least, Money cap) {
    return Finding.of(
        FindingKind.LOW_CAP,
        "risk.caps.automatic-up-to",
        rule,
        "rule '%s' approves from %s on, and %s is the most that needs no person"
            .formatted(rule, least, cap),
        "规则“%s”自 %s 起批准，而无需人工的上限为 %s".formatted(rule, least, cap));
  }

  private static Finding moreThanADay(String rule, Money least, Money cap) {
    return Finding.of(
        FindingKind.LOW_CAP,
        "risk.caps.granted-per-day",
        rule,
        "rule '%s' approves from %s on, and %s is the most that is granted in a day without a person"
            .formatted(rule, least, cap),
        "规则“%s”自 %s 起批准，而一天内无需人工的批准总额上限为 %s".formatted(rule, least, cap));
  }
}
