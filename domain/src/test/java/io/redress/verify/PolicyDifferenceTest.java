package io.redress.verify;

import static io.redress.Shop.outcome;
import static io.redress.Shop.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.PolicyDraft;
import io.redress.amount.AmountTerms;
import io.redress.amount.FreightPayer;
import io.redress.amount.FreightTerms;
import io.redress.calendar.Window;
import io.redress.calendar.Window.FirstDay;
import io.redress.eligibility.Eligibility;
import io.redress.eligibility.Verdict;
import io.redress.facts.ReasonWindow;
import io.redress.facts.ReasonWindow.Anchor;
import io.redress.facts.Vocabulary;
import io.redress.goods.ReturnMilestone;
import io.redress.money.PartsRounding;
import io.redress.party.Role;
import io.redress.request.Fault;
import io.redress.table.Cell;
import io.redress.table.DecisionTable;
import io.redress.table.Rule.Demand;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class PolicyDifferenceTest {

  @Test
  void aPolicyDoesNotDifferFromItself() {
    assertThat(PolicyDifference.between(small(200).policy(), small(200).policy()).isNone())
        .isTrue();
  }

  @Test
  void rulesInAnotherOrderThatDecideTheSameAreNoDifference() {
    var before =
        shop().rule(rule("a", approve(), amount(0, 5))).rule(rule("b", approve(), amount(0, 9)));
    var after =
        shop().rule(rule("b", approve(), amount(0, 9))).rule(rule("a", approve(), amount(0, 5)));
    assertThat(PolicyDifference.between(before.policy(), after.policy()).isNone()).isTrue();
  }

  @Test
  void aBoundThatMovesIsTheRegionBetweenBothBounds() {
    assertThat(said(small(200), small(300)))
        .containsExactly(
            "eligibility: amount: 2.01..3.00: was review (rest), is approve refund (small);"
                + " amount: 3.00");
  }

  @Test
  void whatNoRuleTakesIsDecidedByTheRuleThatHoldsThen() {
    var before = shop().rule(rule("rest", outcome(Verdict.REVIEW)));
    assertThat(PolicyDifference.between(before.policy(), shop().policy()).isNone()).isTrue();
    var inspected = before.release(rule("all", ReturnMilestone.INSPECTION)).policy();
    assertThat(PolicyDifference.between(inspected, shop().policy()).isNone()).isTrue();
  }

  @Test
  void everyTableIsCompared() {
    var merchant =
        new FreightTerms(
            new DecisionTable<>(List.of(rule("us", FreightPayer.MERCHANT))), Option.none());
    assertThat(said(shop(), shop().amount(AmountTerms.of(PartsRounding.UP).with(merchant))))
        .containsExactly("freight: always: was customer (no-rule), is merchant (us); ");
  }

  @Test
  void aLongerWindowIsADifferenceOnlyWhereItIsOpenNow() {
    assertThat(said(window(7), window(8)))
        .containsExactly(
            "windows.unwanted: was 7 days after delivery, is 8 days after delivery; ",
            "eligibility: window: over, window (new): open: was review (rest), is approve refund"
                + " (in-time); window: over, window (new): open");
  }

  @Test
  void anotherFaultOfAReasonIsSeenWhereRulesAskForIt() {
    var before = shop().rule(rule("ours", approve(), fault("merchant")));
    var after =
        new PolicyDraft()
            .reason("unwanted", Fault.MERCHANT)
            .reason("broken", Fault.MERCHANT)
            .rule(rule("ours", approve(), fault("merchant")));
    assertThat(said(before, after))
        .containsExactly(
            "reasons.unwanted: was customer, is merchant; ",
            "eligibility: fault: customer: was review (no-rule), is approve refund (ours); fault:"
                + " customer, fault (new): merchant");
  }

  @Test
  void settingsAreCompared() {
    var before = shop().limit(Role.AGENT, 100_00).automaticUpTo(50_00);
    var after = shop().limit(Role.AGENT, 200_00);
    assertThat(said(before, after))
        .containsExactly(
            "risk.caps.automatic-up-to: was CNY 50.00, is nothing; ",
            "authority.agent: was CNY 100.00, is CNY 200.00; ");
  }

  @Test
  void anotherTextIsADifference() {
    var refused = outcome(Verdict.REJECT);
    assertThat(
            said(
                shop().rule(rule("no", refused)),
                shop()
                    .rule(
                        new io.redress.table.Rule<>(
                            "no",
                            List.empty(),
                            refused,
                            Option.of(new io.redress.table.Wording("No.", "不行。"))))))
        .containsExactly(
            "eligibility: always: was reject (no), is the same with another text or details; ");
  }

  private static Seq<String> said(PolicyDraft before, PolicyDraft after) {
    var difference = PolicyDifference.between(before.policy(), after.policy());
    assertThat(difference.undecided()).isEmpty();
    return difference
        .entries()
        .map(entry ->
            "%s: %s; %s"
                .formatted(
                    entry.section(),
                    entry.sentence().en(),
                    entry
                        .example()
                        .map(told -> told.column() + ": " + told.answer().en())
                        .mkString(", ")));
  }

  private static PolicyDraft shop() {
    return new PolicyDraft().reason("unwanted", Fault.CUSTOMER).reason("broken", Fault.MERCHANT);
  }

  private static PolicyDraft small(long upTo) {
    return shop()
        .rule(rule("small", approve(), amount(0, upTo)))
        .rule(rule("rest", outcome(Verdict.REVIEW)));
  }

  private static PolicyDraft window(int days) {
    return shop()
        .window(
            "unwanted", new ReasonWindow(Anchor.DELIVERY, new Window(days, FirstDay.NOT_COUNTED)))
        .rule(
            rule(
                "in-time",
                approve(),
                new Demand(Vocabulary.WINDOW, new Cell.OneOf(HashSet.of("open")))))
        .rule(rule("rest", outcome(Verdict.REVIEW)));
  }

  private static Eligibility approve() {
    return new Eligibility(
        Verdict.APPROVE, Option.of(io.redress.remedy.Remedy.REFUND), HashSet.empty());
  }

  private static Demand fault(String word) {
    return new Demand(Vocabulary.FAULT, new Cell.OneOf(HashSet.of(word)));
  }

  private static Demand amount(long least, long most) {
    return new Demand(Vocabulary.AMOUNT, new Cell.Between(least, most));
  }
}
