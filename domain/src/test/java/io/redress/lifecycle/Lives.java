package io.redress.lifecycle;

import static io.redress.Shop.NOW;
import static io.redress.Shop.cny;
import static io.redress.lifecycle.Cases.ID;
import static io.redress.lifecycle.Cases.WORDS;

import io.redress.OrderDraft;
import io.redress.Shop;
import io.redress.goods.GoodsState;
import io.redress.goods.InspectedLine;
import io.redress.goods.ParcelFate;
import io.redress.goods.ReturnFreight;
import io.redress.goods.ReturnFreight.PrepaidBy;
import io.redress.goods.ReturnMilestone;
import io.redress.lifecycle.AfterSaleCase.NotOpened;
import io.redress.lifecycle.Journey.Leg;
import io.redress.money.Money;
import io.redress.order.LineId;
import io.redress.order.Presale;
import io.redress.order.Tender;
import io.redress.party.Actor;
import io.redress.party.Customer;
import io.redress.party.Role;
import io.redress.policy.Policy;
import io.redress.remedy.Remedy;
import io.redress.request.AfterSaleRequest;
import io.redress.request.Consent;
import io.redress.request.Evidence;
import io.redress.request.Replacement;
import io.redress.request.RequestKind;
import io.redress.settlement.LegAnswer;
import io.redress.settlement.LegId;
import io.redress.settlement.Route;
import io.redress.sla.ClockName;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Whole lives of cases by chance: any command by anybody, mostly one that the case waits for. */
final class Lives {

  private static final int COMMANDS = 20;
  private static final String[] KINDS =
      List.of(CaseCommand.class.getPermittedSubclasses())
          .map(Class::getSimpleName)
          .toJavaArray(String[]::new);

  private final Policy policy;
  private final Random random;

  private Lives(Policy policy, Random random) {
    this.policy = policy;
    this.random = random;
  }

  static Arbitrary<Journey> of(Policy policy) {
    return Arbitraries.randomValue(random -> new Lives(policy, random).live());
  }

  /** A life ends when nothing more seems to happen. */
  private Journey live() {
    AfterSaleCase state = new NotOpened();
    var now = NOW;
    Seq<Leg> legs = List.empty();
    var command = command("Request", state);
    for (int tried = 0; legs.size() < COMMANDS && tried < 60; tried++) {
      var later = Duration.ofMinutes(any(0, 0, 10, 130, 800, 4_000, 12_000));
      var events = decided(state, command, now.plus(later));
      if (events.nonEmpty() || random.nextInt(30) == 0) {
        now = now.plus(later);
        legs = legs.append(new Leg(command, later));
        state = events.foldLeft(state, CaseHistory::evolve);
        tried = 0;
      }
      command = legs.isEmpty() ? command("Request", state) : command(state);
    }
    return new Journey(legs);
  }

  private Seq<CaseEvent> decided(AfterSaleCase state, CaseCommand command, Instant now) {
    return CaseDecider.decide(policy, state, command, Circumstances.at(now))
        .getOrElse(List.empty());
  }

  /** Seldom one by somebody who may not give it at all, and seldom one that cuts a life short. */
  private CaseCommand command(AfterSaleCase state) {
    var command = command(any(KINDS), state);
    while (random.nextInt(20) > 0
        && (!Permissions.mayGive(command) || (isShort(command) && random.nextInt(8) > 0))) {
      command = command(any(KINDS), state);
    }
    return command;
  }

  private static boolean isShort(CaseCommand command) {
    return switch (command) {
      case CaseCommand.Withdraw withdraw -> true;
      case CaseCommand.Reject reject -> true;
      case CaseCommand.CorrectRequest correct -> true;
      case CaseCommand.Complain complain -> true;
      case CaseCommand.PassDeadline pass -> true;
      default -> false;
    };
  }

