package io.redress.settlement;

import static io.redress.Shop.cny;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.Shop;
import io.redress.money.Money;
import io.redress.order.Delivery;
import io.redress.order.Drawn;
import io.redress.order.Gift;
import io.redress.order.GiftId;
import io.redress.order.LineId;
import io.redress.order.Order;
import io.redress.order.OrderBuilder;
import io.redress.order.OrderLine;
import io.redress.order.PaymentFee;
import io.redress.order.RefundedLine;
import io.redress.order.Tender;
import io.redress.order.TenderId;
import io.redress.settlement.LedgerEntry.Claimed;
import io.redress.settlement.LedgerEntry.Confirmed;
import io.redress.settlement.LedgerEntry.Declined;
import io.redress.settlement.LedgerEntry.Opened;
import io.redress.settlement.LedgerEntry.Ordered;
import io.redress.settlement.LedgerEntry.Released;
import io.redress.settlement.LedgerEntry.Rerouted;
import io.redress.settlement.LedgerEntry.ReversedOutside;
import io.redress.settlement.LedgerEntry.TakenOutside;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Ten units of A at 10.00, paid with 30.00 by card and 70.00 by Alipay; delivery cost 8.00. */
class RefundLedgerTest {

  private static final ClaimantId ONE = new ClaimantId("one");
  private static final ClaimantId OTHER = new ClaimantId("other");
  private static final ClaimantId US = new ClaimantId("us");

  private static final Tender CARD = Tender.of("card", "visa", cny(30_00));
  private static final Tender ALIPAY = Tender.of("alipay", "alipay", cny(78_00));

  private static OrderBuilder draft() {
    return Order.in(cny(0).currency(), "O1", Shop.ORDERED)
        .line(OrderLine.of("A", "sku-A", 10, cny(10_00)))
        .delivery(Delivery.of(cny(8_00)))
        .gift(Gift.unmarked("mug", "sku-mug"))
        .fee(PaymentFee.of("surcharge", cny(1_00), PaymentFee.Bearer.MERCHANT))
        .tenders(List.of(CARD, ALIPAY));
  }

  private static Order order() {
    return draft().build();
  }

  private static Opened opened(Order order) {
    return new Opened(order.tenders(), Drawn.of(order));
  }

  private static RefundLedger ledger(LedgerEntry... entries) {
    return RefundLedger.of(List.of(entries).prepend(opened(order())));
  }

  /** Units of A that came back, and what was given for them. */
  private static Drawn units(long quantity, long amount) {
    var lines = List.of(RefundedLine.of(new LineId("A"), quantity, cny(amount)));
    var nothing = Drawn.nothing(cny(0).currency());
    return new Drawn(
        lines,
        nothing.delivery(),
        nothing.forfeited(),
        nothing.clawedBack(),
        nothing.gifts(),
        nothing.fees());
  }

  private static PlannedLeg planned(String tender, Money amount) {
    return planned(tender, amount, amount);
  }

  private static PlannedLeg planned(String tender, Money amount, Money worth) {
    return new PlannedLeg(
        1,
        Option.of(new TenderId(tender)),
        Route.ORIGINAL,
        amount,
        worth,
        Option.none(),
        Option.none(),
        Shop.NOW);
  }

  private static RefundLeg leg(String id, String tender, long amount) {
    return RefundLeg.of(new LegId(id), order().id(), planned(tender, cny(amount)));
  }

  private static Claimed claimed(ClaimantId by, String tender, long amount) {
    return new Claimed(by, units(1, amount), List.of(planned(tender, cny(amount))));
  }

  /** Refunded and pending, in minor units. */
  private static String gone(Order order, String tender) {
    var its = order.tenders().find(one -> one.id().value().equals(tender)).get();
    return its.refunded().minor() + " back, " + its.pending().minor() + " pending";
  }

  @Nested
  class AClaim {

