package io.redress.verify;

import static io.redress.Shop.outcome;
import static io.redress.Shop.reason;
import static io.redress.Shop.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.PolicyDraft;
import io.redress.eligibility.Verdict;
import io.redress.party.Role;
import org.junit.jupiter.api.Test;

class PolicyVerifierTest {

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
    assertThat(PolicyVerifier.findings(policy.policy()))
        .containsExactly(
            new Finding(
                "eligibility",
                "no rule takes the cases that all others leave: end with one that has no cells"));
  }

  @Test
  void everyRuleBehindOneThatTakesEveryCaseIsFound() {
    var policy =
        new PolicyDraft()
            .rule(rule("rest", outcome(Verdict.REVIEW)))
            .rule(rule("unwanted", outcome(Verdict.APPROVE), reason("unwanted")))
            .rule(rule("other", outcome(Verdict.REJECT)));
    assertThat(PolicyVerifier.findings(policy.policy()))
        .containsExactly(
            new Finding(
                "eligibility",
                "rule 'unwanted' is never reached: 'rest' before it takes every case"),
            new Finding(
                "eligibility", "rule 'other' is never reached: 'rest' before it takes every case"));
  }

  @Test
  void aRuleThatAsksForNoEvidenceInParticularIsFound() {
    var policy = new PolicyDraft().rule(rule("show", outcome(Verdict.ASK_EVIDENCE)));
    assertThat(PolicyVerifier.findings(policy.policy()))
        .containsExactly(
            new Finding("eligibility", "rule 'show' asks for evidence, but not which"));
  }

  @Test
  void aHigherRoleThatMayApproveLessIsFoundAlsoAcrossARoleWithoutALimit() {
    var policy =
        new PolicyDraft()
            .rule(rule("rest", outcome(Verdict.REVIEW)))
            .limit(Role.AGENT, 100_01)
            .limit(Role.FINANCE, 100_00);
    assertThat(PolicyVerifier.findings(policy.policy()))
        .containsExactly(
            new Finding(
                "authority", "agent may approve CNY 100.01, more than finance above (CNY 100.00)"));
  }
}
