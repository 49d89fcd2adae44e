package io.redress.adapter.policy.cases;

import io.redress.amount.AmountTerms;
import io.redress.authority.AuthorityMatrix;
import io.redress.calendar.WorkingCalendar;
import io.redress.eligibility.Eligibility;
import io.redress.eligibility.Verdict;
import io.redress.facts.FactTerms;
import io.redress.notice.NoticeTerms;
import io.redress.policy.Policy;
import io.redress.policy.PolicyId;
import io.redress.request.Fault;
import io.redress.request.Reason;
import io.redress.risk.RiskCaps;
import io.redress.settlement.Route;
import io.redress.settlement.SettlementTerms;
import io.redress.sla.SlaTerms;
import io.redress.table.DecisionTable;
import io.redress.table.Rule;
import io.redress.table.Wording;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.ZoneOffset;
import java.util.Currency;

/** A policy with nothing in it but what a case speaks of. */
public final class PlainPolicy {

  /** The one reason of a case that names none. */
  public static final Reason ANY_REASON = new Reason("any");

  private PlainPolicy() {}

  /** Approves whatever is asked, and gives back by these terms into the tenders. */
  public static Policy approving(Currency currency, AmountTerms amounts) {
    return of(
        currency,
        HashMap.of(ANY_REASON, Fault.CUSTOMER),
        List.of(rule("approve", List.empty(), Verdict.APPROVE)),
        amounts,
        new SettlementTerms(new DecisionTable<>(List.empty()), List.of(Route.ORIGINAL)));
  }

  public static Policy of(
      Currency currency,
      Map<Reason, Fault> reasons,
      Seq<Rule<Eligibility>> eligibility,
      AmountTerms amounts,
      SettlementTerms settlement) {
    return new Policy(
        new PolicyId("cases", "1"),
        new Wording("Cases", "案例"),
        currency,
        new FactTerms(ZoneOffset.UTC, WorkingCalendar.weekendsOnly(), reasons, HashMap.empty()),
        new DecisionTable<>(eligibility),
        amounts,
        settlement,
        new AuthorityMatrix(HashMap.empty()),
        new RiskCaps(Option.none(), Option.none()),
        new SlaTerms(HashMap.empty()),
        new NoticeTerms(HashMap.empty()));
  }

  public static Rule<Eligibility> rule(String id, Seq<Rule.Demand> demands, Verdict verdict) {
    var outcome = new Eligibility(verdict, Option.none(), HashSet.empty());
    return new Rule<>(id, demands, outcome, Option.none());
  }
}
