package io.redress.lifecycle.explore;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.OrderDraft;
import io.redress.PolicyDraft;
import io.redress.Shop;
import io.redress.goods.GoodsState;
import io.redress.goods.InspectedLine;
import io.redress.goods.ParcelFate;
import io.redress.goods.ReturnMilestone;
import io.redress.lifecycle.AfterSaleCase;
import io.redress.lifecycle.CaseCommand;
import io.redress.lifecycle.CaseDecider;
import io.redress.lifecycle.LegStanding;
import io.redress.order.LineId;
import io.redress.request.AfterSaleRequest;
import io.redress.settlement.LegAnswer;
import io.redress.settlement.LegId;
import io.redress.settlement.Route;
import io.redress.sla.Deadline;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/**
 * What providers, couriers, warehouses and inspectors say may come in any order, and any of it
 * twice. Compared is where the case stands, what it waits for until when, and what became of the
 * money. Not compared is by which number a leg goes that took the place of another one: that counts
 * the answers.
 */
class NotificationOrderTest {

  private static final Seq<Route> ROUTES = List.of(Route.ORIGINAL, Route.STORE_BALANCE);

  @Test
  void answersOfOneLeg() {
    inAnyOrder(
        settling(threeTenders()),
        answer(1, LegAnswer.ACCEPTED),
        answer(1, LegAnswer.UNCERTAIN),
        answer(1, LegAnswer.CONFIRMED));
  }

  @Test
  void answersOfThreeLegsThatAllArrive() {
    inAnyOrder(
        settling(threeTenders()),
        answer(1, LegAnswer.ACCEPTED),
        answer(1, LegAnswer.CONFIRMED),
        answer(2, LegAnswer.UNCERTAIN),
        answer(2, LegAnswer.CONFIRMED),
        answer(3, LegAnswer.CONFIRMED));
  }

  @Test
  void answersOfThreeLegsOfWhichTwoAreDeclined() {
    inAnyOrder(
        settling(threeTenders()),
        answer(1, LegAnswer.DECLINED),
        answer(1, LegAnswer.UNCERTAIN),
        answer(2, LegAnswer.DECLINED),
        answer(3, LegAnswer.ACCEPTED),
        answer(3, LegAnswer.CONFIRMED));
  }

  @Test
  void declinedLegsForWhichRoutesAreAsked() {
    inAnyOrder(
        settling(Shop.policy().routes(Route.ORIGINAL), threeTenders()),
        answer(1, LegAnswer.DECLINED),
        answer(2, LegAnswer.DECLINED),
        answer(2, LegAnswer.UNCERTAIN),
        answer(3, LegAnswer.CONFIRMED));
  }

  @Test
  void aLegThatIsConfirmedAndTakenBack() {
    inAnyOrder(
        settling(threeTenders()),
        answer(1, LegAnswer.CONFIRMED),
        answer(1, LegAnswer.DECLINED),
        answer(2, LegAnswer.CONFIRMED),
        answer(3, LegAnswer.CONFIRMED));
  }

  @Test
  void milestonesWhenMoneyWaitsForTheInspection() {
    inAnyOrder(
        returning("regular"),
        reached(ReturnMilestone.SCAN),
        reached(ReturnMilestone.SIGNATURE),
        inspected(1));
  }

  @Test
  void milestonesWhenMoneyWaitsForTheSignature() {
    inAnyOrder(
        returning("silver"),
        reached(ReturnMilestone.SCAN),
        reached(ReturnMilestone.SIGNATURE),
        reached(ReturnMilestone.INSPECTION));
  }

  @Test
  void milestonesWhenMoneyWaitsForTheScan() {
    inAnyOrder(
        returning("gold"),
        reached(ReturnMilestone.SCAN),
        reached(ReturnMilestone.SIGNATURE),
        reached(ReturnMilestone.INSPECTION));
  }

  @Test
  void scansOfWhichOneIsOdd() {
    inAnyOrder(returning("silver"), reached(ReturnMilestone.SCAN), odd(ReturnMilestone.SCAN));
  }

  @Test
  void milestonesOfAParcelThatIsOddWhenMoneyWaitsForTheInspection() {
    inAnyOrder(
        returning("regular"),
        odd(ReturnMilestone.SCAN),
        reached(ReturnMilestone.SIGNATURE),
        inspected(1));
  }

  @Test
  void milestonesAndAnswersWhenMoneyWentAtTheScan() {
    inAnyOrder(
        after(returning("gold"), reached(ReturnMilestone.SCAN)),
        reached(ReturnMilestone.SIGNATURE),
        reached(ReturnMilestone.INSPECTION),
        answer(1, LegAnswer.ACCEPTED),
        answer(1, LegAnswer.CONFIRMED),
        answer(2, LegAnswer.DECLINED));
  }

  @Test
  void aRecallThatIsRefusedAndWhatBecomesOfTheParcel() {
    for (var fate : ParcelFate.values()) {
      inAnyOrder(
          recalling(), recall(false), new CaseCommand.ReportParcel(Moves.ID, Shop.COURIER, fate));
    }
  }

  @Test
  void aParcelThatIsRefusedAtTheDoorAndComesBack() {
    inAnyOrder(
        recalling(),
        recall(false),
        new CaseCommand.ReportParcel(Moves.ID, Shop.COURIER, ParcelFate.REFUSED_AT_DOOR),
        reached(ReturnMilestone.SCAN),
        reached(ReturnMilestone.SIGNATURE),
        reached(ReturnMilestone.INSPECTION));
  }

