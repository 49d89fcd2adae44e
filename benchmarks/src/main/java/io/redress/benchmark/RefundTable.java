package io.redress.benchmark;

import io.redress.benchmark.RefundClaim.Category;
import io.redress.benchmark.RefundClaim.Channel;
import io.redress.benchmark.RefundClaim.Evidence;
import io.redress.benchmark.RefundClaim.Reason;
import io.redress.benchmark.RefundClaim.State;
import io.redress.benchmark.RefundClaim.Tier;
import io.redress.table.Cell;
import io.redress.table.Column;
import io.redress.table.DecisionTable;
import io.redress.table.Rule;
import io.redress.table.Rule.Demand;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/** The reference table as a table of the product. */
final class RefundTable {

  static final Column REASON = words(0, "reason", Reason.values());
  static final Column STATE = words(1, "state", State.values());
  static final Column CATEGORY = words(2, "category", Category.values());
  static final Column DAYS = new Column(3, "days", Column.Kind.NUMBER, List.empty());
  static final Column AMOUNT = new Column(4, "amount", Column.Kind.MONEY, List.empty());
  static final Column TIER = words(5, "tier", Tier.values());
  static final Column EVIDENCE = words(6, "evidence", Evidence.values());
  static final Column CHANNEL = words(7, "channel", Channel.values());

  private RefundTable() {}

  static DecisionTable<RefundRule> table() {
    return new DecisionTable<>(
        List.<Seq<Rule<RefundRule>>>of(firstHalf(), secondHalf()).flatMap(half -> half));
  }

  private static Seq<Rule<RefundRule>> firstHalf() {
    return List.of(
        rule(RefundRule.R01, oneOf(STATE, State.UNSHIPPED)),
        rule(
            RefundRule.R02,
            oneOf(REASON, Reason.NOT_RECEIVED),
            oneOf(STATE, State.IN_TRANSIT),
            atMost(DAYS, 3)),
        rule(
            RefundRule.R03,
            oneOf(REASON, Reason.NOT_RECEIVED),
            oneOf(STATE, State.IN_TRANSIT),
            atLeast(DAYS, 4),
            atMost(AMOUNT, 20_000),
            notOneOf(TIER, Tier.RISK)),
        rule(RefundRule.R04, oneOf(REASON, Reason.NOT_RECEIVED)),
        rule(
            RefundRule.R05,
            oneOf(REASON, Reason.CHANGED_MIND, Reason.LATE),
            oneOf(STATE, State.REFUSED),
            notOneOf(CATEGORY, Category.FRESH, Category.CUSTOM)),
        rule(RefundRule.R06, atLeast(AMOUNT, 500_000)),
        rule(RefundRule.R07, atLeast(DAYS, 91)),
        rule(RefundRule.R08, oneOf(TIER, Tier.RISK), oneOf(EVIDENCE, Evidence.NONE)),
        rule(
            RefundRule.R09,
            oneOf(REASON, Reason.CHANGED_MIND),
            oneOf(CATEGORY, Category.CUSTOM, Category.DIGITAL, Category.FRESH)),
        rule(
            RefundRule.R10,
            oneOf(REASON, Reason.CHANGED_MIND),
            oneOf(STATE, State.RECEIVED_UNOPENED),
            notOneOf(CATEGORY, Category.INTIMATE, Category.COSMETICS),
            atMost(DAYS, 7)),
        rule(
            RefundRule.R11,
            oneOf(REASON, Reason.CHANGED_MIND),
            oneOf(STATE, State.RECEIVED_UNOPENED),
            atMost(DAYS, 15),
            oneOf(TIER, Tier.GOLD, Tier.PLATINUM),
            oneOf(CHANNEL, Channel.APP, Channel.WEB)),
        rule(
            RefundRule.R12,
            oneOf(REASON, Reason.CHANGED_MIND),
            oneOf(STATE, State.RECEIVED_OPENED),
            oneOf(CATEGORY, Category.APPAREL, Category.HOME),
            atMost(DAYS, 7),
            atMost(AMOUNT, 100_000),
            notOneOf(TIER, Tier.RISK)));
  }

