package io.redress.lifecycle;

import io.redress.OrderDraft;
import io.redress.Shop;
import io.redress.goods.GoodsState;
import io.redress.goods.ReturnFreight;
import io.redress.goods.ReturnFreight.PrepaidBy;
import io.redress.goods.ReturnMilestone;
import io.redress.lifecycle.CaseCommand.AnswerIntercept;
import io.redress.lifecycle.CaseCommand.AnswerLeg;
import io.redress.lifecycle.CaseCommand.AnswerRecall;
import io.redress.lifecycle.CaseCommand.Approve;
import io.redress.lifecycle.CaseCommand.PassDeadline;
import io.redress.lifecycle.CaseCommand.Reject;
import io.redress.lifecycle.CaseCommand.ReportReturn;
import io.redress.lifecycle.CaseCommand.Request;
import io.redress.lifecycle.CaseCommand.SupplyEvidence;
import io.redress.lifecycle.CaseCommand.SupplyTracking;
import io.redress.lifecycle.CaseCommand.Withdraw;
import io.redress.lifecycle.Journey.Leg;
import io.redress.money.ExchangeRate;
import io.redress.party.Actor;
import io.redress.party.Role;
import io.redress.request.AfterSaleRequest;
import io.redress.request.Evidence;
import io.redress.request.RequestKind;
import io.redress.settlement.LegAnswer;
import io.redress.settlement.LegId;
import io.redress.sla.ClockName;
import io.redress.table.Wording;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Currency;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** Journeys by chance: a request, then anything, by the right people mostly. */
final class Journeys {

  private static final Wording NO = new Wording("No.", "不行。");

  private Journeys() {}

  /**
   * Anything; or at once to the money, where anything is answered, or legs fail and are paid by
   * hand.
   */
  static Arbitrary<Journey> any() {
    var declined = answers(LegAnswer.DECLINED).list().ofMinSize(8).ofMaxSize(16);
    var byHand = answers(LegAnswer.CONFIRMED).list().ofMaxSize(8);
    return Arbitraries.oneOf(
        journey(requests(), commands().list().ofMaxSize(14)),
        journey(refunds(), answers(LegAnswer.values()).list().ofMaxSize(24)),
        journey(refunds(), Combinators.combine(declined, byHand).as(Journeys::oneByOne)));
  }

  private static java.util.List<CaseCommand> oneByOne(
      java.util.List<CaseCommand> some, java.util.List<CaseCommand> others) {
    return List.ofAll(some).appendAll(others).asJava();
  }

  private static Arbitrary<Journey> journey(
      Arbitrary<CaseCommand> first, Arbitrary<java.util.List<CaseCommand>> others) {
    var minutes = Arbitraries.frequency(tuple(4, 0L), tuple(2, 130L), tuple(1, 12_000L));
    return Combinators.combine(first, others, minutes.list().ofSize(25))
        .as((request, rest, later) ->
            new Journey(
                List.ofAll(rest)
                    .prepend(request)
                    .zipWith(
                        later, (command, after) -> new Leg(command, Duration.ofMinutes(after)))));
  }

  private static Arbitrary<CaseCommand> commands() {
    var evidence = Arbitraries.of(Evidence.class).set().ofMaxSize(2).map(HashSet::ofAll);
    return Arbitraries.frequencyOf(
        freq(1, requests()),
        freq(
            2,
            Combinators.combine(actor(Role.CUSTOMER), evidence)
                .as((by, shown) -> new SupplyEvidence(id(), by, shown))),
        freq(2, actor(Role.SUPERVISOR).map(by -> new Approve(id(), by))),
        freq(1, actor(Role.AGENT).map(by -> new Reject(id(), by, NO))),
        freq(1, actor(Role.CUSTOMER).map(by -> new Withdraw(id(), by))),
        freq(
            2,
            Combinators.combine(actor(Role.WAREHOUSE), Arbitraries.of(true, false))
                .as((by, yes) -> new AnswerIntercept(id(), by, yes))),
        freq(
            2,
            Combinators.combine(actor(Role.COURIER), Arbitraries.of(true, false))
                .as((by, yes) -> new AnswerRecall(id(), by, yes))),
        freq(
            2,
            Combinators.combine(actor(Role.CUSTOMER), freight())
                .as((by, freight) -> new SupplyTracking(id(), by, "T-1", freight))),
        freq(
            2,
            Combinators.combine(actor(Role.INSPECTOR), Arbitraries.of(ReturnMilestone.class))
                .as((by, milestone) -> new ReportReturn(id(), by, milestone))),
        freq(6, answers(LegAnswer.values())),
        freq(
            2,
            Combinators.combine(actor(Role.SYSTEM), Arbitraries.of(ClockName.class))
                .as((by, clock) -> new PassDeadline(id(), by, clock))));
  }

