package io.redress.decision;

import static io.redress.Shop.cny;
import static io.redress.Shop.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.PolicyDraft;
import io.redress.Shop;
import io.redress.authority.Desk;
import io.redress.decision.Decision.Because;
import io.redress.facts.Vocabulary;
import io.redress.goods.GoodsState;
import io.redress.goods.ParcelNews;
import io.redress.party.Role;
import io.redress.risk.RiskAction;
import io.redress.settlement.Route;
import io.redress.sla.ClockName;
import io.redress.sla.ClockTerms;
import io.redress.sla.ClockTime;
import io.redress.sla.Deadline;
import io.redress.sla.OnBreach;
import io.redress.sla.Warnings;
import io.redress.table.Cell;
import io.redress.table.DecisionTable;
import io.redress.table.Rule.Demand;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Who must agree, and which clocks start: 200.00 is asked for, within everybody's limits. */
class ApprovalTest {

  @Test
  void whatLooksFineIsApprovedByThePolicy() {
    var decision = decide(Shop.policy());
    assertThat(decision.approval()).isEqualTo(new Approval(Option.none(), 0, false));
    assertThat(decision.risk().action()).isEqualTo(RiskAction.ALLOW);
    assertThat(decision.risk().score()).isZero();
  }

  @Test
  void signalsAddUpAndTheFirstActionThatMatchesIsTaken() {
    var decision = decide(suspicious(40, 30));
    assertThat(decision.risk().signals()).containsExactly("web", "many");
    assertThat(decision.risk().score()).isEqualTo(70);
    assertThat(decision.risk().action()).isEqualTo(RiskAction.STEP_UP);
    assertThat(decision.reviewer()).contains(Role.SUPERVISOR);
    assertThat(decision.others()).contains(new Because("risk.action", "medium", Option.none()));
  }

  @Test
  void belowTheLowestActionNothingHappens() {
    assertThat(decide(suspicious(20, 29)).risk().action()).isEqualTo(RiskAction.ALLOW);
    assertThat(decide(suspicious(20, 29)).reviewer()).isEmpty();
  }

  @Test
  void whatIsBlockedIsNotForAgents() {
    var cheap = suspicious(60, 40).limit(Role.AGENT, 500_00);
    assertThat(decide(cheap).risk().action()).isEqualTo(RiskAction.BLOCK);
    assertThat(decide(cheap).reviewer()).contains(Role.SUPERVISOR);
    assertThat(decide(suspicious(40, 30).limit(Role.AGENT, 500_00)).reviewer())
        .contains(Role.AGENT);
  }

  @Test
  void twoPeopleApproveWhatIsAboveTheBound() {
    assertThat(decide(suspicious(40, 30).dualAbove(199_99)).approval().people()).isEqualTo(2);
    assertThat(decide(suspicious(40, 30).dualAbove(200_00)).approval().people()).isEqualTo(1);
  }

  @Test
  void anAgentWhoSpentTheDaysAuthorityIsPassedOver() {
    var policy = suspicious(40, 30).limit(Role.AGENT, 500_00).perDay(Role.AGENT, 1000_00);
    assertThat(decide(policy, agentWhoSpent(800_00)).reviewer()).contains(Role.AGENT);
    assertThat(decide(policy, agentWhoSpent(800_01)).reviewer()).contains(Role.SUPERVISOR);
  }

  @Test
  void theClockOfWhoeverActsNextStarts() {
    assertThat(clock(decide(Shop.policy()))).isEqualTo(ClockName.REFUND_EXECUTION);
    assertThat(clock(decide(suspicious(40, 30)))).isEqualTo(ClockName.REVIEW);
    assertThat(clock(decide("unwanted", GoodsState.NOT_SHIPPED)))
        .isEqualTo(ClockName.WAREHOUSE_INQUIRY);
    assertThat(clock(decide("unwanted", GoodsState.IN_TRANSIT)))
        .isEqualTo(ClockName.COURIER_INQUIRY);
    assertThat(clock(decide("wrong", GoodsState.RECEIVED))).isEqualTo(ClockName.RETURN_DISPATCH);
    assertThat(clock(decide("broken", GoodsState.RECEIVED))).isEqualTo(ClockName.EVIDENCE);
    assertThat(decide("cheating", GoodsState.RECEIVED).deadlines()).isEmpty();
  }

