package io.redress.adapter.payment.alipay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.alipay.api.AlipayApiException;
import com.alipay.api.AlipayClient;
import com.alipay.api.AlipayConfig;
import com.alipay.api.DefaultAlipayClient;
import com.alipay.api.domain.AlipayTradeFastpayRefundQueryModel;
import com.alipay.api.domain.AlipayTradeRefundModel;
import com.alipay.api.internal.util.AlipayLogger;
import com.alipay.api.request.AlipayTradeFastpayRefundQueryRequest;
import com.alipay.api.request.AlipayTradeRefundRequest;
import io.redress.adapter.payment.gateway.Instruction;
import io.redress.adapter.payment.gateway.Payment;
import io.redress.adapter.payment.http.Call;
import io.redress.adapter.payment.http.Headers;
import io.redress.adapter.payment.http.ReadJson;
import io.redress.adapter.payment.http.Reply;
import io.redress.adapter.payment.kit.Bench;
import io.redress.adapter.payment.kit.Books.Entry;
import io.redress.adapter.payment.kit.Books.Standing;
import io.redress.adapter.payment.kit.FakeProvider;
import io.redress.adapter.payment.kit.HandClock;
import io.redress.adapter.payment.kit.Mishap;
import io.redress.adapter.payment.kit.Seal;
import io.redress.money.Money;
import io.redress.port.Delivery;
import io.redress.port.Notice;
import io.redress.port.RefundAnswer.Confirmed;
import io.redress.settlement.LegId;
import io.vavr.control.Option;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Alipay's own library for Java and this adapter understand each other, and the fake between. */
class AlipayOracleTest {

  private static final String SHOPS_PUBLIC = FakeAlipay.base64(FakeAlipay.SHOP.getPublic());
  private static final String SHOPS_PRIVATE = FakeAlipay.base64(FakeAlipay.SHOP.getPrivate());
  private static final String ALIPAYS_PUBLIC = FakeAlipay.base64(FakeAlipay.ALIPAY.getPublic());
  private static final String ALIPAYS_PRIVATE = FakeAlipay.base64(FakeAlipay.ALIPAY.getPrivate());

  private static final Payment PAYMENT =
      Payment.of("order-7", Money.of(10000, "CNY"), Bench.NOW).knownAs("2026030122001");
  private static final Instruction ORDERED =
      new Instruction("case-2-1", PAYMENT.because("尺码 & 颜色 = 不合 100%"), Money.of(1230, "CNY"));

  private final AlipayDialect dialect = new AlipayDialect();
  private final AlipayProtocol protocol = new AlipayProtocol(FakeAlipay.account());
  private final AlipayNotices notices = new AlipayNotices(FakeAlipay.account());
  private FakeProvider alipay;

  @BeforeEach
  void start() {
    AlipayLogger.setNeedEnableLogger(false);
    alipay = new FakeProvider(dialect, new HandClock(Bench.NOW));
    alipay.books().has(PAYMENT);
  }

  @AfterEach
  void stop() {
    alipay.close();
    assertThat(alipay.books().garbled()).isEmpty();
  }

  private AlipayClient library() throws AlipayApiException {
    var config = new AlipayConfig();
    config.setServerUrl(alipay.address() + "/gateway.do");
    config.setAppId(FakeAlipay.APP);
    config.setPrivateKey(SHOPS_PRIVATE);
    config.setAlipayPublicKey(ALIPAYS_PUBLIC);
    config.setFormat("json");
    config.setCharset("utf-8");
    config.setSignType("RSA2");
    return new DefaultAlipayClient(config);
  }

  private static AlipayTradeRefundRequest theirRefund() {
    var model = new AlipayTradeRefundModel();
    model.setTradeNo("2026030122001");
    model.setOutRequestNo("case-2-1");
    model.setRefundAmount("12.30");
    model.setRefundReason("尺码 & 颜色 = 不合 100%");
    var request = new AlipayTradeRefundRequest();
    request.setBizModel(model);
    return request;
  }

  private static Map<String, String> fields(Call call) {
    var form = call.uri().getRawQuery() + "&" + new String(call.body(), UTF_8);
    return new TreeMap<>(AlipayWire.fields(form.getBytes(UTF_8)).get().toJavaMap());
  }

  @Test
  void theirVerifierTakesOurRequests() throws AlipayApiException {
    for (var call :
        new Call[] {
          protocol.refund(ORDERED, Bench.NOW), protocol.query(ORDERED, Bench.NOW).get()
        }) {
      var fields = fields(call);
      var signature = fields.remove("sign");
      var content = com.alipay.api.internal.util.AlipaySignature.getSignContent(fields);

      assertThat(
              com.alipay.api.internal.util.AlipaySignature.rsaCheck(
                  content, signature, SHOPS_PUBLIC, "utf-8", "RSA2"))
          .isTrue();
    }
  }

