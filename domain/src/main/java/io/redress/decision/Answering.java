package io.redress.decision;

import io.redress.amount.FreightPayer;
import io.redress.amount.RefundQuote;
import io.redress.amount.RefundQuotes;
import io.redress.amount.Unquotable;
import io.redress.decision.Decision.Because;
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
import io.redress.request.AfterSaleRequest;
import io.redress.request.RequestedLine;
import io.redress.risk.RiskAction;
import io.redress.risk.RiskAssessment;
import io.redress.settlement.Route;
import io.redress.settlement.SettlementPlan;
import io.redress.settlement.SettlementPlans;
import io.redress.table.Rule;
import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.ArrayList;

/**
 * One answer in the making. Facts come in three steps, since some follow from others: what the
 * dossier says, how risky that looks, and whether what is quoted goes back in instalments.
 */
final class Answering {

  /** What happens to a case that no rule takes: a person looks. */
  private static final Rule<Eligibility> NO_RULE =
      new Rule<>(
          "no-rule",
          List.empty(),
          new Eligibility(Verdict.REVIEW, Option.none(), HashSet.empty()),
          Option.none());

  private final Policy policy;
  private final Dossier dossier;
  private final PaidShares shares;
  private final ExchangeRate rate;

  private final Option<Agreed> instead;

  Answering(Policy policy, Dossier dossier, PaidShares shares, ExchangeRate rate) {
    this(policy, dossier, shares, rate, Option.none());
  }

  /**
   * @param rate to the policy's currency
   * @param instead what a person gives, whatever the policy would give by itself
   */
  Answering(
      Policy policy,
      Dossier dossier,
      PaidShares shares,
      ExchangeRate rate,
      Option<Agreed> instead) {
    this.instead = instead;
    this.policy = policy;
    this.dossier = dossier;
    this.shares = shares;
    this.rate = rate;
  }

  Either<Unanswerable, Decision> answer() {
    var weighing = Weighing.of(policy.risk(), known());
    return quote(weighing.facts()).flatMap(quote -> answer(weighing, quote));
  }

  private Either<Unanswerable, Decision> answer(Weighing weighing, RefundQuote quote) {
    var facts = weighing.facts().withStaged(isStaged(quote));
    var rule = policy.eligibility().firstMatch(facts).getOrElse(NO_RULE);
    var remedy =
        instead
            .map(Agreed::remedy)
            .orElse(rule.outcome().remedy())
            .getOrElse(() -> Remedy.of(dossier.request().kind()));
    var routes =
        remedy == Remedy.STORE_CREDIT
            ? List.of(Route.STORE_BALANCE)
            : policy.settlement().routes(facts);
    return ofItsPath(remedy, weighing, quote)
        .flatMap(this::agreed)
        .map(credited -> given(remedy, credited))
        .flatMap(given ->
            plan(given, routes)
                .map(plan -> answer(weighing, facts, rule, remedy, given, plan, routes)));
  }

  /** What it costs to send goods back is nobody's matter where the customer keeps them. */
  private Either<Unanswerable, RefundQuote> ofItsPath(
      Remedy remedy, Weighing weighing, RefundQuote quote) {
    var request = dossier.request();
    return request.freight().isEmpty() || !areKept(remedy)
        ? Either.right(quote)
        : quote(request.withoutFreight(), weighing.facts());
  }

  /** A parcel that is stopped, or refused at the door, has a way back, too. */
  private boolean areKept(Remedy remedy) {
    return Path.of(dossier.request().goods(), remedy) == Path.KEEP_GOODS && !areSentBack();
  }

  private boolean areSentBack() {
    return instead.exists(Agreed::isSentBack);
  }

  /** What a person agreed on for goods that come back, where that is less than the quote. */
  private Either<Unanswerable, RefundQuote> agreed(RefundQuote quote) {
    return instead
        .flatMap(Agreed::forReturn)
        .map(amount ->
            wrong(amount, quote)
                .map(why -> Either.<Unanswerable, RefundQuote>left(notQuotable(why)))
                .getOrElse(() -> Either.right(quote.agreedAt(amount))))
        .getOrElse(() -> Either.right(quote));
  }

  /** Once goods were sent, or looked at, there may be less to give than was agreed on. */
  private Option<Unquotable> wrong(Money amount, RefundQuote quote) {
    var total = quote.total();
    if (!amount.currency().equals(total.currency())) {
      return Option.of(new Unquotable.WrongCurrency("amount", amount, total.currency()));
    }
    if (!amount.isPositive()) {
      return Option.of(new Unquotable.NotPositive("amount", amount));
    }
    return Option.when(
        dossier.inspection().isEmpty() && !areSentBack() && amount.exceeds(total),
        () -> new Unquotable.MoreThanPaid(amount, total));
  }

  private static Unanswerable notQuotable(Unquotable why) {
    return new Unanswerable.NotQuotable(why);
  }

  /** What of a quote a remedy gives: the same, or less where something else is handed over. */
  private RefundQuote given(Remedy remedy, RefundQuote quote) {
    var request = dossier.request();
    return switch (remedy) {
      case REFUND, RETURN_REFUND, STORE_CREDIT -> quote;
      case COMPENSATION -> quote.onlyBeyondPaid();
      case REPAIR, RESHIP -> held(quote);
      case EXCHANGE ->
          request
              .replacement()
              .map(wanted -> quote.exchangedFor(wanted.unitPrice().times(units())))
              .getOrElse(() -> held(quote));
    };
  }

