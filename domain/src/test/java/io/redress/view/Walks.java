package io.redress.view;

import io.redress.OrderDraft;
import io.redress.Shop;
import io.redress.eligibility.Eligibility;
import io.redress.eligibility.Verdict;
import io.redress.facts.Vocabulary;
import io.redress.goods.GoodsState;
import io.redress.goods.InspectedLine;
import io.redress.goods.ParcelFate;
import io.redress.goods.ReturnMilestone;
import io.redress.lifecycle.AfterSaleCase;
import io.redress.lifecycle.AfterSaleCase.Settling;
import io.redress.lifecycle.CaseCommand;
import io.redress.lifecycle.CaseCommand.AnswerComplaint;
import io.redress.lifecycle.CaseCommand.AnswerIntercept;
import io.redress.lifecycle.CaseCommand.AnswerLeg;
import io.redress.lifecycle.CaseCommand.AnswerOffer;
import io.redress.lifecycle.CaseCommand.AnswerRecall;
import io.redress.lifecycle.CaseCommand.AnswerStock;
import io.redress.lifecycle.CaseCommand.AnswerSupplier;
import io.redress.lifecycle.CaseCommand.AnswerSurvey;
import io.redress.lifecycle.CaseCommand.Approve;
import io.redress.lifecycle.CaseCommand.AskEvidence;
import io.redress.lifecycle.CaseCommand.ChooseRoute;
import io.redress.lifecycle.CaseCommand.Complain;
import io.redress.lifecycle.CaseCommand.CorrectRequest;
import io.redress.lifecycle.CaseCommand.Escalate;
import io.redress.lifecycle.CaseCommand.Offer;
import io.redress.lifecycle.CaseCommand.PassDeadline;
import io.redress.lifecycle.CaseCommand.RefuseReturn;
import io.redress.lifecycle.CaseCommand.Reject;
import io.redress.lifecycle.CaseCommand.ReportArrival;
import io.redress.lifecycle.CaseCommand.ReportHandover;
import io.redress.lifecycle.CaseCommand.ReportIrreparable;
import io.redress.lifecycle.CaseCommand.ReportParcel;
import io.redress.lifecycle.CaseCommand.ReportPayment;
import io.redress.lifecycle.CaseCommand.ReportReturn;
import io.redress.lifecycle.CaseCommand.ReportSentBack;
import io.redress.lifecycle.CaseCommand.Request;
import io.redress.lifecycle.CaseCommand.Sign;
import io.redress.lifecycle.CaseCommand.SupplyEvidence;
import io.redress.lifecycle.CaseCommand.SupplyTracking;
import io.redress.lifecycle.CaseCommand.Withdraw;
import io.redress.lifecycle.CaseId;
import io.redress.lifecycle.CommandId;
import io.redress.order.LineId;
import io.redress.order.Presale;
import io.redress.party.Actor;
import io.redress.party.Role;
import io.redress.policy.Policy;
import io.redress.port.CaseJournal.Entry;
import io.redress.remedy.Remedy;
import io.redress.request.AfterSaleRequest;
import io.redress.request.Evidence;
import io.redress.request.Fault;
import io.redress.request.Replacement;
import io.redress.request.RequestKind;
import io.redress.risk.RiskAction;
import io.redress.settlement.LegAnswer;
import io.redress.settlement.LegId;
import io.redress.settlement.Route;
import io.redress.settlement.Staging;
import io.redress.sla.ClockName;
import io.redress.sla.Deadline;
import io.redress.table.Cell;
import io.redress.table.Rule;
import io.redress.table.Rule.Demand;
import io.redress.table.Wording;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Cases by chance: whoever a case waits for mostly does something that it waits for. */
final class Walks {

  private static final Wording WORDS = new Wording("Because we say so.", "理由如上。");

  /** Thresholds that no amount, day or number of a case is equal to. */
  static final Policy POLICY = policy();

  private final Random random;

  private Walks(long seed) {
    this.random = new Random(seed);
  }

  /** Logs of one case each. */
  static Arbitrary<Seq<Entry>> logs() {
    return Arbitraries.longs().map(Walks::log);
  }

  /** The same log for the same seed. */
  static Seq<Entry> log(long seed) {
    return new Walks(seed).walk().log();
  }

