package io.redress.decision;

import io.redress.amount.RefundQuote;
import io.redress.amount.RefundQuotes;
import io.redress.eligibility.Eligibility;
import io.redress.eligibility.Verdict;
import io.redress.facts.Facts;
import io.redress.goods.ReturnMilestone;
import io.redress.money.ExchangeRate;
import io.redress.money.Money;
import io.redress.order.PaidShares;
import io.redress.party.Role;
import io.redress.policy.Policy;
import io.redress.remedy.Path;
import io.redress.remedy.Remedy;
import io.redress.request.RequestKind;
import io.redress.settlement.SettlementPlan;
import io.redress.settlement.SettlementPlans;
import io.redress.table.Rule;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Answers a dossier by a policy: the same dossier and policy give the same answer, always. */
public final class Decisions {

  /** What happens to a case that no rule takes: a person looks. */
  private static final Rule<Eligibility> NO_RULE =
      new Rule<>(
          "no-rule",
          List.empty(),
          new Eligibility(Verdict.REVIEW, Option.none(), HashSet.empty()),
          Option.none());

  private Decisions() {}

  /** The answer, or why there is none. */
  public static Either<Unanswerable, Decision> decide(Policy policy, Dossier dossier) {
    var shares = PaidShares.of(dossier.order());
    return Soundness.check(policy, shares, dossier)
        .flatMap(rate -> {
          var facts = facts(policy, shares, dossier, rate);
          return quote(policy, shares, dossier, rate, facts)
              .flatMap(quote ->
                  plan(policy, dossier, rate, quote)
                      .map(plan -> answer(policy, dossier, rate, facts, quote, plan)));
        });
  }

  private static Facts facts(Policy policy, PaidShares shares, Dossier dossier, ExchangeRate rate) {
    return Facts.of(
        policy.facts(),
        policy.amount().parts(),
        shares,
        dossier.customer(),
        dossier.request(),
        rate,
        dossier.now());
  }

  private static Either<Unanswerable, RefundQuote> quote(
      Policy policy, PaidShares shares, Dossier dossier, ExchangeRate rate, Facts facts) {
    return RefundQuotes.quote(
            policy.amount(), shares, dossier.request(), dossier.inspection(), rate, facts)
        .mapLeft(Unanswerable.NotQuotable::new);
  }

  private static Either<Unanswerable, SettlementPlan> plan(
      Policy policy, Dossier dossier, ExchangeRate rate, RefundQuote quote) {
    return SettlementPlans.plan(
            policy.settlement(),
            dossier.order(),
            quote,
            dossier.request().consents(),
            dossier.current(),
            rate,
            policy.scheduleFrom(dossier.now()))
        .mapLeft(Unanswerable.NotSettleable::new);
  }

  private static Decision answer(
      Policy policy,
      Dossier dossier,
      ExchangeRate rate,
      Facts facts,
      RefundQuote quote,
      SettlementPlan plan) {
    var rule = policy.eligibility().firstMatch(facts).getOrElse(NO_RULE);
    var remedy = rule.outcome().remedy().getOrElse(() -> asAsked(dossier.request().kind()));
    var total = rate.convert(quote.total());
    var beyond = policy.risk().beyond(total, dossier.customer());
    return new Decision(
        policy.id(),
        rule.outcome().verdict(),
        remedy,
        Path.of(dossier.request().goods(), remedy),
        quote,
        plan,
        release(policy, facts),
        reviewer(policy, rule.outcome().verdict(), total, beyond),
        beyond,
        rule.outcome().ask(),
        new Decision.Because("eligibility", rule.id(), rule.because()));
  }

  private static Option<Role> reviewer(
      Policy policy, Verdict verdict, Money total, Seq<String> beyond) {
    return switch (verdict) {
      case REVIEW -> Option.of(policy.authority().levelFor(total));
      case APPROVE, CONVERT ->
          Option.when(!beyond.isEmpty(), () -> policy.authority().levelFor(total));
      case REJECT, ASK_EVIDENCE -> Option.none();
    };
  }

  private static ReturnMilestone release(Policy policy, Facts facts) {
    return policy
        .settlement()
        .release()
        .firstMatch(facts)
        .fold(() -> ReturnMilestone.INSPECTION, Rule::outcome);
  }

  private static Remedy asAsked(RequestKind kind) {
    return switch (kind) {
      case REFUND -> Remedy.REFUND;
      case RETURN_REFUND -> Remedy.RETURN_REFUND;
    };
  }
}
