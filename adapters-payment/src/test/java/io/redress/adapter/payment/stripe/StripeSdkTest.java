package io.redress.adapter.payment.stripe;

import static io.redress.adapter.payment.stripe.Samples.NOW;
import static io.redress.adapter.payment.stripe.Samples.REFUND;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stripe.Stripe;
import com.stripe.StripeClient;
import com.stripe.exception.SignatureVerificationException;
import com.stripe.net.ApiResource;
import com.stripe.net.RequestOptions;
import com.stripe.net.Webhook;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.RefundListParams;
import io.redress.adapter.payment.Loopback;
import io.redress.adapter.payment.http.Call;
import io.redress.adapter.payment.http.Headers;
import io.redress.money.Money;
import io.redress.port.Delivery;
import io.redress.port.LegView;
import io.redress.port.Notice;
import io.redress.port.Notice.Verified;
import io.redress.port.RefundAnswer.Confirmed;
import io.redress.settlement.LegId;
import io.vavr.control.Option;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Stripe's own library as a witness, both ways: what it sends and reads is what we do. */
class StripeSdkTest {

  private static final Confirmed CONFIRMED =
      new Confirmed(Option.of(Money.of(700, "USD")), Option.of("re_3Pgc76"));

  @Test
  void theVersionIsThatOfTheLibrary() {
    assertThat(StripeProtocol.VERSION).isEqualTo(Stripe.API_VERSION);
  }

  @Test
  void aRefundIsOrderedAsTheLibraryDoes() throws Exception {
    try (var server = Loopback.saying(request -> Samples.refund("succeeded"))) {
      var params =
          RefundCreateParams.builder()
              .setPaymentIntent("pi_3Pgc76")
              .setAmount(700L)
              .putMetadata("refund_key", "case-7-1")
              .build();
      var options = RequestOptions.builder().setIdempotencyKey("case-7-1").build();

      client(server).v1().refunds().create(params, options);

      var theirs = server.requests().getFirst();
      var ours = request(Samples.protocol().refund(REFUND, NOW));
      assertSameRequest(ours, theirs);
      assertThat(ours.header("Idempotency-Key")).isEqualTo(theirs.header("Idempotency-Key"));
      assertThat(ours.header("Content-Type")).isEqualTo("application/x-www-form-urlencoded");
      assertThat(theirs.header("Content-Type")).startsWith("application/x-www-form-urlencoded");
    }
  }

  @Test
  void refundsAreListedAsTheLibraryDoes() throws Exception {
    var none =
        "{\"object\": \"list\", \"url\": \"/v1/refunds\", \"has_more\": false, \"data\": []}";
    try (var server = Loopback.saying(request -> none)) {
      client(server)
          .v1()
          .refunds()
          .list(RefundListParams.builder().setPaymentIntent("pi_3Pgc76").setLimit(100L).build());

      assertSameRequest(
          request(Samples.protocol().query(REFUND, NOW).get()), server.requests().getFirst());
    }
  }

  private static void assertSameRequest(Loopback.Request ours, Loopback.Request theirs) {
    assertThat(ours.method()).isEqualTo(theirs.method());
    assertThat(ours.uri().getPath()).isEqualTo(theirs.uri().getPath());
    assertThat(ours.fields()).isEqualTo(theirs.fields());
    assertThat(ours.header("Authorization")).isEqualTo(theirs.header("Authorization"));
    assertThat(ours.header("Stripe-Version")).isEqualTo(theirs.header("Stripe-Version"));
  }

  @Test
  void whatTheLibraryWritesOfARefundWeRead() {
    var theirs =
        ApiResource.GSON.fromJson(Samples.refund("succeeded"), com.stripe.model.Refund.class);

    var written = Samples.answer(200, theirs.toJson());

    assertThat(theirs.getStatus()).isEqualTo("succeeded");
    assertThat(theirs.getMetadata()).containsEntry("refund_key", "case-7-1");
    assertThat(Samples.protocol().answered(REFUND, written, NOW)).isEqualTo(CONFIRMED);
    assertThat(
            Samples.protocol()
                .found(
                    REFUND,
                    Samples.answer(
                        200,
                        "{\"object\": \"list\", \"has_more\": false, \"data\": [%s]}"
                            .formatted(theirs.toJson())),
                    NOW))
        .isEqualTo(new LegView.Found(CONFIRMED));
  }

  @Test
  void whatTheLibrarySignsWeBelieve() throws Exception {
    var event = event();
    var header =
        Webhook.Signature.generateSignatureHeader(
            event, Samples.WEBHOOK_SECRET, NOW.getEpochSecond());

    var notice =
        new StripeNotices(Samples.account(), () -> NOW)
            .read(Delivery.of(Map.of("Stripe-Signature", List.of(header)), event.getBytes(UTF_8)));

    assertThat(notice)
        .first()
        .isInstanceOfSatisfying(
            Verified.class,
            verified -> {
              assertThat(verified.key()).isEqualTo(new LegId("case-7-1"));
              assertThat(verified.answer()).isEqualTo(CONFIRMED);
            });
  }

  @Test
  void whatOursIsSignedLikeTheLibraryBelieves() throws Exception {
    var event = event();
    var header = SignedEvents.header(NOW.getEpochSecond(), event.getBytes(UTF_8));

    var theirs =
        Webhook.constructEvent(
            event, header, Samples.WEBHOOK_SECRET, 300, Clock.fixed(NOW, ZoneOffset.UTC));

    assertThat(theirs.getId()).isEqualTo("evt_1Pgc76");
    assertThatThrownBy(() ->
            Webhook.constructEvent(
                event.replace("700", "701"),
                header,
                Samples.WEBHOOK_SECRET,
                300,
                Clock.fixed(NOW, ZoneOffset.UTC)))
        .isInstanceOf(SignatureVerificationException.class);
  }

  /** The library believes what was signed for tomorrow; we do not. */
  @Test
  void whatIsSignedForTomorrowOnlyTheLibraryBelieves() throws Exception {
    var event = event();
    long tomorrow = NOW.getEpochSecond() + 86_400;
    var header = SignedEvents.header(tomorrow, event.getBytes(UTF_8));

    var theirs =
        Webhook.constructEvent(
            event, header, Samples.WEBHOOK_SECRET, 300, Clock.fixed(NOW, ZoneOffset.UTC));

    assertThat(theirs.getType()).isEqualTo("refund.updated");
    assertThat(
            new StripeNotices(Samples.account(), () -> NOW)
                .read(
                    Delivery.of(
                        Map.of("Stripe-Signature", List.of(header)), event.getBytes(UTF_8))))
        .containsExactly(new Notice.Rejected(Notice.Reason.STALE));
  }

  private static String event() throws IOException {
    try (var file =
        requireNonNull(StripeSdkTest.class.getResourceAsStream("fuzzed/refund-updated.json"))) {
      return new String(file.readAllBytes(), UTF_8);
    }
  }

  private static StripeClient client(Loopback server) {
    return StripeClient.builder()
        .setApiKey("sk_live_51Pgc76Kdn2")
        .setApiBase(server.address())
        .setMaxNetworkRetries(0)
        .build();
  }

  private static Loopback.Request request(Call call) {
    return new Loopback.Request(
        call.method().name(),
        URI.create(call.uri().toString()),
        headers(call.headers()),
        new String(call.body(), UTF_8));
  }

  private static Map<String, List<String>> headers(Headers headers) {
    return headers
        .fields()
        .toJavaMap(field -> io.vavr.Tuple.of(field.name(), List.of(field.value())));
  }
}
