package io.redress.example.acme;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
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
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Acme's adapter keeps what every payment gateway must keep. */
class AcmePaymentGatewayTest extends PaymentGatewayContract {

  /** Longer than a busy machine needs; no test waits for it. */
  private static final Duration DEADLINE = Duration.ofSeconds(20);

  private static final AcmeProvider ACME = new AcmeProvider();
  private static final WireMockServer SERVER =
      new WireMockServer(wireMockConfig().bindAddress("127.0.0.1").dynamicPort().extensions(ACME));
  private static final RefundLeg LEG =
      new RefundLeg(
          new LegId("case-7-1"),
          new OrderId("order-7"),
          Option.of(new TenderId("card-7")),
          Route.ORIGINAL,
          Money.of(990, "CNY"),
          Money.of(990, "CNY"),
          Instant.parse("2026-03-09T08:00:00Z"));

  @BeforeAll
  static void open() {
    SERVER.start();
    SERVER.stubFor(any(anyUrl()));
  }

  @AfterAll
  static void close() {
    SERVER.stop();
  }

  @BeforeEach
  void beginAnew() {
    ACME.beginAnew();
  }

  // region contract
  private final PaymentGateway gateway =
      new AcmePaymentGateway(URI.create(SERVER.baseUrl() + "/refunds"), DEADLINE);

  @Override
  protected PaymentGateway gateway() {
    return gateway;
  }

  @Override
  protected void providerWill(Behaviour behaviour) {
    ACME.behave(behaviour);
  }

  @Override
  protected void providerPays(LegId accepted) {
    ACME.pay(accepted.value());
  }

  @Override
  protected long paidMinor(TenderId tender) {
    return ACME.paidMinor(tender.value());
  }

  // endregion

  @Test
  void aLegThatArrivesAfterItWasAskedAboutIsDeclined() {
    assertThat(gateway.query(LEG)).isEqualTo(LegView.found(LegAnswer.DECLINED));
    assertThat(gateway.refund(LEG)).isEqualTo(RefundAnswer.said(LegAnswer.DECLINED));
    assertThat(paidMinor(new TenderId("card-7"))).isZero();
  }

  @Test
  void aKeyOfAnyLettersReachesTheProvider() {
    var odd =
        new RefundLeg(
            new LegId("售后 1&key=2"),
            LEG.order(),
            LEG.tender(),
            LEG.route(),
            LEG.amount(),
            LEG.worth(),
            LEG.due());

    assertThat(gateway.refund(odd)).isEqualTo(RefundAnswer.said(LegAnswer.CONFIRMED));
    assertThat(gateway.query(odd)).isEqualTo(LegView.found(LegAnswer.CONFIRMED));
  }
}
