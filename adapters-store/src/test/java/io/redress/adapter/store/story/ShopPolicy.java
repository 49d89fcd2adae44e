package io.redress.adapter.store.story;

import io.redress.amount.AmountTerms;
import io.redress.authority.AuthorityMatrix;
import io.redress.calendar.WorkingCalendar;
import io.redress.eligibility.Eligibility;
import io.redress.eligibility.Verdict;
import io.redress.facts.FactTerms;
import io.redress.facts.Vocabulary;
import io.redress.goods.ReturnMilestone;
import io.redress.money.Money;
import io.redress.money.PartsRounding;
import io.redress.notice.NoticeKind;
import io.redress.notice.NoticeTerms;
import io.redress.party.Role;
import io.redress.policy.Policy;
import io.redress.policy.PolicyBuilder;
import io.redress.request.Evidence;
import io.redress.request.Fault;
import io.redress.request.Reason;
import io.redress.reward.QuickReturn;
import io.redress.risk.RiskCaps;
import io.redress.risk.RiskTerms;
import io.redress.settlement.Route;
import io.redress.settlement.SettlementTerms;
import io.redress.sla.ClockTime;
import io.redress.table.Cell;
import io.redress.table.Column;
import io.redress.table.DecisionTable;
import io.redress.table.Rule;
import io.redress.table.Wording;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Currency;
import java.util.function.UnaryOperator;

/**
 * A small policy: whoever changed their mind gets what they ask for, damage wants a photo, anything
 * else a person decides. The better the tier, the earlier money goes back for returned goods.
 */
public final class ShopPolicy {

  public static final Policy FIRST = version("1");

  /**
   * The same with limits: 200.00 a day by one agent, 600.00 a day by the shop before a person
   * looks; and with a coupon for whoever sends goods back within 12 hours.
   */
  public static final Policy LIMITED = limited();

  private ShopPolicy() {}

  private static Policy limited() {
    var perAgent = HashMap.of(Role.AGENT, Money.of(20_000, "CNY"));
    var authority =
        new AuthorityMatrix(
            HashMap.of(Role.AGENT, Money.of(50_000, "CNY")), perAgent, Option.none());
    return version("limited", UnaryOperator.identity(), authority)
        .risk(grantedPerDay(60_000))
        .quickReturn(coupon(1_000))
        .build();
  }

  static Policy version(String version) {
    return version(version, UnaryOperator.identity());
  }

  static Policy version(String version, AuthorityMatrix authority) {
    return version(version, UnaryOperator.identity(), authority).build();
  }

  /** A version under which so much may be granted in a day before a person looks. */
  static Policy perDay(String version, long fen) {
    return version(version, UnaryOperator.identity(), upTo(50_000))
        .risk(grantedPerDay(fen))
        .build();
  }

  private static RiskTerms grantedPerDay(long fen) {
    return RiskTerms.of(
        new RiskCaps(Option.none(), Option.none(), Option.none(), Option.of(Money.of(fen, "CNY"))));
  }

  static Policy version(String version, UnaryOperator<SettlementTerms> settlement) {
    return version(version, settlement, upTo(50_000)).build();
  }

  /** A version that promises a coupon for a tracking number within 12 hours. */
  static Policy forQuickReturns(String version, long fen) {
    return version(version, UnaryOperator.identity(), upTo(50_000))
        .quickReturn(coupon(fen))
        .build();
  }

  private static QuickReturn coupon(long fen) {
    return new QuickReturn(Money.of(fen, "CNY"), new ClockTime.Elapsed(Duration.ofHours(12)));
  }

  private static AuthorityMatrix upTo(long fen) {
    return new AuthorityMatrix(HashMap.of(Role.AGENT, Money.of(fen, "CNY")));
  }

  private static PolicyBuilder version(
      String version, UnaryOperator<SettlementTerms> settlement, AuthorityMatrix authority) {
    return Policy.in(Currency.getInstance("CNY"), "shop", version)
        .title(new Wording("Shop", "商店"))
        .facts(
            new FactTerms(
                ZoneId.of("Asia/Shanghai"),
                WorkingCalendar.weekendsOnly(),
                HashMap.of(
                    new Reason("changed-mind"), Fault.CUSTOMER,
                    new Reason("damaged"), Fault.MERCHANT,
                    new Reason("other"), Fault.CUSTOMER),
                HashMap.empty()))
        .eligibility(eligibility())
        .amount(AmountTerms.of(PartsRounding.HALF_UP))
        .settlement(
            settlement.apply(
                new SettlementTerms(release(), List.of(Route.ORIGINAL, Route.STORE_BALANCE))))
        .authority(authority)
        .notices(
            new NoticeTerms(
                List.of(NoticeKind.values())
                    .toMap(kind -> kind, kind -> new Wording(kind.word(), kind.word()))));
  }

  private static DecisionTable<Eligibility> eligibility() {
    var approve = new Eligibility(Verdict.APPROVE, Option.none(), HashSet.empty());
    var askPhoto = new Eligibility(Verdict.ASK_EVIDENCE, Option.none(), HashSet.of(Evidence.PHOTO));
    return new DecisionTable<>(
        List.of(
            rule("changed-mind", Vocabulary.REASON, oneOf("changed-mind"), approve),
            rule("photo", Vocabulary.EVIDENCE, new Cell.AnyOf(HashSet.of("photo")), approve),
            rule("damage-without-photo", Vocabulary.REASON, oneOf("damaged"), askPhoto)));
  }

  private static DecisionTable<ReturnMilestone> release() {
    return new DecisionTable<>(
        List.of(
            rule("gold", Vocabulary.TIER, oneOf("gold"), ReturnMilestone.SCAN),
            rule("silver", Vocabulary.TIER, oneOf("silver"), ReturnMilestone.SIGNATURE)));
  }

  private static Cell oneOf(String word) {
    return new Cell.OneOf(HashSet.of(word));
  }

  private static <O> Rule<O> rule(String id, Column column, Cell cell, O outcome) {
    return new Rule<>(id, List.of(new Rule.Demand(column, cell)), outcome, Option.none());
  }
}