  private static Seq<Rule<RefundRule>> secondHalf() {
    return List.of(
        rule(RefundRule.R13, oneOf(REASON, Reason.CHANGED_MIND)),
        rule(
            RefundRule.R14,
            oneOf(REASON, Reason.DAMAGED, Reason.MISSING_PARTS),
            oneOf(CATEGORY, Category.FRESH),
            atMost(DAYS, 1),
            atMost(AMOUNT, 10_000),
            oneOf(EVIDENCE, Evidence.PHOTO, Evidence.VIDEO)),
        rule(
            RefundRule.R15,
            oneOf(REASON, Reason.DAMAGED),
            oneOf(CATEGORY, Category.FRESH),
            atMost(DAYS, 2),
            notOneOf(EVIDENCE, Evidence.NONE)),
        rule(
            RefundRule.R16,
            oneOf(REASON, Reason.DAMAGED, Reason.WRONG_ITEM),
            atMost(DAYS, 15),
            atMost(AMOUNT, 3_000),
            oneOf(TIER, Tier.SILVER, Tier.GOLD, Tier.PLATINUM),
            oneOf(EVIDENCE, Evidence.PHOTO, Evidence.VIDEO, Evidence.INSPECTION)),
        rule(
            RefundRule.R17,
            oneOf(REASON, Reason.DAMAGED, Reason.WRONG_ITEM),
            atMost(DAYS, 15),
            between(AMOUNT, 3_001, 200_000),
            notOneOf(TIER, Tier.RISK),
            oneOf(EVIDENCE, Evidence.PHOTO, Evidence.VIDEO, Evidence.INSPECTION)),
        rule(
            RefundRule.R18,
            oneOf(REASON, Reason.MISSING_PARTS),
            oneOf(CATEGORY, Category.ELECTRONICS, Category.HOME),
            between(DAYS, 0, 30),
            notOneOf(CHANNEL, Channel.MARKETPLACE)),
        rule(
            RefundRule.R19,
            oneOf(REASON, Reason.QUALITY_ISSUE),
            oneOf(CATEGORY, Category.ELECTRONICS),
            between(DAYS, 8, 30),
            oneOf(EVIDENCE, Evidence.INSPECTION)),
        rule(
            RefundRule.R20,
            oneOf(REASON, Reason.QUALITY_ISSUE),
            oneOf(CATEGORY, Category.ELECTRONICS),
            atMost(DAYS, 7),
            notOneOf(EVIDENCE, Evidence.NONE)),
        rule(
            RefundRule.R21,
            oneOf(REASON, Reason.QUALITY_ISSUE, Reason.NOT_AS_DESCRIBED),
            notOneOf(CATEGORY, Category.FRESH),
            atMost(DAYS, 15),
            atMost(AMOUNT, 99_999),
            oneOf(TIER, Tier.REGULAR, Tier.SILVER, Tier.GOLD, Tier.PLATINUM),
            oneOf(EVIDENCE, Evidence.PHOTO, Evidence.VIDEO),
            oneOf(CHANNEL, Channel.APP, Channel.WEB, Channel.STORE)),
        rule(
            RefundRule.R22,
            oneOf(REASON, Reason.NOT_AS_DESCRIBED),
            atMost(DAYS, 30),
            oneOf(EVIDENCE, Evidence.NONE)),
        rule(
            RefundRule.R23,
            oneOf(REASON, Reason.LATE),
            oneOf(STATE, State.IN_TRANSIT, State.RECEIVED_UNOPENED),
            atMost(AMOUNT, 50_000),
            oneOf(CHANNEL, Channel.APP, Channel.WEB, Channel.PHONE)),
        rule(RefundRule.R24));
  }

  private static Column words(int position, String name, Enum<?>[] constants) {
    return new Column(position, name, Column.Kind.WORD, List.of(constants).map(Enum::name));
  }

  private static Rule<RefundRule> rule(RefundRule rule, Demand... demands) {
    return new Rule<>(rule.name(), List.of(demands), rule, Option.none());
  }

  private static Demand oneOf(Column column, Enum<?>... constants) {
    return new Demand(column, new Cell.OneOf(names(constants)));
  }

  private static Demand notOneOf(Column column, Enum<?>... constants) {
    return new Demand(column, new Cell.NotOneOf(names(constants)));
  }

  private static Demand between(Column column, long least, long most) {
    return new Demand(column, new Cell.Between(least, most));
  }

  private static Demand atMost(Column column, long most) {
    return between(column, Long.MIN_VALUE, most);
  }

  private static Demand atLeast(Column column, long least) {
    return between(column, least, Long.MAX_VALUE);
  }

  private static Set<String> names(Enum<?>[] constants) {
    return HashSet.of(constants).map(Enum::name);
  }
}
