package io.redress.example.acme;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.redress.money.Money;
import io.redress.order.OrderId;
import io.redress.order.TenderId;
import io.redress.port.LegView;
import io.redress.settlement.LegAnswer;
import io.redress.settlement.LegId;
import io.redress.settlement.RefundLeg;
import io.redress.settlement.Route;
import io.vavr.control.Option;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Acme's adapter makes of answers that say nothing about the money. */
class AcmeAnswersTest {

  private static final Duration LONG = Duration.ofSeconds(20);
  private static final Duration SHORT = Duration.ofMillis(500);

  private static final RefundLeg LEG =
      new RefundLeg(
          new LegId("case-1-1"),
          new OrderId("order-7"),
          Option.of(new TenderId("card-7")),
          Route.ORIGINAL,
          Money.of(990, "CNY"),
          Money.of(990, "CNY"),
          Instant.parse("2026-03-09T08:00:00Z"));

  private final WireMockServer server =
      new WireMockServer(wireMockConfig().bindAddress("127.0.0.1").dynamicPort());

  @BeforeEach
  void open() {
    server.start();
  }

  @AfterEach
  void close() {
    server.stop();
  }

  /** None of them says that the leg did not arrive earlier, or will not arrive after all. */
  @ParameterizedTest
  @ValueSource(ints = {204, 302, 400, 401, 403, 404, 408, 409, 429, 500, 502, 504})
  void anAnswerThatPromisesNothingIsUncertain(int status) {
    assertThat(heard(aResponse().withStatus(status), LONG)).isEqualTo(LegAnswer.UNCERTAIN);
  }

  @Test
  void aProviderThatIsDownIsUncertain() {
    var gateway = gateway(LONG);
    server.stop();

    assertThat(said(gateway.query(LEG))).isEqualTo(LegAnswer.UNCERTAIN);
  }

  @Test
  @Timeout(20)
  void silenceIsUncertain() {
    assertThat(heard(aResponse().withFixedDelay(60_000), SHORT)).isEqualTo(LegAnswer.UNCERTAIN);
  }

  /** The status comes at once and the rest by drops, beyond any single time-out of a read. */
  @Test
  @Timeout(20)
  void theDeadlineIsForTheWholeAnswer() {
    var drops = aResponse().withBody("0123456789".repeat(10)).withChunkedDribbleDelay(30, 60_000);

    assertThat(heard(drops, SHORT)).isEqualTo(LegAnswer.UNCERTAIN);
  }

  private static LegAnswer said(LegView view) {
    return ((LegView.Found) view).answer().word();
  }

  private LegAnswer heard(ResponseDefinitionBuilder answer, Duration deadline) {
    server.stubFor(any(anyUrl()).willReturn(answer));
    return said(gateway(deadline).query(LEG));
  }

  private AcmePaymentGateway gateway(Duration deadline) {
    return new AcmePaymentGateway(URI.create(server.baseUrl() + "/refunds"), deadline);
  }
}