  /** A case in a world, some commands after its start. */
  private record Scene(World world, Position position) {

    Scene with(CaseCommand command) {
      return new Scene(
          world,
          Step.give(world, CaseDecider::decide, position, 0, command)
              .fold(refusal -> position, Step::after));
    }

    /** All that counts of where it stands. */
    String standing() {
      var state = position.of(0);
      return "%s%s, waits for %s, legs %s"
          .formatted(
              state.getClass().getSimpleName(),
              state instanceof AfterSaleCase.Closed closed ? " " + closed.outcome() : "",
              state.clocks().running().map(Scene::told).sorted(),
              state instanceof AfterSaleCase.Settling settling ? legs(settling) : paid());
    }

    private static String told(Deadline deadline) {
      return deadline.clock().word() + " until " + deadline.due();
    }

    /** By the leg that was ordered at first, what stands in its place. */
    private static String legs(AfterSaleCase.Settling settling) {
      var chains =
          settling
              .legs()
              .values()
              .groupBy(leg -> leg.first().value())
              .mapValues(chain -> chain.map(Scene::told).mkString(" then "));
      return TreeMap.ofEntries(chains) + ", goods " + settling.reached();
    }

    private static String told(LegStanding leg) {
      return "%s %s %s".formatted(leg.leg().route().word(), leg.leg().amount(), leg.stage());
    }

    private String paid() {
      return position
          .audit()
          .past(World.id(0))
          .legs()
          .filter(leg -> leg.confirmed() > 0)
          .map(leg -> leg.leg().route().word() + " " + leg.leg().amount())
          .sorted()
          .toString();
    }
  }

  /** In any order, and any one of them twice. */
  private static void inAnyOrder(Scene scene, CaseCommand... notifications) {
    var all = List.of(notifications);
    var once = standings(scene, all.permutations());
    assertThat(once.keySet()).as(() -> told(once)).hasSize(1);
    var twice = standings(scene, all.flatMap(again -> all.append(again).permutations()).distinct());
    assertThat(twice.keySet()).as(() -> told(twice)).containsExactlyElementsOf(once.keySet());
  }

  /** Where the case can stand, each with one order that leads there. */
  private static TreeMap<String, Seq<CaseCommand>> standings(
      Scene scene, Seq<List<CaseCommand>> orders) {
    TreeMap<String, Seq<CaseCommand>> standings = TreeMap.empty();
    for (var order : orders) {
      standings = standings.put(order.foldLeft(scene, Scene::with).standing(), order);
    }
    return standings;
  }

  private static String told(TreeMap<String, Seq<CaseCommand>> standings) {
    return standings
        .map(each -> each._1 + "%n  after ".formatted() + each._2.map(Telling::of).mkString("; "))
        .mkString("%n".formatted(), "%n".formatted(), "");
  }

  private static Scene after(Scene scene, CaseCommand... commands) {
    return List.of(commands).foldLeft(scene, Scene::with);
  }

  private static Scene opened(World world) {
    return after(
        new Scene(world, Position.start(world)),
        new CaseCommand.Request(
            Moves.ID,
            Shop.CUSTOMER,
            World.id(0),
            world.order(),
            world.customer(),
            world.requests().head(),
            Option.none()));
  }

  private static Scene settling(OrderDraft order) {
    return settling(Shop.policy().routes(ROUTES.toJavaArray(Route[]::new)), order);
  }

  private static Scene settling(PolicyDraft policy, OrderDraft order) {
    var scene = opened(World.of("", policy.policy(), order.order(), refund(GoodsState.RECEIVED)));
    assertThat(scene.position().of(0)).isInstanceOf(AfterSaleCase.Settling.class);
    return scene;
  }

  private static Scene returning(String tier) {
    var world =
        World.of("", Shop.policy().policy(), Shop.order().order(), Shop.returnRefund("unwanted"))
            .of(tier);
    return after(opened(world), new CaseCommand.SupplyTracking(Moves.ID, Shop.CUSTOMER, "T-1"));
  }

  private static Scene recalling() {
    return opened(
        World.of("", Shop.policy().policy(), Shop.order().order(), refund(GoodsState.IN_TRANSIT)));
  }

  private static OrderDraft threeTenders() {
    return OrderDraft.in("CNY")
        .line("A", 100_00, 2)
        .paidBy("voucher", 30_00)
        .paidBy("gift-card", 50_00)
        .paidBy("alipay", 120_00);
  }

  private static AfterSaleRequest refund(GoodsState goods) {
    return Shop.refund("unwanted", goods);
  }

  private static CaseCommand answer(int leg, LegAnswer answer) {
    return new CaseCommand.AnswerLeg(Moves.ID, Shop.PROVIDER, new LegId("C1-" + leg), answer);
  }

  private static CaseCommand reached(ReturnMilestone milestone) {
    return new CaseCommand.ReportReturn(Moves.ID, Shop.INSPECTOR, milestone);
  }

  private static CaseCommand odd(ReturnMilestone milestone) {
    return new CaseCommand.ReportReturn(Moves.ID, Shop.INSPECTOR, milestone, List.empty(), true);
  }

  private static CaseCommand inspected(long units) {
    return new CaseCommand.ReportReturn(
        Moves.ID,
        Shop.INSPECTOR,
        ReturnMilestone.INSPECTION,
        List.of(InspectedLine.complete(new LineId("A"), units)));
  }

  private static CaseCommand recall(boolean promised) {
    return new CaseCommand.AnswerRecall(Moves.ID, Shop.COURIER, promised);
  }
}
