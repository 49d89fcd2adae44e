package io.redress.policy;

import io.redress.amount.AmountTerms;
import io.redress.authority.AuthorityMatrix;
import io.redress.calendar.WorkingCalendar;
import io.redress.eligibility.Eligibility;
import io.redress.facts.FactTerms;
import io.redress.goods.ReturnMilestone;
import io.redress.money.PartsRounding;
import io.redress.notice.NoticeTerms;
import io.redress.property.Property;
import io.redress.reward.QuickReturn;
import io.redress.risk.RiskCaps;
import io.redress.risk.RiskTerms;
import io.redress.settlement.Route;
import io.redress.settlement.SettlementTerms;
import io.redress.sla.SlaTerms;
import io.redress.table.DecisionTable;
import io.redress.table.Wording;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.ZoneId;
import java.util.Currency;

/**
 * Puts a policy together, section by section; a YAML file of the same sections makes an equal one.
 * A section that is not said is what a file means that leaves it out.
 *
 * <p>Not safe for use by several threads.
 */
public final class PolicyBuilder {

  private final PolicyId id;
  private final Currency currency;
  private Wording title;
  private FactTerms facts =
      new FactTerms(
          ZoneId.of("UTC"), WorkingCalendar.weekendsOnly(), HashMap.empty(), HashMap.empty());
  private Statute statute = Statute.none();
  private DecisionTable<Eligibility> eligibility = new DecisionTable<>(List.empty());
  private AmountTerms amount = AmountTerms.of(PartsRounding.UP);
  private SettlementTerms settlement =
      new SettlementTerms(
          new DecisionTable<ReturnMilestone>(List.empty()), List.of(Route.ORIGINAL));
  private AuthorityMatrix authority = new AuthorityMatrix(HashMap.empty());
  private RiskTerms risk = RiskTerms.of(RiskCaps.none());
  private SlaTerms sla = new SlaTerms(HashMap.empty());
  private Option<QuickReturn> quickReturn = Option.none();
  private NoticeTerms notices = new NoticeTerms(HashMap.empty());
  private Seq<Property> properties = List.empty();

  PolicyBuilder(PolicyId id, Currency currency) {
    this.id = id;
    this.currency = currency;
    this.title = new Wording(id.name(), id.name());
  }

  public PolicyBuilder title(Wording title) {
    this.title = title;
    return this;
  }

  /** The time zone, the calendar, the reasons, the windows and the columns of its own. */
  public PolicyBuilder facts(FactTerms facts) {
    this.facts = facts;
    return this;
  }

  public PolicyBuilder statute(Statute statute) {
    this.statute = statute;
    return this;
  }

  public PolicyBuilder eligibility(DecisionTable<Eligibility> eligibility) {
    this.eligibility = eligibility;
    return this;
  }

  /** What is given back, return freight included. */
  public PolicyBuilder amount(AmountTerms amount) {
    this.amount = amount;
    return this;
  }

  /** Release, routes, tenders, rates and instalments. */
  public PolicyBuilder settlement(SettlementTerms settlement) {
    this.settlement = settlement;
    return this;
  }

  public PolicyBuilder authority(AuthorityMatrix authority) {
    this.authority = authority;
    return this;
  }

  public PolicyBuilder risk(RiskTerms risk) {
    this.risk = risk;
    return this;
  }

  public PolicyBuilder sla(SlaTerms sla) {
    this.sla = sla;
    return this;
  }

  /** A coupon for whoever sends goods back soon. */
  public PolicyBuilder quickReturn(QuickReturn quickReturn) {
    this.quickReturn = Option.of(quickReturn);
    return this;
  }

  public PolicyBuilder notices(NoticeTerms notices) {
    this.notices = notices;
    return this;
  }

  /** What must hold of the policy in every story; no two have the same id. */
  public PolicyBuilder properties(Seq<Property> properties) {
    this.properties = properties;
    return this;
  }

  public Policy build() {
    return new Policy(
        id,
        title,
        currency,
        facts,
        statute,
        eligibility,
        amount,
        settlement,
        authority,
        risk,
        sla,
        quickReturn,
        notices,
        properties);
  }
}
