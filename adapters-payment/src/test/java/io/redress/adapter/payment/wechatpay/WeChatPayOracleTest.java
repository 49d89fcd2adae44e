package io.redress.adapter.payment.wechatpay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.wechat.pay.java.core.RSAPublicKeyConfig;
import com.wechat.pay.java.core.cipher.AeadAesCipher;
import com.wechat.pay.java.core.cipher.RSASigner;
import com.wechat.pay.java.core.cipher.RSAVerifier;
import com.wechat.pay.java.core.exception.ServiceException;
import com.wechat.pay.java.core.exception.ValidationException;
import com.wechat.pay.java.core.http.DefaultHttpClientBuilder;
import com.wechat.pay.java.core.notification.NotificationParser;
import com.wechat.pay.java.core.notification.RequestParam;
import com.wechat.pay.java.core.util.GsonUtil;
import com.wechat.pay.java.service.refund.RefundService;
import com.wechat.pay.java.service.refund.model.AmountReq;
import com.wechat.pay.java.service.refund.model.CreateRequest;
import com.wechat.pay.java.service.refund.model.QueryByOutRefundNoRequest;
import com.wechat.pay.java.service.refund.model.RefundNotification;
import com.wechat.pay.java.service.refund.model.Status;
import io.redress.adapter.payment.gateway.Instruction;
import io.redress.adapter.payment.gateway.Payment;
import io.redress.adapter.payment.gateway.Settings;
import io.redress.adapter.payment.http.Json;
import io.redress.adapter.payment.http.PemKeys;
import io.redress.adapter.payment.kit.Bench;
import io.redress.adapter.payment.kit.Books.Entry;
import io.redress.adapter.payment.kit.Books.Standing;
import io.redress.adapter.payment.kit.FakeProvider;
import io.redress.adapter.payment.kit.Said;
import io.redress.adapter.payment.kit.Seal;
import io.redress.money.Money;
import io.redress.port.Delivery;
import io.redress.port.Notice.Verified;
import io.redress.port.RefundAnswer.Confirmed;
import io.redress.port.RefundAnswer.Uncertain;
import io.redress.settlement.LegId;
import io.vavr.control.Option;
import java.net.URI;
import java.security.PublicKey;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * WeChat Pay's own client and this adapter understand each other's bytes. The adapter and the
 * dialect were written by the same hand: what both got wrong would show here.
 */
class WeChatPayOracleTest {

  private static final URI ADDRESS = URI.create("https://api.mch.weixin.qq.com");
  private static final Instant NOW = Bench.NOW;
  private static final Payment PAYMENT =
      Payment.of("order-7-1", Money.of(10_000, "CNY"), NOW).knownAs("42000000007").because("尺码不合适");
  private static final Instruction WHAT =
      new Instruction("case-1-1", PAYMENT, Money.of(1250, "CNY"));
  private static final Entry ENTRY =
      new Entry("case-1-1", PAYMENT, WHAT.amount(), Standing.PAID, "rf-1", NOW);

  private final WeChatPayDialect dialect = new WeChatPayDialect();
  private final WeChatPayAccount account =
      WeChatPayAccount.read(Settings.of(dialect.settings(ADDRESS)), NOW);
  private final RSAPublicKeyConfig config =
      new RSAPublicKeyConfig.Builder()
          .merchantId("1900000109")
          .merchantSerialNumber("992BA7B9175BCC78")
          .privateKey(Keys.privateKey("merchant-key.pem"))
          .publicKey(Keys.pem("platform-public.pem"))
          .publicKeyId(Keys.PLATFORM_ID)
          .apiV3Key(Keys.API_V3)
          .build();

