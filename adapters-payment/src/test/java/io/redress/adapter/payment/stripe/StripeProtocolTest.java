package io.redress.adapter.payment.stripe;

import static io.redress.adapter.payment.stripe.Samples.NOW;
import static io.redress.adapter.payment.stripe.Samples.PAYMENT;
import static io.redress.adapter.payment.stripe.Samples.REFUND;
import static io.redress.adapter.payment.stripe.Samples.answer;
import static io.redress.adapter.payment.stripe.Samples.refund;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.adapter.payment.gateway.Instruction;
import io.redress.adapter.payment.gateway.Payment;
import io.redress.adapter.payment.http.Call;
import io.redress.adapter.payment.http.Headers;
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

class StripeProtocolTest {

  private static final Option<String> REFERENCE = Option.of("re_3Pgc76");

  private final StripeProtocol protocol = Samples.protocol();

  @Test
  void aRefundIsAFormWithItsKeyInTheHeaderAndOnTheRefundItself() {
    var call = protocol.refund(REFUND, NOW);

    assertThat(call.method()).isEqualTo(Call.Method.POST);
    assertThat(call.uri()).hasToString("https://api.stripe.com/v1/refunds");
    assertThat(call.body())
        .asString(UTF_8)
        .isEqualTo("payment_intent=pi_3Pgc76&amount=700&metadata%5Brefund_key%5D=case-7-1");
    assertThat(call.headers().only("Content-Type")).contains("application/x-www-form-urlencoded");
    assertThat(call.headers().only("Idempotency-Key")).contains("case-7-1");
    assertThat(call.headers().only("Authorization")).contains("Bearer sk_live_51Pgc76Kdn2");
    assertThat(call.headers().only("Stripe-Version")).contains("2026-07-29.dahlia");
    assertThat(call.headers().all("Stripe-Account")).isEmpty();
  }

  @Test
  void theSameRefundIsTheSameRequestAtAnyTime() {
    var first = protocol.refund(REFUND, NOW);
    var later = protocol.refund(REFUND, NOW.plus(Duration.ofHours(3)));

    assertThat(later.body()).isEqualTo(first.body());
    assertThat(later.headers()).isEqualTo(first.headers());
    assertThat(later.uri()).isEqualTo(first.uri());
  }

  @ParameterizedTest
  @CsvSource({"ch_3Pgc76,charge=ch_3Pgc76&amount=700", "py_1Pgc76,charge=py_1Pgc76&amount=700"})
  void aPaymentWithoutAnIntentIsNamedByItsCharge(String number, String expected) {
    var call = protocol.refund(of(PAYMENT.knownAs(number)), NOW);

    assertThat(call.body()).asString(UTF_8).startsWith(expected);
  }

  @Test
  void aPlatformActsForAConnectedAccount() {
    var platform =
        new StripeProtocol(
            StripeAccount.of(Samples.SETTINGS.with("connected-account", "acct_1Pgc76")));

    assertThat(platform.refund(REFUND, NOW).headers().only("Stripe-Account"))
        .contains("acct_1Pgc76");
  }

  @ParameterizedTest
  @ValueSource(strings = {"order-7", "in_1Pgc76", "pi_", "pi_3/../x", "re_3Pgc76"})
  void aPaymentWithoutANumberOfStripesIsNotSent(String number) {
    assertThat(protocol.withheld(of(PAYMENT.knownAs(number))))
        .contains(
            new NotSent(
                "the payment has no number of Stripe's: pi_, ch_ or py_", true, Option.none()));
    assertThat(protocol.query(of(PAYMENT.knownAs(number)), NOW)).isEmpty();
  }

  @Test
  void aPaymentWithoutAnyNumberOfStripesIsNotSent() {
    var unknown = Payment.of("order-7", Money.of(1990, "USD"), PAYMENT.paidAt());

    assertThat(protocol.withheld(of(unknown))).isNotEmpty();
    assertThat(protocol.withheld(REFUND)).isEmpty();
  }

  @Test
  void anAmountThatStripeCannotWriteIsNotSent() {
    var payment =
        Payment.of("order-7", Money.of(9000, "KWD"), PAYMENT.paidAt()).knownAs("pi_3Pgc76");

    assertThat(protocol.withheld(new Instruction("case-7-1", payment, Money.of(5124, "KWD"))))
        .contains(new Declined(DeclineCode.INVALID_REQUEST, Retry.NEVER, "not sent"));
    assertThat(protocol.withheld(new Instruction("case-7-1", payment, Money.of(5120, "KWD"))))
        .isEmpty();
  }