    @Test
    void holdsMoneyAndUnitsAgainstAllOthers() {
      var seen = ledger(claimed(ONE, "alipay", 10_00)).over(order(), US);
      assertThat(gone(seen, "alipay")).isEqualTo("0 back, 1000 pending");
      assertThat(gone(seen, "card")).isEqualTo("0 back, 0 pending");
      assertThat(seen.refundedOf(new LineId("A")).quantity()).isEqualTo(1);
      assertThat(seen.refundedOf(new LineId("A")).amount()).isEqualTo(cny(10_00));
    }

    @Test
    void isNotHeldAgainstWhoeverMadeIt() {
      assertThat(ledger(claimed(US, "alipay", 10_00)).over(order(), US)).isEqualTo(order());
      var seen = ledger(claimed(US, "alipay", 10_00), claimed(ONE, "card", 5_00)).over(order(), US);
      assertThat(gone(seen, "alipay")).isEqualTo("0 back, 0 pending");
      assertThat(gone(seen, "card")).isEqualTo("0 back, 500 pending");
    }

    @Test
    void isReplacedByTheNextOneOfTheSame() {
      var seen =
          ledger(claimed(ONE, "alipay", 10_00), claimed(ONE, "card", 5_00)).over(order(), US);
      assertThat(gone(seen, "alipay")).isEqualTo("0 back, 0 pending");
      assertThat(gone(seen, "card")).isEqualTo("0 back, 500 pending");
      assertThat(seen.refunded()).containsExactly(RefundedLine.of(new LineId("A"), 1, cny(5_00)));
    }

    @Test
    void addsUpWithTheOthers() {
      var two =
          new Claimed(
              ONE,
              units(2, 20_00),
              List.of(planned("alipay", cny(10_00)), planned("alipay", cny(10_00))));
      var seen = ledger(two, claimed(OTHER, "alipay", 5_00)).over(order(), US);
      assertThat(gone(seen, "alipay")).isEqualTo("0 back, 2500 pending");
      assertThat(seen.refunded()).containsExactly(RefundedLine.of(new LineId("A"), 3, cny(25_00)));
    }

    @Test
    void isGoneOnceItIsReleased() {
      assertThat(ledger(claimed(ONE, "alipay", 10_00), new Released(ONE)).over(order(), US))
          .isEqualTo(order());
      assertThat(ledger(new Released(ONE)).over(order(), US)).isEqualTo(order());
    }

    @Test
    void drawsDeliveryGiftsFeesAndClawBacksToo() {
      var drawn =
          new Drawn(
              List.empty(),
              cny(3_00),
              cny(2_00),
              cny(-4_00),
              HashSet.of(new GiftId("mug")),
              HashMap.of("surcharge", cny(60)));
      var seen = ledger(new Claimed(ONE, drawn, List.empty())).over(order(), US);
      assertThat(seen.delivery().refunded()).isEqualTo(cny(3_00));
      assertThat(seen.delivery().forfeited()).isEqualTo(cny(2_00));
      assertThat(seen.clawedBack()).isEqualTo(cny(-4_00));
      assertThat(seen.gifts().map(Gift::settled)).containsExactly(true);
      assertThat(seen.fees().map(PaymentFee::settled)).containsExactly(cny(60));
    }
  }

  @Nested
  class MoneyThatWasOrdered {

    private static final Claimed CLAIM = claimed(ONE, "alipay", 10_00);
    private static final Ordered ORDERED = new Ordered(ONE, List.of(leg("1", "alipay", 10_00)));

    private String alipay(LedgerEntry... more) {
      return gone(
          ledger(List.of(more).prepend(ORDERED).prepend(CLAIM).toJavaArray(LedgerEntry[]::new))
              .over(order(), US),
          "alipay");
    }

    @Test
    void standsInsteadOfWhatWasHeld() {
      assertThat(alipay()).isEqualTo("0 back, 1000 pending");
    }

