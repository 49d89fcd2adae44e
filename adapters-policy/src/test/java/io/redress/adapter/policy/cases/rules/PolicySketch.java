package io.redress.adapter.policy.cases.rules;

import io.redress.adapter.policy.BuiltInCalendars;
import io.redress.amount.AmountTerms;
import io.redress.authority.AuthorityMatrix;
import io.redress.calendar.Window;
import io.redress.calendar.WorkingCalendar;
import io.redress.eligibility.Eligibility;
import io.redress.facts.FactTerms;
import io.redress.facts.ReasonWindow;
import io.redress.money.PartsRounding;
import io.redress.policy.Policy;
import io.redress.request.Fault;
import io.redress.request.Reason;
import io.redress.settlement.Route;
import io.redress.settlement.SettlementTerms;
import io.redress.table.DecisionTable;
import io.redress.table.Rule;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.time.ZoneId;
import java.util.Currency;

/** A policy while it is put together for a case. */
final class PolicySketch {

  static final WorkingCalendar CHINA =
      BuiltInCalendars.named("CN").getOrElseThrow(AssertionError::new);

  private static final Map<Reason, Fault> REASONS =
      HashMap.of(
              "no-reason", Fault.CUSTOMER,
              "no-longer-needed", Fault.CUSTOMER,
              "size", Fault.CUSTOMER,
              "quality", Fault.MERCHANT,
              "not-as-described", Fault.MERCHANT,
              "not-as-described-visible", Fault.MERCHANT,
              "counterfeit", Fault.MERCHANT,
              "late-shipping", Fault.MERCHANT,
              "out-of-stock", Fault.MERCHANT,
              "damaged-in-transit", Fault.COURIER)
          .mapKeys(Reason::new)
          .merge(HashMap.of(new Reason("not-received"), Fault.COURIER));

  private final Currency currency;
  private final ZoneId zone;
  private WorkingCalendar calendar = WorkingCalendar.weekendsOnly();
  private Map<Reason, Fault> reasons = REASONS;
  private Map<Reason, ReasonWindow> windows = HashMap.empty();
  private Seq<Rule<Eligibility>> rules = List.empty();
  private AmountTerms amount = AmountTerms.of(PartsRounding.UP);
  private SettlementTerms settlement =
      new SettlementTerms(
          new DecisionTable<>(List.empty()), List.of(Route.ORIGINAL, Route.BANK_TRANSFER));
  private AuthorityMatrix authority = new AuthorityMatrix(HashMap.empty());

  PolicySketch(Currency currency, ZoneId zone) {
    this.currency = currency;
    this.zone = zone;
  }

  static PolicySketch of(Told told) {
    return new PolicySketch(told.currency(), told.zone());
  }

  PolicySketch calendar(WorkingCalendar days) {
    calendar = days;
    return this;
  }

  PolicySketch reason(String word, Fault fault) {
    reasons = reasons.put(new Reason(word), fault);
    return this;
  }

  PolicySketch window(String reason, Window window) {
    var after = new ReasonWindow(ReasonWindow.Anchor.DELIVERY, window);
    windows = windows.put(new Reason(reason), after);
    return this;
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  final PolicySketch rules(Rule<Eligibility>... more) {
    rules = rules.appendAll(List.of(more));
    return this;
  }

  PolicySketch amount(AmountTerms terms) {
    amount = terms;
    return this;
  }

  AmountTerms amount() {
    return amount;
  }

  PolicySketch settlement(SettlementTerms terms) {
    settlement = terms;
    return this;
  }

  /** Routes in the order in which they are tried. */
  PolicySketch routes(Route... routes) {
    settlement = new SettlementTerms(settlement.release(), List.of(routes));
    return this;
  }

  SettlementTerms settlement() {
    return settlement;
  }

  PolicySketch authority(AuthorityMatrix matrix) {
    authority = matrix;
    return this;
  }

  Policy policy() {
    return Policy.in(currency, "case", "1")
        .facts(new FactTerms(zone, calendar, reasons, windows))
        .eligibility(new DecisionTable<>(rules))
        .amount(amount)
        .settlement(settlement)
        .authority(authority)
        .build();
  }
}
