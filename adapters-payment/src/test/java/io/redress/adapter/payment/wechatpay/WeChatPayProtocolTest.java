package io.redress.adapter.payment.wechatpay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.adapter.payment.gateway.Instruction;
import io.redress.adapter.payment.gateway.Payment;
import io.redress.adapter.payment.gateway.Settings;
import io.redress.adapter.payment.http.Headers;
import io.redress.adapter.payment.http.Reply;
import io.redress.adapter.payment.kit.Bench;
import io.redress.adapter.payment.kit.Said;
import io.redress.adapter.payment.kit.Seal;
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
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeChatPayProtocolTest {

  private static final URI ADDRESS = URI.create("https://api.mch.weixin.qq.com");
  private static final WeChatPayDialect DIALECT = new WeChatPayDialect();
  private static final Settings SETTINGS = Settings.of(DIALECT.settings(ADDRESS));
  private static final Payment PAYMENT =
      Payment.of("order-7-1", Money.of(10_000, "CNY"), Bench.NOW).knownAs("4200000007");

  private final WeChatPayProtocol protocol = protocol(SETTINGS);

  private static WeChatPayProtocol protocol(Settings settings) {
    return new WeChatPayProtocol(WeChatPayAccount.read(settings, Bench.NOW), () -> "nonce1");
  }

  private static Instruction refund(Payment payment) {
    return new Instruction("case-1-1", payment, Money.of(1250, "CNY"));
  }

  @Test
  void aRefundIsAskedForByWeChatPaysOwnNumberOfThePayment() {
    var call = protocol.refund(refund(PAYMENT.because("尺码不合适")), Bench.NOW);

    assertThat(call.uri()).hasToString("https://api.mch.weixin.qq.com/v3/refund/domestic/refunds");
    assertThat(call.headers().only("Accept")).containsExactly("application/json");
    assertThat(new String(call.body(), UTF_8))
        .isEqualTo(
            """
            {"transaction_id":"4200000007","out_refund_no":"case-1-1","reason":"尺码不合适",\
            "amount":{"refund":1250,"total":10000,"currency":"CNY"}}\
            """);
  }

  @Test
  void aPaymentWithoutSuchANumberIsNamedByTheShops() {
    var payment = Payment.of("order-7-1", Money.of(10_000, "CNY"), Bench.NOW);
    var call =
        protocol(SETTINGS.with("notify-url", "https://shop.example/wechatpay"))
            .refund(refund(payment), Bench.NOW);

    assertThat(new String(call.body(), UTF_8))
        .isEqualTo(
            """
            {"out_trade_no":"order-7-1","out_refund_no":"case-1-1",\
            "notify_url":"https://shop.example/wechatpay",\
            "amount":{"refund":1250,"total":10000,"currency":"CNY"}}\
            """);
  }

  /** 80 bytes: 26 characters of three, and one of two digits more fits. */
  @Test
  void aReasonIsCutBetweenCharacters() {
    var call = protocol.refund(refund(PAYMENT.because("退".repeat(26) + "款12")), Bench.NOW);

    assertThat(new String(call.body(), UTF_8)).contains("\"reason\":\"" + "退".repeat(26) + "\"");
  }

  @Test
  void aRefundIsAskedAboutByItsNumber() {
    var call = protocol.query(refund(PAYMENT), Bench.NOW).get();

    assertThat(call).hasToString("GET /v3/refund/domestic/refunds/case-1-1");
    assertThat(call.headers().only("Authorization").get())
        .startsWith("WECHATPAY2-SHA256-RSA2048 mchid=\"1900000109\",nonce_str=\"nonce1\"");
  }

  @Test
  void standingsAreUnderstood() {
    assertThat(standing("SUCCESS"))
        .isEqualTo(new Confirmed(Option.of(Money.of(1250, "CNY")), Option.of("503000")));
    assertThat(standing("PROCESSING")).isEqualTo(new Accepted(Option.of("503000")));
    assertThat(standing("CLOSED"))
        .isEqualTo(new Declined(DeclineCode.INSUFFICIENT_FUNDS, Retry.NEW_KEY, "CLOSED"));
    assertThat(standing("ABNORMAL"))
        .isEqualTo(new Declined(DeclineCode.PAYEE_UNREACHABLE, Retry.SAME_KEY, "ABNORMAL"));
    assertThat(standing("success")).isInstanceOf(Uncertain.class);
  }

  /** Somebody of the shop may yet direct the money, so no other way is open. */
  @Test
  void whatACardDoesNotTakeStaysWhereItIs() {
    assertThat(((RefundAnswer) standing("ABNORMAL")).opensOtherRoutes()).isFalse();
    assertThat(((RefundAnswer) standing("CLOSED")).opensOtherRoutes()).isTrue();
  }

  private Submission standing(String status) {
    return answered(200, refunded("\"status\":\"" + status + "\","));
  }

  private static String refunded(String more) {
    return """
    {"refund_id":"503000","out_refund_no":"case-1-1","transaction_id":"4200000007",\
    "out_trade_no":"order-7-1",%s"channel":"ORIGINAL",\
    "amount":{"total":10000,"refund":1250,"payer_total":10000,"payer_refund":1250,\
    "settlement_refund":1250,"settlement_total":10000,"discount_refund":0,"currency":"CNY"}}\
    """
        .formatted(more);
  }

  @ParameterizedTest
  @CsvSource({
    "403, NOT_ENOUGH, INSUFFICIENT_FUNDS, SAME_KEY",
    "403, USER_ACCOUNT_ABNORMAL, PAYEE_UNREACHABLE, NEVER",
    "404, RESOURCE_NOT_EXISTS, PAYMENT_NOT_FOUND, NEVER",
    "400, INVALID_REQUEST, AMOUNT_EXCEEDS_REFUNDABLE, NEVER",
    "400, PARAM_ERROR, INVALID_REQUEST, SAME_KEY",
    "403, NO_AUTH, NOT_AUTHORISED, SAME_KEY",
    "404, MCH_NOT_EXISTS, NOT_AUTHORISED, SAME_KEY",
    "401, SIGN_ERROR, NOT_AUTHORISED, SAME_KEY"
  })
  void codesAreUnderstood(int status, String code, DeclineCode why, Retry again) {
    assertThat(refused(status, code)).isEqualTo(new Declined(why, again, code));
  }

  @Test
  void aCodeCountsOnlyWhereWeChatPayItselfIsWell() {
    assertThat(refused(500, "SYSTEM_ERROR")).isEqualTo(new Uncertain("status 500"));
    assertThat(refused(500, "NOT_ENOUGH")).isEqualTo(new Uncertain("status 500"));
    assertThat(refused(202, "NOT_ENOUGH")).isEqualTo(new Uncertain("status 202"));
    assertThat(refused(400, "SYSTEM_ERROR")).isEqualTo(new Uncertain("SYSTEM_ERROR"));
    assertThat(refused(400, "not_enough"))
        .isEqualTo(new Uncertain("the code not_enough is not known"));
    assertThat(answered(400, "{\"message\":\"余额不足\"}")).isEqualTo(new Uncertain("status 400"));
    assertThat(refused(403, "FREQUENCY_LIMITED"))
        .isEqualTo(new NotSent("FREQUENCY_LIMITED", false, Option.none()));
  }

  private Submission refused(int status, String code) {
    return answered(status, "{\"code\":\"%s\",\"message\":\"…\"}".formatted(code));
  }

  /** The same number was used for another payment: what happened to this one is not known. */
  @Test
  void anAnswerAboutAnotherPaymentIsUncertain() {
    var other = refunded("\"status\":\"SUCCESS\",").replace("4200000007", "4200000008");
    var dollars = refunded("\"status\":\"SUCCESS\",").replace("CNY", "USD");

    assertThat(answered(200, other)).isInstanceOf(Uncertain.class);
    assertThat(answered(200, dollars)).isInstanceOf(Uncertain.class);
    assertThat(answered(200, refunded(""))).isInstanceOf(Uncertain.class);
  }

  @Test
  void aNumberThatIsNotThereIsAbsentAndAnythingElseIsNot() {
    assertThat(found(404, "{\"code\":\"RESOURCE_NOT_EXISTS\"}"))
        .isEqualTo(new LegView.Absent(true));
    assertThat(found(404, "{\"code\":\"MCH_NOT_EXISTS\"}"))
        .isEqualTo(new LegView.Unreadable("status 404"));
    assertThat(found(400, "{\"code\":\"RESOURCE_NOT_EXISTS\"}"))
        .isEqualTo(new LegView.Unreadable("status 400"));
    assertThat(found(200, refunded("\"status\":\"PROCESSING\",")))
        .isEqualTo(new LegView.Found(new Accepted(Option.of("503000"))));
    assertThat(
            protocol.found(
                refund(PAYMENT),
                new Reply(
                    404, Headers.none(), "{\"code\":\"RESOURCE_NOT_EXISTS\"}".getBytes(UTF_8)),
                Bench.NOW))
        .isInstanceOf(LegView.Unreadable.class);
  }

  private Submission answered(int status, String text) {
    return protocol.answered(refund(PAYMENT), signed(status, text), Bench.NOW);
  }

  private LegView found(int status, String text) {
    return protocol.found(refund(PAYMENT), signed(status, text), Bench.NOW);
  }

  private static Reply signed(int status, String text) {
    var said = DIALECT.sealReply(Said.json(status, text), new Seal(Seal.By.PROVIDER, Bench.NOW));
    return new Reply(said.status(), said.headers(), said.body());
  }
}
