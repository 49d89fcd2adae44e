package io.redress.order;

import static io.redress.Shop.cny;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.Shop;
import io.redress.money.Money;
import io.redress.money.Percent;
import io.redress.order.DiscountTerms.Bundle;
import io.redress.order.DiscountTerms.CheapestFree;
import io.redress.order.DiscountTerms.Fixed;
import io.redress.order.DiscountTerms.NthPiece;
import io.redress.order.DiscountTerms.PercentOff;
import io.redress.order.DiscountTerms.Tiered;
import io.redress.order.OrderProblem.DiscountOnUnknownLine;
import io.redress.order.OrderProblem.DiscountTooLarge;
import io.redress.order.OrderProblem.MoreRefundedThanBought;
import io.redress.order.OrderProblem.TendersDoNotAddUp;
import io.redress.order.OrderProblem.WrongCurrency;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Currency;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Two units of A at 50.00 and one of B at 30.00, paid with a card. */
class OrderCheckTest {

  private static final LineId A = new LineId("A");
  private static final LineId B = new LineId("B");
  private static final Money DOLLAR = Money.of(1_00, "USD");

  private static OrderBuilder draft(long paid) {
    return Order.in(cny(0).currency(), "O1", Shop.ORDERED)
        .line(OrderLine.of("A", "sku-A", 2, cny(50_00)))
        .line(OrderLine.of("B", "sku-B", 1, cny(30_00)))
        .paidBy(Tender.of("card", "visa", cny(paid)));
  }

  private static Option<OrderProblem> problem(OrderBuilder draft) {
    return OrderCheck.of(draft.build());
  }

  private static OrderDiscount off(String id, long amount, LineId... lines) {
    return OrderDiscount.of(id, cny(amount)).on(lines);
  }

  @Nested
  class AnOrderAddsUp {

    @Test
    void whenTheTendersPaidIt() {
      assertThat(problem(draft(130_00))).isEmpty();
      assertThat(problem(draft(129_99))).contains(new TendersDoNotAddUp(cny(129_99), cny(130_00)));
      assertThat(problem(draft(130_01))).contains(new TendersDoNotAddUp(cny(130_01), cny(130_00)));
    }

    @Test
    void withWhatIsOutstanding() {
      assertThat(problem(draft(100_00).outstanding(cny(30_00)))).isEmpty();
      assertThat(problem(draft(100_00).outstanding(cny(29_99))))
          .contains(new TendersDoNotAddUp(cny(100_00), cny(130_00)));
    }

    @Test
    void withDiscountsDeliveryTaxesAndTheFeesThatTheCustomerBore() {
      var draft =
          draft(0)
              .discount(off("coupon", 30_00))
              .delivery(Delivery.of(cny(8_00)))
              .tax(new OrderTax(cny(5_00), false))
              .tax(new OrderTax(cny(7_00), true))
              .fee(PaymentFee.of("surcharge", cny(2_00), PaymentFee.Bearer.CUSTOMER))
              .fee(PaymentFee.of("waived", cny(1_00), PaymentFee.Bearer.MERCHANT));
      assertThat(problem(draft.tenders(List.of(Tender.of("card", "visa", cny(115_00)))))).isEmpty();
      assertThat(OrderCheck.total(draft.build())).isEqualTo(cny(115_00));
    }

    @Test
    void whenATenderWasTakenInAnotherCurrency() {
      var dollars = Tender.of("card", "visa", Money.of(18_00, "USD")).worth(cny(130_00));
      assertThat(problem(draft(0).tenders(List.of(dollars)))).isEmpty();
    }
  }

  @Nested
  class ADiscount {

    @Test
    void takesOffAtMostWhatItsLinesCost() {
      assertThat(problem(draft(100_00).discount(off("d", 30_00, B)))).isEmpty();
      assertThat(problem(draft(99_99).discount(off("d", 30_01, B))))
          .contains(new DiscountTooLarge(new DiscountId("d"), cny(30_01), cny(30_00)));
    }

    @Test
    void findsOnlyWhatTheEarlierOnesLeft() {
      assertThat(problem(draft(100_00).discount(off("1", 10_00, B)).discount(off("2", 20_00, B))))
          .isEmpty();
      assertThat(problem(draft(0).discount(off("1", 10_00, B)).discount(off("2", 20_01, B))))
          .contains(new DiscountTooLarge(new DiscountId("2"), cny(20_01), cny(20_00)));
    }