  /** Every rule has an id that is no other word. */
  private static Policy policy() {
    return Shop.policy()
        .reason("late", Fault.MERCHANT)
        .reason("shown", Fault.MERCHANT)
        .rule(Shop.rule("R-701", Shop.outcome(Verdict.APPROVE), Shop.reason("late")))
        .rule(
            new Rule<>(
                "R-702",
                List.of(Shop.reason("shown")),
                new Eligibility(Verdict.ASK_EVIDENCE, Option.none(), HashSet.of(Evidence.PHOTO)),
                Option.none()))
        .limit(Role.AGENT, 87_71)
        .limit(Role.SUPERVISOR, 187_73)
        .limit(Role.FINANCE, 9_187_79)
        .dualAbove(143_57)
        .automaticUpTo(133_37)
        .refundsPer30Days(977)
        .quickReturn(7_77, 11)
        .signal(
            Shop.rule("S-801", 61, new Demand(Vocabulary.TIER, new Cell.OneOf(HashSet.of("gold")))))
        .action(Shop.rule("A-901", RiskAction.STEP_UP, Shop.reason("late")))
        .settlement(terms -> terms.with(new Staging(Shop.cny(250_19), 2, 3, true)))
        .routes(Route.ORIGINAL, Route.STORE_BALANCE, Route.BANK_TRANSFER)
        .policy();
  }

  private Walk walk() {
    var walk = Walk.start(POLICY).give(this::request);
    int steps = random.nextInt(25);
    for (int i = 0; i < steps; i++) {
      walk = random.nextInt(6) == 0 ? overdue(walk) : step(walk);
    }
    return walk;
  }

  private Walk overdue(Walk walk) {
    return walk.state()
        .clocks()
        .running()
        .map(Deadline::due)
        .headOption()
        .map(due -> pass(walk.at(due)))
        .getOrElse(walk);
  }

  private Walk pass(Walk walk) {
    var clock = walk.state().clocks().binding().map(Deadline::clock).getOrElse(ClockName.SURVEY);
    return walk.give(id -> new PassDeadline(id, Actor.SYSTEM, clock));
  }

  private Walk step(Walk walk) {
    var later = walk.later(Duration.ofMinutes(random.nextInt(200)));
    return random.nextInt(15) == 0
        ? later.give(id -> new Withdraw(id, Shop.CUSTOMER))
        : later.give(command(later.state()));
  }

  private Request request(CommandId id) {
    var by = pick(Shop.CUSTOMER, Shop.CUSTOMER, Shop.AGENT);
    return new Request(
        id,
        by,
        new CaseId("K-1"),
        order().order(),
        Shop.customer(pick("regular", "silver", "gold")),
        asked(),
        Option.none());
  }

  private OrderDraft order() {
    long price = pick(100_00L, 40_00L, 60_00L, 300_00L);
    var draft =
        OrderDraft.in("CNY")
            .line("A", price, 2)
            .paidBy("gift-card", 20_00)
            .paidBy("alipay", price * 2 - 20_00)
            .lastSeen(pick(Shop.NOW, Shop.NOW, Shop.ORDERED));
    return random.nextInt(4) == 0
        ? draft.with(order ->
            order.presale(
                new Presale(Presale.Stage.IN_PRODUCTION, Option.none(), Presale.Kind.PREPAYMENT)))
        : draft;
  }

  private AfterSaleRequest asked() {
    var reason =
        pick(
            "unwanted",
            "unwanted",
            "unwanted",
            "wrong",
            "broken",
            "special",
            "special",
            "cheating",
            "late",
            "shown");
    var kind = pick(RequestKind.values());
    var request =
        Shop.request(
            kind, reason, pick(GoodsState.values()), Shop.line("A", 1 + random.nextInt(2)));
    return kind == RequestKind.EXCHANGE && random.nextBoolean()
        ? request.exchangedFor(new Replacement("sku-B", Shop.cny(pick(310_00L, 30_00L))))
        : request;
  }

  private Function<CommandId, CaseCommand> command(AfterSaleCase state) {
    return switch (state) {
      case AfterSaleCase.AwaitingEvidence s -> evidence();
      case AfterSaleCase.InReview s -> review();
      case AfterSaleCase.AwaitingOfferAnswer s ->
          id -> new AnswerOffer(id, Shop.CUSTOMER, random.nextBoolean());
      case AfterSaleCase.AwaitingStock s -> id -> new AnswerStock(id, Shop.WAREHOUSE, often());
      case AfterSaleCase.AwaitingSupplier s ->
          id -> new AnswerSupplier(id, Shop.SUPPLIER, random.nextBoolean());
      case AfterSaleCase.Intercepting s ->
          id -> new AnswerIntercept(id, Shop.WAREHOUSE, random.nextBoolean());
      case AfterSaleCase.Recalling s -> recall();
      case AfterSaleCase.AwaitingDelivery s ->
          id -> new ReportParcel(id, Shop.COURIER, pick(ParcelFate.values()));
      case AfterSaleCase.AwaitingReturn s -> id -> new SupplyTracking(id, Shop.CUSTOMER, "T-88");
      case AfterSaleCase.ReturnInTransit s -> back();
      case AfterSaleCase.AwaitingInspection s -> inspected();
      case AfterSaleCase.SendingBack s -> id -> new ReportSentBack(id, Shop.WAREHOUSE, "T-99");
      case AfterSaleCase.AwaitingPayment s ->
          id -> new ReportPayment(id, Shop.PROVIDER, s.grant().quote().dueFromCustomer());
      case AfterSaleCase.AwaitingSignature s ->
          id -> new Sign(id, Shop.CUSTOMER, s.grant().quote().total());
      case Settling s -> settle(s);
      case AfterSaleCase.Closed s -> closed();
      case AfterSaleCase.AwaitingComplaintAnswer s ->
          id -> new AnswerComplaint(id, Shop.FINANCE, random.nextBoolean(), WORDS);
      default -> id -> new Withdraw(id, Shop.CUSTOMER);
    };
  }