    @Test
    void isBackOnceItIsConfirmed() {
      assertThat(alipay(new Confirmed(ONE, new LegId("1")))).isEqualTo("1000 back, 0 pending");
    }

    @Test
    void isThereAgainOnceItIsDeclined() {
      assertThat(alipay(new Declined(ONE, new LegId("1")))).isEqualTo("0 back, 0 pending");
      assertThat(alipay(new Declined(ONE, new LegId("1")), new Confirmed(ONE, new LegId("1"))))
          .isEqualTo("1000 back, 0 pending");
    }

    @Test
    void drawsOnTheSameTenderByAnotherRoute() {
      var instead = leg("1", "alipay", 10_00).by(Route.STORE_BALANCE, new LegId("2"));
      var rerouted = new Rerouted(ONE, new LegId("1"), instead);
      assertThat(alipay(rerouted)).isEqualTo("0 back, 1000 pending");
      assertThat(alipay(rerouted, new Confirmed(ONE, new LegId("2"))))
          .isEqualTo("1000 back, 0 pending");
    }

    @Test
    void staysGoneWhenItsClaimIsReleased() {
      assertThat(alipay(new Released(ONE))).isEqualTo("0 back, 1000 pending");
      assertThat(alipay(new Confirmed(ONE, new LegId("1")), new Released(ONE)))
          .isEqualTo("1000 back, 0 pending");
      assertThat(alipay(new Declined(ONE, new LegId("1")), new Released(ONE)))
          .isEqualTo("0 back, 0 pending");
      assertThat(
              ledger(CLAIM, ORDERED, new Declined(ONE, new LegId("1")), new Released(ONE))
                  .over(order(), US))
          .isEqualTo(order());
    }

    @Test
    void isNotChangedByWhatIsSaidOfAnotherLegOrAnotherClaim() {
      assertThat(alipay(new Confirmed(ONE, new LegId("9")))).isEqualTo("0 back, 1000 pending");
      assertThat(alipay(new Confirmed(OTHER, new LegId("1")))).isEqualTo("0 back, 1000 pending");
      assertThat(alipay(new Declined(OTHER, new LegId("1")), new Released(OTHER)))
          .isEqualTo("0 back, 1000 pending");
      var seen = ledger(new Ordered(ONE, List.of(leg("1", "alipay", 10_00)))).over(order(), US);
      assertThat(seen).isEqualTo(order());
    }

    @Test
    void beyondWhatWasPaidDrawsOnNoTender() {
      var wallet = Tender.of("wallet", "wallet", cny(50_00)).takingMore();
      var order = Plans.paidBy(wallet);
      var plan = Plans.of(Plans.by(Route.ORIGINAL), order).plan(cny(10_00), cny(20_00)).get();
      var drawn = Drawn.nothing(cny(0).currency());
      var held = RefundLedger.of(List.of(opened(order), new Claimed(ONE, drawn, plan.legs())));
      assertThat(gone(held.over(order, US), "wallet")).isEqualTo("0 back, 1000 pending");
      var legs =
          plan.legs()
              .zipWithIndex((leg, at) -> RefundLeg.of(new LegId("leg-" + at), order.id(), leg));
      var ordered = held.with(new Ordered(ONE, legs));
      assertThat(gone(ordered.over(order, US), "wallet")).isEqualTo("0 back, 1000 pending");
      var rerouted =
          ordered.with(
              new Rerouted(
                  ONE,
                  new LegId("leg-1"),
                  legs.last().by(Route.STORE_BALANCE, new LegId("leg-2"))));
      assertThat(gone(rerouted.over(order, US), "wallet")).isEqualTo("0 back, 1000 pending");
    }
  }

  @Nested
  class WhatWentBackOutside {

    private static final TakenOutside CHARGEBACK =
        new TakenOutside("cb-1", new TenderId("alipay"), cny(20_00));

