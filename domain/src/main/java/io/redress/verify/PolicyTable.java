package io.redress.verify;

import io.redress.amount.DeductionTerms;
import io.redress.amount.FreightPayer;
import io.redress.amount.OutboundShipping;
import io.redress.amount.Tariff;
import io.redress.eligibility.Eligibility;
import io.redress.eligibility.Verdict;
import io.redress.goods.ReturnMilestone;
import io.redress.money.Money;
import io.redress.policy.Policy;
import io.redress.remedy.Remedy;
import io.redress.risk.RiskAction;
import io.redress.settlement.Route;
import io.redress.table.DecisionTable;
import io.redress.table.Rule;
import io.redress.table.Wording;
import io.vavr.Tuple;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Currency;
import java.util.function.Function;

/**
 * A table of a policy.
 *
 * @param section the path at which it stands
 * @param otherwise what holds for cases that no rule takes
 * @param said an outcome as documents write it
 * @param ofUncovered what to say of cases that no rule takes; none where to have some is usual
 * @param isOfLines whether it is asked once for each line that came back
 */
record PolicyTable<O>(
    String section,
    DecisionTable<O> table,
    O otherwise,
    Function<O, String> said,
    Option<Wording> ofUncovered,
    boolean isOfLines) {

  private static final Wording REVIEWED =
      new Wording("a person reviews them, and the customer reads no reason", "将转人工审核，顾客看不到原因");

  /** The tables of a policy, in the order in which policies state them. */
  static Seq<PolicyTable<?>> of(Policy policy) {
    var amount = policy.amount();
    var currency = policy.currency();
    Seq<PolicyTable<?>> tables =
        List.of(
            eligibility(policy.eligibility()),
            plain(
                "amount.shipping.outbound",
                amount.shipping().outbound(),
                OutboundShipping.NONE,
                OutboundShipping::word));
    return tables
        .appendAll(
            DeductionTerms.KINDS.map(kind ->
                tariffs(
                    "amount.deductions." + kind.word(),
                    amount.deductions().tables().getOrElse(kind, new DecisionTable<>(List.empty())),
                    currency,
                    true)))
        .append(tariffs("amount.partial.up-to", amount.partialUpTo(), currency, false))
        .append(tariffs("amount.compensation", amount.compensation().table(), currency, false))
        .append(tariffs("amount.fx.fee", amount.fxFee(), currency, false))
        .append(
            plain("freight", amount.freight().payer(), FreightPayer.CUSTOMER, FreightPayer::word))
        .append(
            plain(
                "release",
                policy.settlement().release(),
                ReturnMilestone.INSPECTION,
                ReturnMilestone::word))
        .append(
            plain(
                "route",
                policy.settlement().route(),
                policy.settlement().routes(),
                routes -> routes.map(Route::word).mkString(", ")))
        .append(plain("risk.signals", policy.risk().signals(), 0, String::valueOf))
        .append(plain("risk.action", policy.risk().action(), RiskAction.ALLOW, RiskAction::word));
  }

  /** What two rules must have alike to decide the same. */
  static <O> Object outcome(Rule<O> rule) {
    return Tuple.of(effect(rule.outcome()), rule.because());
  }

  /** Nothing of something, and nothing at all, come to the same. */
  private static Object effect(Object outcome) {
    return switch (outcome) {
      case Tariff.Fixed fixed when fixed.amount().isZero() -> "nothing";
      case Tariff.Share share
          when share.percent().millionths() == 0 && share.atLeast().forAll(Money::isZero) ->
          "nothing";
      default -> outcome;
    };
  }

  /** The rules, and one for the cases that they leave. */
  Seq<Rule<O>> rulesAndRest() {
    return table.rules().append(new Rule<>("no-rule", List.empty(), otherwise, Option.none()));
  }

  private static PolicyTable<Eligibility> eligibility(DecisionTable<Eligibility> table) {
    var review = new Eligibility(Verdict.REVIEW, Option.none(), HashSet.empty());
    return new PolicyTable<>(
        "eligibility", table, review, PolicyTable::said, Option.of(REVIEWED), false);
  }

  private static <O> PolicyTable<O> plain(
      String section, DecisionTable<O> table, O otherwise, Function<O, String> said) {
    return new PolicyTable<>(section, table, otherwise, said, Option.none(), false);
  }

  private static PolicyTable<Tariff> tariffs(
      String section, DecisionTable<Tariff> table, Currency currency, boolean isOfLines) {
    var nothing = new Tariff.Fixed(Money.zero(currency));
    return new PolicyTable<>(section, table, nothing, PolicyTable::said, Option.none(), isOfLines);
  }

  private static String said(Eligibility outcome) {
    return outcome.verdict().word()
        + outcome.remedy().map(Remedy::word).map(remedy -> " " + remedy).getOrElse("");
  }

  private static String said(Tariff tariff) {
    return switch (tariff) {
      case Tariff.Fixed fixed -> fixed.amount().inMajorUnits();
      case Tariff.Share share ->
          share.percent()
              + " percent"
              + share.atLeast().map(least -> ", at least " + least.inMajorUnits()).getOrElse("")
              + share.atMost().map(most -> ", at most " + most.inMajorUnits()).getOrElse("");
    };
  }
}