  private Function<CommandId, CaseCommand> evidence() {
    return or(
        id -> new SupplyEvidence(id, Shop.CUSTOMER, HashSet.of(pick(Evidence.values()))),
        id -> new CorrectRequest(id, Shop.CUSTOMER, asked()));
  }

  private Function<CommandId, CaseCommand> review() {
    return switch (random.nextInt(10)) {
      case 0 -> id -> new Reject(id, Shop.FINANCE, WORDS);
      case 1 -> id -> new Escalate(id, Shop.AGENT);
      case 2 -> id -> new AskEvidence(id, Shop.AGENT, HashSet.of(Evidence.VIDEO), WORDS);
      case 3, 4 -> this::offer;
      case 5 -> id -> new CorrectRequest(id, Shop.CUSTOMER, asked());
      case 6 -> id -> new SupplyTracking(id, Shop.CUSTOMER, "T-77");
      default ->
          id -> new Approve(id, new Actor(pick("F-1", "F-2"), pick(Role.FINANCE, Role.AGENT)));
    };
  }

  private Offer offer(CommandId id) {
    return new Offer(
        id, Shop.FINANCE, pick(Remedy.REFUND, Remedy.RETURN_REFUND), Option.none(), WORDS);
  }

  private Function<CommandId, CaseCommand> recall() {
    return or(
        id -> new AnswerRecall(id, Shop.COURIER, random.nextBoolean()),
        id -> new ReportParcel(id, Shop.COURIER, pick(ParcelFate.values())));
  }

  private Function<CommandId, CaseCommand> back() {
    var milestone = pick(ReturnMilestone.SCAN, ReturnMilestone.SCAN, ReturnMilestone.SIGNATURE);
    boolean isOdd = random.nextInt(3) == 0;
    return id -> new ReportReturn(id, Shop.WAREHOUSE, milestone, List.empty(), isOdd);
  }

  private Function<CommandId, CaseCommand> inspected() {
    var found = List.of(InspectedLine.complete(new LineId("A"), random.nextInt(2)));
    return random.nextInt(4) == 0
        ? id -> new RefuseReturn(id, Shop.INSPECTOR, WORDS)
        : id ->
            new ReportReturn(
                id,
                Shop.INSPECTOR,
                ReturnMilestone.INSPECTION,
                random.nextBoolean() ? found : List.empty());
  }

  private Function<CommandId, CaseCommand> settle(Settling state) {
    var legs = state.legs().keySet().toList();
    var leg = legs.isEmpty() ? new LegId("none") : legs.get(random.nextInt(legs.size()));
    return switch (random.nextInt(8)) {
      case 0 -> id -> new ChooseRoute(id, Shop.CUSTOMER, leg, pick(Route.values()));
      case 1, 2 -> id -> new ReportHandover(id, Shop.WAREHOUSE, "T-66");
      case 3 -> id -> new ReportIrreparable(id, Shop.WAREHOUSE);
      default ->
          id -> new AnswerLeg(id, pick(Shop.PROVIDER, Shop.FINANCE), leg, pick(LegAnswer.values()));
    };
  }

  private Function<CommandId, CaseCommand> closed() {
    return switch (random.nextInt(3)) {
      case 0 -> id -> new ReportArrival(id, Shop.PROVIDER);
      case 1 -> id -> new AnswerSurvey(id, Shop.CUSTOMER, 1 + random.nextInt(5));
      default -> id -> new Complain(id, Shop.CUSTOMER);
    };
  }

  private boolean often() {
    return random.nextInt(4) > 0;
  }

  private Function<CommandId, CaseCommand> or(
      Function<CommandId, CaseCommand> one, Function<CommandId, CaseCommand> other) {
    return random.nextInt(3) > 0 ? one : other;
  }

  @SafeVarargs
  private <T> T pick(T... among) {
    return among[random.nextInt(among.length)];
  }
}