    @Test
    void namesLinesOfTheOrder() {
      assertThat(problem(draft(120_00).discount(off("d", 10_00, A, new LineId("C")))))
          .contains(new DiscountOnUnknownLine(new DiscountId("d"), new LineId("C")));
    }
  }

  @Nested
  class WhatWentBack {

    private static RefundedLine kept(LineId line, long quantity, long kept) {
      return new RefundedLine(line, quantity, cny(0), kept, cny(0));
    }

    @Test
    void isAtMostWhatWasBought() {
      assertThat(problem(draft(130_00).refunded(RefundedLine.of(A, 2, cny(1_00))))).isEmpty();
      assertThat(problem(draft(130_00).refunded(RefundedLine.of(A, 3, cny(1_00)))))
          .contains(new MoreRefundedThanBought(A, 3, 2));
      assertThat(problem(draft(130_00).refunded(RefundedLine.of(A, -1, cny(1_00)))))
          .contains(new MoreRefundedThanBought(A, -1, 2));
    }

    @Test
    void isSummedUpAndNotCheckedEntryByEntry() {
      var draft =
          draft(130_00)
              .refunded(RefundedLine.of(A, 1, cny(50_00)))
              .refunded(RefundedLine.of(B, 1, cny(30_00)))
              .refunded(RefundedLine.of(A, 1, cny(50_00)));
      assertThat(problem(draft)).isEmpty();
      assertThat(draft.build().refundedOf(A)).isEqualTo(RefundedLine.of(A, 2, cny(100_00)));
      assertThat(draft.build().unitsLeft(draft.build().lines().head())).isZero();
      assertThat(problem(draft.refunded(RefundedLine.of(A, 1, cny(0)))))
          .contains(new MoreRefundedThanBought(A, 3, 2));
    }

    @Test
    void countsUnitsThatWereKeptForLess() {
      assertThat(problem(draft(130_00).refunded(kept(A, 1, 1)))).isEmpty();
      assertThat(problem(draft(130_00).refunded(kept(A, 0, 2)))).isEmpty();
      assertThat(problem(draft(130_00).refunded(kept(A, 1, 2))))
          .contains(new MoreRefundedThanBought(A, 3, 2));
      assertThat(problem(draft(130_00).refunded(kept(A, 1, -1))))
          .contains(new MoreRefundedThanBought(A, 0, 2));
    }

    @Test
    void isOfLinesOfTheOrder() {
      assertThat(problem(draft(130_00).refunded(RefundedLine.of(new LineId("C"), 1, cny(1)))))
          .contains(new MoreRefundedThanBought(new LineId("C"), 1, 0));
    }
  }

  static java.util.stream.Stream<Arguments> inAnotherCurrency() {
    var free = Delivery.free(cny(0).currency());
    return java.util.stream.Stream.of(
        at("lines.C", draft -> draft.line(OrderLine.of("C", "sku-C", 1, DOLLAR))),
        at(
            "lines.C",
            draft -> draft.line(OrderLine.of("C", "sku-C", 1, cny(1_00)).taxWithin(DOLLAR))),
        at("discounts.d", draft -> draft.discount(OrderDiscount.of("d", DOLLAR))),
        terms(new Fixed(DOLLAR, cny(1_00))),
        terms(new Fixed(cny(1_00), DOLLAR)),
        terms(new Tiered(List.of(new Fixed(cny(1), cny(1)), new Fixed(DOLLAR, cny(1_00))))),
        terms(new PercentOff(Percent.of(10), DOLLAR)),
        terms(new Bundle(DOLLAR)),
        at("tenders.usd", draft -> draft.paidBy(Tender.of("usd", "visa", DOLLAR))),
        at("taxes", draft -> draft.tax(new OrderTax(DOLLAR, true))),
        at("fees.f", draft -> draft.fee(PaymentFee.of("f", DOLLAR, PaymentFee.Bearer.CUSTOMER))),
        at(
            "fees.f",
            draft -> draft.fee(new PaymentFee("f", cny(1_00), PaymentFee.Bearer.CUSTOMER, DOLLAR))),
        at("gifts.g", draft -> draft.gift(Gift.marked("g", "sku-g", DOLLAR))),
        at("gifts.g", draft -> draft.gift(Gift.unmarked("g", "sku-g").worth(DOLLAR))),
        at("refunded.A", draft -> draft.refunded(RefundedLine.of(A, 1, DOLLAR))),
        at("refunded.A", draft -> draft.refunded(new RefundedLine(A, 1, cny(1_00), 0, DOLLAR))),
        at("delivery", draft -> draft.delivery(Delivery.of(DOLLAR))),
        at("delivery", draft -> draft.delivery(free.withTax(DOLLAR))),
        at("delivery", draft -> draft.delivery(free.withStandardFee(DOLLAR))),
        at("delivery", draft -> draft.delivery(free.withFreeOver(DOLLAR, cny(1_00)))),
        at("delivery", draft -> draft.delivery(free.withFreeOver(cny(1_00), DOLLAR))),
        at("outstanding", draft -> draft.outstanding(DOLLAR)),
        at("claw-back", draft -> draft.clawedBack(DOLLAR)),
        at(
            "presale",
            draft ->
                draft.presale(
                    new Presale(
                        Presale.Stage.DEPOSIT_PAID, Option.of(DOLLAR), Presale.Kind.EARNEST))));
  }

