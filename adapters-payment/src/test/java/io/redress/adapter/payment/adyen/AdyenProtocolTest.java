package io.redress.adapter.payment.adyen;

import static io.redress.adapter.payment.adyen.FakeAdyen.reply;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.adapter.payment.gateway.Capabilities;
import io.redress.adapter.payment.gateway.Instruction;
import io.redress.adapter.payment.gateway.Payment;
import io.redress.adapter.payment.http.Headers;
import io.redress.adapter.payment.http.Reply;
import io.redress.money.Money;
import io.redress.port.LegView;
import io.redress.port.RefundAnswer.Accepted;
import io.redress.port.RefundAnswer.Declined;
import io.redress.port.RefundAnswer.Uncertain;
import io.redress.port.Retry;
import io.redress.port.Submission;
import io.redress.port.Submission.NotSent;
import io.redress.settlement.DeclineCode;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdyenProtocolTest {

  private static final Instant NOW = Instant.parse("2026-03-09T16:30:05Z");
  private static final Payment PAYMENT =
      Payment.of("order-7", Money.of(10000, "EUR"), NOW).knownAs("KHQC5N7G84BLNK43");
  private static final Instruction ORDERED =
      new Instruction("case-2-1", PAYMENT, Money.of(1230, "EUR"));
  private static final String RECEIVED =
      """
      {"merchantAccount":"RedressECOM","paymentPspReference":"KHQC5N7G84BLNK43",\
      "reference":"case-2-1","pspReference":"F7WCWRG6JPHR8HG2","status":"received",\
      "amount":{"value":1230,"currency":"EUR"}}\
      """;

  private final AdyenProtocol protocol = new AdyenProtocol(FakeAdyen.account());

  private Submission answered(int status, String json) {
    return protocol.answered(ORDERED, reply(status, json), NOW);
  }

  @Test
  void aRefundIsAskedForWithItsKeyInTwoPlaces() {
    var call = protocol.refund(ORDERED, NOW);

    assertThat(call.method()).hasToString("POST");
    assertThat(call.uri())
        .hasToString("https://checkout-test.adyen.com/v71/payments/KHQC5N7G84BLNK43/refunds");
    assertThat(new String(call.body(), UTF_8))
        .isEqualTo(
            """
            {"merchantAccount":"RedressECOM","amount":{"currency":"EUR","value":1230},\
            "reference":"case-2-1"}\
            """);
    assertThat(call.headers().only("Idempotency-Key")).contains("case-2-1");
    assertThat(call.headers().only("X-API-Key")).contains("AQEyhmfxK4vNaBZEw0m-not-a-key");
    assertThat(call.headers().only("Content-Type")).contains("application/json");
  }

  @Test
  void theSameInstructionIsTheSameRequest() {
    assertThat(protocol.refund(ORDERED, NOW).body())
        .isEqualTo(protocol.refund(ORDERED, NOW.plus(Duration.ofDays(1))).body());
  }

  @Test
  void whatCannotBeAskedForIsNotSent() {
    var unknown = new Instruction("k", Payment.of("o", Money.of(5, "EUR"), NOW), ORDERED.amount());
    var elsewhere = new Instruction("k", PAYMENT.knownAs("../../payouts"), ORDERED.amount());
    var inPennies = new Instruction("k", PAYMENT, Money.of(1_500_050, "IDR"));

    assertThat(protocol.withheld(ORDERED)).isEqualTo(Option.none());
    assertThat(protocol.withheld(unknown).get())
        .isInstanceOfSatisfying(NotSent.class, not -> assertThat(not.isProven()).isTrue());
    assertThat(protocol.withheld(elsewhere).get()).isInstanceOf(NotSent.class);
    assertThat(protocol.withheld(inPennies))
        .contains(new Declined(DeclineCode.INVALID_REQUEST, Retry.NEVER, "not sent"));
  }

  @Test
  void anOrderIsOnlyEverTakenOn() {
    assertThat(answered(201, RECEIVED)).isEqualTo(new Accepted(Option.of("F7WCWRG6JPHR8HG2")));
    assertThat(answered(200, RECEIVED)).isInstanceOf(Accepted.class);
  }

  @ParameterizedTest
  @CsvSource({
    "case-2-1, case-2-2",
    "KHQC5N7G84BLNK43, KHQC5N7G84BLNK44",
    "RedressECOM, OtherECOM",
    "1230, 1231",
    "1230, 1230.0",
    "EUR, USD",
    "received, completed",
    "reference, Reference",
  })
  void anAnswerAboutSomethingElseIsUncertain(String right, String wrong) {
    assertThat(answered(201, RECEIVED.replace(right, wrong))).isInstanceOf(Uncertain.class);
  }

  @ParameterizedTest
  @CsvSource({
    "422, 167, validation, PAYMENT_NOT_FOUND, NEVER",
    "422, 137, validation, INVALID_REQUEST, NEVER",
    "422, 138, validation, CURRENCY_MISMATCH, NEVER",
    "403, 010, security, NOT_AUTHORISED, SAME_KEY",
    "403, 901, security, NOT_AUTHORISED, SAME_KEY",
  })
  void aListedNoIsANo(int status, String code, String type, DeclineCode meaning, Retry retry) {
    assertThat(answered(status, error(status, code, type)))
        .isEqualTo(new Declined(meaning, retry, code));
  }

  @Test
  void aWrongKeyOfTheApiIsMended() {
    assertThat(answered(401, error(401, "000", "security")))
        .isEqualTo(new Declined(DeclineCode.NOT_AUTHORISED, Retry.SAME_KEY, "000 security"));
  }

  private static String error(int status, String code, String type) {
    return """
    {"status":%d,"errorCode":"%s","message":"words","errorType":"%s","pspReference":"X"}\
    """
        .formatted(status, code, type);
  }

  @ParameterizedTest
  @CsvSource({
    "422, 704, validation",
    "422, 000, validation",
    "422, 99999, validation",
    "409, 704, validation",
    "500, 167, internal",
    "503, 167, internal",
  })
  void whatIsNotCertainIsUncertain(int status, String code, String type) {
    assertThat(answered(status, error(status, code, type))).isInstanceOf(Uncertain.class);
  }

  @Test
  void whatIsTransientMayBeUnderWay() {
    var headers =
        Headers.none().with("Content-Type", "application/json").with("Transient-Error", "true");
    var no = new Reply(422, headers, error(422, "167", "validation").getBytes(UTF_8));

    assertThat(protocol.answered(ORDERED, no, NOW)).isInstanceOf(Uncertain.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<html>Forbidden</html>",
        "{}",
        "{\"errorCode\":\"167\"}",
        "{\"status\":401,\"errorCode\":\"167\"}",
        "{\"status\":\"422\",\"errorCode\":\"167\"}",
        "{\"status\":422,\"errorCode\":167}",
        "{\"status\":422,\"errorCode\":\"167\",\"errorCode\":\"167\"}"
      })
  void aNoThatIsNotAdyensIsUncertain(String body) {
    assertThat(answered(422, body)).isInstanceOf(Uncertain.class);
  }

  @Test
  void thereIsNothingToAsk() {
    assertThat(protocol.capabilities().query()).isEqualTo(Capabilities.Query.NONE);
    assertThat(protocol.query(ORDERED, NOW)).isEmpty();
    assertThat(protocol.found(ORDERED, reply(200, RECEIVED), NOW))
        .isEqualTo(new LegView.NotSupported());
    assertThat(protocol.capabilities().keyLifetime()).contains(Duration.ofDays(7));
    assertThat(protocol.capabilities().canTakeBack()).isTrue();
  }
}