    @Test
    void isGone() {
      var seen = ledger(CHARGEBACK).over(order(), US);
      assertThat(gone(seen, "alipay")).isEqualTo("2000 back, 0 pending");
      assertThat(gone(seen, "card")).isEqualTo("0 back, 0 pending");
      assertThat(seen.tenders().map(Tender::worthGone)).containsExactly(cny(0), cny(20_00));
    }

    @Test
    void theSameAgainChangesNothing() {
      assertThat(gone(ledger(CHARGEBACK, CHARGEBACK).over(order(), US), "alipay"))
          .isEqualTo("2000 back, 0 pending");
      var second = new TakenOutside("cb-2", new TenderId("alipay"), cny(20_00));
      assertThat(gone(ledger(CHARGEBACK, second).over(order(), US), "alipay"))
          .isEqualTo("4000 back, 0 pending");
    }

    @Test
    void isThereAgainOnceItIsReversed() {
      assertThat(ledger(CHARGEBACK, new ReversedOutside("cb-1")).over(order(), US))
          .isEqualTo(order());
      assertThat(gone(ledger(CHARGEBACK, new ReversedOutside("cb-9")).over(order(), US), "alipay"))
          .isEqualTo("2000 back, 0 pending");
    }

    @Test
    void comesOnTopOfClaimsAndLeavesNothingBelowZero() {
      var all = new TakenOutside("cb-1", new TenderId("alipay"), cny(78_00));
      var seen = ledger(claimed(ONE, "alipay", 10_00), all).over(order(), US);
      assertThat(gone(seen, "alipay")).isEqualTo("7800 back, 1000 pending");
      assertThat(seen.tenders().map(Tender::left)).containsExactly(cny(30_00), cny(0));
    }

    @Test
    void isWorthItsPartOfAForeignTender() {
      var dollars = Tender.of("card", "visa", Money.of(15_00, "USD")).worth(cny(100_00));
      var order = Plans.paidBy(dollars);
      var taken = new TakenOutside("cb-1", new TenderId("card"), Money.of(5_00, "USD"));
      var seen = RefundLedger.of(List.of(opened(order), taken)).over(order, US);
      assertThat(seen.tenders().map(Tender::left)).containsExactly(Money.of(10_00, "USD"));
      assertThat(seen.tenders().map(Tender::worthLeft)).containsExactly(cny(66_67));
      var more = new TakenOutside("cb-1", new TenderId("card"), Money.of(16_00, "USD"));
      assertThat(
              RefundLedger.of(List.of(opened(order), more))
                  .over(order, US)
                  .tenders()
                  .map(Tender::worthGone))
          .containsExactly(cny(100_00));
    }

    @Test
    void isNeverWorthMoreThanTheTenderHasLeft() {
      // a cent is half a fen here, and the nearest fen to it is a whole one
      var coarse = Tender.of("card", "visa", Money.of(4, "USD")).worth(cny(2));
      var order = Plans.paidBy(coarse);
      Seq<LedgerEntry> cents =
          List.range(0, 4).map(at -> new TakenOutside("cb-" + at, coarse.id(), Money.of(1, "USD")));
      for (int count = 2; count <= 4; count++) {
        var ledger = RefundLedger.of(cents.take(count).prepend(opened(order)));
        assertThat(ledger.over(order, US).tenders().map(Tender::worthGone)).containsExactly(cny(2));
      }
      var taken = new TakenOutside("all", coarse.id(), Money.of(4, "USD"));
      assertThat(
              RefundLedger.of(List.of(opened(order), taken))
                  .over(order, US)
                  .tenders()
                  .map(Tender::worthGone))
          .containsExactly(cny(2));
    }

    @Test
    void fromATenderThatTookNothingIsWorthNothing() {
      var order = Plans.paidBy(CARD, Tender.of("free", "voucher", cny(0)));
      var taken = new TakenOutside("cb-1", new TenderId("free"), cny(1_00));
      var seen = RefundLedger.of(List.of(opened(order), taken)).over(order, US);
      assertThat(seen.tenders().map(Tender::worthGone)).containsExactly(cny(0), cny(0));
      assertThat(seen.tenders().map(Tender::worthLeft)).containsExactly(cny(30_00), cny(0));
    }
  }

