package io.redress.verify;

import static io.redress.Shop.cny;
import static io.redress.Shop.outcome;
import static io.redress.Shop.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.PolicyDraft;
import io.redress.eligibility.Eligibility;
import io.redress.eligibility.Verdict;
import io.redress.facts.Vocabulary;
import io.redress.property.Answers;
import io.redress.property.Bound;
import io.redress.property.Condition;
import io.redress.property.Demand;
import io.redress.property.GoodSense;
import io.redress.property.Judged;
import io.redress.property.Milestone;
import io.redress.property.Per;
import io.redress.request.Fault;
import io.redress.risk.RiskAction;
import io.redress.table.Cell;
import io.redress.table.Column;
import io.redress.table.Rule;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What is wrong with the properties of a policy before any story is searched. */
class PropertyFindingsTest {

  @Test
  void whatAPolicyMayWellMeanIsNotFound() {
    assertThat(
            found(
                shop()
                    .property("fair", implies(ours(), verdict("approve", "review")))
                    .property("blocked", never(blocked().and(Answers.VERDICT, is("approve"))))
                    .property("soon", always(ours()))
                    .property(
                        "later",
                        new Demand.Monotone(
                            Judged.TOTAL, Vocabulary.DAYS_SINCE_DELIVERY, Condition.always()))
                    .property("few", atMost(verdict("approve")))
                    .property("parts", new Demand.Accepts(GoodSense.SPLITTING_PAYS_NO_MORE))))
        .isEmpty();
  }

  @Test
  void cellsThatNoCaseMeetsSayNothing() {
    var faultOfNoReason = Condition.of(Vocabulary.FAULT, is("platform"));
    var faultOfAnother = reason("unwanted").and(Vocabulary.FAULT, is("merchant"));
    assertThat(
            found(
                shop()
                    .property("never", never(faultOfNoReason))
                    .property("implies", implies(faultOfAnother, verdict("approve")))
                    .property("always", always(faultOfNoReason))
                    .property(
                        "monotone",
                        new Demand.Monotone(Judged.VERDICT, Vocabulary.HOUR, faultOfAnother))
                    .property("at-most", atMost(faultOfNoReason))))
        .containsExactly(
            "vacuous-property: property 'never' says nothing: no case meets its cells",
            "vacuous-property: property 'implies' says nothing: no case meets its cells",
            "vacuous-property: property 'always' says nothing: no case meets its cells",
            "vacuous-property: property 'monotone' says nothing: no case meets its cells",
            "vacuous-property: property 'at-most' says nothing: no case meets its cells");
  }

  @Test
  void aPathOnWhichGoodsCannotBeIsNoCase() {
    var comesBackUnsent =
        Condition.of(Vocabulary.GOODS, is("not-shipped")).and(Answers.PATH, is("return-goods"));
    assertThat(found(shop().property("path", never(comesBackUnsent))))
        .containsExactly("vacuous-property: property 'path' says nothing: no case meets its cells");
  }

  @Test
  void whatTheTablesDoNotDecideTodayMayStillBeMeant() {
    var approvedByARejection =
        Condition.of(Answers.RULE, is("unwanted")).and(Answers.VERDICT, is("approve"));
    assertThat(
            found(
                calm()
                    .property("blocked", never(blocked().and(Answers.VERDICT, is("approve"))))
                    .property("no-convert", never(verdict("convert")))
                    .property("rule", never(approvedByARejection))))
        .isEmpty();
  }

  @Test
  void whatFollowsAnywaySaysNothing() {
    assertThat(
            found(
                shop()
                    .property(
                        "known",
                        implies(reason("broken"), Condition.of(Vocabulary.FAULT, is("merchant"))))))
        .containsExactly(
            "vacuous-property: property 'known' says nothing: its 'then' holds wherever its 'when'"
                + " does");
  }

  @Test
  void whatExcludesItselfContradictsItself() {
    assertThat(
            found(
                shop()
                    .property(
                        "odd",
                        implies(reason("broken"), Condition.of(Vocabulary.FAULT, is("customer"))))))
        .contains(
            "contradicting-properties: property 'odd' contradicts itself: no case meets both its"
                + " 'when' and its 'then'");
  }

  @Test
  void whatOneDemandsAndAnotherForbidsContradicts() {
    var draft =
        shop()
            .property("paid", implies(ours(), verdict("approve")))
            .property(
                "careful", never(blocked().and(Answers.VERDICT, Cell.oneOf("approve", "convert"))));
    assertThat(contradictions(draft))
        .containsExactly(
            "contradicting-properties: properties 'paid' and 'careful' contradict each other: some"
                + " cases can meet only one; for example fault: merchant, risk: block");
  }

  @Test
  void theOrderOfTheTwoDoesNotMatter() {
    var draft =
        shop()
            .property("careful", never(blocked().and(Answers.VERDICT, is("approve"))))
            .property("paid", implies(ours(), verdict("approve")));
    assertThat(contradictions(draft))
        .hasSize(1)
        .allMatch(each -> each.contains("'careful' and 'paid'"));
  }

  @Test
  void whatLeavesAnAnswerDoesNotContradict() {
    assertThat(
            found(
                shop()
                    .property("paid", implies(ours(), verdict("approve", "review")))
                    .property("careful", never(blocked().and(Answers.VERDICT, is("approve"))))))
        .isEmpty();
  }