  private static Arbitrary<Option<ReturnFreight>> freight() {
    return Combinators.combine(
            Arbitraries.of(0L, 12_00L, 400_00L), Arbitraries.of(PrepaidBy.values()))
        .as((cost, by) -> Option.when(cost > 0, () -> new ReturnFreight(Shop.cny(cost), by)));
  }

  private static Arbitrary<CaseCommand> answers(LegAnswer... answers) {
    var legs = Arbitraries.integers().between(1, 6).map(number -> new LegId("C1-" + number));
    return Combinators.combine(provider(), legs, Arbitraries.of(answers))
        .as((by, leg, answer) -> new AnswerLeg(id(), by, leg, answer));
  }

  private static Arbitrary<CaseCommand> requests() {
    var tiers = Arbitraries.of("regular", "silver", "gold");
    var rates =
        Arbitraries.frequency(tuple(4, Option.<ExchangeRate>none()), tuple(1, rate("CNY", "USD")));
    return Combinators.combine(actor(Role.CUSTOMER), orders(), tiers, asked(), rates)
        .as((by, order, tier, wanted, rate) ->
            new Request(id(), by, Cases.CASE, order.order(), Shop.customer(tier), wanted, rate));
  }

  /** A request that is granted at once, for an order that two or three tenders paid. */
  private static Arbitrary<CaseCommand> refunds() {
    return Arbitraries.of(60_00L, 99_99L, 100_00L)
        .map(price ->
            Cases.request(
                OrderDraft.in("CNY")
                    .line("A", price, 2)
                    .paidBy("gift-card", 300_00)
                    .paidBy("points", 30_00)
                    .paidBy("alipay", 60_00, 0, 10_00),
                "regular",
                Shop.request(
                    RequestKind.REFUND, "unwanted", GoodsState.RECEIVED, Shop.line("A", 1))));
  }

  private static Arbitrary<AfterSaleRequest> asked() {
    var reasons =
        Arbitraries.of(
            "unwanted", "unwanted", "wrong", "broken", "special", "cheating", "other", "unknown");
    return Combinators.combine(
            Arbitraries.of(RequestKind.class),
            reasons,
            Arbitraries.of(GoodsState.class),
            Arbitraries.longs().between(0, 4))
        .as((kind, reason, goods, units) ->
            Shop.request(kind, reason, goods, Shop.line("A", units)));
  }

  private static Arbitrary<OrderDraft> orders() {
    var refunded = Arbitraries.longs().between(0, 3);
    return Combinators.combine(
            Arbitraries.of(0L, 1L, 33_33L, 100_00L),
            Arbitraries.of(0L, 40_00L),
            refunded,
            Arbitraries.of(0L, 50_00L, 400_00L),
            Arbitraries.of(30_00L, 300_00L),
            Arbitraries.of(Shop.NOW, Shop.ORDERED))
        .as((price, coupon, units, given, giftCard, seen) ->
            OrderDraft.in("CNY")
                .line("A", price, 3)
                .discount(coupon)
                .refunded("A", units, units == 0 ? 0 : given)
                .lastSeen(seen)
                .paidBy("gift-card", giftCard)
                .paidBy("points", 30_00)
                .paidBy("alipay", 60_00, 0, 10_00));
  }

  /** Somebody in this role, seldom in another. */
  private static Arbitrary<Actor> actor(Role role) {
    return Arbitraries.frequencyOf(
        freq(9, Arbitraries.just(new Actor("someone", role))),
        freq(1, Arbitraries.of(Role.class).map(other -> new Actor("someone", other))));
  }

  private static Arbitrary<Actor> provider() {
    return Arbitraries.oneOf(actor(Role.PROVIDER), actor(Role.FINANCE));
  }

  private static CommandId id() {
    return Cases.ID;
  }

  private static Option<ExchangeRate> rate(String from, String to) {
    return Option.of(
        new ExchangeRate(
            Currency.getInstance(from), Currency.getInstance(to), new BigDecimal("0.14")));
  }

  private static <T> Tuple2<Integer, T> tuple(int weight, T value) {
    return Tuple.of(weight, value);
  }

  private static <T> Tuple2<Integer, Arbitrary<? extends T>> freq(
      int weight, Arbitrary<? extends T> values) {
    return Tuple.of(weight, values);
  }
}
