package io.redress.decision;

import io.redress.amount.FreightPayer;
import io.redress.amount.RefundQuote;
import io.redress.eligibility.Verdict;
import io.redress.goods.ReturnMilestone;
import io.redress.party.Role;
import io.redress.policy.PolicyId;
import io.redress.remedy.Path;
import io.redress.remedy.Remedy;
import io.redress.request.Evidence;
import io.redress.risk.RiskAssessment;
import io.redress.settlement.Route;
import io.redress.settlement.SettlementPlan;
import io.redress.sla.Deadline;
import io.redress.table.Wording;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/**
 * What a policy answers to a dossier.
 *
 * @param quote what is given back if it is approved; zero components where nothing was paid
 * @param plan into which tenders that goes, and when, if it goes now
 * @param freight who bears what sending the goods back costs, on the return path
 * @param release how far goods must have come back before the money goes, on the return path
 * @param routes by which routes the money may go, in the order in which they are tried
 * @param ask the evidence to show, any one of which will do
 * @param deadlines the clocks that start with this answer
 * @param because which rule of eligibility decided
 * @param others which rules of other sections had a say, in the order of the sections
 */
public record Decision(
    PolicyId policy,
    Verdict verdict,
    Remedy remedy,
    Path path,
    RefundQuote quote,
    SettlementPlan plan,
    Option<FreightPayer> freight,
    ReturnMilestone release,
    Seq<Route> routes,
    Approval approval,
    RiskAssessment risk,
    Set<Evidence> ask,
    Seq<Deadline> deadlines,
    Because because,
    Seq<Because> others) {

  /** Who must decide; none where the policy decides by itself. */
  public Option<Role> reviewer() {
    return approval.level();
  }

  /** The caps that keep the policy from deciding by itself, by name. */
  public Seq<String> beyondCaps() {
    return risk.beyondCaps();
  }

  /** Whether there is a refund, or would be one if a person agrees. */
  public boolean givesBack() {
    return switch (verdict) {
      case APPROVE, CONVERT, REVIEW -> true;
      case REJECT, ASK_EVIDENCE -> false;
    };
  }

  /**
   * Which rule decided.
   *
   * @param text the reason as people read it; none where the rule has no text
   */
  public record Because(String section, String rule, Option<Wording> text) {

    /** It was a person, in words that the customer reads. */
    public static Because byPerson(String section, Wording words) {
      return new Because(section, "person", Option.of(words));
    }
  }
}
