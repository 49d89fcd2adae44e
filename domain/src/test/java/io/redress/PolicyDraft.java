package io.redress;

import io.redress.amount.AmountTerms;
import io.redress.amount.ForfeitedFreeDelivery;
import io.redress.amount.OutboundShipping;
import io.redress.amount.ShippingTerms;
import io.redress.authority.AuthorityMatrix;
import io.redress.calendar.WorkingCalendar;
import io.redress.eligibility.Eligibility;
import io.redress.facts.FactTerms;
import io.redress.facts.ReasonWindow;
import io.redress.goods.ReturnMilestone;
import io.redress.money.Money;
import io.redress.money.PartsRounding;
import io.redress.party.Role;
import io.redress.policy.Policy;
import io.redress.property.Demand;
import io.redress.property.Property;
import io.redress.request.Fault;
import io.redress.request.Reason;
import io.redress.reward.QuickReturn;
import io.redress.risk.RiskAction;
import io.redress.risk.RiskCaps;
import io.redress.risk.RiskTerms;
import io.redress.settlement.Route;
import io.redress.settlement.SettlementTerms;
import io.redress.sla.ClockName;
import io.redress.sla.ClockTerms;
import io.redress.sla.ClockTime;
import io.redress.sla.SlaTerms;
import io.redress.table.DecisionTable;
import io.redress.table.HitPolicy;
import io.redress.table.Rule;
import io.redress.table.Wording;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Currency;
import java.util.function.UnaryOperator;

/** A policy as a test needs it. What is not said stays as in {@link Shop#policy}, or empty. */
public final class PolicyDraft {

  private Map<Reason, Fault> reasons = HashMap.empty();
  private Map<Reason, ReasonWindow> windows = HashMap.empty();
  private Seq<Rule<Eligibility>> eligibility = List.empty();
  private Seq<Rule<OutboundShipping>> outbound = List.empty();
  private Seq<Rule<ReturnMilestone>> release = List.empty();
  private Seq<Route> routes = List.of(Route.ORIGINAL, Route.STORE_BALANCE);
  private AmountTerms amount = AmountTerms.of(PartsRounding.UP);
  private UnaryOperator<SettlementTerms> settlement = UnaryOperator.identity();
  private Map<Role, Money> limits = HashMap.empty();
  private Option<Money> automaticUpTo = Option.none();
  private Option<Integer> refundsPer30Days = Option.none();
  private Option<Money> grantedPerDay = Option.none();
  private Option<QuickReturn> quickReturn = Option.none();
  private Map<ClockName, ClockTerms> clocks = HashMap.empty();
  private Map<Role, Money> perDay = HashMap.empty();
  private Option<Money> dualAbove = Option.none();
  private Seq<Rule<Integer>> signals = List.empty();
  private Seq<Rule<RiskAction>> actions = List.empty();
  private Seq<Property> properties = List.empty();

  public PolicyDraft reason(String word, Fault fault) {
    reasons = reasons.put(new Reason(word), fault);
    return this;
  }

  public PolicyDraft window(String reason, ReasonWindow window) {
    windows = windows.put(new Reason(reason), window);
    return this;
  }

  public PolicyDraft rule(Rule<Eligibility> rule) {
    eligibility = eligibility.append(rule);
    return this;
  }

  public PolicyDraft outbound(OutboundShipping always) {
    outbound = List.of(new Rule<>("always", List.empty(), always, Option.none()));
    return this;
  }

  public PolicyDraft release(Rule<ReturnMilestone> rule) {
    release = release.append(rule);
    return this;
  }

  public PolicyDraft routes(Route... order) {
    routes = List.of(order);
    return this;
  }

  /** Terms of amounts; outbound shipping is said apart. */
  public PolicyDraft amount(AmountTerms terms) {
    amount = terms;
    return this;
  }

  public PolicyDraft settlement(UnaryOperator<SettlementTerms> how) {
    settlement = how;
    return this;
  }

  public PolicyDraft limit(Role role, long upTo) {
    limits = limits.put(role, Shop.cny(upTo));
    return this;
  }

  public PolicyDraft noLimits() {
    limits = HashMap.empty();
    return this;
  }

  public PolicyDraft automaticUpTo(long most) {
    automaticUpTo = Option.of(Shop.cny(most));
    return this;
  }

  public PolicyDraft grantedPerDay(long most) {
    grantedPerDay = Option.of(Shop.cny(most));
    return this;
  }

  /** Whoever says within so many hours by which parcel the goods come back gets a coupon. */
  public PolicyDraft quickReturn(long worth, int hours) {
    quickReturn =
        Option.of(new QuickReturn(Shop.cny(worth), new ClockTime.Elapsed(Duration.ofHours(hours))));
    return this;
  }

  public PolicyDraft refundsPer30Days(int most) {
    refundsPer30Days = Option.of(most);
    return this;
  }

  public PolicyDraft perDay(Role role, long minor) {
    perDay = perDay.put(role, Money.of(minor, "CNY"));
    return this;
  }

  public PolicyDraft dualAbove(long minor) {
    dualAbove = Option.of(Money.of(minor, "CNY"));
    return this;
  }

  public PolicyDraft signal(Rule<Integer> signal) {
    signals = signals.append(signal);
    return this;
  }

  public PolicyDraft action(Rule<RiskAction> action) {
    actions = actions.append(action);
    return this;
  }

  public PolicyDraft clock(ClockName name, ClockTerms terms) {
    clocks = clocks.put(name, terms);
    return this;
  }

  public PolicyDraft property(String id, Demand demand) {
    properties = properties.append(Property.of(id, demand));
    return this;
  }

  public Policy policy() {
    var shipping = new ShippingTerms(new DecisionTable<>(outbound), ForfeitedFreeDelivery.KEEP);
    var draft =
        Policy.in(Currency.getInstance("CNY"), "shop", "1")
            .title(new Wording("The shop's policy", "本店政策"))
            .facts(
                new FactTerms(
                    ZoneId.of("Asia/Shanghai"), WorkingCalendar.weekendsOnly(), reasons, windows))
            .eligibility(new DecisionTable<>(eligibility))
            .amount(amount.with(shipping))
            .settlement(settlement.apply(new SettlementTerms(new DecisionTable<>(release), routes)))
            .authority(new AuthorityMatrix(limits, perDay, dualAbove))
            .risk(
                new RiskTerms(
                    caps(),
                    new DecisionTable<>(HitPolicy.COLLECT, signals),
                    new DecisionTable<>(actions)))
            .sla(new SlaTerms(clocks))
            .properties(properties);
    quickReturn.forEach(draft::quickReturn);
    return draft.build();
  }

  private RiskCaps caps() {
    return new RiskCaps(automaticUpTo, refundsPer30Days, Option.none(), grantedPerDay);
  }
}
