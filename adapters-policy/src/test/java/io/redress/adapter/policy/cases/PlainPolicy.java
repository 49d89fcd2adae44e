package io.redress.adapter.policy.cases;

import io.redress.amount.AmountTerms;
import io.redress.calendar.WorkingCalendar;
import io.redress.eligibility.Eligibility;
import io.redress.eligibility.Verdict;
import io.redress.facts.FactTerms;
import io.redress.policy.Policy;
import io.redress.request.Fault;
import io.redress.request.Reason;
import io.redress.settlement.Route;
import io.redress.settlement.SettlementTerms;
import io.redress.table.DecisionTable;
import io.redress.table.Rule;
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
    return Policy.in(currency, "cases", "1")
        .facts(
            new FactTerms(ZoneOffset.UTC, WorkingCalendar.weekendsOnly(), reasons, HashMap.empty()))
        .eligibility(new DecisionTable<>(eligibility))
        .amount(amounts)
        .settlement(settlement)
        .build();
  }

  public static Rule<Eligibility> rule(String id, Seq<Rule.Demand> demands, Verdict verdict) {
    var outcome = new Eligibility(verdict, Option.none(), HashSet.empty());
    return new Rule<>(id, demands, outcome, Option.none());
  }
}
