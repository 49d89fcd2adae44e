package io.redress.adapter.payment.paypal;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.adapter.payment.Loopback;
import io.redress.adapter.payment.Loopback.Answer;
import io.redress.adapter.payment.Loopback.Request;
import io.redress.adapter.payment.gateway.PaymentProvider.Surroundings;
import io.redress.adapter.payment.http.Transport;
import io.redress.adapter.payment.http.TransportSettings;
import io.redress.money.Money;
import io.redress.port.LegView;
import io.redress.port.PaymentGateway;
import io.redress.port.RefundAnswer.Confirmed;
import io.redress.port.RefundAnswer.Declined;
import io.redress.port.Retry;
import io.redress.port.Submission;
import io.redress.port.Submission.NotSent;
import io.redress.settlement.DeclineCode;
import io.vavr.control.Option;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An opened account: tokens, certificates and two questions in one. */
class PayPalCallsTest {

  private static final Confirmed CONFIRMED =
      new Confirmed(Option.of(Money.of(700, "USD")), Option.of("1Y107995YT783435V"));

  private final AtomicReference<Instant> now = new AtomicReference<>(Samples.NOW);
  private final AtomicInteger tokens = new AtomicInteger();
  private final AtomicReference<String> refused = new AtomicReference<>("none");
  private final AtomicReference<Answer> noToken = new AtomicReference<>();

  private Loopback paypal;
  private Transport transport;
  private PaymentGateway gateway;

  @BeforeEach
  void open() throws IOException {
    paypal = new Loopback(this::answer);
    transport = new Transport(TransportSettings.usual());
    gateway =
        new PayPalProvider()
            .open(
                Samples.SETTINGS.with("address", paypal.address()),
                new Surroundings(leg -> Option.of(Samples.PAYMENT), transport, now::get))
            .gateway();
  }

  @AfterEach
  void close() {
    transport.close();
    paypal.close();
  }

  private Answer answer(Request request) {
    if (request.uri().getPath().equals("/v1/oauth2/token")) {
      return token();
    }
    if (request.header("Authorization").equals("Bearer " + refused.get())) {
      return new Answer(401, "{\"error\": \"invalid_token\"}");
    }
    return switch (request.uri().getPath()) {
      case "/v2/payments/captures/2GG279541U471931P" -> new Answer(200, Samples.capture());
      case "/v2/checkout/orders/5O190127TN364715T" ->
          new Answer(200, Samples.order("PARTIALLY_REFUNDED", Samples.refund("COMPLETED")));
      default -> new Answer(201, Samples.refund("COMPLETED"));
    };
  }

  private Answer token() {
    int number = tokens.incrementAndGet();
    return noToken.get() != null
        ? noToken.get()
        : new Answer(
            200,
            "{\"access_token\": \"A21AA-%d\", \"token_type\": \"Bearer\", \"expires_in\": 32400}"
                .formatted(number));
  }

  @Test
  void aTokenIsHadWithIdAndSecretAndUsedUntilItEnds() {
    assertThat(refund()).isEqualTo(CONFIRMED);
    now.set(Samples.NOW.plus(Duration.ofMinutes(537)));
    assertThat(refund()).isEqualTo(CONFIRMED);
    assertThat(tokens).hasValue(1);

    now.set(Samples.NOW.plus(Duration.ofMinutes(538))); // two minutes before nine hours
    assertThat(refund()).isEqualTo(CONFIRMED);
    assertThat(tokens).hasValue(2);
    assertThat(paypal.requests().getFirst())
        .satisfies(token -> {
          assertThat(token.fields()).containsEntry("grant_type", "client_credentials");
          assertThat(token.header("Authorization"))
              .isEqualTo(
                  "Basic"
                      + " QVlTcTNSREdzbUJMSkUtb3RUa0J0TS1qQlJkMVRDUXdGZjlSR2Z3ZGROWFd6MHVGVTl6dHlteWx"
                      + "PaFJTOkVHbkhEeERfcVJQZGFMZFp6OGlDcjhON19NekYtWUhQVGtqczZOS1lRdlFTQm5ncDRQVFRWV2tQWlJiTA==");
        });
  }

