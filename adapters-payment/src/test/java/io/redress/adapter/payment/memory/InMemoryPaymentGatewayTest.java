package io.redress.adapter.payment.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.adapter.payment.PaymentGatewayContract;
import io.redress.money.Money;
import io.redress.order.OrderId;
import io.redress.order.TenderId;
import io.redress.port.LegView;
import io.redress.port.PaymentGateway;
import io.redress.port.RefundAnswer;
import io.redress.settlement.LegAnswer;
import io.redress.settlement.LegId;
import io.redress.settlement.RefundLeg;
import io.redress.settlement.Route;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Currency;
import org.junit.jupiter.api.Test;

class InMemoryPaymentGatewayTest extends PaymentGatewayContract {

  private static final Currency CNY = Currency.getInstance("CNY");
  private static final TenderId TENDER = new TenderId("alipay-2");
  private static final RefundLeg LEG =
      new RefundLeg(
          new LegId("case-2-1"),
          new OrderId("order-7"),
          Option.of(new TenderId("alipay-2")),
          Route.ORIGINAL,
          Money.of(700, "CNY"),
          Money.of(700, "CNY"),
          Instant.parse("2026-03-09T08:00:00Z"));

  private Treatment next = Treatment.open(LegAnswer.CONFIRMED);
  private final InMemoryPaymentGateway gateway = new InMemoryPaymentGateway(leg -> next);

  @Override
  protected PaymentGateway gateway() {
    return gateway;
  }

  @Override
  protected void providerWill(Behaviour behaviour) {
    next =
        switch (behaviour) {
          case PAYS -> Treatment.open(LegAnswer.CONFIRMED);
          case ACCEPTS -> Treatment.open(LegAnswer.ACCEPTED);
          case DECLINES -> Treatment.open(LegAnswer.DECLINED);
          case PAYS_UNHEARD, PAYS_AND_FAILS -> Treatment.unheard(LegAnswer.CONFIRMED);
          case NEVER_HEARS -> Treatment.lost();
        };
  }

  @Override
  protected void providerPays(LegId accepted) {
    gateway.settle(accepted, LegAnswer.CONFIRMED);
  }

  @Override
  protected long paidMinor(TenderId tender) {
    return gateway.paidFor(tender, CNY).minor();
  }

  @Test
  void aProviderThatNobodyScriptedPaysEverything() {
    assertThat(new InMemoryPaymentGateway().refund(LEG))
        .isEqualTo(RefundAnswer.said(LegAnswer.CONFIRMED));
  }

  @Test
  void aLegThatStaysVagueIsUncertainUntilItIsSettled() {
    next = Treatment.open(LegAnswer.UNCERTAIN);
    gateway.refund(LEG);

    assertThat(gateway.query(LEG)).isEqualTo(LegView.found(LegAnswer.UNCERTAIN));
    gateway.settle(LEG.id(), LegAnswer.CONFIRMED);
    assertThat(gateway.query(LEG)).isEqualTo(LegView.found(LegAnswer.CONFIRMED));
    assertThat(gateway.paidFor(TENDER, CNY)).isEqualTo(Money.of(700, "CNY"));
  }

  @Test
  void settlingTheSameTwicePaysOnce() {
    next = Treatment.open(LegAnswer.ACCEPTED);
    gateway.refund(LEG);
    gateway.settle(LEG.id(), LegAnswer.CONFIRMED);
    gateway.settle(LEG.id(), LegAnswer.CONFIRMED);

    assertThat(gateway.paidFor(TENDER, CNY)).isEqualTo(Money.of(700, "CNY"));
  }

  @Test
  void whatHasEndedCannotEndOtherwise() {
    gateway.refund(LEG);

    assertThatThrownBy(() -> gateway.settle(LEG.id(), LegAnswer.DECLINED))
        .isInstanceOf(IllegalStateException.class);
    assertThat(gateway.query(LEG)).isEqualTo(LegView.found(LegAnswer.CONFIRMED));
  }

  @Test
  void aLegThatNeverArrivedCannotBeSettled() {
    assertThatThrownBy(() -> gateway.settle(LEG.id(), LegAnswer.CONFIRMED))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void nobodyIsToldThatALegIsConfirmedWhichIsNot() {
    assertThatThrownBy(() -> new Treatment(LegAnswer.CONFIRMED, Option.of(LegAnswer.DECLINED)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
