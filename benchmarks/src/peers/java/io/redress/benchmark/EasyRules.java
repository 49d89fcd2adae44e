package io.redress.benchmark;

import io.redress.benchmark.RefundClaim.Category;
import io.redress.benchmark.RefundClaim.Channel;
import io.redress.benchmark.RefundClaim.Evidence;
import io.redress.benchmark.RefundClaim.Reason;
import io.redress.benchmark.RefundClaim.State;
import io.redress.benchmark.RefundClaim.Tier;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rule;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.api.RulesEngineParameters;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Easy Rules: the table as rules of Java that are tried by priority until one applies. */
final class EasyRules implements Decider {

  private static final String CLAIM = "claim";
  private static final String DECIDED = "decided";

  private record Condition(RefundRule rule, Predicate<RefundClaim> holds) {

    Rule asRule(int priority) {
      return new RuleBuilder()
          .name(rule.name())
          .priority(priority)
          .when(facts -> holds.test(facts.get(CLAIM)))
          .then(facts -> facts.put(DECIDED, rule))
          .build();
    }
  }

  private final Rules rules = inOrder(all());
  private final RulesEngine engine =
      new DefaultRulesEngine(new RulesEngineParameters().skipOnFirstAppliedRule(true));

  @Override
  public RefundRule decide(RefundClaim claim) {
    var facts = new Facts();
    facts.put(CLAIM, claim);
    engine.fire(rules, facts);
    return facts.get(DECIDED);
  }

  private static Rules inOrder(List<Condition> conditions) {
    var rules = new Rules();
    for (int i = 0; i < conditions.size(); i++) {
      rules.register(conditions.get(i).asRule(i + 1));
    }
    return rules;
  }

  private static List<Condition> all() {
    return Stream.of(firstHalf(), secondHalf()).flatMap(List::stream).toList();
  }

  private static List<Condition> firstHalf() {
    return List.of(
        new Condition(RefundRule.R01, claim -> claim.state() == State.UNSHIPPED),
        new Condition(
            RefundRule.R02,
            claim ->
                claim.reason() == Reason.NOT_RECEIVED
                    && claim.state() == State.IN_TRANSIT
                    && claim.days() <= 3),
        new Condition(
            RefundRule.R03,
            claim ->
                claim.reason() == Reason.NOT_RECEIVED
                    && claim.state() == State.IN_TRANSIT
                    && claim.days() > 3
                    && claim.amountMinor() <= 20_000
                    && claim.tier() != Tier.RISK),
        new Condition(RefundRule.R04, claim -> claim.reason() == Reason.NOT_RECEIVED),
        new Condition(
            RefundRule.R05,
            claim ->
                (claim.reason() == Reason.CHANGED_MIND || claim.reason() == Reason.LATE)
                    && claim.state() == State.REFUSED
                    && claim.category() != Category.FRESH
                    && claim.category() != Category.CUSTOM),
        new Condition(RefundRule.R06, claim -> claim.amountMinor() >= 500_000),
        new Condition(RefundRule.R07, claim -> claim.days() > 90),
        new Condition(
            RefundRule.R08,
            claim -> claim.tier() == Tier.RISK && claim.evidence() == Evidence.NONE),
        new Condition(
            RefundRule.R09,
            claim ->
                claim.reason() == Reason.CHANGED_MIND
                    && (claim.category() == Category.CUSTOM
                        || claim.category() == Category.DIGITAL
                        || claim.category() == Category.FRESH)),
        new Condition(
            RefundRule.R10,
            claim ->
                claim.reason() == Reason.CHANGED_MIND
                    && claim.state() == State.RECEIVED_UNOPENED
                    && claim.category() != Category.INTIMATE
                    && claim.category() != Category.COSMETICS
                    && claim.days() <= 7),
        new Condition(
            RefundRule.R11,
            claim ->
                claim.reason() == Reason.CHANGED_MIND
                    && claim.state() == State.RECEIVED_UNOPENED
                    && claim.days() <= 15
                    && (claim.tier() == Tier.GOLD || claim.tier() == Tier.PLATINUM)
                    && (claim.channel() == Channel.APP || claim.channel() == Channel.WEB)),
        new Condition(
            RefundRule.R12,
            claim ->
                claim.reason() == Reason.CHANGED_MIND
                    && claim.state() == State.RECEIVED_OPENED
                    && (claim.category() == Category.APPAREL || claim.category() == Category.HOME)
                    && claim.days() <= 7
                    && claim.amountMinor() <= 100_000
                    && claim.tier() != Tier.RISK),
        new Condition(RefundRule.R13, claim -> claim.reason() == Reason.CHANGED_MIND));
  }