  @Test
  void whatSucceededIsConfirmedWithAmountAndReference() {
    assertThat(answered(200, refund("succeeded")))
        .isEqualTo(new Confirmed(Option.of(Money.of(700, "USD")), REFERENCE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"pending", "requires_action"})
  void whatIsUnderWayIsAccepted(String status) {
    assertThat(answered(200, refund(status))).isEqualTo(new Accepted(REFERENCE));
  }

  @Test
  void aRefundThatWaitsForTheShopsMoneyIsUnderWay() {
    var waiting =
        refund("pending").replace("\"reason\": null", "\"pending_reason\": \"insufficient_funds\"");

    assertThat(answered(200, waiting)).isEqualTo(new Accepted(REFERENCE));
  }

  @ParameterizedTest
  @CsvSource({
    "lost_or_stolen_card,PAYEE_UNREACHABLE,NEVER,failed=lost_or_stolen_card",
    "expired_or_canceled_card,PAYEE_UNREACHABLE,NEVER,failed=expired_or_canceled_card",
    "charge_for_pending_refund_disputed,PAYMENT_NOT_REFUNDABLE,NEVER,failed=charge_for_pending_refund_disputed",
    "insufficient_funds,INSUFFICIENT_FUNDS,NEW_KEY,failed=insufficient_funds",
    "merchant_request,OTHER,NEW_KEY,failed=merchant_request",
    "declined,OTHER,NEVER,failed",
    "unknown,OTHER,NEVER,failed"
  })
  void whatFailedIsDeclined(String reason, DeclineCode code, Retry retry, String said) {
    var failed =
        refund("failed").replace("\"reason\": null", "\"failure_reason\": \"" + reason + "\"");

    assertThat(answered(200, failed)).isEqualTo(new Declined(code, retry, said));
  }

  @Test
  void whatWasCancelledIsDeclined() {
    assertThat(answered(200, refund("canceled")))
        .isEqualTo(new Declined(DeclineCode.OTHER, Retry.NEW_KEY, "canceled"));
  }

  @Test
  void aStatusThatNobodyKnowsIsUncertain() {
    assertThat(answered(200, refund("reversing"))).isEqualTo(new Uncertain("status reversing"));
  }

  @ParameterizedTest
  @CsvSource({
    "case-7-1,case-7-2,the answer names another refund",
    "refund_key,some_key,the answer names another refund",
    "pi_3Pgc76,pi_4Pgc76,the answer names another payment",
    "\"object\": \"refund\",\"object\": \"charge\",the answer is no refund",
    "\"amount\": 700,\"amount\": 7.5,the answer names another amount",
    "\"usd\",\"xyz\",the answer names another amount",
    "re_3Pgc76\",re_3Pgc76,the answer is no refund"
  })
  void whatDoesNotFitIsUncertain(String said, String instead, String why) {
    assertThat(answered(200, refund("succeeded").replace(said, instead)))
        .isEqualTo(new Uncertain(why));
  }

  @Test
  void aFailureOfAnotherAmountIsNotOurs() {
    assertThat(answered(200, refund("failed").replace("700", "701")))
        .isEqualTo(new Uncertain("the answer names another amount"));
  }

  @Test
  void aPageForPeopleIsUncertain() {
    var page =
        new Reply(
            200,
            Headers.none().with("Content-Type", "text/html"),
            refund("succeeded").getBytes(UTF_8));

    assertThat(protocol.answered(REFUND, page, NOW))
        .isEqualTo(new Uncertain("the answer is no refund"));
  }

  @ParameterizedTest
  @CsvSource({
    "400,charge_already_refunded,ALREADY_REFUNDED,NEVER",
    "400,charge_disputed,PAYMENT_NOT_REFUNDABLE,NEVER",
    "400,amount_too_large,AMOUNT_EXCEEDS_REFUNDABLE,NEVER",
    "404,resource_missing,PAYMENT_NOT_FOUND,NEVER",
    "400,insufficient_funds,INSUFFICIENT_FUNDS,NEW_KEY",
    "401,api_key_expired,NOT_AUTHORISED,SAME_KEY"
  })
  void aListedCodeIsANo(int status, String code, DeclineCode expected, Retry retry) {
    assertThat(answered(status, error("invalid_request_error", "\"code\": \"" + code + "\"")))
        .isEqualTo(new Declined(expected, retry, code));
  }

  @Test
  void moreThanIsLeftHasNoCodeButNamesTheField() {
    var error = error("invalid_request_error", "\"param\": \"amount\"");

    assertThat(answered(400, error))
        .isEqualTo(
            new Declined(DeclineCode.AMOUNT_EXCEEDS_REFUNDABLE, Retry.NEVER, "param=amount"));
    assertThat(((RefundAnswer) answered(400, error)).opensOtherRoutes()).isFalse();
  }

  @Test
  void anotherRefundUnderTheSameKeyIsAKeyThatWasUsed() {
    var answer = answered(400, error("idempotency_error", "\"message\": \"Keys for ...\""));

    assertThat(answer)
        .isEqualTo(new Declined(DeclineCode.KEY_REUSED, Retry.NEVER, "idempotency_error"));
    assertThat(((RefundAnswer) answer).opensOtherRoutes()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"401,NOT_AUTHORISED", "403,NOT_AUTHORISED"})
  void aWrongKeyIsMendedAndTheRefundSentAgainUnderItsOwn(int status, DeclineCode code) {
    var answer =
        answered(status, error("invalid_request_error", "\"message\": \"Invalid API Key\""));

    assertThat(answer).isEqualTo(new Declined(code, Retry.SAME_KEY, "status=" + status));
    assertThat(((RefundAnswer) answer).opensOtherRoutes()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"400", "402", "404", "409", "424", "500", "502", "503"})
  void whatIsNotListedIsUncertain(int status) {
    var unlisted = error("invalid_request_error", "\"code\": \"a_new_code\"");

    assertThat(answered(status, unlisted)).isEqualTo(new Uncertain("status " + status));
  }

  @Test
  void aConflictIsUncertainWhateverItsCode() {
    assertThat(answered(409, error("idempotency_error", "\"code\": \"idempotency_key_in_use\"")))
        .isEqualTo(new Uncertain("status 409"));
    assertThat(answered(500, error("api_error", "\"code\": \"charge_already_refunded\"")))
        .isEqualTo(new Uncertain("status 500"));
  }

  @Test
  void aNoThatDoesNotSayWhyInStripesWayIsUncertain() {
    assertThat(answered(401, "{\"message\": \"sign in\"}")).isEqualTo(new Uncertain("status 401"));
  }

  @Test
  void theRefundsOfThePaymentAreAskedFor() {
    var call = protocol.query(REFUND, NOW).get();

    assertThat(call.method()).isEqualTo(Call.Method.GET);
    assertThat(call.uri())
        .hasToString("https://api.stripe.com/v1/refunds?payment_intent=pi_3Pgc76&limit=100");
    assertThat(call.headers().only("Authorization")).contains("Bearer sk_live_51Pgc76Kdn2");
  }

  @Test
  void theOneWithOurKeyIsFoundAmongOthers() {
    var others = refund("failed").replace("case-7-1", "case-7-9") + "," + refund("succeeded");

    assertThat(found(page(others, false)))
        .isEqualTo(new LegView.Found(new Confirmed(Option.of(Money.of(700, "USD")), REFERENCE)));
  }

  @Test
  void noneWithOurKeyIsNone() {
    var other = refund("succeeded").replace("refund_key", "somebody");

    assertThat(found(page(other, false))).isEqualTo(new LegView.Absent(true));
    assertThat(found(page("", false))).isEqualTo(new LegView.Absent(true));
  }

  @Test
  void whileOlderOnesFollowNothingIsSaidToBeAbsent() {
    var reply = answer(200, page(refund("succeeded").replace("case-7-1", "case-7-9"), true));

    assertThat(protocol.found(REFUND, reply, NOW))
        .isEqualTo(new LegView.Unreadable("more refunds than were looked through"));
    assertThat(protocol.next(REFUND, reply, NOW).map(Call::uri))
        .map(Object::toString)
        .contains(
            "https://api.stripe.com/v1/refunds"
                + "?payment_intent=pi_3Pgc76&starting_after=re_3Pgc76&limit=100");
    assertThat(protocol.next(REFUND, answer(200, page(refund("failed"), false)), NOW)).isEmpty();
  }

  @Test
  void twoRefundsUnderOneKeyAreForPeople() {
    var twice = refund("succeeded") + "," + refund("succeeded").replace("re_3", "re_4");

    assertThat(found(page(twice, false)))
        .isEqualTo(new LegView.Found(new Uncertain("2 refunds have its key")));
  }

  @ParameterizedTest
  @CsvSource({"404", "500", "401"})
  void anAnswerThatIsNoListSaysNothing(int status) {
    var error = error("invalid_request_error", "\"code\": \"resource_missing\"");

    assertThat(protocol.found(REFUND, answer(status, error), NOW))
        .isEqualTo(new LegView.Unreadable("status " + status));
    assertThat(found("{\"object\": \"list\", \"data\": [1], \"has_more\": false}"))
        .isEqualTo(new LegView.Unreadable("the answer is no list of refunds"));
    assertThat(found("{\"object\": \"list\", \"data\": []}"))
        .isEqualTo(new LegView.Unreadable("the answer is no list of refunds"));
  }

  @Test
  void everyCodeHasASourceOfStripes() {
    assertThat(StripeCodes.table().rows())
        .hasSize(33)
        .allMatch(row -> "docs.stripe.com".equals(row.source().getHost()));
  }

  private Submission answered(int status, String json) {
    return protocol.answered(REFUND, answer(status, json), NOW);
  }

  private LegView found(String json) {
    return protocol.found(REFUND, answer(200, json), NOW);
  }

  private static Instruction of(Payment payment) {
    return new Instruction("case-7-1", payment, Money.of(700, "USD"));
  }

  private static String error(String type, String more) {
    return "{\"error\": {\"type\": \"%s\", %s}}".formatted(type, more);
  }

  private static String page(String refunds, boolean hasMore) {
    return "{\"object\": \"list\", \"url\": \"/v1/refunds\", \"has_more\": %s, \"data\": [%s]}"
        .formatted(hasMore, refunds);
  }
}