  @Nested
  class ForeignTenders {

    private static final Tender YEN =
        Tender.of("yen", "jcb", Money.of(7467, "JPY")).worth(Money.of(50_00, "USD"));

    @Test
    void areDrawnOnInBothCurrencies() {
      var order = Plans.paidBy(YEN);
      var leg = planned("yen", Money.of(2489, "JPY"), Money.of(16_67, "USD"));
      var claim = new Claimed(ONE, Drawn.nothing(order.currency()), List.of(leg));
      var seen = RefundLedger.of(List.of(opened(order), claim)).over(order, US);
      assertThat(seen.tenders().map(Tender::left)).containsExactly(Money.of(4978, "JPY"));
      assertThat(seen.tenders().map(Tender::worthLeft)).containsExactly(Money.of(33_33, "USD"));
    }

    @Test
    void haveLessLeftAlsoWhereTheMoneyGoesInTheOrdersCurrency() {
      var order = Plans.paidBy(YEN);
      var leg = planned("yen", Money.of(16_67, "USD"), Money.of(16_67, "USD"));
      var claim = new Claimed(ONE, Drawn.nothing(order.currency()), List.of(leg));
      var seen = RefundLedger.of(List.of(opened(order), claim)).over(order, US);
      assertThat(seen.tenders().map(Tender::left)).containsExactly(Money.of(4978, "JPY"));
      assertThat(seen.tenders().map(Tender::worthLeft)).containsExactly(Money.of(33_33, "USD"));
    }
  }

  @Nested
  class WhatTheShopKnows {

    private static final Ordered ORDERED = new Ordered(ONE, List.of(leg("1", "alipay", 10_00)));
    private static final Confirmed CONFIRMED = new Confirmed(ONE, new LegId("1"));

    private static Drawn withDelivery() {
      return new Drawn(
          units(1, 10_00).lines(),
          cny(3_00),
          cny(1_00),
          cny(-2_00),
          HashSet.of(new GiftId("mug")),
          HashMap.of("surcharge", cny(40)));
    }

    /** What the shop says once the first claim is settled. */
    private static Order later() {
      return withDelivery()
          .from(order())
          .change()
          .tenders(List.of(CARD, ALIPAY.back(cny(10_00), cny(10_00))))
          .build();
    }

    private static RefundLedger settled() {
      var claim = new Claimed(ONE, withDelivery(), List.of(planned("alipay", cny(10_00))));
      return ledger(claim, ORDERED, CONFIRMED);
    }

    @Test
    void nothingIsCountedTwiceWhenTheShopKnowsItToo() {
      assertThat(settled().over(later(), US)).isEqualTo(later());
    }

    @Test
    void nothingIsMissingWhenTheShopDoesNotKnowItYet() {
      assertThat(settled().over(order(), US)).isEqualTo(later());
    }

    @Test
    void theShopIsBelievedWhereItKnowsOfMore() {
      var more =
          new Drawn(
                  units(2, 20_00).lines(),
                  cny(1_00),
                  cny(1_00),
                  cny(-1_00),
                  HashSet.empty(),
                  HashMap.of("surcharge", cny(5)))
              .from(later())
              .change()
              .tenders(List.of(CARD, ALIPAY.back(cny(31_00), cny(31_00))))
              .build();
      assertThat(settled().over(more, US)).isEqualTo(more);
    }

    @Test
    void theLedgerIsBelievedWhereItKnowsOfMore() {
      var less =
          new Drawn(
                  List.empty(),
                  cny(2_99),
                  cny(99),
                  cny(-1_99),
                  HashSet.empty(),
                  HashMap.of("surcharge", cny(39)))
              .from(order())
              .change()
              .tenders(List.of(CARD, ALIPAY.back(cny(9_99), cny(9_99))))
              .build();
      assertThat(settled().over(less, US)).isEqualTo(later());
    }

