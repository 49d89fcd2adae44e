package io.redress.adapter.payment.adyen;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.adyen.Client;
import com.adyen.Config;
import com.adyen.enums.Environment;
import com.adyen.model.RequestOptions;
import com.adyen.model.checkout.Amount;
import com.adyen.model.checkout.PaymentRefundRequest;
import com.adyen.model.checkout.PaymentRefundResponse;
import com.adyen.model.notification.NotificationRequestItem;
import com.adyen.notification.WebhookHandler;
import com.adyen.service.checkout.ModificationsApi;
import com.adyen.service.exception.ApiException;
import com.adyen.util.HMACValidator;
import io.redress.adapter.payment.gateway.Instruction;
import io.redress.adapter.payment.gateway.Payment;
import io.redress.adapter.payment.http.Secret;
import io.redress.adapter.payment.kit.Bench;
import io.redress.adapter.payment.kit.Books.Entry;
import io.redress.adapter.payment.kit.Books.Standing;
import io.redress.adapter.payment.kit.Fact;
import io.redress.adapter.payment.kit.FakeProvider;
import io.redress.adapter.payment.kit.HandClock;
import io.redress.adapter.payment.kit.Mishap;
import io.redress.adapter.payment.kit.Seal;
import io.redress.money.Money;
import io.redress.port.Delivery;
import io.redress.port.Notice;
import io.redress.port.RefundAnswer.Accepted;
import io.redress.port.RefundAnswer.Confirmed;
import io.redress.port.RefundAnswer.Declined;
import io.redress.port.Retry;
import io.redress.settlement.DeclineCode;
import io.redress.settlement.LegId;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Adyen's own library for Java and this adapter understand each other, and the fake between. */
class AdyenOracleTest {

  private static final Payment PAYMENT =
      Payment.of("order-7", Money.of(10000, "EUR"), Bench.NOW).knownAs("KHQC5N7G84BLNK43");
  private static final Instruction ORDERED =
      new Instruction("case-2-1", PAYMENT, Money.of(1230, "EUR"));

  private final AdyenDialect dialect = new AdyenDialect();
  private final AdyenProtocol protocol = new AdyenProtocol(FakeAdyen.account());
  private final AdyenNotices notices = new AdyenNotices(FakeAdyen.account());
  private FakeProvider adyen;

  @BeforeEach
  void start() {
    adyen = new FakeProvider(dialect, new HandClock(Bench.NOW));
    adyen.books().has(PAYMENT);
    adyen.books().takesAs(Standing.PENDING);
  }

  @AfterEach
  void stop() {
    adyen.close();
    assertThat(adyen.books().garbled()).isEmpty();
  }

  private PaymentRefundResponse theirRefund() throws IOException, ApiException {
    var config = new Config().apiKey(FakeAdyen.API_KEY).environment(Environment.TEST);
    return new ModificationsApi(new Client(config), adyen.address() + "/v71")
        .refundCapturedPayment(
            "KHQC5N7G84BLNK43",
            new PaymentRefundRequest()
                .merchantAccount(FakeAdyen.MERCHANT)
                .reference("case-2-1")
                .amount(new Amount().currency("EUR").value(1230L)),
            new RequestOptions().idempotencyKey("case-2-1"));
  }

  @Test
  void theirLibraryRefundsWithTheFake() throws Exception {
    var answer = theirRefund();

    assertThat(answer.getStatus()).isEqualTo(PaymentRefundResponse.StatusEnum.RECEIVED);
    assertThat(answer.getReference()).isEqualTo("case-2-1");
    assertThat(adyen.books().entry("case-2-1").amount()).isEqualTo(Money.of(1230, "EUR"));
    assertThat(adyen.books().movements()).isEqualTo(1);
  }

  @Test
  void whatWeSendTheirLibraryWouldHave() throws Exception {
    theirRefund();
    var call = protocol.refund(ORDERED, Bench.NOW);
    var theirs = adyen.heard().single();

    assertThat(PaymentRefundRequest.fromJson(new String(call.body(), UTF_8)))
        .isEqualTo(PaymentRefundRequest.fromJson(theirs.text()));
    assertThat(call.uri().getPath()).isEqualTo(theirs.target());
    for (var name : new String[] {"Idempotency-Key", "X-API-Key"}) {
      assertThat(call.headers().only(name)).contains(theirs.header(name));
    }
    assertThat(theirs.header("Content-Type")).startsWith("application/json");
  }

