package io.redress.adapter.payment.paypal;

import static io.redress.adapter.payment.paypal.Samples.NOW;
import static io.redress.adapter.payment.paypal.Samples.REFUND;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.paypal.sdk.ApiHelper;
import com.paypal.sdk.Environment;
import com.paypal.sdk.PaypalServerSdkClient;
import com.paypal.sdk.authentication.ClientCredentialsAuthModel;
import com.paypal.sdk.models.CapturedPayment;
import com.paypal.sdk.models.GetCapturedPaymentInput;
import com.paypal.sdk.models.GetOrderInput;
import com.paypal.sdk.models.Money;
import com.paypal.sdk.models.Order;
import com.paypal.sdk.models.RefundCapturedPaymentInput;
import com.paypal.sdk.models.RefundRequest;
import io.redress.adapter.payment.Loopback;
import io.redress.adapter.payment.Loopback.Answer;
import io.redress.adapter.payment.http.Json;
import io.redress.adapter.payment.http.ReadJson;
import io.redress.port.LegView;
import io.redress.port.RefundAnswer.Confirmed;
import io.vavr.control.Option;
import java.net.URI;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;

/** PayPal's own library as a witness, both ways: what it sends and reads is what we do. */
class PayPalSdkTest {

  private static final Confirmed CONFIRMED =
      new Confirmed(
          Option.of(io.redress.money.Money.of(700, "USD")), Option.of("1Y107995YT783435V"));

  @Test
  void aRefundIsOrderedAsTheLibraryDoes() throws Exception {
    try (var server = new Loopback(request -> answer(request.uri()))) {
      var input =
          new RefundCapturedPaymentInput.Builder(Samples.CAPTURE, "application/json")
              .paypalRequestId("case-7-1")
              .prefer("return=representation")
              .body(
                  new RefundRequest.Builder()
                      .amount(new Money.Builder("USD", "7.00").build())
                      .customId("case-7-1")
                      .invoiceId("case-7-1")
                      .noteToPayer("Too small")
                      .build())
              .build();

      var read = client(server).getPaymentsController().refundCapturedPayment(input).getResult();

      var ours = Samples.protocol().refund(REFUND, NOW);
      var theirs = server.requests().getLast();
      assertThat(theirs.method()).isEqualTo("POST");
      assertThat(ours.uri().getPath()).isEqualTo(theirs.uri().getPath());
      assertThat(json(ours.body())).isEqualTo(json(theirs.body().getBytes(UTF_8)));
      assertThat(theirs.header("PayPal-Request-Id")).isEqualTo("case-7-1");
      assertThat(theirs.header("Prefer")).isEqualTo("return=representation");
      assertThat(theirs.header("Content-Type")).startsWith("application/json");
      assertThat(theirs.header("Authorization")).isEqualTo("Bearer A21AA-1");
      assertThat(read.getStatus().value()).isEqualTo("COMPLETED");
      assertThat(read.getCustomId()).isEqualTo("case-7-1");
    }
  }

  @Test
  void aTokenIsHadAsTheLibraryDoes() throws Exception {
    try (var server = new Loopback(request -> answer(request.uri()))) {
      client(server)
          .getPaymentsController()
          .getCapturedPayment(new GetCapturedPaymentInput.Builder(Samples.CAPTURE).build());
      var theirs = server.requests().getFirst();
      var account = PayPalAccount.of(Samples.SETTINGS.with("address", server.address()));

      try (var transport =
          new io.redress.adapter.payment.http.Transport(
              io.redress.adapter.payment.http.TransportSettings.usual())) {
        new PayPalToken(account, transport, () -> NOW)
            .authorise(io.redress.adapter.payment.http.Call.get(account.api()));
      }
      var ours = server.requests().getLast();

      assertThat(theirs.uri().getPath()).isEqualTo("/v1/oauth2/token");
      assertThat(ours.uri()).isEqualTo(theirs.uri());
      assertThat(ours.fields()).isEqualTo(theirs.fields());
      assertThat(ours.header("Authorization")).isEqualTo(theirs.header("Authorization"));
    }
  }