  @Test
  void ourSignatureIsTheirs() throws AlipayApiException {
    var content = "app_id=1&biz_content={\"a\":\"退款\"}";

    assertThat(AlipaySignature.sign(content, FakeAlipay.account().privateKey()))
        .isEqualTo(
            com.alipay.api.internal.util.AlipaySignature.rsaSign(
                content, SHOPS_PRIVATE, "utf-8", "RSA2"));
  }

  @Test
  void theirLibraryRefundsWithTheFake() throws AlipayApiException {
    var answer = library().execute(theirRefund());

    assertThat(answer.isSuccess()).isTrue();
    assertThat(answer.getFundChange()).isEqualTo("Y");
    assertThat(answer.getRefundFee()).isEqualTo("12.30");
    assertThat(answer.getOutTradeNo()).isEqualTo("order-7");
    assertThat(alipay.books().entry("case-2-1").amount()).isEqualTo(Money.of(1230, "CNY"));
    assertThat(alipay.books().movements()).isEqualTo(1);
  }

  @Test
  void theirLibraryFindsWithTheFake() throws AlipayApiException {
    library().execute(theirRefund());
    var model = new AlipayTradeFastpayRefundQueryModel();
    model.setTradeNo("2026030122001");
    model.setOutRequestNo("case-2-1");
    var request = new AlipayTradeFastpayRefundQueryRequest();
    request.setBizModel(model);

    var answer = library().execute(request);

    assertThat(answer.getRefundStatus()).isEqualTo("REFUND_SUCCESS");
    assertThat(answer.getRefundAmount()).isEqualTo("12.30");
    assertThat(answer.getOutRequestNo()).isEqualTo("case-2-1");
  }

  @Test
  void theirLibraryBelievesNoForgedYesOfTheFake() {
    alipay.will(Mishap.after().signed(Seal.By.WRONG));

    assertThatThrownBy(() -> library().execute(theirRefund()))
        .isInstanceOf(AlipayApiException.class);
  }

  /** What their library reads as a refund that is done, we do, from the same bytes. */
  @Test
  void weReadWhatTheirLibraryReads() throws AlipayApiException {
    var body = library().execute(theirRefund()).getBody();

    assertThat(
            protocol.answered(
                ORDERED, new Reply(200, Headers.none(), body.getBytes(UTF_8)), Bench.NOW))
        .isEqualTo(new Confirmed(Option.none(), Option.of("2026030122001")));
  }

  /** What they ask for is what we do, and asked again it moves nothing. */
  @Test
  void theirRefundAndOursAreOne() throws AlipayApiException {
    library().execute(theirRefund());
    var again = library().execute(theirRefund());

    assertThat(again.getFundChange()).isEqualTo("N");
    assertThat(ReadJson.object(content(fields(protocol.refund(ORDERED, Bench.NOW))), 1000))
        .isEqualTo(ReadJson.object(dialect.unsigned(alipay.heard().head()).getBytes(UTF_8), 1000));
    assertThat(alipay.books().movements()).isEqualTo(1);
  }

  private static byte[] content(Map<String, String> fields) {
    return fields.getOrDefault("biz_content", "").getBytes(UTF_8);
  }

  @Test
  void theirVerifierTakesTheNotificationsOfTheFake() throws AlipayApiException {
    var entry =
        new Entry("case-2-1", PAYMENT, Money.of(1230, "CNY"), Standing.PAID, "rf-1", Bench.NOW);
    var said =
        dialect.sealNotice(dialect.notice("n-1", entry), new Seal(Seal.By.PROVIDER, Bench.NOW));
    var fields = new TreeMap<>(AlipayWire.fields(said.body()).get().toJavaMap());

    assertThat(
            com.alipay.api.internal.util.AlipaySignature.rsaCheckV1(
                fields, ALIPAYS_PUBLIC, "utf-8", "RSA2"))
        .isTrue();
  }

  @Test
  void weTakeNotificationsThatTheirSignerSigned() throws AlipayApiException {
    var fields = new TreeMap<String, String>();
    fields.put("notify_id", "n-1");
    fields.put("notify_type", "trade_status_sync");
    fields.put("app_id", FakeAlipay.APP);
    fields.put("seller_id", FakeAlipay.SELLER);
    fields.put("out_biz_no", "case-2-1");
    fields.put("trade_status", "TRADE_CLOSED");
    fields.put("refund_fee", "100.00");
    fields.put("gmt_refund", "2026-03-09 16:00:00.000");
    fields.put("body", "");
    fields.put("subject", "一件 & 两件 = 三件");
    var content =
        com.alipay.api.internal.util.AlipaySignature.getSignCheckContentV1(new TreeMap<>(fields));
    fields.put("sign_type", "RSA2");
    fields.put(
        "sign",
        com.alipay.api.internal.util.AlipaySignature.rsaSign(
            content, ALIPAYS_PRIVATE, "utf-8", "RSA2"));

    assertThat(notices.read(Delivery.of(Map.of(), FakeAlipay.form(fields))).single())
        .isInstanceOfSatisfying(
            Notice.Verified.class, it -> assertThat(it.key()).isEqualTo(new LegId("case-2-1")));
  }
}