    @Test
    void ofWhatIsOnlyHeldItCannotKnow() {
      // 10.00 went back as the ledger knows, 15.00 more by hand, and 5.00 are held
      var byHand =
          later().change().tenders(List.of(CARD, ALIPAY.back(cny(25_00), cny(25_00)))).build();
      var seen = settled().with(claimed(OTHER, "alipay", 5_00)).over(byHand, US);
      assertThat(gone(seen, "alipay")).isEqualTo("2500 back, 500 pending");
      assertThat(seen.refundedOf(new LineId("A")).quantity()).isEqualTo(2);
    }

    @Test
    void whatItKnewAtFirstIsTheBeginning() {
      var first =
          draft()
              .tenders(List.of(CARD.back(cny(1_00), cny(1_00)), ALIPAY))
              .refunded(RefundedLine.of(new LineId("A"), 3, cny(30_00)))
              .build();
      var ledger =
          RefundLedger.of(
              List.of(opened(first), opened(order()), claimed(ONE, "card", 10_00), CONFIRMED));
      var seen = ledger.over(first, US);
      assertThat(gone(seen, "card")).isEqualTo("100 back, 1000 pending");
      assertThat(seen.refunded()).containsExactly(RefundedLine.of(new LineId("A"), 4, cny(40_00)));
      assertThat(ledger.isOpened()).isTrue();
      assertThat(RefundLedger.empty().isOpened()).isFalse();
    }

    @Test
    void withoutABeginningItIsWhatTheShopKnowsNow() {
      var seen = RefundLedger.empty().with(claimed(ONE, "card", 5_00)).over(later(), US);
      assertThat(gone(seen, "card")).isEqualTo("0 back, 500 pending");
      assertThat(gone(seen, "alipay")).isEqualTo("1000 back, 0 pending");
    }

    @Test
    void theTermsOfATenderAreTheLatest() {
      var closed = ALIPAY.refundableUntil(Shop.NOW);
      var added = Tender.of("cash", "cash", cny(3_00)).back(cny(1_00), cny(1_00));
      var now = draft().tenders(List.of(CARD, closed, added)).build();
      var seen = settled().over(now, US);
      assertThat(seen.tenders()).containsExactly(CARD, closed.back(cny(10_00), cny(10_00)), added);
    }

    @Test
    void moreForUnitsThatWereKeptIsMoreToo() {
      var kept = new RefundedLine(new LineId("A"), 1, cny(10_00), 2, cny(4_00));
      var now = later().change().refunded(List.of(kept)).build();
      assertThat(settled().over(now, US).refunded()).containsExactly(kept);
    }

    @Test
    void lessForAsManyUnitsOrMoreForFewerIsNot() {
      var less = List.of(RefundedLine.of(new LineId("A"), 1, cny(9_99)));
      var fewer = List.of(RefundedLine.of(new LineId("A"), 0, cny(20_00)));
      for (var lines : List.of(less, fewer)) {
        var now = later().change().refunded(lines).build();
        assertThat(settled().over(now, US).refunded())
            .containsExactly(RefundedLine.of(new LineId("A"), 1, cny(10_00)));
      }
    }

    @Test
    void whereBothWentAsFarTheLedgerIsBelieved() {
      var now = later().change().clawedBack(cny(2_00)).build();
      assertThat(settled().over(now, US).clawedBack()).isEqualTo(cny(-2_00));
    }

    @Test
    void ofALineThatTheLedgerDoesNotKnowItIsBelieved() {
      var other = RefundedLine.of(new LineId("B"), 1, cny(1_00));
      var now = later().change().refunded(List.of(other)).build();
      assertThat(settled().over(now, US).refunded())
          .containsExactly(RefundedLine.of(new LineId("A"), 1, cny(10_00)), other);
    }
  }
}
