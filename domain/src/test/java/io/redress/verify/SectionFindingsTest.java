package io.redress.verify;

import static io.redress.Shop.cny;
import static io.redress.Shop.outcome;
import static io.redress.Shop.reason;
import static io.redress.Shop.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.PolicyDraft;
import io.redress.amount.AmountTerms;
import io.redress.amount.CompensationTerms;
import io.redress.amount.Tariff;
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
import io.redress.remedy.Remedy;
import io.redress.request.Evidence;
import io.redress.request.Fault;
import io.redress.settlement.Staging;
import io.redress.sla.ClockName;
import io.redress.sla.ClockTerms;
import io.redress.sla.OnBreach;
import io.redress.table.Cell;
import io.redress.table.Column;
import io.redress.table.DecisionTable;
import io.redress.table.Rule;
import io.redress.table.Rule.Demand;
import io.redress.table.Wording;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What the sections of a policy have to do with each other, and what their tables say. */
class SectionFindingsTest {

  private static final Eligibility RETURN =
      new Eligibility(Verdict.APPROVE, Option.of(Remedy.RETURN_REFUND), HashSet.empty());

  @Test
  void anApprovedReturnThatNoReleaseRuleTakesWaitsForTheInspection() {
    var draft =
        new PolicyDraft()
            .rule(rule("send-it-back", RETURN, amount(0, 900_00)))
            .rule(rule("rest", outcome(Verdict.REVIEW)))
            .release(rule("small", ReturnMilestone.SIGNATURE, amount(0, 500_00)));
    assertFound(
        draft,
        FindingKind.UNRELEASED,
        "release: no rule says when to pay for amount: at least 500.01, which 'send-it-back'"
            + " approves; the money waits for the inspection; for example amount: 900.00, goods:"
            + " received, request: refund");
  }

  @Test
  void aReleaseRuleForEveryApprovedReturnIsEnough() {
    var draft =
        new PolicyDraft()
            .rule(rule("send-it-back", RETURN, amount(0, 500_00)))
            .rule(rule("keep-it", keep(), amount(0, 900_00)))
            .rule(rule("rest", outcome(Verdict.REVIEW)))
            .release(rule("small", ReturnMilestone.SIGNATURE, amount(0, 500_00)));
    assertThat(PolicyVerifier.findings(draft.policy())).isEmpty();
  }

  @Test
  void aRuleForAFaultThatNoReasonHasTakesNoCase() {
    var draft =
        new PolicyDraft()
            .reason("unwanted", Fault.CUSTOMER)
            .reason("broken", Fault.MERCHANT)
            .rule(rule("platform", keep(), fault("platform")))
            .rule(rule("implied", keep(), reason("broken"), fault("merchant")))
            .rule(rule("rest", outcome(Verdict.REVIEW)));
    assertFound(
        draft,
        FindingKind.IMPOSSIBLE_RULE,
        "eligibility: rule 'platform' takes no case: its cells exclude each other");
    assertFound(
        draft,
        FindingKind.IMPLIED_CELL,
        "eligibility: in rule 'implied' the cell 'fault' says nothing that its other cells do not"
            + " say");
  }

  @Test
  void rulesThatTakeEveryReasonTogetherMaskWhatFollows() {
    var draft =
        new PolicyDraft()
            .reason("unwanted", Fault.CUSTOMER)
            .reason("broken", Fault.MERCHANT)
            .rule(rule("ours", keep(), fault("merchant")))
            .rule(rule("theirs", RETURN, fault("customer")))
            .rule(rule("never", outcome(Verdict.REVIEW), reason("broken")))
            .rule(rule("rest", outcome(Verdict.REVIEW)));
    assertFound(
        draft,
        FindingKind.MASKED_RULE,
        "eligibility: rule 'never' is never reached: 'ours' before it takes all its cases",
        "eligibility: rule 'rest' is never reached: 'ours' and 'theirs' before it take all its"
            + " cases together");
  }

  @Test
  void aReasonWithoutAWindowIsNeitherInTimeNorLate() {
    var draft =
        new PolicyDraft()
            .reason("unwanted", Fault.CUSTOMER)
            .reason("broken", Fault.MERCHANT)
            .window("unwanted", new ReasonWindow(Anchor.ORDER, new Window(7, FirstDay.NOT_COUNTED)))
            .rule(rule("in-time", keep(), window("open")))
            .rule(rule("late", outcome(Verdict.REJECT), window("over")));
    assertFound(
        draft,
        FindingKind.GAP,
        "eligibility: no rule takes cases with window: unknown; a person reviews them, and the"
            + " customer reads no reason; for example window: unknown");
  }

  @Test
  void whatNobodyKnowsIsFoundOnceAllThatIsKnownIsCovered() {
    var draft =
        new PolicyDraft()
            .rule(rule("good", keep(), condition("unopened", "intact")))
            .rule(rule("bad", outcome(Verdict.REVIEW), condition("used", "damaged")));
    assertFound(
        draft,
        FindingKind.GAP,
        "eligibility: no rule takes cases with condition: unknown; a person reviews them, and the"
            + " customer reads no reason; for example condition: unknown");
  }