  private static List<Condition> secondHalf() {
    return List.of(
        new Condition(
            RefundRule.R14,
            claim ->
                (claim.reason() == Reason.DAMAGED || claim.reason() == Reason.MISSING_PARTS)
                    && claim.category() == Category.FRESH
                    && claim.days() <= 1
                    && claim.amountMinor() <= 10_000
                    && (claim.evidence() == Evidence.PHOTO || claim.evidence() == Evidence.VIDEO)),
        new Condition(
            RefundRule.R15,
            claim ->
                claim.reason() == Reason.DAMAGED
                    && claim.category() == Category.FRESH
                    && claim.days() <= 2
                    && claim.evidence() != Evidence.NONE),
        new Condition(
            RefundRule.R16,
            claim ->
                (claim.reason() == Reason.DAMAGED || claim.reason() == Reason.WRONG_ITEM)
                    && claim.days() <= 15
                    && claim.amountMinor() <= 3_000
                    && (claim.tier() == Tier.SILVER
                        || claim.tier() == Tier.GOLD
                        || claim.tier() == Tier.PLATINUM)
                    && (claim.evidence() == Evidence.PHOTO
                        || claim.evidence() == Evidence.VIDEO
                        || claim.evidence() == Evidence.INSPECTION)),
        new Condition(
            RefundRule.R17,
            claim ->
                (claim.reason() == Reason.DAMAGED || claim.reason() == Reason.WRONG_ITEM)
                    && claim.days() <= 15
                    && claim.amountMinor() >= 3_001
                    && claim.amountMinor() <= 200_000
                    && claim.tier() != Tier.RISK
                    && (claim.evidence() == Evidence.PHOTO
                        || claim.evidence() == Evidence.VIDEO
                        || claim.evidence() == Evidence.INSPECTION)),
        new Condition(
            RefundRule.R18,
            claim ->
                claim.reason() == Reason.MISSING_PARTS
                    && (claim.category() == Category.ELECTRONICS
                        || claim.category() == Category.HOME)
                    && claim.days() >= 0
                    && claim.days() <= 30
                    && claim.channel() != Channel.MARKETPLACE),
        new Condition(
            RefundRule.R19,
            claim ->
                claim.reason() == Reason.QUALITY_ISSUE
                    && claim.category() == Category.ELECTRONICS
                    && claim.days() >= 8
                    && claim.days() <= 30
                    && claim.evidence() == Evidence.INSPECTION),
        new Condition(
            RefundRule.R20,
            claim ->
                claim.reason() == Reason.QUALITY_ISSUE
                    && claim.category() == Category.ELECTRONICS
                    && claim.days() <= 7
                    && claim.evidence() != Evidence.NONE),
        new Condition(
            RefundRule.R21,
            claim ->
                (claim.reason() == Reason.QUALITY_ISSUE
                        || claim.reason() == Reason.NOT_AS_DESCRIBED)
                    && claim.category() != Category.FRESH
                    && claim.days() <= 15
                    && claim.amountMinor() < 100_000
                    && (claim.tier() == Tier.REGULAR
                        || claim.tier() == Tier.SILVER
                        || claim.tier() == Tier.GOLD
                        || claim.tier() == Tier.PLATINUM)
                    && (claim.evidence() == Evidence.PHOTO || claim.evidence() == Evidence.VIDEO)
                    && (claim.channel() == Channel.APP
                        || claim.channel() == Channel.WEB
                        || claim.channel() == Channel.STORE)),
        new Condition(
            RefundRule.R22,
            claim ->
                claim.reason() == Reason.NOT_AS_DESCRIBED
                    && claim.days() <= 30
                    && claim.evidence() == Evidence.NONE),
        new Condition(
            RefundRule.R23,
            claim ->
                claim.reason() == Reason.LATE
                    && (claim.state() == State.IN_TRANSIT
                        || claim.state() == State.RECEIVED_UNOPENED)
                    && claim.amountMinor() <= 50_000
                    && (claim.channel() == Channel.APP
                        || claim.channel() == Channel.WEB
                        || claim.channel() == Channel.PHONE)),
        new Condition(RefundRule.R24, claim -> true));
  }
}