  @Test
  void aCaptureAndItsOrderAreAskedForAsTheLibraryDoes() throws Exception {
    try (var server = new Loopback(request -> answer(request.uri()))) {
      var client = client(server);
      var captured =
          client
              .getPaymentsController()
              .getCapturedPayment(new GetCapturedPaymentInput.Builder(Samples.CAPTURE).build())
              .getResult();
      var order = captured.getSupplementaryData().getRelatedIds().getOrderId();
      client.getOrdersController().getOrder(new GetOrderInput.Builder(order).build());

      var protocol = Samples.protocol();
      var asked = server.requests();
      assertThat(asked.get(1).uri().getPath())
          .isEqualTo(protocol.query(REFUND, NOW).get().uri().getPath());
      assertThat(asked.get(2).uri().getPath())
          .isEqualTo(
              protocol
                  .next(REFUND, Samples.answer(200, Samples.capture()), NOW)
                  .get()
                  .uri()
                  .getPath());
    }
  }

  @Test
  void whatTheLibraryWritesOfRefundsWeRead() throws Exception {
    var refund =
        ApiHelper.deserialize(Samples.refund("COMPLETED"), com.paypal.sdk.models.Refund.class);
    var capture = ApiHelper.deserialize(Samples.capture(), CapturedPayment.class);
    var order =
        ApiHelper.deserialize(
            Samples.order("PARTIALLY_REFUNDED", Samples.refund("COMPLETED")), Order.class);
    var protocol = Samples.protocol();

    assertThat(protocol.answered(REFUND, Samples.answer(201, ApiHelper.serialize(refund)), NOW))
        .isEqualTo(CONFIRMED);
    assertThat(protocol.next(REFUND, Samples.answer(200, ApiHelper.serialize(capture)), NOW))
        .isNotEmpty();
    assertThat(protocol.found(REFUND, Samples.answer(200, ApiHelper.serialize(order)), NOW))
        .isEqualTo(new LegView.Found(CONFIRMED));
  }

  private static Json.Fields json(byte[] body) {
    return ReadJson.object(body, 10_000)
        .getOrElseThrow(() -> new AssertionError(new String(body, UTF_8)));
  }

  private static Answer answer(URI uri) {
    return switch (uri.getPath()) {
      case "/v1/oauth2/token" ->
          new Answer(
              200,
              "{\"access_token\": \"A21AA-1\", \"token_type\": \"Bearer\", \"expires_in\": 32400}");
      case "/v2/payments/captures/2GG279541U471931P" -> new Answer(200, Samples.capture());
      case "/v2/checkout/orders/5O190127TN364715T" ->
          new Answer(200, Samples.order("COMPLETED", ""));
      default -> new Answer(201, Samples.refund("COMPLETED"));
    };
  }

  /** The library knows two addresses only, so its requests are turned to another one. */
  private static PaypalServerSdkClient client(Loopback server) {
    var here = HttpUrl.get(server.address());
    var http =
        new OkHttpClient.Builder()
            .addInterceptor(chain ->
                chain.proceed(
                    chain
                        .request()
                        .newBuilder()
                        .url(
                            chain
                                .request()
                                .url()
                                .newBuilder()
                                .scheme("http")
                                .host(here.host())
                                .port(here.port())
                                .build())
                        .build()))
            .build();
    return new PaypalServerSdkClient.Builder()
        .environment(Environment.PRODUCTION)
        .clientCredentialsAuth(
            new ClientCredentialsAuthModel.Builder(
                    "AYSq3RDGsmBLJE-otTkBtM-jBRd1TCQwFf9RGfwddNXWz0uFU9ztymylOhRS",
                    "EGnHDxD_qRPdaLdZz8iCr8N7_MzF-YHPTkjs6NKYQvQSBngp4PTTVWkPZRbL")
                .build())
        .httpClientConfig(config -> config.httpClientInstance(http, false))
        .build();
  }
}