  @Test
  void thereIsNoHourBeyondTwentyThree() {
    var draft =
        new PolicyDraft()
            .rule(rule("night", keep(), hour(0, 7)))
            .rule(rule("day", outcome(Verdict.REVIEW), hour(8, 22)));
    assertFound(
        draft,
        FindingKind.GAP,
        "eligibility: no rule takes cases with hour: at least 23; a person reviews them, and the"
            + " customer reads no reason; for example hour: 23");
    assertThat(PolicyVerifier.findings(draft.rule(rule("last", keep(), hour(23, 23))).policy()))
        .isEmpty();
  }

  @Test
  void aRuleBehindWhichTheSameIsDecidedChangesNothing() {
    var draft =
        new PolicyDraft()
            .rule(rule("asked", outcome(Verdict.REVIEW), reason("unwanted")))
            .rule(rule("rest", outcome(Verdict.REVIEW)));
    assertFound(
        draft,
        FindingKind.REDUNDANT_RULE,
        "eligibility: rule 'asked' changes nothing: behind it 'rest' would decide the same");
  }

  @Test
  void aRuleWithATextOfItsOwnIsNotRedundant() {
    var text = Option.of(new Wording("We look at it.", "正在核实。"));
    var asked = new Rule<>("asked", List.of(reason("unwanted")), outcome(Verdict.REVIEW), text);
    var draft = new PolicyDraft().rule(asked).rule(rule("rest", outcome(Verdict.REVIEW)));
    assertThat(PolicyVerifier.findings(draft.policy())).isEmpty();
  }

  @Test
  void tablesOfAmountsAreLookedAtInTheirPlace() {
    var rules =
        List.of(
            rule("late", Tariff.percent(30), reason("late")),
            rule("late-again", Tariff.percent(50), reason("late")));
    var draft =
        settled()
            .amount(
                AmountTerms.of(PartsRounding.UP)
                    .with(new CompensationTerms(new DecisionTable<>(rules), Option.none())));
    assertFound(
        draft,
        FindingKind.MASKED_RULE,
        "amount.compensation: rule 'late-again' is never reached: 'late' before it takes all its"
            + " cases");
  }

  @Test
  void aCapBelowWhatARulePromisesIsFound() {
    var rules =
        List.of(
            rule("fixed", (Tariff) new Tariff.Fixed(cny(100_01)), reason("a")),
            rule("times", Tariff.times(3, cny(500_00)), reason("b")),
            rule("share", Tariff.percent(30), reason("c")),
            rule("just", (Tariff) new Tariff.Fixed(cny(100_00))));
    var draft =
        settled()
            .amount(
                AmountTerms.of(PartsRounding.UP)
                    .with(
                        new CompensationTerms(new DecisionTable<>(rules), Option.of(cny(100_00)))));
    assertFound(
        draft,
        FindingKind.LOW_CAP,
        "amount.compensation: rule 'fixed' promises at least CNY 100.01, and the cap is CNY 100.00",
        "amount.compensation: rule 'times' promises at least CNY 500.00, and the cap is CNY"
            + " 100.00");
  }

  @Test
  void anApprovalThatBeginsBeyondTheAutomaticCapIsFound() {
    var draft =
        new PolicyDraft()
            .rule(rule("large", keep(), amount(100_01, 200_00)))
            .rule(rule("small", keep(), amount(100_00, 100_00)))
            .rule(rule("rest", outcome(Verdict.REVIEW)))
            .automaticUpTo(100_00);
    assertFound(
        draft,
        FindingKind.LOW_CAP,
        "risk.caps.automatic-up-to: rule 'large' approves from CNY 100.01 on, and CNY 100.00 is the"
            + " most that needs no person");
  }

  @Test
  void anApprovalThatBeginsBeyondWhatADayMayGrantIsFound() {
    var draft =
        new PolicyDraft()
            .rule(rule("large", keep(), amount(100_01, 200_00)))
            .rule(rule("small", keep(), amount(100_00, 100_00)))
            .rule(rule("rest", outcome(Verdict.REVIEW)))
            .grantedPerDay(100_00);
    assertFound(
        draft,
        FindingKind.LOW_CAP,
        "risk.caps.granted-per-day: rule 'large' approves from CNY 100.01 on, and CNY 100.00 is the"
            + " most that is granted in a day without a person");
  }

  @Test
  void aReviewClockOfSomeoneWhoMayApproveNothingIsFound() {
    var draft =
        settled()
            .limit(Role.SUPERVISOR, 100_00)
            .clock(ClockName.REVIEW, clock(Role.AGENT, OnBreach.ESCALATE));
    assertFound(
        draft, FindingKind.POWERLESS_OWNER, "sla.review: the owner, agent, may approve nothing");
  }

