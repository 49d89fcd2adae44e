package io.redress.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.adapter.payment.gateway.Gateways;
import io.redress.adapter.payment.memory.InMemoryPaymentGateway;
import io.redress.money.Money;
import io.redress.order.OrderId;
import io.redress.order.TenderId;
import io.redress.port.PaymentGateway;
import io.redress.port.RefundAnswer;
import io.redress.settlement.LegAnswer;
import io.redress.settlement.LegId;
import io.redress.settlement.RefundLeg;
import io.redress.settlement.Route;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Currency;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A shop that has changed its account with a provider. */
class ManyAccountsExample {

  private static final Map<TenderId, String> PAID_THROUGH =
      Map.of(new TenderId("order-7/1"), "alipay-2024", new TenderId("order-8/1"), "alipay");

  private final InMemoryPaymentGateway before = new InMemoryPaymentGateway();
  private final InMemoryPaymentGateway since = new InMemoryPaymentGateway();

  @Test
  void whatWasPaidThroughTheOldAccountGoesBackThroughIt() {
    var leg = leg("order-7/1");

    assertThat(gateways(before, since).refund(leg))
        .isEqualTo(RefundAnswer.said(LegAnswer.CONFIRMED));
    assertThat(before.paidFor(new TenderId("order-7/1"), Currency.getInstance("CNY")))
        .isEqualTo(Money.of(990, "CNY"));
  }

  // region gateways
  static PaymentGateway gateways(PaymentGateway before, PaymentGateway since) {
    return Gateways.by(leg ->
            leg.tender()
                .map(payment -> PAID_THROUGH.getOrDefault(payment, "unknown"))
                .getOrElse(leg.route().word()))
        .with("alipay-2024", before)
        .with("alipay", since);
  }

  // endregion

  private static RefundLeg leg(String tender) {
    return new RefundLeg(
        new LegId("case-1-1"),
        new OrderId("order-7"),
        Option.of(new TenderId(tender)),
        Route.ORIGINAL,
        Money.of(990, "CNY"),
        Money.of(990, "CNY"),
        Instant.parse("2026-03-09T08:00:00Z"));
  }
}