  @Test
  void theirClientIsUnderstoodByTheDialectAndBelievesIt() {
    try (var provider = new FakeProvider(dialect, InstantSource.system())) {
      provider.books().has(PAYMENT);
      provider.books().takesAs(Standing.PENDING);
      var service = theirs(provider);

      var refund = service.create(theirOrder());
      assertThat(refund.getStatus()).isEqualTo(Status.PROCESSING);
      assertThat(refund.getOutRefundNo()).isEqualTo("case-1-1");
      assertThat(refund.getAmount().getRefund()).isEqualTo(1250);

      provider.books().end(Standing.PAID);
      assertThat(service.queryByOutRefundNo(theirQuery("case-1-1")).getStatus())
          .isEqualTo(Status.SUCCESS);
      assertThatThrownBy(() -> service.queryByOutRefundNo(theirQuery("case-9-1")))
          .isInstanceOfSatisfying(
              ServiceException.class,
              absent -> assertThat(absent.getErrorCode()).isEqualTo("RESOURCE_NOT_EXISTS"));
      assertThat(provider.books().garbled()).isEmpty();
      assertThat(provider.books().moved()).isEqualTo(1250);
    }
  }

  /** Its address is fixed in it; the signature does not cover the host. */
  private RefundService theirs(FakeProvider provider) {
    var ok =
        new OkHttpClient.Builder()
            .addInterceptor(chain -> {
              var there =
                  chain
                      .request()
                      .url()
                      .newBuilder()
                      .scheme("http")
                      .host("localhost")
                      .port(provider.address().getPort())
                      .build();
              return chain.proceed(chain.request().newBuilder().url(there).build());
            })
            .build();
    var http = new DefaultHttpClientBuilder().config(config).okHttpClient(ok).build();
    return new RefundService.Builder().httpClient(http).build();
  }

  private static CreateRequest theirOrder() {
    var amount = new AmountReq();
    amount.setRefund(1250L);
    amount.setTotal(10_000L);
    amount.setCurrency("CNY");
    var order = new CreateRequest();
    order.setTransactionId("42000000007");
    order.setOutRefundNo("case-1-1");
    order.setReason("尺码不合适");
    order.setAmount(amount);
    return order;
  }

  private static QueryByOutRefundNoRequest theirQuery(String number) {
    var query = new QueryByOutRefundNoRequest();
    query.setOutRefundNo(number);
    return query;
  }

  @Test
  void whatWeOrderIsWhatTheyOrder() {
    var body = new String(WeChatPayWire.order(WHAT, Option.none()), UTF_8);

    assertThat(GsonUtil.getGson().fromJson(body, CreateRequest.class))
        .usingRecursiveComparison()
        .isEqualTo(theirOrder());
  }

  @Test
  void whatWeSignTheySignAlikeAndVerify() {
    var call = new WeChatPayProtocol(account, () -> "nonce1").refund(WHAT, NOW);
    var message =
        "POST\n/v3/refund/domestic/refunds\n1773043200\nnonce1\n"
            + new String(call.body(), UTF_8)
            + "\n";
    var theirs =
        new RSASigner("992BA7B9175BCC78", Keys.privateKey("merchant-key.pem"))
            .sign(message)
            .getSign();

    assertThat(call.headers().only("Authorization").get())
        .isEqualTo(
            "WECHATPAY2-SHA256-RSA2048 mchid=\"1900000109\",nonce_str=\"nonce1\",signature=\""
                + theirs
                + "\",timestamp=\"1773043200\",serial_no=\"992BA7B9175BCC78\"");
    assertThat(new RSAVerifier(merchant(), "id").verify("id", message, theirs)).isTrue();
  }

  private static PublicKey merchant() {
    return PemKeys.certificate("merchant", Keys.pem("merchant-certificate.pem"), NOW)
        .getPublicKey();
  }

  @Test
  void theyReadTheNoticesOfTheDialect() {
    var notice = dialect.sealNotice(dialect.notice("notice-1", ENTRY), by(Seal.By.PROVIDER));

    var refund = new NotificationParser(config).parse(request(notice), RefundNotification.class);

    assertThat(refund.getRefundStatus()).isEqualTo(Status.SUCCESS);
    assertThat(refund.getOutRefundNo()).isEqualTo("case-1-1");
    assertThat(refund.getRefundId()).isEqualTo("rf-1");
    assertThat(refund.getAmount().getRefund()).isEqualTo(1250);
    assertThat(refund.getAmount().getTotal()).isEqualTo(10_000);
  }