  /** Nothing goes back for the goods themselves, only for what it cost to send them. */
  private RefundQuote held(RefundQuote quote) {
    return RefundQuote.holding(dossier.request().lines(), dossier.order())
        .withReturnFreightOf(quote);
  }

  private long units() {
    return dossier.request().lines().map(RequestedLine::quantity).sum().longValue();
  }

  Either<Unanswerable, Answered> answered() {
    var weighing = Weighing.of(policy.risk(), known());
    return quote(weighing.facts())
        .flatMap(quote ->
            answer(weighing, quote)
                .map(decision ->
                    new Answered(weighing.facts().withStaged(isStaged(quote)), decision, rate)));
  }

  Either<Unanswerable, Explained> explained() {
    var weighing = Weighing.of(policy.risk(), known());
    return quote(weighing.facts())
        .flatMap(quote ->
            answer(weighing, quote)
                .map(decision ->
                    Explaining.of(
                        policy,
                        dossier,
                        decision,
                        weighing.facts(),
                        weighing.facts().withStaged(isStaged(quote)))));
  }

  /** What the dossier says. */
  private Facts known() {
    return Facts.of(
        policy.facts(),
        policy.amount().parts(),
        shares,
        dossier.customer(),
        dossier.request(),
        dossier.parcel(),
        rate,
        dossier.asked().getOrElse(dossier.now()));
  }

  private Either<Unanswerable, RefundQuote> quote(Facts facts) {
    return quote(dossier.request(), facts);
  }

  private Either<Unanswerable, RefundQuote> quote(AfterSaleRequest request, Facts facts) {
    return RefundQuotes.quote(policy.amount(), shares, request, dossier.inspection(), rate, facts)
        .mapLeft(Unanswerable.NotQuotable::new);
  }

  private boolean isStaged(RefundQuote quote) {
    var total = rate.convert(quote.total());
    return policy.settlement().staging().exists(staging -> staging.appliesTo(total));
  }

  private Either<Unanswerable, SettlementPlan> plan(RefundQuote quote, Seq<Route> routes) {
    return SettlementPlans.plan(
            policy.settlement(),
            routes,
            dossier.order(),
            quote,
            SettlementPlans.consents(dossier.request(), routes),
            dossier.current(),
            rate,
            policy.scheduleFrom(dossier.now()))
        .mapLeft(Unanswerable.NotSettleable::new);
  }

  private Decision answer(
      Weighing weighing,
      Facts facts,
      Rule<Eligibility> rule,
      Remedy remedy,
      RefundQuote quote,
      SettlementPlan plan,
      Seq<Route> routes) {
    var verdict = rule.outcome().verdict();
    var path = Path.of(dossier.request().goods(), remedy);
    var total = rate.convert(quote.total());
    var risk =
        weighing.assessment(policy.risk(), total, dossier.customer(), dossier.grantedToday());
    var approval = approval(verdict, total, risk, plan);
    var release = policy.settlement().release().firstMatch(facts);
    var freight = policy.amount().freight().payer().firstMatch(facts);
    return new Decision(
        policy.id(),
        verdict,
        remedy,
        path,
        quote,
        plan,
        Option.when(
            path == Path.RETURN_GOODS,
            () -> freight.fold(() -> FreightPayer.CUSTOMER, Rule::outcome)),
        release.fold(() -> ReturnMilestone.INSPECTION, Rule::outcome),
        routes,
        approval,
        risk,
        rule.outcome().ask(),
        NextDeadlines.of(policy, dossier, verdict, path, approval),
        because("eligibility", rule),
        others(path, weighing, facts, freight, release));
  }

  private Approval approval(
      Verdict verdict, Money total, RiskAssessment risk, SettlementPlan plan) {
    return switch (verdict) {
      case REVIEW -> byPeople(total, risk, plan);
      case APPROVE, CONVERT ->
          risk.callsForPerson()
              ? byPeople(total, risk, plan)
              : new Approval(Option.none(), 0, plan.signature());
      case REJECT, ASK_EVIDENCE -> new Approval(Option.none(), 0, false);
    };
  }

  private Approval byPeople(Money total, RiskAssessment risk, SettlementPlan plan) {
    var level = policy.authority().levelFor(total, dossier.desk());
    boolean tooLow = risk.action() == RiskAction.BLOCK && level == Role.AGENT;
    return new Approval(
        Option.of(tooLow ? Role.SUPERVISOR : level),
        policy.authority().people(total),
        plan.signature());
  }

  /** The rules beside eligibility that had a say, in the order in which a policy states them. */
  private Seq<Because> others(
      Path path,
      Weighing weighing,
      Facts facts,
      Option<Rule<FreightPayer>> freight,
      Option<Rule<ReturnMilestone>> release) {
    var others = new ArrayList<Because>(4);
    if (path == Path.RETURN_GOODS) {
      freight.forEach(rule -> others.add(because("freight", rule)));
      release.forEach(rule -> others.add(because("release", rule)));
    }
    var route = policy.settlement().route().firstMatch(facts);
    route.forEach(rule -> others.add(because("route", rule)));
    weighing.because().forEach(others::add);
    return Array.ofAll(others);
  }

  private static Because because(String section, Rule<?> rule) {
    return new Because(section, rule.id(), rule.because());
  }
}
