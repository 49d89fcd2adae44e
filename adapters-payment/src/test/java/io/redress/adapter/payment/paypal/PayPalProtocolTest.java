package io.redress.adapter.payment.paypal;

import static io.redress.adapter.payment.paypal.Samples.NOW;
import static io.redress.adapter.payment.paypal.Samples.PAYMENT;
import static io.redress.adapter.payment.paypal.Samples.REFUND;
import static io.redress.adapter.payment.paypal.Samples.answer;
import static io.redress.adapter.payment.paypal.Samples.capture;
import static io.redress.adapter.payment.paypal.Samples.order;
import static io.redress.adapter.payment.paypal.Samples.refund;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.adapter.payment.gateway.Instruction;
import io.redress.adapter.payment.gateway.Payment;
import io.redress.adapter.payment.http.Call;
import io.redress.adapter.payment.http.Headers;
import io.redress.adapter.payment.http.ReadJson;
import io.redress.adapter.payment.http.Reply;
import io.redress.money.Money;
import io.redress.port.LegView;
import io.redress.port.RefundAnswer;
import io.redress.port.RefundAnswer.Accepted;
import io.redress.port.RefundAnswer.Confirmed;
import io.redress.port.RefundAnswer.Declined;
import io.redress.port.RefundAnswer.Uncertain;
import io.redress.port.Retry;
import io.redress.port.Submission;
import io.redress.port.Submission.NotSent;
import io.redress.settlement.DeclineCode;
import io.vavr.control.Option;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PayPalProtocolTest {

  private static final Option<String> REFERENCE = Option.of("1Y107995YT783435V");
  private static final Confirmed CONFIRMED =
      new Confirmed(Option.of(Money.of(700, "USD")), REFERENCE);

  private final PayPalProtocol protocol = Samples.protocol();

  @Test
  void aRefundCarriesItsKeyThreeTimes() {
    var call = protocol.refund(REFUND, NOW);

    assertThat(call.method()).isEqualTo(Call.Method.POST);
    assertThat(call.uri())
        .hasToString("https://api-m.paypal.com/v2/payments/captures/2GG279541U471931P/refund");
    assertThat(call.body())
        .asString(UTF_8)
        .isEqualTo(
            "{\"amount\":{\"currency_code\":\"USD\",\"value\":\"7.00\"},\"custom_id\":\"case-7-1\","
                + "\"invoice_id\":\"case-7-1\",\"note_to_payer\":\"Too small\"}");
    assertThat(call.headers().only("Content-Type")).contains("application/json");
    assertThat(call.headers().only("PayPal-Request-Id")).contains("case-7-1");
    assertThat(call.headers().only("Prefer")).contains("return=representation");
  }

  @Test
  void theSameRefundIsTheSameRequestAtAnyTime() {
    var first = protocol.refund(REFUND, NOW);
    var later = protocol.refund(REFUND, NOW.plus(Duration.ofDays(40)));

    assertThat(later.body()).isEqualTo(first.body());
    assertThat(later.headers()).isEqualTo(first.headers());
    assertThat(later.uri()).isEqualTo(first.uri());
  }

  @Test
  void aNoteIsCutToWhatPayPalTakesAndLeftOutIfThereIsNone() {
    var long3500 = "退款😀\"原因".repeat(500);

    var note =
        ReadJson.object(protocol.refund(of(PAYMENT.because(long3500)), NOW).body(), 10_000)
            .get()
            .text("note_to_payer")
            .get();

    assertThat(note).hasSize(254).startsWith("退款😀\"原因").endsWith("原因退款");
    assertThat(body(of(PAYMENT.because("")))).doesNotContain("note_to_payer");
  }

  @ParameterizedTest
  @ValueSource(strings = {"order-7", "2gg279541u471931p", "../../v1/x", "2GG27"})
  void aPaymentWithoutANumberOfACaptureIsNotSent(String number) {
    assertThat(protocol.withheld(of(PAYMENT.knownAs(number))))
        .contains(
            new NotSent("the payment has no number of a PayPal capture", true, Option.none()));
    assertThat(protocol.query(of(PAYMENT.knownAs(number)), NOW)).isEmpty();
  }

  @Test
  void anAmountThatPayPalCannotWriteIsNotSent() {
    var payment =
        Payment.of("order-7", Money.of(900_000, "HUF"), PAYMENT.paidAt()).knownAs(Samples.CAPTURE);

    assertThat(protocol.withheld(new Instruction("case-7-1", payment, Money.of(120_050, "HUF"))))
        .contains(new Declined(DeclineCode.INVALID_REQUEST, Retry.NEVER, "not sent"));
    assertThat(protocol.withheld(new Instruction("case-7-1", payment, Money.of(120_000, "HUF"))))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 201})
  void whatIsCompletedIsConfirmedWithAmountAndReference(int status) {
    assertThat(answered(status, refund("COMPLETED"))).isEqualTo(CONFIRMED);
  }

  @Test
  void whatIsPendingIsAccepted() {
    assertThat(answered(201, refund("PENDING"))).isEqualTo(new Accepted(REFERENCE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"FAILED", "CANCELLED"})
  void whatCameToNothingIsDeclined(String status) {
    assertThat(answered(201, refund(status)))
        .isEqualTo(new Declined(DeclineCode.OTHER, Retry.NEW_KEY, status));
  }

  @Test
  void aStatusThatNobodyKnowsIsUncertain() {
    assertThat(answered(201, refund("REVERSING"))).isEqualTo(new Uncertain("status REVERSING"));
  }

  @ParameterizedTest
  @CsvSource({
    "case-7-1,case-7-2,the answer names another refund",
    "\"custom_id\": \"case-7-1\",\"custom_id\": \"order-7\",the answer names another refund",
    "\"id\": \"1Y,\"no\": \"1Y,the answer is no refund",
    "\"amount\": {,\"amounts\": {,the answer names another amount",
    "1Y107995YT783435V\",1Y107995YT783435V,the answer is no refund"
  })
  void whatDoesNotFitIsUncertain(String said, String instead, String why) {
    assertThat(answered(201, refund("COMPLETED").replace(said, instead)))
        .isEqualTo(new Uncertain(why));
  }

  @Test
  void aShortAnswerDoesNotSayWhoseItIs() {
    assertThat(answered(201, "{\"id\": \"1Y107995YT783435V\", \"status\": \"COMPLETED\"}"))
        .isEqualTo(new Uncertain("the answer names another refund"));
  }

  @Test
  void aFailureOfAnotherAmountIsNotOurs() {
    assertThat(answered(201, refund("FAILED").replace("7.00", "7.01")))
        .isEqualTo(new Uncertain("the answer names another amount"));
  }

  @Test
  void aPageForPeopleIsUncertain() {
    var page =
        new Reply(
            200,
            Headers.none().with("Content-Type", "text/html"),
            refund("COMPLETED").getBytes(UTF_8));

    assertThat(protocol.answered(REFUND, page, NOW))
        .isEqualTo(new Uncertain("the answer is no refund"));
  }

  @ParameterizedTest
  @CsvSource({
    "CAPTURE_FULLY_REFUNDED,ALREADY_REFUNDED,NEVER,false",
    "REFUND_AMOUNT_EXCEEDED,AMOUNT_EXCEEDS_REFUNDABLE,NEVER,false",
    "REFUND_TIME_LIMIT_EXCEEDED,WINDOW_EXPIRED,NEVER,true",
    "MAX_NUMBER_OF_REFUNDS_EXCEEDED,TOO_MANY_REFUNDS,NEVER,true",
    "REFUND_FAILED_INSUFFICIENT_FUNDS,INSUFFICIENT_FUNDS,SAME_KEY,false",
    "PENDING_CAPTURE,PAYMENT_NOT_REFUNDABLE,SAME_KEY,false",
    "DUPLICATE_INVOICE_ID,KEY_REUSED,NEVER,false",
    "PAYER_ACCOUNT_LOCKED_OR_CLOSED,PAYEE_UNREACHABLE,NEVER,true",
    "PAYEE_ACCOUNT_RESTRICTED,NOT_AUTHORISED,SAME_KEY,false"
  })
  void aListedIssueIsANo(String issue, DeclineCode code, Retry retry, boolean opens) {
    var answer = answered(422, error("UNPROCESSABLE_ENTITY", issue));

    assertThat(answer).isEqualTo(new Declined(code, retry, issue));
    assertThat(((RefundAnswer) answer).opensOtherRoutes()).isEqualTo(opens);
  }

  @Test
  void ofTwoIssuesTheOneCountsThatKeepsOtherRoutesShut() {
    var both =
        error("UNPROCESSABLE_ENTITY", "REFUND_TIME_LIMIT_EXCEEDED", "CAPTURE_FULLY_REFUNDED");

    assertThat(answered(422, both))
        .isEqualTo(
            new Declined(DeclineCode.ALREADY_REFUNDED, Retry.NEVER, "CAPTURE_FULLY_REFUNDED"));
  }

  @Test
  void oneIssueThatNobodyKnowsMakesAllUncertain() {
    assertThat(
            answered(422, error("UNPROCESSABLE_ENTITY", "REFUND_TIME_LIMIT_EXCEEDED", "A_NEW_ONE")))
        .isEqualTo(new Uncertain("status 422"));
    assertThat(answered(422, "{\"name\": \"UNPROCESSABLE_ENTITY\", \"details\": [1]}"))
        .isEqualTo(new Uncertain("status 422"));
  }

  @Test
  void aPaymentThatPayPalDoesNotKnow() {
    assertThat(answered(404, error("RESOURCE_NOT_FOUND", "INVALID_RESOURCE_ID")))
        .isEqualTo(new Declined(DeclineCode.PAYMENT_NOT_FOUND, Retry.NEVER, "INVALID_RESOURCE_ID"));
    assertThat(answered(404, "{\"name\": \"RESOURCE_NOT_FOUND\"}"))
        .isEqualTo(new Declined(DeclineCode.PAYMENT_NOT_FOUND, Retry.NEVER, "RESOURCE_NOT_FOUND"));
  }

  @ParameterizedTest
  @CsvSource({
    "401,'{\"error\": \"invalid_token\", \"error_description\": \"...\"}'",
    "403,'{\"name\": \"NOT_AUTHORIZED\", \"message\": \"...\"}'"
  })
  void wrongCredentialsAreMendedAndTheRefundSentAgainUnderItsKey(int status, String body) {
    assertThat(answered(status, body))
        .isEqualTo(new Declined(DeclineCode.NOT_AUTHORISED, Retry.SAME_KEY, "status=" + status));
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 409, 415, 422, 500, 503})
  void whatIsNotListedIsUncertain(int status) {
    assertThat(answered(status, error("INVALID_REQUEST", "A_NEW_ONE")))
        .isEqualTo(new Uncertain("status " + status));
    assertThat(answered(status, "<html>")).isEqualTo(new Uncertain("status " + status));
  }

  @Test
  void aConflictIsUncertainWhateverItsIssue() {
    assertThat(answered(409, error("RESOURCE_CONFLICT", "PREVIOUS_REQUEST_IN_PROGRESS")))
        .isEqualTo(new Uncertain("status 409"));
    assertThat(answered(500, error("INTERNAL_SERVER_ERROR", "CAPTURE_FULLY_REFUNDED")))
        .isEqualTo(new Uncertain("status 500"));
  }

  @Test
  void firstTheCaptureIsAskedForAndThenItsOrder() {
    var reply = answer(200, capture());

    assertThat(protocol.query(REFUND, NOW).map(Call::uri).map(Object::toString))
        .contains("https://api-m.paypal.com/v2/payments/captures/2GG279541U471931P");
    assertThat(protocol.found(REFUND, reply, NOW))
        .isEqualTo(new LegView.Unreadable("its order was not asked for"));
    assertThat(protocol.next(REFUND, reply, NOW).map(Call::uri).map(Object::toString))
        .contains("https://api-m.paypal.com/v2/checkout/orders/5O190127TN364715T");
  }

  @ParameterizedTest
  @CsvSource({"order_id,other_id", "5O190127TN364715T,../v1/x"})
  void aCaptureWithoutAnOrderLeavesNobodyToAsk(String said, String instead) {
    var reply = answer(200, capture().replace(said, instead));

    assertThat(protocol.found(REFUND, reply, NOW)).isEqualTo(new LegView.NotSupported());
    assertThat(protocol.next(REFUND, reply, NOW)).isEmpty();
  }

  @Test
  void anotherCaptureIsNotAsked() {
    var reply = answer(200, capture().replace("2GG279541U471931P", "3GG279541U471931P"));

    assertThat(protocol.found(REFUND, reply, NOW))
        .isEqualTo(new LegView.Unreadable("the answer names another payment"));
    assertThat(protocol.next(REFUND, reply, NOW)).isEmpty();
  }

  @Test
  void theOneWithOurKeyIsFoundAmongTheRefundsOfTheOrder() {
    var others = refund("COMPLETED").replace("case-7-1", "case-7-9") + "," + refund("COMPLETED");

    assertThat(found(order("PARTIALLY_REFUNDED", others))).isEqualTo(new LegView.Found(CONFIRMED));
    assertThat(protocol.next(REFUND, answer(200, order("REFUNDED", others)), NOW)).isEmpty();
  }

  @Test
  void aRefundByHandHasNoKey() {
    var byHand =
        refund("COMPLETED").replace("\"invoice_id\": \"case-7-1\",", "").replace("case-7-1", "o-7");

    assertThat(found(order("PARTIALLY_REFUNDED", byHand))).isEqualTo(new LegView.Absent(true));
    assertThat(found(order("COMPLETED", ""))).isEqualTo(new LegView.Absent(true));
  }

  @Test
  void anOrderThatKeepsItsRefundsToItselfSaysNothing() {
    var silent = order("REFUNDED", "").replace("\"refunds\": []", "\"more\": []");

    assertThat(found(silent))
        .isEqualTo(new LegView.Unreadable("the order does not tell of its refunds"));
    assertThat(found(order("REFUNDED", "")))
        .isEqualTo(new LegView.Unreadable("the order does not tell of its refunds"));
  }

  @Test
  void anotherOrderSaysNothing() {
    assertThat(found(order("COMPLETED", "").replace("2GG279541U471931P", "3GG279541U471931P")))
        .isEqualTo(new LegView.Unreadable("the answer names another payment"));
  }

  @Test
  void twoRefundsUnderOneKeyAreForPeople() {
    var twice = refund("COMPLETED") + "," + refund("COMPLETED").replace("1Y1", "2Y1");

    assertThat(found(order("REFUNDED", twice)))
        .isEqualTo(new LegView.Found(new Uncertain("2 refunds have its key")));
  }

  @Test
  void whatIsNoAnswerSaysNothing() {
    assertThat(protocol.found(REFUND, answer(404, error("RESOURCE_NOT_FOUND", "X")), NOW))
        .isEqualTo(new LegView.Unreadable("status 404"));
    assertThat(found("[]"))
        .isEqualTo(new LegView.Unreadable("the answer is neither a capture nor an order"));
    assertThat(found(order("REFUNDED", "{\"id\": 1}")))
        .isEqualTo(new LegView.Unreadable("the answer is neither a capture nor an order"));
  }

  @Test
  void everyCodeHasASourceOfPayPals() {
    assertThat(PayPalCodes.table().rows())
        .hasSize(33)
        .allMatch(row -> "developer.paypal.com".equals(row.source().getHost()));
  }

  private Submission answered(int status, String json) {
    return protocol.answered(REFUND, answer(status, json), NOW);
  }

  private LegView found(String json) {
    return protocol.found(REFUND, answer(200, json), NOW);
  }

  private String body(Instruction what) {
    return new String(protocol.refund(what, NOW).body(), UTF_8);
  }

  private static Instruction of(Payment payment) {
    return new Instruction("case-7-1", payment, Money.of(700, "USD"));
  }

  private static String error(String name, String... issues) {
    return "{\"name\": \"%s\", \"message\": \"...\", \"debug_id\": \"e05d09cb4176a\", \"details\": [%s]}"
        .formatted(
            name,
            io.vavr.collection.List.of(issues)
                .map(issue -> "{\"issue\": \"%s\", \"description\": \"...\"}".formatted(issue))
                .mkString(","));
  }
}