  @Test
  void twoDemandsThatExcludeEachOtherContradictWhereBothAreMeant() {
    var dear = Condition.of(Vocabulary.AMOUNT, Cell.atLeast(cny(500_00)));
    var draft =
        shop()
            .property("paid", implies(ours(), verdict("approve")))
            .property("seen", implies(dear, verdict("review")));
    assertThat(contradictions(draft))
        .containsExactly(
            "contradicting-properties: properties 'paid' and 'seen' contradict each other: some"
                + " cases can meet only one; for example fault: merchant, amount: 500.00");
  }

  @Test
  void demandsOnCasesThatNeverMeetDoNot() {
    assertThat(
            found(
                shop()
                    .property("ours", implies(ours(), verdict("approve", "review")))
                    .property(
                        "theirs",
                        implies(
                            reason("unwanted"),
                            Condition.of(Answers.RULE, Cell.oneOf("unwanted", "dear"))))))
        .isEmpty();
  }

  @Test
  void aRejectionThatAPropertyForbidsIsFoundInTheTable() {
    var draft =
        shop().property("never-no", never(verdict("reject").and(Vocabulary.GOODS, is("received"))));
    assertThat(found(draft))
        .containsExactly(
            "broken-property: property 'never-no' does not hold: 'unwanted' decides otherwise; for"
                + " example amount: 999.99, fault: customer, goods: received");
  }

  @Test
  void soIsAnotherAnswerThanAPropertyDemands() {
    var draft = shop().property("kept", implies(reason("unwanted"), verdict("approve", "review")));
    assertThat(found(draft))
        .hasSize(1)
        .allMatch(each -> each.contains("'kept' does not hold: 'unwanted'"));
  }

  @Test
  void whatRulesBeforeTakeIsNotHeldAgainstARule() {
    var dear = reason("unwanted").and(Vocabulary.AMOUNT, Cell.atLeast(cny(1000_00)));
    assertThat(found(shop().property("kept", implies(dear, verdict("review"))))).isEmpty();
  }

  @Test
  void whatIsApprovedMayStillBeReviewedAndIsLeftToASearch() {
    assertThat(found(shop().property("seen", never(ours().and(Answers.VERDICT, is("approve"))))))
        .isEmpty();
    assertThat(
            found(
                shop().property("no-way", never(ours().and(Answers.VERDICT, Cell.not("reject"))))))
        .hasSize(1);
  }

  @Test
  void whichRuleDecidesIsCertain() {
    assertThat(found(shop().property("gap", never(Condition.of(Answers.RULE, is("no-rule"))))))
        .isEmpty();
    assertThat(found(shop().property("rule", never(Condition.of(Answers.RULE, is("ours"))))))
        .hasSize(1);
  }

  @Test
  void moreThanCanBeHeldAgainstEachOtherAreNotPassedOver() {
    var draft = shop();
    for (int i = 0; i < 201; i++) {
      draft.property("p-" + i, never(ours().and(Answers.VERDICT, is("reject"))));
    }
    assertThat(found(draft))
        .containsExactly("undecided: too many or too large to tell all that is wrong with them");
  }

  @Test
  void itIsSaidInChinese() {
    var draft = shop().property("never", never(Condition.of(Vocabulary.FAULT, is("platform"))));
    assertThat(PolicyVerifier.findings(draft.policy()).map(each -> each.text().zhCn()))
        .containsExactly("属性“never”没有约束任何情形：没有案件符合其条件");
  }

  /** Large claims are reviewed, ours are approved, and what was only unwanted is rejected. */
  private static PolicyDraft shop() {
    return calm()
        .signal(rule("often", 50, demand(Vocabulary.CUSTOMER_REFUNDS_30D, Cell.atLeast(3))))
        .action(rule("high", RiskAction.BLOCK, demand(Vocabulary.RISK_SCORE, Cell.atLeast(50))));
  }

  private static PolicyDraft calm() {
    return new PolicyDraft()
        .reason("unwanted", Fault.CUSTOMER)
        .reason("broken", Fault.MERCHANT)
        .rule(
            rule(
                "dear",
                outcome(Verdict.REVIEW),
                demand(Vocabulary.AMOUNT, Cell.atLeast(cny(1000_00)))))
        .rule(rule("ours", outcome(Verdict.APPROVE), demand(Vocabulary.FAULT, is("merchant"))))
        .rule(Rule.named("unwanted").because("Not wanted.", "不想要。").then(Eligibility.reject()));
  }

  private static Seq<String> found(PolicyDraft draft) {
    return PolicyVerifier.findings(draft.policy())
        .map(finding -> finding.kind().word() + ": " + finding.message());
  }

  private static Seq<String> contradictions(PolicyDraft draft) {
    return found(draft).filter(each -> each.startsWith("contradicting-properties"));
  }

  private static Demand never(Condition what) {
    return new Demand.Never(what);
  }

  private static Demand implies(Condition when, Condition then) {
    return new Demand.Implies(when, then);
  }

  private static Demand always(Condition when) {
    return new Demand.Always(HashSet.of(Milestone.CLOSED), Duration.ofDays(2), when);
  }

  private static Demand atMost(Condition of) {
    return new Demand.AtMost(new Bound.Count(2), of, Per.CUSTOMER, Option.none());
  }

  private static Condition ours() {
    return Condition.of(Vocabulary.FAULT, is("merchant"));
  }

  private static Condition blocked() {
    return Condition.of(Vocabulary.RISK, is("block"));
  }

  private static Condition reason(String word) {
    return Condition.of(Vocabulary.REASON, is(word));
  }

  private static Condition verdict(String word, String... more) {
    return Condition.of(Answers.VERDICT, Cell.oneOf(word, more));
  }

  private static Cell is(String word) {
    return Cell.oneOf(word);
  }

  private static Rule.Demand demand(Column column, Cell cell) {
    return new Rule.Demand(column, cell);
  }
}
