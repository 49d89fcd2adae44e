package io.redress.verify;

import static io.redress.Shop.cny;
import static io.redress.Shop.outcome;
import static io.redress.Shop.reason;
import static io.redress.Shop.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.PolicyDraft;
import io.redress.Shop;
import io.redress.amount.AmountTerms;
import io.redress.amount.CompensationTerms;
import io.redress.amount.ComponentKind;
import io.redress.amount.CustomerWithdraws;
import io.redress.amount.DeductionTerms;
import io.redress.amount.FreightPayer;
import io.redress.amount.FreightTerms;
import io.redress.amount.MerchantBreaks;
import io.redress.amount.PresaleTerms;
import io.redress.amount.Tariff;
import io.redress.eligibility.Verdict;
import io.redress.money.PartsRounding;
import io.redress.money.Percent;
import io.redress.party.Role;
import io.redress.policy.Policy;
import io.redress.settlement.Route;
import io.redress.table.DecisionTable;
import io.redress.table.Rule;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class PolicyVerifierTest {

  @Test
  void tablesStandInTheOrderInWhichPoliciesStateThem() {
    var tables = PolicyVerifier.tables(Shop.policy().policy());
    assertThat(tables.keySet())
        .containsExactly(
            "eligibility",
            "amount.shipping.outbound",
            "amount.deductions.restocking-fee",
            "amount.deductions.diminished-value",
            "amount.deductions.missing-accessory",
            "amount.deductions.usage",
            "amount.partial.up-to",
            "amount.compensation",
            "amount.fx.fee",
            "freight",
            "release",
            "route",
            "risk.signals",
            "risk.action");
    assertThat(tables.get("release").get().rules().map(Rule::id)).containsExactly("gold", "silver");
  }

  @Test
  void aPolicyThatEndsWithARuleForTheRestHasNoFinding() {
    var policy =
        new PolicyDraft()
            .rule(rule("unwanted", outcome(Verdict.APPROVE), reason("unwanted")))
            .rule(rule("rest", outcome(Verdict.REVIEW)))
            .limit(Role.AGENT, 100_00)
            .limit(Role.SUPERVISOR, 100_00)
            .limit(Role.FINANCE, 100_01);
    assertThat(PolicyVerifier.findings(policy.policy())).isEmpty();
  }

  @Test
  void aPolicyThatLeavesCasesOpenIsFound() {
    var policy =
        new PolicyDraft().rule(rule("unwanted", outcome(Verdict.APPROVE), reason("unwanted")));
    assertThat(messages(policy.policy()))
        .containsExactly(
            "eligibility: no rule takes cases with reason: {not: [unwanted]}; a person reviews"
                + " them, and the customer reads no reason; for example reason: other");
  }

  @Test
  void everyRuleBehindOneThatTakesEveryCaseIsFound() {
    var policy =
        new PolicyDraft()
            .rule(rule("rest", outcome(Verdict.REVIEW)))
            .rule(rule("unwanted", outcome(Verdict.APPROVE), reason("unwanted")))
            .rule(rule("other", outcome(Verdict.REJECT)));
    assertThat(messages(policy.policy()))
        .containsExactly(
            "eligibility: rule 'unwanted' is never reached: 'rest' before it takes all its cases",
            "eligibility: rule 'other' is never reached: 'rest' before it takes all its cases",
            "eligibility: rule 'other' rejects without a reason that customers could read: add"
                + " because");
  }

  @Test
  void aRuleThatAsksForNoEvidenceInParticularIsFound() {
    var policy = new PolicyDraft().rule(rule("show", outcome(Verdict.ASK_EVIDENCE)));
    assertThat(messages(policy.policy()))
        .containsExactly("eligibility: rule 'show' asks for evidence, but not which");
  }

  @Test
  void aHigherRoleThatMayApproveLessIsFoundAlsoAcrossARoleWithoutALimit() {
    var policy =
        new PolicyDraft()
            .rule(rule("rest", outcome(Verdict.REVIEW)))
            .limit(Role.AGENT, 100_01)
            .limit(Role.FINANCE, 100_00);
    assertThat(messages(policy.policy()))
        .containsExactly(
            "authority: agent may approve CNY 100.01, more than finance above (CNY 100.00)");
  }

  @Test
  void rulesOfADeductionThatIsForbiddenAreFound() {
    DecisionTable<Tariff> rules = table(new Tariff.Fixed(cny(5_00)));
    var draft =
        settled()
            .amount(
                AmountTerms.of(PartsRounding.UP)
                    .with(
                        new DeductionTerms(
                            HashMap.of(
                                ComponentKind.USAGE, rules, ComponentKind.RESTOCKING_FEE, rules),
                            HashSet.of(ComponentKind.USAGE, ComponentKind.DIMINISHED_VALUE))));
    assertThat(messages(draft.policy()))
        .containsExactly(
            "amount.deductions: the rules of 'usage' never apply: it is among what is forbidden");
  }

  @Test
  void aForbiddenDeductionWithoutRulesIsNoFinding() {
    var none = new DecisionTable<Tariff>(List.empty());
    var draft =
        settled()
            .amount(
                AmountTerms.of(PartsRounding.UP)
                    .with(
                        new DeductionTerms(
                            HashMap.of(ComponentKind.USAGE, none),
                            HashSet.of(ComponentKind.USAGE))));
    assertThat(PolicyVerifier.findings(draft.policy())).isEmpty();
  }

  @Test
  void moneyBeyondWhatWasPaidWithoutAWayForItIsFound() {
    var draft = settled().amount(promising()).routes(Route.ORIGINAL);
    assertThat(PolicyVerifier.findings(draft.policy()).map(Finding::section))
        .containsExactly("amount.compensation", "amount.presale", "freight");
    assertThat(PolicyVerifier.findings(draft.policy()).map(Finding::message).distinct())
        .containsExactly(
            "promises more than was paid, and routes name no way for it but 'original':"
                + " add one such as 'store-balance'");
  }

  @Test
  void moneyBeyondWhatWasPaidWithAWayForItIsNoFinding() {
    var draft = settled().amount(promising());
    assertThat(PolicyVerifier.findings(draft.routes(Route.ORIGINAL, Route.STORE_BALANCE).policy()))
        .isEmpty();
    assertThat(PolicyVerifier.findings(draft.routes(Route.VOUCHER).policy())).isEmpty();
  }

  @Test
  void freightThatIsNeverReimbursedPromisesNothing() {
    var customer = new FreightTerms(table(FreightPayer.CUSTOMER), Option.none());
    var nothing = new FreightTerms(table(FreightPayer.SHARED), Option.of(cny(0)));
    for (var freight : List.of(customer, nothing)) {
      var draft =
          settled().amount(AmountTerms.of(PartsRounding.UP).with(freight)).routes(Route.ORIGINAL);
      assertThat(PolicyVerifier.findings(draft.policy())).isEmpty();
    }
  }

  private static Seq<String> messages(Policy policy) {
    return PolicyVerifier.findings(policy)
        .map(finding -> finding.section() + ": " + finding.message());
  }

  private static PolicyDraft settled() {
    return new PolicyDraft().rule(rule("rest", outcome(Verdict.REVIEW)));
  }

  private static AmountTerms promising() {
    return AmountTerms.of(PartsRounding.UP)
        .with(new CompensationTerms(table(Tariff.percent(30)), Option.none()))
        .with(
            new PresaleTerms(
                CustomerWithdraws.KEEP_DEPOSIT, MerchantBreaks.DOUBLE_DEPOSIT, Percent.of(20)))
        .with(new FreightTerms(table(FreightPayer.MERCHANT), Option.none()));
  }

  private static <O> DecisionTable<O> table(O always) {
    return new DecisionTable<>(List.of(new Rule<>("it", List.empty(), always, Option.none())));
  }
}