  @ParameterizedTest
  @EnumSource(
      value = Seal.By.class,
      names = {"WRONG", "PROBE", "STRANGER"})
  void theyTurnAwayWhatWeTurnAway(Seal.By by) {
    var notice = dialect.sealNotice(dialect.notice("notice-1", ENTRY), by(by));
    var parser = new NotificationParser(config);

    assertThatThrownBy(() -> parser.parse(request(notice), RefundNotification.class))
        .isInstanceOf(ValidationException.class);
    assertThat(reader().read(Bench.delivery(notice)).head()).isNotInstanceOf(Verified.class);
  }

  private static Seal by(Seal.By by) {
    return new Seal(by, NOW);
  }

  private static RequestParam request(Said notice) {
    return new RequestParam.Builder()
        .serialNumber(notice.headers().only("Wechatpay-Serial").get())
        .timestamp(notice.headers().only("Wechatpay-Timestamp").get())
        .nonce(notice.headers().only("Wechatpay-Nonce").get())
        .signature(notice.headers().only("Wechatpay-Signature").get())
        .body(notice.text())
        .build();
  }

  @Test
  void weReadWhatTheyEncryptAndSign() {
    var plain =
        """
        {"mchid":"1900000109","out_refund_no":"case-1-1","refund_id":"50000000382019052709732678859",\
        "refund_status":"SUCCESS","success_time":"2018-06-08T10:34:56+08:00",\
        "user_received_account":"招商银行信用卡0403",\
        "amount":{"total":10000,"refund":1250,"payer_total":10000,"payer_refund":1250}}\
        """;
    var cipher =
        new AeadAesCipher(Keys.API_V3.getBytes(UTF_8))
            .encrypt(
                "refund".getBytes(UTF_8), "123456789012".getBytes(UTF_8), plain.getBytes(UTF_8));
    var body =
        """
        {"id":"EV-2018022511223320873","event_type":"REFUND.SUCCESS",\
        "resource":{"algorithm":"AEAD_AES_256_GCM","ciphertext":"%s",\
        "associated_data":"refund","nonce":"123456789012"}}\
        """
            .formatted(cipher);
    var signature =
        new RSASigner("-", Keys.privateKey("platform-key.pem"))
            .sign("1773043200\nabc\n" + body + "\n")
            .getSign();

    var read =
        reader()
            .read(
                Delivery.of(
                    Map.of(
                        "wechatpay-timestamp", List.of("1773043200"),
                        "wechatpay-nonce", List.of("abc"),
                        "wechatpay-serial", List.of(Keys.PLATFORM_ID),
                        "wechatpay-signature", List.of(signature)),
                    body.getBytes(UTF_8)));

    assertThat(read)
        .containsExactly(
            new Verified(
                "EV-2018022511223320873",
                new LegId("case-1-1"),
                new Confirmed(
                    Option.of(Money.of(1250, "CNY")), Option.of("50000000382019052709732678859")),
                Option.of(Instant.parse("2018-06-08T02:34:56Z"))));
  }

  private WeChatPayNotices reader() {
    return new WeChatPayNotices(account, () -> NOW);
  }

  /** All that they know, and nothing that they do not. */
  @ParameterizedTest
  @EnumSource(Status.class)
  void everyStandingThatTheyKnowIsKnown(Status status) {
    var refund = Json.fields().with("amount", Json.fields().with("refund", 1250));

    assertThat(WeChatPayWire.standing(status.name(), refund)).isNotInstanceOf(Uncertain.class);
    assertThat(WeChatPayWire.standing(status.name() + "_", refund)).isInstanceOf(Uncertain.class);
  }
}