  @Test
  void aTokenThatIsRefusedIsRenewedOnceAndTheRefundSentUnderItsKey() {
    refused.set("A21AA-1");

    assertThat(refund()).isEqualTo(CONFIRMED);
    assertThat(tokens).hasValue(2);
    assertThat(paypal.requests())
        .filteredOn(each -> each.uri().getPath().endsWith("/refund"))
        .extracting(each -> each.header("PayPal-Request-Id"))
        .containsExactly("case-7-1", "case-7-1");
  }

  @Test
  void whoRefusesEveryTokenIsNotAskedForEver() {
    refused.set("A21AA-1");
    noToken.set(
        new Answer(
            200,
            "{\"access_token\": \"A21AA-1\", \"token_type\": \"Bearer\", \"expires_in\": 32400}"));

    assertThat(refund())
        .isEqualTo(new Declined(DeclineCode.NOT_AUTHORISED, Retry.SAME_KEY, "status=401"));
    assertThat(tokens).hasValue(2);
    assertThat(paypal.requests()).hasSize(4);
  }

  @Test
  void withoutATokenNothingIsSent() {
    noToken.set(new Answer(401, "{\"error\": \"invalid_client\"}"));
    assertThat(refund())
        .isEqualTo(
            new NotSent("PayPal does not take the client id with its secret", true, Option.none()));

    noToken.set(new Answer(200, "{\"access_token\": \"A 1\", \"token_type\": \"Bearer\"}"));
    assertThat(refund())
        .isEqualTo(new NotSent("PayPal gave no token: status 200", true, Option.none()));
    assertThat(gateway.query(Samples.leg("case-7-1")))
        .isEqualTo(new LegView.Unreadable("PayPal gave no token: status 200"));
    assertThat(paypal.requests()).allMatch(each -> each.uri().getPath().endsWith("/token"));
  }

  @Test
  void manyThreadsHaveOneToken() throws Exception {
    var start = new CountDownLatch(1);
    Callable<Submission> refund =
        () -> {
          start.await();
          return refund();
        };
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var answers = IntStream.range(0, 16).mapToObj(each -> threads.submit(refund)).toList();
      start.countDown();
      for (var answer : answers) {
        assertThat(answer.get()).isEqualTo(CONFIRMED);
      }
    }
    assertThat(tokens).hasValue(1);
  }

  @Test
  void manyThreadsWhoseTokenIsRefusedHaveOneMore() throws Exception {
    refund();
    refused.set("A21AA-1");
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var answers = IntStream.range(0, 16).mapToObj(each -> threads.submit(this::refund)).toList();
      for (var answer : answers) {
        assertThat(answer.get()).isEqualTo(CONFIRMED);
      }
    }
    assertThat(tokens).hasValue(2);
  }

  @Test
  void aRefundIsFoundByItsCaptureAndItsOrder() {
    assertThat(gateway.query(Samples.leg("case-7-1"))).isEqualTo(new LegView.Found(CONFIRMED));
    assertThat(gateway.query(Samples.leg("case-7-2"))).isEqualTo(new LegView.Absent(true));
    assertThat(paypal.requests())
        .extracting(each -> each.method() + " " + each.uri().getPath())
        .containsExactly(
            "POST /v1/oauth2/token",
            "GET /v2/payments/captures/2GG279541U471931P",
            "GET /v2/checkout/orders/5O190127TN364715T",
            "GET /v2/payments/captures/2GG279541U471931P",
            "GET /v2/checkout/orders/5O190127TN364715T");
  }

  private Submission refund() {
    return gateway.refund(Samples.leg("case-7-1"));
  }
}
