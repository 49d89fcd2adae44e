package io.redress.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.adapter.policy.PolicyDocument;
import io.redress.amount.QuoteText;
import io.redress.amount.RefundQuote;
import io.redress.decision.Decision;
import io.redress.decision.Decisions;
import io.redress.decision.Dossier;
import io.redress.goods.Condition;
import io.redress.goods.GoodsState;
import io.redress.money.Money;
import io.redress.order.Delivery;
import io.redress.order.DiscountTerms;
import io.redress.order.LineId;
import io.redress.order.Order;
import io.redress.order.OrderDiscount;
import io.redress.order.OrderLine;
import io.redress.order.Tender;
import io.redress.party.Customer;
import io.redress.party.CustomerId;
import io.redress.policy.Policy;
import io.redress.request.AfterSaleRequest;
import io.redress.request.Reason;
import io.redress.request.RequestKind;
import io.redress.request.RequestedLine;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Currency;
import org.junit.jupiter.api.Test;

/** How much goes back, why, and into which payment: what the guide quotes about amounts. */
class AmountExample {

  private static final CustomerId ANN = new CustomerId("customer-8");
  private static final Instant NOW = Instant.parse("2026-03-10T10:00:00Z");

  private static final String POLICY =
      """
      policy: small-shop
      version: 1
      title: {en: A small shop, zh-CN: 小店}
      currency: CNY
      time-zone: Asia/Shanghai
      reasons: {changed-mind: customer}
      eligibility:
        - {id: always, verdict: approve}
      amount:
        discounts: {on-partial-return: reprice-when-lost}
        shipping: {outbound: [{id: never, refund: none}], forfeited-free: charge}
      authority: {agent: {up-to: 1000.00}}
      """;

  @Test
  void aReturnThatBreaksADiscountIsExplained() {
    var quote = quote("jacket");

    // region page
    assertThat(QuoteText.of(quote).en())
        .isEqualTo(
            """
            Refund CNY
              240.00  goods: 1 of jacket at list price [order: list-price]
              -24.00  discount-share: their share of the discounts of 24.00 on the whole line [amount.discounts: frozen-share]
               -6.00  discount-clawback: what is kept costs 60.00 with the discounts that it still earns [amount.discounts.on-partial-return: reprice-when-lost]
              -10.00  forfeited-free-shipping: what is kept would not have had free delivery, which costs 10.00 [amount.shipping.forfeited-free: charge]
              200.00  total
            """);
    // endregion
  }

  @Test
  void theSecondReturnGivesBackWhatIsLeft() {
    var first = quote("jacket");
    // region second
    var after = first.drawn().from(order());
    var second = decide(after, "scarf").quote();

    assertThat(first.total().plus(second.total())).isEqualTo(cny(270_00)); // all that was paid
    // endregion
  }

  @Test
  void theMoneyGoesBackTheWayItCame() {
    // region plan
    var decision = decide(order(), "jacket");

    assertThat(
            decision
                .plan()
                .legs()
                .map(leg -> leg.tender().get().value() + " " + leg.amount().inMajorUnits()))
        .containsExactly("alipay 170.00", "gift-card 30.00");
    // endregion
  }

  // region order
  private static Order order() {
    var condition = new DiscountTerms.Fixed(cny(200_00), cny(30_00)); // 30.00 off from 200.00 on
    return Order.in(Currency.getInstance("CNY"), "order-9", Instant.parse("2026-03-01T08:00:00Z"))
        .line(OrderLine.of("jacket", "JKT-M", 1, cny(240_00)))
        .line(OrderLine.of("scarf", "SCF-1", 1, cny(60_00)))
        .discount(OrderDiscount.of("spring", cny(30_00)).on(condition))
        .delivery(Delivery.of(cny(0)).withFreeOver(cny(99_00), cny(10_00)))
        .paidBy(Tender.of("gift-card", "gift-card", cny(100_00)))
        .paidBy(Tender.of("alipay", "alipay", cny(170_00)))
        .build();
  }

  // endregion

  private static RefundQuote quote(String line) {
    return decide(order(), line).quote();
  }

  private static Decision decide(Order order, String line) {
    var request =
        new AfterSaleRequest(
            ANN,
            RequestKind.REFUND,
            new Reason("changed-mind"),
            GoodsState.RECEIVED,
            Option.of(Condition.INTACT),
            List.of(new RequestedLine(new LineId(line), 1)),
            HashSet.empty());
    var dossier = new Dossier(order, new Customer(ANN, "regular", 0), request, Option.none(), NOW);
    return Decisions.decide(policy(), dossier).get();
  }

  private static Policy policy() {
    return PolicyDocument.read("shop.yaml", POLICY.getBytes(StandardCharsets.UTF_8)).get();
  }

  private static Money cny(long minor) {
    return Money.of(minor, "CNY");
  }
}