  @Test
  void aReviewClockThatEscalatesToNobodyIsFound() {
    var draft = settled().limit(Role.AGENT, 100_00).limit(Role.SUPERVISOR, 200_00);
    assertFound(
        draft.clock(ClockName.REVIEW, clock(Role.SUPERVISOR, OnBreach.ESCALATE)),
        FindingKind.ENDLESS_CLOCK,
        "sla.review: escalates to nobody: no role above supervisor may approve anything");
    for (var fine :
        List.of(clock(Role.AGENT, OnBreach.ESCALATE), clock(Role.SUPERVISOR, OnBreach.NOTIFY))) {
      assertThat(PolicyVerifier.findings(draft.clock(ClockName.REVIEW, fine).policy())).isEmpty();
    }
  }

  @Test
  void aCustomersClockThatOnlyNotifiesNeverEnds() {
    var notify = clock(Role.CUSTOMER, OnBreach.NOTIFY);
    var asking = new Eligibility(Verdict.ASK_EVIDENCE, Option.none(), HashSet.of(Evidence.PHOTO));
    var draft =
        new PolicyDraft()
            .rule(rule("show", asking))
            .settlement(terms -> terms.with(new Staging(cny(1_00), 2, 1, true)))
            .clock(ClockName.RETURN_DISPATCH, notify)
            .clock(ClockName.EVIDENCE, notify);
    assertThat(PolicyVerifier.findings(draft.policy()).map(Finding::section))
        .containsExactly("sla.return-dispatch", "sla.evidence", "sla.signature");
    assertThat(PolicyVerifier.findings(settled().clock(ClockName.EVIDENCE, notify).policy()))
        .isEmpty();
  }

  @Test
  void aTextThatIsEmptyInOneLanguageIsFound() {
    var text = Option.of(new Wording("No.", " "));
    var draft =
        new PolicyDraft().rule(new Rule<>("no", List.empty(), outcome(Verdict.REJECT), text));
    assertFound(
        draft,
        FindingKind.MISSING_TEXT,
        "eligibility.no.because: there is no text in the language 'zh-CN'");
  }

  @Test
  void aFindingIsAlsoSaidInChinese() {
    var draft = new PolicyDraft().rule(rule("small", keep(), amount(0, 100_00)));
    assertThat(PolicyVerifier.findings(draft.policy()).map(finding -> finding.text().zhCn()))
        .containsExactly(
            "没有规则覆盖以下情形：amount: at least 100.01；将转人工审核，顾客看不到原因；" + "例如 amount: 100.01");
  }

  @Test
  void cellsThatOnlySayWhereARuleStandsAreLeftToThoseWhoAsk() {
    var draft =
        new PolicyDraft()
            .reason("unwanted", Fault.CUSTOMER)
            .reason("broken", Fault.MERCHANT)
            .rule(rule("first", keep(), reason("unwanted")))
            .rule(
                new Rule<>(
                    "rest",
                    List.of(
                        new Demand(Vocabulary.REASON, new Cell.NotOneOf(HashSet.of("unwanted")))),
                    outcome(Verdict.REVIEW),
                    Option.none()));
    assertThat(PolicyVerifier.findings(draft.policy())).isEmpty();
    assertThat(PolicyVerifier.everyFinding(draft.policy()).map(Finding::message))
        .containsExactly("in rule 'rest' the cell 'reason' changes nothing where the rule stands");
  }

  private static void assertFound(PolicyDraft draft, FindingKind kind, String... messages) {
    assertThat(
            PolicyVerifier.findings(draft.policy())
                .filter(finding -> finding.kind() == kind)
                .map(finding -> finding.section() + ": " + finding.message()))
        .containsExactly(messages);
  }

  private static PolicyDraft settled() {
    return new PolicyDraft().rule(rule("rest", outcome(Verdict.REVIEW)));
  }

  private static Eligibility keep() {
    return new Eligibility(Verdict.APPROVE, Option.of(Remedy.REFUND), HashSet.empty());
  }

  private static ClockTerms clock(Role owner, OnBreach onBreach) {
    return new ClockTerms(Duration.ofHours(1), owner, onBreach);
  }

  private static Demand amount(long least, long most) {
    return new Demand(Vocabulary.AMOUNT, new Cell.Between(least, most));
  }

  private static Demand hour(long least, long most) {
    return new Demand(Vocabulary.HOUR, new Cell.Between(least, most));
  }

  private static Demand fault(String word) {
    return word(Vocabulary.FAULT, word);
  }

  private static Demand window(String word) {
    return word(Vocabulary.WINDOW, word);
  }

  private static Demand condition(String... words) {
    return word(Vocabulary.CONDITION, words);
  }

  private static Demand word(Column column, String... words) {
    return new Demand(column, new Cell.OneOf(HashSet.of(words)));
  }
}