  private static Arguments terms(DiscountTerms terms) {
    return at("discounts.d", draft -> draft.discount(off("d", 1_00).on(terms)));
  }

  private static Arguments at(String field, UnaryOperator<OrderBuilder> how) {
    return Arguments.of(field, how);
  }

  @ParameterizedTest
  @MethodSource("inAnotherCurrency")
  void everyAmountIsInTheOrdersCurrency(String field, UnaryOperator<OrderBuilder> how) {
    assertThat(problem(how.apply(draft(130_00))))
        .contains(new WrongCurrency(field, DOLLAR, Currency.getInstance("CNY")));
  }

  @Test
  void termsThatStateAmountsInTheOrdersCurrencyOrNoneAreSound() {
    var step = new NthPiece.Step(2, Percent.of(90));
    for (var terms :
        List.of(
            new Fixed(cny(1_00), cny(1_00)),
            new Tiered(List.of(new Fixed(cny(1), cny(1)))),
            new PercentOff(Percent.of(10), cny(0)),
            new Bundle(cny(1_00)),
            new NthPiece(List.of(step)),
            new CheapestFree(3))) {
      assertThat(problem(draft(129_00).discount(off("d", 1_00).on(terms)))).isEmpty();
    }
    var delivery =
        Delivery.free(cny(0).currency())
            .withStandardFee(cny(5_00))
            .withFreeOver(cny(99_00), cny(8_00));
    assertThat(problem(draft(130_00).delivery(delivery))).isEmpty();
  }

  @Test
  void theFirstProblemIsToldInTheOrderInWhichTheyAreListed() {
    var unknown = off("unknown", 0, new LineId("C"));
    var tooLarge = off("too-large", 131_00);
    var back = RefundedLine.of(A, 3, cny(0));
    var draft = draft(0).refunded(back);
    assertThat(problem(draft)).contains(new MoreRefundedThanBought(A, 3, 2));
    draft.discount(tooLarge);
    assertThat(problem(draft).map(Object::getClass)).contains(DiscountTooLarge.class);
    draft.discount(unknown);
    assertThat(problem(draft).map(Object::getClass)).contains(DiscountOnUnknownLine.class);
    draft.outstanding(DOLLAR);
    assertThat(problem(draft).map(Object::getClass)).contains(WrongCurrency.class);
  }

  @Test
  void anOrderWithoutLinesOrTendersOrWithALineTwiceIsABug() {
    var line = OrderLine.of("A", "sku-A", 1, cny(1_00));
    var empty = Order.in(cny(0).currency(), "O1", Shop.ORDERED);
    assertThatThrownBy(() -> empty.lines(List.of(line)).build())
        .hasMessage("order OrderId[value=O1] has no lines or no tenders");
    var paid =
        Order.in(cny(0).currency(), "O1", Shop.ORDERED).paidBy(Tender.of("c", "visa", cny(1)));
    assertThatThrownBy(paid::build)
        .hasMessage("order OrderId[value=O1] has no lines or no tenders");
    assertThatThrownBy(() -> paid.line(line).line(line).build())
        .hasMessage("order OrderId[value=O1] has a line twice");
  }
}