  @Test
  void weReadWhatTheirLibraryReads() throws Exception {
    var body = theirRefund().toJson();

    assertThat(protocol.answered(ORDERED, FakeAdyen.reply(201, body), Bench.NOW))
        .isEqualTo(new Accepted(Option.of("RFCASE21")));
  }

  @Test
  void theirLibraryReadsTheSameNo() {
    adyen.will(Mishap.insteadSaying(new Fact.Refused(DeclineCode.PAYMENT_NOT_FOUND)));

    assertThatThrownBy(this::theirRefund)
        .isInstanceOfSatisfying(
            ApiException.class,
            no -> {
              assertThat(no.getStatusCode()).isEqualTo(422);
              assertThat(no.getError().getErrorCode()).isEqualTo("167");
              assertThat(
                      protocol.answered(
                          ORDERED, FakeAdyen.reply(422, no.getResponseBody()), Bench.NOW))
                  .isEqualTo(new Declined(DeclineCode.PAYMENT_NOT_FOUND, Retry.NEVER, "167"));
            });
  }

  /** The sample of Adyen's own documents and of the tests of its library. */
  @Test
  void ourSignatureIsTheDocuments() {
    var fields =
        List.of(
            "7914073381342284",
            "",
            "TestMerchant",
            "TestPayment-1407325143704",
            "1130",
            "EUR",
            "AUTHORISATION",
            "true");

    assertThat(AdyenSignature.sign(fields, Secret.of(FakeAdyen.HMAC)))
        .isEqualTo("coqCmt/IZ4E3CzPvMY8zTjQVL5hYJUiBRg8UU+iCWo0=");
  }

  @Test
  void theirVerifierTakesTheWebhooksOfTheFake() throws Exception {
    for (var standing : new Standing[] {Standing.PAID, Standing.FAILED}) {
      var entry =
          new Entry("case-2-1", PAYMENT, Money.of(1230, "EUR"), standing, "rf-1", Bench.NOW);
      var said =
          dialect.sealNotice(dialect.notice("n-1", entry), new Seal(Seal.By.PROVIDER, Bench.NOW));
      var item = item(said.text());

      assertThat(new HMACValidator().validateHMAC(item, FakeAdyen.HMAC)).isTrue();
      assertThat(new HMACValidator().validateHMAC(item, FakeAdyen.HMAC_LATER)).isFalse();
      assertThat(item.getMerchantReference()).isEqualTo("case-2-1");
      assertThat(item.isSuccess()).isEqualTo(standing == Standing.PAID);
    }
  }

  private static NotificationRequestItem item(String webhook) throws IOException {
    return new WebhookHandler().handleNotificationJson(webhook).getNotificationItems().getFirst();
  }

  @Test
  void weTakeWebhooksThatTheirSignerSigned() throws Exception {
    var webhook =
        """
        {"live":"false","notificationItems":[{"NotificationRequestItem":{\
        "additionalData":{"hmacSignature":"unsigned"},"amount":{"currency":"EUR","value":1230},\
        "eventCode":"REFUND","eventDate":"2026-03-09T16:30:05+01:00",\
        "merchantAccountCode":"RedressECOM","merchantReference":"case-2-1",\
        "originalReference":"KHQC5N7G84BLNK43","paymentMethod":"mc",\
        "pspReference":"F7WCWRG6JPHR8HG2","reason":"","success":"true"}}]}\
        """;
    var signature = new HMACValidator().calculateHMAC(item(webhook), FakeAdyen.HMAC);
    var signed = webhook.replace("unsigned", signature).getBytes(UTF_8);

    assertThat(notices.read(Delivery.of(Map.of(), signed)).single())
        .isEqualTo(
            new Notice.Verified(
                "REFUND F7WCWRG6JPHR8HG2 true",
                new LegId("case-2-1"),
                new Confirmed(Option.of(Money.of(1230, "EUR")), Option.of("F7WCWRG6JPHR8HG2")),
                Option.none()));
  }
}
