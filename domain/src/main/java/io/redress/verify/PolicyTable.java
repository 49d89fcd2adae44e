package io.redress.verify;

import io.redress.amount.DeductionTerms;
import io.redress.amount.FreightPayer;
import io.redress.amount.OutboundShipping;
import io.redress.amount.Tariff;
import io.redress.eligibility.Eligibility;
import io.redress.eligibility.Verdict;
import io.redress.goods.ReturnMilestone;
import io.redress.policy.Policy;
import io.redress.remedy.Remedy;
import io.redress.risk.RiskAction;
import io.redress.table.DecisionTable;
import io.redress.table.Rule;
import io.redress.table.Wording;
import io.vavr.Tuple;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Function;

/**
 * A table of a policy.
 *
 * @param section the path at which it stands
 * @param outcome what two rules must have alike to decide the same
 * @param otherwise what holds for cases that no rule takes, in the same form
 * @param ofUncovered what to say of such cases; none where to have some is usual
 * @param isOfLines whether it is asked once for each line that came back
 */
record PolicyTable<O>(
    String section,
    DecisionTable<O> table,
    Function<Rule<O>, Object> outcome,
    Object otherwise,
    Option<Wording> ofUncovered,
    boolean isOfLines) {

  /** The tables of a policy, in the order in which policies state them. */
  static Seq<PolicyTable<?>> of(Policy policy) {
    var amount = policy.amount();
    Seq<PolicyTable<?>> tables =
        List.of(
            eligibility(policy.eligibility()),
            plain("amount.shipping.outbound", amount.shipping().outbound(), OutboundShipping.NONE));
    return tables
        .appendAll(
            DeductionTerms.KINDS.flatMap(kind ->
                amount
                    .deductions()
                    .tables()
                    .get(kind)
                    .map(table -> tariffs("amount.deductions." + kind.word(), table, true))))
        .append(tariffs("amount.partial.up-to", amount.partialUpTo(), false))
        .append(tariffs("amount.compensation", amount.compensation().table(), false))
        .append(tariffs("amount.fx.fee", amount.fxFee(), false))
        .append(plain("freight", amount.freight().payer(), FreightPayer.CUSTOMER))
        .append(plain("release", policy.settlement().release(), ReturnMilestone.INSPECTION))
        .append(plain("route", policy.settlement().route(), policy.settlement().routes()))
        .append(plain("risk.signals", policy.risk().signals(), 0))
        .append(plain("risk.action", policy.risk().action(), RiskAction.ALLOW));
  }

  private static PolicyTable<Eligibility> eligibility(DecisionTable<Eligibility> table) {
    return new PolicyTable<>(
        "eligibility",
        table,
        rule -> Tuple.of(rule.outcome(), rule.because()),
        Tuple.of(
            new Eligibility(Verdict.REVIEW, Option.<Remedy>none(), HashSet.empty()), Option.none()),
        Option.of(
            new Wording(
                "a person reviews them, and the customer reads no reason", "将转人工审核，顾客看不到原因")),
        false);
  }

  private static <O> PolicyTable<O> plain(String section, DecisionTable<O> table, O otherwise) {
    return new PolicyTable<>(section, table, Rule::outcome, otherwise, Option.none(), false);
  }

  /** No tariff is worth nothing, so what is not covered is like no other outcome. */
  private static PolicyTable<Tariff> tariffs(
      String section, DecisionTable<Tariff> table, boolean isOfLines) {
    return new PolicyTable<>(section, table, Rule::outcome, "no-rule", Option.none(), isOfLines);
  }
}
