package io.redress.adapter.payment.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.adapter.payment.memory.InMemoryPaymentGateway;
import io.redress.money.Money;
import io.redress.order.OrderId;
import io.redress.order.TenderId;
import io.redress.port.LegView;
import io.redress.port.PaymentGateway;
import io.redress.port.RefundAnswer;
import io.redress.port.Submission;
import io.redress.settlement.LegAnswer;
import io.redress.settlement.LegId;
import io.redress.settlement.RefundLeg;
import io.redress.settlement.Route;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import org.junit.jupiter.api.Test;

/** Each leg goes to the account that its payment was made with. */
class GatewaysTest {

  private static final TenderId OLD = new TenderId("alipay-2024");
  private static final TenderId NEW = new TenderId("alipay");

  private final InMemoryPaymentGateway before = new InMemoryPaymentGateway();
  private final Forgetful since = new Forgetful();
  private final Gateways gateways =
      Gateways.by(leg -> leg.tender().map(TenderId::value).getOrElse("none"))
          .with("alipay-2024", before)
          .with("alipay", since);

  /** Whose answers are all its own. */
  private static final class Forgetful implements PaymentGateway {

    @Override
    public Submission refund(RefundLeg leg) {
      return RefundAnswer.said(LegAnswer.ACCEPTED);
    }

    @Override
    public LegView query(RefundLeg leg) {
      return new LegView.NotSupported();
    }

    @Override
    public Option<Duration> keyLifetime(RefundLeg leg) {
      return Option.of(Duration.ofDays(1));
    }

    @Override
    public Duration unknownFor(RefundLeg leg) {
      return Duration.ofSeconds(10);
    }

    @Override
    public boolean canTakeBack(RefundLeg leg) {
      return false;
    }
  }

  @Test
  void aPaymentOfTheOldAccountGoesBackByTheOldAccount() {
    assertThat(gateways.refund(leg(OLD))).isEqualTo(RefundAnswer.said(LegAnswer.CONFIRMED));
    assertThat(gateways.query(leg(OLD))).isEqualTo(LegView.found(LegAnswer.CONFIRMED));
    assertThat(before.paidFor(OLD, Currency.getInstance("CNY"))).isEqualTo(Money.of(990, "CNY"));
  }

  @Test
  void eachAccountSpeaksForItself() {
    assertThat(gateways.refund(leg(NEW))).isEqualTo(RefundAnswer.said(LegAnswer.ACCEPTED));
    assertThat(gateways.query(leg(NEW))).isEqualTo(new LegView.NotSupported());
    assertThat(gateways.keyLifetime(leg(NEW))).contains(Duration.ofDays(1));
    assertThat(gateways.unknownFor(leg(NEW))).isEqualTo(Duration.ofSeconds(10));
    assertThat(gateways.canTakeBack(leg(NEW))).isFalse();
    assertThat(gateways.keyLifetime(leg(OLD))).isEmpty();
    assertThat(gateways.unknownFor(leg(OLD))).isZero();
    assertThat(gateways.canTakeBack(leg(OLD))).isTrue();
  }

  /** It waits until somebody has set it up, and a person sees why. */
  @Test
  void whatNoAccountIsKnownForIsNotSent() {
    var lost = leg(new TenderId("paypal"));

    assertThat(gateways.refund(lost))
        .isEqualTo(new Submission.NotSent("there is no gateway for 'paypal'", true, Option.none()));
    assertThat(gateways.query(lost))
        .isEqualTo(new LegView.Unreadable("there is no gateway for 'paypal'"));
    assertThat(gateways.canTakeBack(lost)).isTrue();
    assertThat(gateways.unknownFor(lost)).isZero();
  }

  @Test
  void nobodyGetsTwoGatewaysOfOneName() {
    assertThatThrownBy(() -> gateways.with("alipay", before))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there are two gateways for 'alipay'");
  }

  private static RefundLeg leg(TenderId tender) {
    return new RefundLeg(
        new LegId("case-1-1"),
        new OrderId("order-7"),
        Option.of(tender),
        Route.ORIGINAL,
        Money.of(990, "CNY"),
        Money.of(990, "CNY"),
        Instant.parse("2026-03-09T08:00:00Z"));
  }
}