  private CaseCommand command(String name, AfterSaleCase state) {
    var by = somebody();
    return switch (name) {
      case "Request" ->
          new CaseCommand.Request(
              ID, by, Cases.CASE, order().order(), customer(), asked(), Option.none());
      case "CorrectRequest" -> new CaseCommand.CorrectRequest(ID, by, asked());
      case "SupplyEvidence" -> new CaseCommand.SupplyEvidence(ID, by, evidence());
      case "AskEvidence" -> new CaseCommand.AskEvidence(ID, by, evidence(), WORDS);
      case "Approve" -> new CaseCommand.Approve(ID, by);
      case "Reject" -> new CaseCommand.Reject(ID, by, WORDS);
      case "Escalate" -> new CaseCommand.Escalate(ID, by);
      case "Offer" -> new CaseCommand.Offer(ID, by, any(Remedy.values()), amount(), WORDS);
      case "AnswerOffer" -> new CaseCommand.AnswerOffer(ID, by, random.nextBoolean());
      case "AnswerSupplier" -> new CaseCommand.AnswerSupplier(ID, by, random.nextBoolean());
      case "AnswerStock" -> new CaseCommand.AnswerStock(ID, by, random.nextInt(4) > 0);
      case "ReportPayment" -> new CaseCommand.ReportPayment(ID, by, due(state));
      case "ReportHandover" -> new CaseCommand.ReportHandover(ID, by, "T-8");
      case "ReportIrreparable" -> new CaseCommand.ReportIrreparable(ID, by);
      case "Withdraw" -> new CaseCommand.Withdraw(ID, by);
      case "AnswerIntercept" -> new CaseCommand.AnswerIntercept(ID, by, random.nextBoolean());
      case "AnswerRecall" -> new CaseCommand.AnswerRecall(ID, by, random.nextBoolean());
      case "ReportParcel" -> new CaseCommand.ReportParcel(ID, by, any(ParcelFate.values()));
      case "SupplyTracking" -> new CaseCommand.SupplyTracking(ID, by, "T-1", freight());
      case "ReportReturn" ->
          new CaseCommand.ReportReturn(
              ID, by, any(ReturnMilestone.values()), inspection(), random.nextInt(5) == 0);
      case "RefuseReturn" -> new CaseCommand.RefuseReturn(ID, by, WORDS);
      case "ReportSentBack" -> new CaseCommand.ReportSentBack(ID, by, "T-9");
      case "Sign" -> new CaseCommand.Sign(ID, by, toSign(state));
      case "AnswerLeg" -> new CaseCommand.AnswerLeg(ID, by, leg(), any(LegAnswer.values()));
      case "ChooseRoute" -> new CaseCommand.ChooseRoute(ID, by, leg(), any(Route.values()));
      case "ReportArrival" -> new CaseCommand.ReportArrival(ID, by);
      case "AnswerSurvey" -> new CaseCommand.AnswerSurvey(ID, by, 1 + random.nextInt(5));
      case "Complain" -> new CaseCommand.Complain(ID, by);
      case "AnswerComplaint" ->
          new CaseCommand.AnswerComplaint(ID, by, random.nextBoolean(), WORDS);
      case "PassDeadline" ->
          new CaseCommand.PassDeadline(
              ID,
              by,
              state
                  .clocks()
                  .binding()
                  .map(binding -> binding.clock())
                  .getOrElse(() -> any(ClockName.values())));
      default -> throw new IllegalArgumentException(name);
    };
  }

  private Option<ReturnFreight> freight() {
    return Option.when(
        random.nextBoolean(),
        () -> new ReturnFreight(cny(any(1L, 12_00L, 400_00L)), any(PrepaidBy.values())));
  }

  /** One of two people in any role; the customer is mostly the one whose case it is. */
  private Actor somebody() {
    var role = any(Role.values());
    return role == Role.CUSTOMER
        ? new Actor(random.nextInt(10) == 0 ? "B-2" : "B-1", role)
        : new Actor(any("one", "another"), role);
  }

  private OrderDraft order() {
    boolean isMade = random.nextInt(5) == 0;
    var stage = isMade ? Presale.Stage.IN_PRODUCTION : Presale.Stage.NONE;
    return OrderDraft.in("CNY")
        .line("A", any(0L, 33_33L, 100_00L, 400_00L), 3)
        .discount(any(0L, 40_00L))
        .lastSeen(any(NOW, NOW, NOW, Shop.ORDERED))
        .with(draft ->
            draft
                .presale(new Presale(stage, Option.none(), Presale.Kind.PREPAYMENT))
                .paidBy(Tender.of("points", "points", cny(30_00)).inKind(1))
                .paidBy(Tender.of("gift-card", "gift-card", cny(100_00)))
                .paidBy(Tender.of("alipay", "alipay", cny(1_500_00))));
  }

  private Customer customer() {
    return Shop.customer(any("regular", "silver", "gold"));
  }

  private AfterSaleRequest asked() {
    var reason = any("unwanted", "unwanted", "wrong", "broken", "special", "cheating", "other");
    Set<Consent> consents =
        random.nextBoolean() ? HashSet.of(Consent.OTHER_ROUTE) : HashSet.empty();
    var asked =
        Shop.request(
                any(RequestKind.values()),
                reason,
                any(GoodsState.values()),
                Shop.line("A", any(1L, 2L, 3L)))
            .withConsents(consents);
    return random.nextBoolean()
        ? asked
        : asked.exchangedFor(new Replacement("sku-B", cny(any(10_00L, 130_00L))));
  }

  private Set<Evidence> evidence() {
    return HashSet.of(any(Evidence.values()));
  }

  private Option<Money> amount() {
    return random.nextBoolean() ? Option.none() : Option.of(cny(any(1_00L, 30_00L, 300_00L)));
  }

  private Seq<InspectedLine> inspection() {
    return random.nextBoolean()
        ? List.empty()
        : List.of(InspectedLine.complete(new LineId("A"), random.nextInt(4)));
  }

  private Money toSign(AfterSaleCase state) {
    return state instanceof AfterSaleCase.AwaitingSignature awaiting && random.nextInt(4) > 0
        ? awaiting.grant().quote().total()
        : cny(1);
  }

  private Money due(AfterSaleCase state) {
    return state instanceof AfterSaleCase.AwaitingPayment awaiting && random.nextInt(4) > 0
        ? awaiting.grant().quote().dueFromCustomer()
        : cny(1);
  }

  private LegId leg() {
    return new LegId("C1-" + (1 + random.nextInt(5)));
  }

  @SafeVarargs
  private <T> T any(T... values) {
    return values[random.nextInt(values.length)];
  }
}
