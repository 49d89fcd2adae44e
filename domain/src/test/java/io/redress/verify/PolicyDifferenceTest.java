package io.redress.verify;

import static io.redress.Shop.cny;
import static io.redress.Shop.outcome;
import static io.redress.Shop.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.PolicyDraft;
import io.redress.amount.AmountTerms;
import io.redress.amount.ComponentKind;
import io.redress.amount.DeductionTerms;
import io.redress.amount.FreightPayer;
import io.redress.amount.FreightTerms;
import io.redress.amount.Tariff;
import io.redress.calendar.Length;
import io.redress.calendar.OpeningHours;
import io.redress.calendar.Window;
import io.redress.calendar.Window.FirstDay;
import io.redress.calendar.Window.LastDay;
import io.redress.eligibility.Eligibility;
import io.redress.eligibility.Verdict;
import io.redress.facts.FactTerms;
import io.redress.facts.ReasonWindow;
import io.redress.facts.ReasonWindow.Anchor;
import io.redress.facts.Vocabulary;
import io.redress.goods.ReturnMilestone;
import io.redress.money.PartsRounding;
import io.redress.party.Role;
import io.redress.policy.Policy;
import io.redress.remedy.Remedy;
import io.redress.request.Fault;
import io.redress.settlement.Route;
import io.redress.settlement.Staging;
import io.redress.settlement.TenderOrder;
import io.redress.settlement.TenderSplit;
import io.redress.settlement.TenderTerms;
import io.redress.sla.ArrivalTimes;
import io.redress.sla.ClockName;
import io.redress.sla.ClockTerms;
import io.redress.sla.ClockTime;
import io.redress.sla.OnBreach;
import io.redress.sla.SlaTerms;
import io.redress.sla.Warnings;
import io.redress.table.Cell;
import io.redress.table.Column;
import io.redress.table.DecisionTable;
import io.redress.table.Rule;
import io.redress.table.Rule.Demand;
import io.redress.table.Wording;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Currency;
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
                        new Rule<>(
                            "no", List.empty(), refused, Option.of(new Wording("No.", "不行。"))))))
        .containsExactly("eligibility: always: stays reject (no), with the text of no; ");
  }

  @Test
  void aSignalThatIsCountedElsewhereIsADifferenceThere() {
    assertThat(
            said(
                shop().signal(rule("large", 30, amount(500, Long.MAX_VALUE))),
                shop().signal(rule("large", 30, amount(400, Long.MAX_VALUE)))))
        .containsExactly(
            "risk.signals: amount: 4.00..4.99: was nothing, is 30 (large); amount: 4.99");
  }

  @Test
  void signalsInAnotherOrderOrOfAnotherNameAreNoDifference() {
    var before =
        shop()
            .signal(rule("large", 30, amount(500, Long.MAX_VALUE)))
            .signal(rule("ours", 10, fault("merchant")));
    var after =
        shop()
            .signal(rule("fault", 10, fault("merchant")))
            .signal(rule("large", 30, amount(500, Long.MAX_VALUE)));
    assertThat(PolicyDifference.between(before.policy(), after.policy()).isNone()).isTrue();
  }

  @Test
  void aSignalThatIsCutInTwoCountsTheSame() {
    var before = shop().signal(rule("any", 30, amount(0, 500)));
    var after =
        shop().signal(rule("low", 30, amount(0, 200))).signal(rule("high", 30, amount(201, 500)));
    assertThat(PolicyDifference.between(before.policy(), after.policy()).isNone()).isTrue();
  }

  @Test
  void signalsThatMayCountTwiceAreNotSaidToBeAlike() {
    var before = shop().signal(rule("any", 30, amount(0, 500)));
    var after =
        shop().signal(rule("low", 30, amount(0, 300))).signal(rule("high", 30, amount(200, 500)));
    var difference = PolicyDifference.between(before.policy(), after.policy());
    assertThat(difference.entries()).isEmpty();
    assertThat(difference.undecided()).containsExactly("risk.signals");
  }

  @Test
  void aColumnOfItsOwnThatAllowsOneWordMoreIsTheSameColumn() {
    assertThat(
            PolicyDifference.between(wrapping("paper", "box"), wrapping("bag", "paper", "box"))
                .isNone())
        .isTrue();
  }

  /** Keeps what is wrapped in paper, by a column of its own behind another one. */
  private static Policy wrapping(String... words) {
    var wrap = Vocabulary.own(words.length, "wrap", Column.Kind.WORD, List.of(words));
    var facts = shop().policy().facts();
    return Policy.in(Currency.getInstance("CNY"), "shop", "1")
        .facts(
            new FactTerms(
                facts.zone(), facts.calendar(), facts.reasons(), facts.windows(), List.of(wrap)))
        .eligibility(
            new DecisionTable<>(
                List.of(
                    rule(
                        "paper",
                        approve(),
                        new Demand(wrap, new Cell.OneOf(HashSet.of("paper")))))))
        .build();
  }

  @Test
  void aTariffOfNothingIsNoTariff() {
    var free =
        new DecisionTable<Tariff>(List.of(rule("free", Tariff.percent(0), fault("merchant"))));
    var amount = AmountTerms.of(PartsRounding.UP).withFxFee(free);
    assertThat(PolicyDifference.between(shop().policy(), shop().amount(amount).policy()).isNone())
        .isTrue();
  }

  @Test
  void settingsAreSaidAsPeopleSayThem() {
    var before =
        shop()
            .window("broken", days(LastDay.AS_IT_FALLS))
            .clock(ClockName.REVIEW, clock(Duration.ofHours(36)))
            .settlement(terms -> terms.with(new Staging(cny(100_00), 3, 5, true)));
    var after =
        shop()
            .window("broken", days(LastDay.NEXT_WORKING_DAY))
            .clock(ClockName.REVIEW, clock(Duration.ofDays(2)))
            .settlement(terms ->
                terms.with(
                    new TenderTerms(
                        new TenderOrder.ByMethod(List.of("card")), TenderSplit.SEQUENCE, false)))
            .amount(
                AmountTerms.of(PartsRounding.UP)
                    .with(new DeductionTerms(HashMap.empty(), HashSet.of(ComponentKind.USAGE))));
    assertThat(said(before, after))
        .containsExactly(
            "windows.broken: was 7 days after delivery, is 7 days after delivery, last-day"
                + " next-working-day; ",
            "amount.deductions.forbid: was [], is [usage]; ",
            "amount.tenders.order: was reverse, is [card]; ",
            "staging: was from CNY 100.00 on in 3 parts, 5 working days apart, with a signature, is"
                + " nothing; ",
            "sla.review: was 36 hours, agent, escalate, is 2 days, agent, escalate; ");
    assertThat(
            PolicyDifference.between(before.policy(), after.policy())
                .entries()
                .map(entry -> entry.sentence().zhCn()))
        .contains(
            "原为 delivery 后 7 天，现为 delivery 后 7 天，last-day next-working-day",
            "原为 自 CNY 100.00 起分 3 期，间隔 5 个工作日，需签字确认，现为 无");
  }

  @Test
  void clocksAreSaidInWhatTheyCount() {
    var before =
        sla(
            new SlaTerms(
                HashMap.of(
                    ClockName.REVIEW,
                    clock(Duration.ofHours(36)),
                    ClockName.ARRIVAL,
                    clock(new ClockTime.WorkingDays(7)))));
    var working = clock(new ClockTime.WorkingHours(Duration.ofHours(8)));
    var warned =
        working.with(
            new Warnings(
                List.of(new ClockTime.WorkingHours(Duration.ofMinutes(90))),
                List.of(new ClockTime.Elapsed(Duration.ofHours(1)))));
    var after =
        sla(
            new SlaTerms(
                new OpeningHours(LocalTime.of(9, 0), LocalTime.of(18, 0)),
                HashMap.of(
                    ClockName.REVIEW,
                    warned,
                    ClockName.ARRIVAL,
                    clock(new ClockTime.WorkingDays(1))),
                new ArrivalTimes(
                    HashMap.of("card", new ClockTime.WorkingDays(7)),
                    HashMap.of(
                        Route.STORE_BALANCE, new ClockTime.WorkingHours(Duration.ofMinutes(1))))));
    var difference = PolicyDifference.between(before, after).entries();
    assertThat(difference.map(entry -> entry.section() + ": " + entry.sentence().en()))
        .containsExactly(
            "sla.opening-hours: was 00:00-24:00, is 09:00-18:00",
            "sla.arrival.by-method: was [], is [card: 7 working days]",
            "sla.arrival.by-route: was [], is [store-balance: 1 working minute]",
            "sla.review: was 36 hours, agent, escalate, is 8 working hours, agent, escalate,"
                + " warn-after 90 working minutes, warn-before 1 hour",
            "sla.arrival: was 7 working days, agent, notify, is 1 working day, agent, notify");
    assertThat(difference.map(entry -> entry.sentence().zhCn()))
        .containsExactly(
            "原为 00:00-24:00，现为 09:00-18:00",
            "原为 []，现为 [card: 7 个工作日]",
            "原为 []，现为 [store-balance: 1 分钟工作时间]",
            "原为 36 小时，agent，escalate，现为 8 小时工作时间，agent，escalate，"
                + "warn-after 90 分钟工作时间，warn-before 1 小时",
            "原为 7 个工作日，agent，notify，现为 1 个工作日，agent，notify");
  }

  private static Policy sla(SlaTerms sla) {
    return Policy.in(Currency.getInstance("CNY"), "shop", "1").sla(sla).build();
  }

  private static ClockTerms clock(ClockTime within) {
    return new ClockTerms(
        within,
        Role.AGENT,
        within instanceof ClockTime.WorkingDays ? OnBreach.NOTIFY : OnBreach.ESCALATE);
  }

  private static ReasonWindow days(LastDay last) {
    return new ReasonWindow(
        Anchor.DELIVERY, new Window(new Length.Days(7), FirstDay.NOT_COUNTED, last));
  }

  private static ClockTerms clock(Duration within) {
    return new ClockTerms(within, Role.AGENT, OnBreach.ESCALATE);
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
    return new Eligibility(Verdict.APPROVE, Option.of(Remedy.REFUND), HashSet.empty());
  }

  private static Demand fault(String word) {
    return new Demand(Vocabulary.FAULT, new Cell.OneOf(HashSet.of(word)));
  }

  private static Demand amount(long least, long most) {
    return new Demand(Vocabulary.AMOUNT, new Cell.Between(least, most));
  }
}