  @Test
  void goodsThatAreBackStartTheRefundsClockWhenTheyCameBack() {
    var back = Instant.parse("2026-11-21T02:00:00Z");
    var news = new ParcelNews(Option.none(), Option.none(), Option.of(back), Option.none());
    var decision =
        decide(Shop.policy(), dossier("wrong", GoodsState.RECEIVED, news, Option.none()));
    assertThat(decision.deadlines().map(Deadline::clock))
        .containsExactly(ClockName.REFUND_EXECUTION);
    assertThat(decision.deadlines().head().due()).isEqualTo(back.plus(Duration.ofDays(7)));
  }

  /** Sunday 22 November: Monday and Tuesday, to its end in Shanghai; reminders are not listed. */
  @Test
  void aClockInWorkingDaysIsDueByTheCalendarOfThePolicy() {
    var twoDays =
        new ClockTerms(new ClockTime.WorkingDays(2), Role.CUSTOMER, OnBreach.CLOSE)
            .with(
                new Warnings(
                    List.of(new ClockTime.Elapsed(Duration.ofHours(12))),
                    List.of(new ClockTime.WorkingDays(1))));
    var policy = Shop.policy().clock(ClockName.RETURN_DISPATCH, twoDays);
    var decision =
        decide(policy, dossier("wrong", GoodsState.RECEIVED, ParcelNews.none(), Option.none()));
    assertThat(decision.deadlines())
        .containsExactly(
            new Deadline(
                ClockName.RETURN_DISPATCH,
                Role.CUSTOMER,
                Instant.parse("2026-11-24T16:00:00Z"),
                OnBreach.CLOSE));
  }

  @Test
  void aRuleOfTheRouteTableSaysByWhichWayMoneyGoes() {
    var web = new Demand(Vocabulary.CHANNEL, new Cell.OneOf(HashSet.of("web")));
    var policy =
        Shop.policy()
            .settlement(terms ->
                terms.with(
                    new DecisionTable<>(List.of(rule("web", List.of(Route.STORE_BALANCE), web)))));
    assertThat(decide(policy).routes()).containsExactly(Route.STORE_BALANCE);
    assertThat(decide(policy).plan().legs().map(leg -> leg.route()).distinct())
        .containsExactly(Route.STORE_BALANCE);
    assertThat(decide(policy).others()).contains(new Because("route", "web", Option.none()));
  }

  private static ClockName clock(Decision decision) {
    return decision.deadlines().map(Deadline::clock).single();
  }

  /** Two signals that the order gives; from 50 on someone looks, from 100 on it is blocked. */
  private static PolicyDraft suspicious(int web, int many) {
    return Shop.policy()
        .signal(rule("web", web, new Demand(Vocabulary.CHANNEL, new Cell.OneOf(HashSet.of("web")))))
        .signal(rule("many", many, new Demand(Vocabulary.QUANTITY, new Cell.Between(2, 9))))
        .signal(rule("more", 900, new Demand(Vocabulary.QUANTITY, new Cell.Between(3, 9))))
        .action(rule("high", RiskAction.BLOCK, score(100)))
        .action(rule("medium", RiskAction.STEP_UP, score(50)));
  }

  private static Demand score(long least) {
    return new Demand(Vocabulary.RISK_SCORE, new Cell.Between(least, Long.MAX_VALUE));
  }

  private static Option<Desk> agentWhoSpent(long minor) {
    return Option.of(new Desk(Role.AGENT, cny(minor)));
  }

  private static Decision decide(PolicyDraft policy) {
    return decide(policy, Option.none());
  }

  private static Decision decide(PolicyDraft policy, Option<Desk> desk) {
    return decide(policy, dossier("unwanted", GoodsState.RECEIVED, ParcelNews.none(), desk));
  }

  private static Decision decide(String reason, GoodsState goods) {
    return decide(Shop.policy(), dossier(reason, goods, ParcelNews.none(), Option.none()));
  }

  private static Decision decide(PolicyDraft policy, Dossier dossier) {
    return Decisions.decide(policy.policy(), dossier)
        .getOrElseThrow(why -> new AssertionError(why.toString()));
  }

  private static Dossier dossier(
      String reason, GoodsState goods, ParcelNews news, Option<Desk> desk) {
    return new Dossier(
        Shop.order().order(),
        Shop.customer("regular"),
        Shop.refund(reason, goods),
        news,
        List.empty(),
        desk,
        Option.none(),
        List.empty(),
        Shop.NOW);
  }
}
