package io.redress.decision;

import io.redress.amount.RefundQuote;
import io.redress.eligibility.Verdict;
import io.redress.goods.ReturnMilestone;
import io.redress.party.Role;
import io.redress.policy.PolicyId;
import io.redress.remedy.Path;
import io.redress.remedy.Remedy;
import io.redress.request.Evidence;
import io.redress.settlement.SettlementPlan;
import io.redress.table.Wording;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/**
 * What a policy answers to a dossier.
 *
 * @param quote what is given back if it is approved; zero components where nothing was paid
 * @param plan into which tenders that goes, and when, if it goes now
 * @param release how far goods must have come back before the money goes, on the return path
 * @param reviewer who must decide; none where the policy decides by itself
 * @param beyondCaps the caps that keep the policy from deciding by itself
 * @param ask the evidence to show, any one of which will do
 */
public record Decision(
    PolicyId policy,
    Verdict verdict,
    Remedy remedy,
    Path path,
    RefundQuote quote,
    SettlementPlan plan,
    ReturnMilestone release,
    Option<Role> reviewer,
    Seq<String> beyondCaps,
    Set<Evidence> ask,
    Because because) {

  /**
   * Which rule decided.
   *
   * @param text the reason as people read it; none where the rule has no text
   */
  public record Because(String section, String rule, Option<Wording> text) {}
}
