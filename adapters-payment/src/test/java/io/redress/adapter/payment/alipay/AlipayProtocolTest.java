package io.redress.adapter.payment.alipay;

import static io.redress.adapter.payment.alipay.FakeAlipay.answer;
import static io.redress.adapter.payment.alipay.FakeAlipay.reply;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.adapter.payment.gateway.Instruction;
import io.redress.adapter.payment.gateway.Payment;
import io.redress.adapter.payment.http.Call;
import io.redress.adapter.payment.http.CodeMeaning;
import io.redress.adapter.payment.http.CodeTable;
import io.redress.adapter.payment.http.Reply;
import io.redress.money.Money;
import io.redress.port.LegView;
import io.redress.port.RefundAnswer;
import io.redress.port.RefundAnswer.Confirmed;
import io.redress.port.RefundAnswer.Declined;
import io.redress.port.RefundAnswer.Uncertain;
import io.redress.port.Retry;
import io.redress.port.Submission;
import io.redress.port.Submission.NotSent;
import io.redress.settlement.DeclineCode;
import io.vavr.control.Option;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AlipayProtocolTest {

  private static final Instant NOW = Instant.parse("2026-03-09T16:30:05Z");
  private static final Payment PAYMENT =
      Payment.of("order-7", Money.of(10000, "CNY"), Instant.parse("2026-03-01T00:00:00Z"));
  private static final Instruction ORDERED =
      new Instruction("case-2-1", PAYMENT.because("尺码不合"), Money.of(1230, "CNY"));

  private final AlipayProtocol protocol = new AlipayProtocol(FakeAlipay.account());

  private static io.vavr.collection.Map<String, String> fields(Call call) {
    var form = call.uri().getRawQuery() + "&" + new String(call.body(), UTF_8);
    return AlipayWire.fields(form.getBytes(UTF_8)).get();
  }

  private Submission answered(String node) {
    return protocol.answered(ORDERED, answer("alipay.trade.refund", node), NOW);
  }

  private LegView found(String node) {
    return protocol.found(ORDERED, answer("alipay.trade.fastpay.refund.query", node), NOW);
  }

  @Test
  void aRefundIsAskedForWithTheTradeTheAmountAndTheKey() {
    var call = protocol.refund(ORDERED, NOW);

    assertThat(call.uri().toString())
        .startsWith("https://openapi.alipay.com/gateway.do?app_id=2021000000000001&charset=utf-8&");
    assertThat(new String(call.body(), UTF_8)).startsWith("biz_content=%7B%22out_trade_no%22");
    assertThat(call.headers().only("Content-Type"))
        .contains("application/x-www-form-urlencoded;charset=utf-8");
    assertThat(fields(call).remove("sign").toJavaMap())
        .containsOnly(
            java.util.Map.entry("app_id", "2021000000000001"),
            java.util.Map.entry("method", "alipay.trade.refund"),
            java.util.Map.entry("format", "json"),
            java.util.Map.entry("charset", "utf-8"),
            java.util.Map.entry("sign_type", "RSA2"),
            java.util.Map.entry("version", "1.0"),
            java.util.Map.entry("timestamp", "2026-03-10 00:30:05"),
            java.util.Map.entry(
                "biz_content",
                "{\"out_trade_no\":\"order-7\",\"refund_amount\":\"12.30\","
                    + "\"refund_reason\":\"尺码不合\",\"out_request_no\":\"case-2-1\"}"));
  }

  @Test
  void theSameInstructionIsTheSameRequest() {
    assertThat(protocol.refund(ORDERED, NOW).body())
        .isEqualTo(protocol.refund(ORDERED, NOW).body());
  }

  @Test
  void alipaysOwnNumberOfTheTradeIsTakenWhereItIsKnown() {
    var known = new Instruction("case-2-1", PAYMENT.knownAs("2026030122001"), ORDERED.amount());

    assertThat(fields(protocol.refund(known, NOW)).get("biz_content"))
        .contains(
            "{\"trade_no\":\"2026030122001\",\"refund_amount\":\"12.30\",\"out_request_no\":\"case-2-1\"}");
  }

  @ParameterizedTest
  @CsvSource({"1, 0.01", "100, 1.00", "922337203685477, 9223372036854.77"})
  void amountsAreYuanWithTwoDecimals(long fen, String yuan) {
    var paid = Payment.of("order-7", Money.of(922337203685477L, "CNY"), NOW);
    var call = protocol.refund(new Instruction("k", paid, Money.of(fen, "CNY")), NOW);

    assertThat(fields(call).get("biz_content").get())
        .contains("\"refund_amount\":\"%s\"".formatted(yuan));
  }

  @Test
  void aLongReasonIsCutBetweenCharacters() {
    var long_ = new Instruction("k", PAYMENT.because("退".repeat(1000)), ORDERED.amount());

    assertThat(fields(protocol.refund(long_, NOW)).get("biz_content").get())
        .contains("\"refund_reason\":\"%s\"".formatted("退".repeat(85)));
  }

  @Test
  void onlyMoneyThatMovedIsConfirmed() {
    assertThat(
            answered(
                """
                {"code":"10000","msg":"Success","buyer_logon_id":"158****1562","fund_change":"Y",\
                "gmt_refund_pay":"2026-03-10 00:30:06","out_trade_no":"order-7",\
                "refund_fee":"12.30","send_back_fee":"12.30","trade_no":"2026030122001"}\
                """))
        .isEqualTo(new Confirmed(Option.none(), Option.of("2026030122001")));
  }

  @Test
  void theSumOfAllRefundsIsNotThisOnes() {
    assertThat(
            answered(
                """
                {"code":"10000","msg":"Success","fund_change":"Y","out_trade_no":"order-7",\
                "refund_fee":"99.99","trade_no":"2026030122001"}\
                """))
        .isInstanceOf(Confirmed.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // A repeat of what is done, or what is not done yet.
        "{\"code\":\"10000\",\"msg\":\"Success\",\"fund_change\":\"N\",\"out_trade_no\":\"order-7\","
            + "\"refund_fee\":\"12.30\"}",
        "{\"code\":\"10000\",\"msg\":\"Success\",\"out_trade_no\":\"order-7\",\"refund_fee\":\"12.30\"}",
        // Another trade.
        "{\"code\":\"10000\",\"fund_change\":\"Y\",\"out_trade_no\":\"order-8\",\"refund_fee\":\"12.30\"}",
        "{\"code\":\"40004\",\"sub_code\":\"ACQ.TRADE_NOT_EXIST\",\"out_trade_no\":\"order-8\"}",
        // Less went back in all than this refund alone.
        "{\"code\":\"10000\",\"fund_change\":\"Y\",\"out_trade_no\":\"order-7\",\"refund_fee\":\"12.29\"}",
        // Nothing that says of what trade.
        "{\"code\":\"10000\",\"fund_change\":\"Y\"}",
        "{\"code\":10000,\"fund_change\":\"Y\",\"out_trade_no\":\"order-7\"}",
        "{}",
        "{\"code\":\"40004\",\"msg\":\"Business Failed\",\"sub_code\":\"ACQ.SOMETHING_NEW\"}",
        "{\"code\":\"40004\",\"msg\":\"Business Failed\"}",
        "{\"code\":\"20000\",\"msg\":\"Service Currently"
            + " Unavailable\",\"sub_code\":\"isp.unknow-error\"}",
        "{\"code\":\"40004\",\"sub_code\":\"ACQ.SYSTEM_ERROR\"}"
      })
  void whatIsNotCertainIsUncertain(String node) {
    assertThat(answered(node)).isInstanceOf(Uncertain.class);
  }

  @ParameterizedTest
  @CsvSource({
    "ACQ.SELLER_BALANCE_NOT_ENOUGH, INSUFFICIENT_FUNDS, SAME_KEY, false",
    "ACQ.TRADE_NOT_EXIST, PAYMENT_NOT_FOUND, NEVER, true",
    "ACQ.TRADE_HAS_FINISHED, WINDOW_EXPIRED, NEVER, true",
    "ACQ.DISCORDANT_REPEAT_REQUEST, KEY_REUSED, NEVER, false",
    "ACQ.REASON_TRADE_REFUND_FEE_ERR, AMOUNT_EXCEEDS_REFUNDABLE, NEVER, false",
    "ACQ.TRADE_HAS_CLOSE, ALREADY_REFUNDED, NEVER, false",
    "ACQ.BUYER_NOT_EXIST, PAYEE_UNREACHABLE, NEVER, true",
    "ACQ.REASON_TRADE_BEEN_FREEZEN, PAYMENT_NOT_REFUNDABLE, SAME_KEY, false",
  })
  void aListedNoIsANo(String code, DeclineCode meaning, Retry retry, boolean opensOthers) {
    var node =
        "{\"code\":\"40004\",\"msg\":\"Business Failed\",\"sub_code\":\"%s\",\"sub_msg\":\"x\"}"
            .formatted(code);

    assertThat(answered(node)).isEqualTo(new Declined(meaning, retry, code));
    assertThat(((RefundAnswer) answered(node)).opensOtherRoutes()).isEqualTo(opensOthers);
  }

  @Test
  void aCallTooManyIsNotSent() {
    assertThat(answered("{\"code\":\"40005\",\"msg\":\"Call Limited\",\"sub_code\":\"isv.x\"}"))
        .isEqualTo(new NotSent("40005", false, Option.none()));
  }

  @Test
  void theGatewaysOwnNoIsBelievedWhereItIsSigned() {
    var node =
        "{\"code\":\"40002\",\"msg\":\"Invalid Arguments\",\"sub_code\":\"isv.invalid-app-id\"}";
    var signature = FakeAlipay.signature(node, FakeAlipay.ALIPAY.getPrivate());
    var no = new Declined(DeclineCode.NOT_AUTHORISED, Retry.SAME_KEY, "isv.invalid-app-id");

    assertThat(error("{\"error_response\":%s,\"sign\":\"%s\"}".formatted(node, signature)))
        .isEqualTo(no);
    assertThat(error("{\"error_response\":%s}".formatted(node))).isInstanceOf(Uncertain.class);
  }

  private Submission error(String body) {
    return protocol.answered(ORDERED, reply(200, body), NOW);
  }

  @Test
  void whatIsNotSignedByAlipayIsUncertain() {
    var yes = "{\"code\":\"10000\",\"fund_change\":\"Y\",\"out_trade_no\":\"order-7\"}";
    var no = "{\"code\":\"40004\",\"sub_code\":\"ACQ.TRADE_NOT_EXIST\"}";
    var method = "alipay.trade.refund";
    var theirs = FakeAlipay.ALIPAY.getPrivate();

    for (var node : new String[] {yes, no}) {
      assertThat(error(FakeAlipay.body(method, node, FakeAlipay.SHOP.getPrivate())))
          .isEqualTo(new Uncertain("the signature of the answer is wrong"));
      assertThat(error(FakeAlipay.body(method, node, theirs).replace("\"code\"", "\"code\" ")))
          .isEqualTo(new Uncertain("the signature of the answer is wrong"));
      assertThat(error("{\"alipay_trade_refund_response\":%s}".formatted(node)))
          .isEqualTo(new Uncertain("the answer is not signed"));
      assertThat(
              error(
                  "{\"alipay_trade_refund_response\":%s,\"sign\":\"not Base64\"}".formatted(node)))
          .isEqualTo(new Uncertain("the signature of the answer is wrong"));
    }
  }

  @Test
  void whatIsSignedIsTheNodeOfTheMethodAndNoOther() {
    var node = "{\"code\":\"10000\",\"fund_change\":\"Y\",\"out_trade_no\":\"order-7\"}";
    var elsewhere = FakeAlipay.body("alipay.trade.pay", node, FakeAlipay.ALIPAY.getPrivate());
    var inside =
        "{\"x\":{\"alipay_trade_refund_response\":%s},%s".formatted(node, elsewhere.substring(1));

    assertThat(error(elsewhere)).isInstanceOf(Uncertain.class);
    assertThat(error(inside)).isInstanceOf(Uncertain.class);
  }

  @Test
  void blanksAroundTheNodeAreNotSigned() {
    var node = "{ \"code\" : \"10000\",\n\"fund_change\":\"Y\",\"out_trade_no\":\"order-7\" }";
    var body =
        "\n{ \"sign\" : \"%s\" ,\n \"alipay_trade_refund_response\" :\n %s\n , \"n\":[1.5e3,null,{\"}\":\"\\\"]\"}] }\n"
            .formatted(FakeAlipay.signature(node, FakeAlipay.ALIPAY.getPrivate()), node);

    assertThat(error(body)).isInstanceOf(Confirmed.class);
  }

  @Test
  void bothOfTwoKeysAreTaken() {
    var node = "{\"code\":\"10000\",\"fund_change\":\"Y\",\"out_trade_no\":\"order-7\"}";

    assertThat(
            error(
                FakeAlipay.body("alipay.trade.refund", node, FakeAlipay.ALIPAY_LATER.getPrivate())))
        .isInstanceOf(Confirmed.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<html>502</html>", "[]", "{\"alipay_trade_refund_response\":", "{}"})
  void whatCannotBeReadIsUncertain(String body) {
    assertThat(error(body)).isInstanceOf(Uncertain.class);
    assertThat(protocol.found(ORDERED, reply(200, body), NOW))
        .isInstanceOf(LegView.Unreadable.class);
  }

  @Test
  void anotherStatusOfHttpIsUncertainWhateverStandsThere() {
    Reply good =
        answer(
            "alipay.trade.refund",
            "{\"code\":\"10000\",\"fund_change\":\"Y\",\"out_trade_no\":\"order-7\"}");
    var failed = reply(500, new String(good.body(), UTF_8));

    assertThat(protocol.answered(ORDERED, failed, NOW)).isEqualTo(new Uncertain("status 500"));
  }

  @Test
  void aRefundIsFoundWithItsOwnAmount() {
    assertThat(fields(protocol.query(ORDERED, NOW).get()).get("biz_content"))
        .contains("{\"out_trade_no\":\"order-7\",\"out_request_no\":\"case-2-1\"}");
    assertThat(
            found(
                """
                {"code":"10000","msg":"Success","out_request_no":"case-2-1","out_trade_no":"order-7",\
                "refund_amount":"12.30","refund_status":"REFUND_SUCCESS","total_amount":"100.00",\
                "trade_no":"2026030122001"}\
                """))
        .isEqualTo(
            new LegView.Found(
                new Confirmed(Option.of(Money.of(1230, "CNY")), Option.of("2026030122001"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"code\":\"10000\",\"msg\":\"Success\"}",
        "{\"code\":\"10000\",\"msg\":\"Success\",\"refund_status\":\"\"}",
        "{\"code\":\"10000\",\"out_trade_no\":\"order-7\",\"refund_amount\":\"0.00\"}"
      })
  void aRefundWithoutAStatusIsAbsent(String node) {
    assertThat(found(node)).isEqualTo(new LegView.Absent(true));
    assertThat(protocol.capabilities().unknownFor()).hasSeconds(10);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"code\":\"10000\",\"out_request_no\":\"case-2-1\",\"refund_amount\":\"12.30\"}",
        "{\"code\":\"10000\",\"error_code\":\"REFUND_FAIL\"}",
        "{\"code\":\"10000\",\"out_request_no\":\"case-2-1\",\"refund_amount\":\"12.30\","
            + "\"refund_status\":\"REFUND_PROCESSING\"}"
      })
  void whatIsNeitherDoneNorAbsentIsUncertain(String node) {
    assertThat(found(node))
        .isInstanceOfSatisfying(
            LegView.Found.class, it -> assertThat(it.answer()).isInstanceOf(Uncertain.class));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"code\":\"40004\",\"sub_code\":\"ACQ.TRADE_NOT_EXIST\"}",
        "{\"code\":\"20000\",\"sub_code\":\"isp.unknow-error\"}",
        "{\"code\":\"10000\",\"out_request_no\":\"case-2-2\",\"refund_amount\":\"12.30\","
            + "\"refund_status\":\"REFUND_SUCCESS\"}",
        "{\"code\":\"10000\",\"out_request_no\":\"case-2-1\",\"refund_status\":\"REFUND_SUCCESS\"}",
        "{\"code\":\"10000\",\"refund_amount\":\"12.30\",\"refund_status\":\"REFUND_SUCCESS\"}",
        "{\"code\":\"10000\",\"out_request_no\":\"case-2-1\",\"refund_amount\":\"12.305\","
            + "\"refund_status\":\"REFUND_SUCCESS\"}",
        "{\"code\":\"10000\",\"out_trade_no\":\"order-8\"}"
      })
  void whatDoesNotAnswerTheQuestionIsUnreadable(String node) {
    assertThat(found(node)).isInstanceOf(LegView.Unreadable.class);
  }

  /** The names of AlipayTradeRefundErrorResponseModel.CodeEnum, version of 2026-09-23. */
  @Test
  void everyCodeThatTheLibraryNamesIsListed() {
    var names =
        """
        SYSTEM_ERROR INVALID_PARAMETER SELLER_BALANCE_NOT_ENOUGH REFUND_AMT_NOT_EQUAL_TOTAL
        REASON_TRADE_BEEN_FREEZEN TRADE_NOT_EXIST TRADE_HAS_FINISHED TRADE_STATUS_ERROR
        DISCORDANT_REPEAT_REQUEST REASON_TRADE_REFUND_FEE_ERR TRADE_NOT_ALLOW_REFUND REFUND_FEE_ERROR
        TRADE_HAS_CLOSE BUYER_NOT_EXIST BUYER_ENABLE_STATUS_FORBID REASON_TRADE_STATUS_INVALID
        NOT_ALLOW_PARTIAL_REFUND ONLINE_TRADE_VOUCHER_NOT_ALLOW_REFUND BUYER_ERROR CURRENCY_NOT_SUPPORT
        ALLOC_AMOUNT_VALIDATE_ERROR USER_NOT_MATCH_ERR TRADE_SETTLE_ERROR REFUND_CHARGE_ERROR
        ENTERPRISE_PAY_BIZ_ERROR OVERDRAFT_ASSIGN_ACCOUNT_INVALID OVERDRAFT_AGREEMENT_NOT_MATCH
        REFUND_ACCOUNT_NOT_EXIST CUSTOMER_VALIDATE_ERROR REFUND_ROYALTY_PAYEE_ACCOUNT_NOT_EXIST
        REFUNDALLOC_UNAUTH_LIMIT
        """
            .split("\\s+");
    var table = CodeTable.load(AlipayCodes.class, "alipay-codes.csv");

    assertThat(names).hasSize(31);
    assertThat(names).allMatch(name -> table.meaning("ACQ." + name).isDefined());
    assertThat(table.meaning("ACQ.SYSTEM_ERROR")).contains(new CodeMeaning.Uncertain());
  }
}
