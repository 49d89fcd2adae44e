package io.redress.adapter.payment.alipay;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.redress.adapter.payment.gateway.PaymentProvider;
import io.redress.adapter.payment.http.Headers;
import io.redress.adapter.payment.http.Json.Fields;
import io.redress.adapter.payment.http.ReadJson;
import io.redress.adapter.payment.kit.Asked;
import io.redress.adapter.payment.kit.Books.Entry;
import io.redress.adapter.payment.kit.Books.Standing;
import io.redress.adapter.payment.kit.Dialect;
import io.redress.adapter.payment.kit.Fact;
import io.redress.adapter.payment.kit.Heard;
import io.redress.adapter.payment.kit.Pems;
import io.redress.adapter.payment.kit.Said;
import io.redress.adapter.payment.kit.Seal;
import io.redress.money.Money;
import io.redress.settlement.DeclineCode;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import java.net.URI;
import java.net.URLDecoder;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.util.Currency;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Alipay's side of the wire; which pages say so stands with the adapter. */
public final class AlipayDialect implements Dialect {

  private static final KeyPair STRANGER = FakeAlipay.keys();

  /** In an answer that is not signed yet: the method that it answers. */
  private static final String METHOD = "Method";

  private final Map<String, Entry> answered = new ConcurrentHashMap<>();

  @Override
  public PaymentProvider provider() {
    return new AlipayProvider();
  }

  @Override
  public Map<String, String> settings(URI address) {
    return Map.of(
        "app-id",
        FakeAlipay.APP,
        "private-key",
        FakeAlipay.base64(FakeAlipay.SHOP.getPrivate()),
        "alipay-public-key",
        FakeAlipay.base64(FakeAlipay.ALIPAY.getPublic()),
        "next-alipay-public-key",
        FakeAlipay.base64(FakeAlipay.ALIPAY_LATER.getPublic()),
        "seller-id",
        FakeAlipay.SELLER,
        "environment",
        "sandbox",
        "address",
        address + "/gateway.do");
  }

  @Override
  public Set<String> secrets() {
    return HashSet.of(FakeAlipay.base64(FakeAlipay.SHOP.getPrivate()).substring(40, 100));
  }

  @Override
  public Set<DeclineCode> refusals() {
    return HashSet.of(
        DeclineCode.INSUFFICIENT_FUNDS,
        DeclineCode.AMOUNT_EXCEEDS_REFUNDABLE,
        DeclineCode.ALREADY_REFUNDED,
        DeclineCode.KEY_REUSED,
        DeclineCode.PAYEE_UNREACHABLE,
        DeclineCode.PAYMENT_NOT_FOUND,
        DeclineCode.PAYMENT_NOT_REFUNDABLE,
        DeclineCode.WINDOW_EXPIRED);
  }

  @Override
  public boolean repeatsItsAnswers() {
    return false;
  }

  @Override
  public Asked read(Heard request) {
    var form = form(request);
    var content = form.get("biz_content");
    if (!request.method().equals("POST") || content == null || !isSigned(form)) {
      return new Asked.Garbled("not a signed form");
    }
    return ReadJson.object(content.getBytes(UTF_8), 1 << 16)
        .fold(Asked.Garbled::new, order -> read(form.getOrDefault("method", ""), order));
  }

  /** The library for Java puts all but the content into the query. */
  private static Map<String, String> form(Heard request) {
    var query = request.target().split("\\?", 2);
    return form(request.text() + (query.length == 2 ? "&" + query[1] : ""));
  }

  private static Map<String, String> form(String text) {
    var fields = new TreeMap<String, String>();
    for (var pair : text.split("&", -1)) {
      var halves = pair.split("=", 2);
      fields.put(halves[0], halves.length == 2 ? URLDecoder.decode(halves[1], UTF_8) : "");
    }
    return fields;
  }

  private static boolean isSigned(Map<String, String> form) {
    var content =
        form.entrySet().stream()
            .filter(each -> !each.getKey().equals("sign") && !each.getValue().isEmpty())
            .map(each -> each.getKey() + "=" + each.getValue())
            .collect(Collectors.joining("&"));
    return FakeAlipay.APP.equals(form.get("app_id"))
        && "RSA2".equals(form.get("sign_type"))
        && "utf-8".equalsIgnoreCase(form.get("charset"))
        && "1.0".equals(form.get("version"))
        && form.getOrDefault("timestamp", "").matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d")
        && Pems.isSignature(form.getOrDefault("sign", ""), content, FakeAlipay.SHOP.getPublic());
  }

  private static Asked read(String method, Fields order) {
    var key = order.text("out_request_no").getOrElse("");
    var trade = order.text("trade_no").orElse(order.text("out_trade_no")).getOrElse("");
    if (!key.matches("[^ ]{1,64}") || trade.isEmpty()) {
      return new Asked.Garbled("it does not say of what");
    }
    if (method.equals("alipay.trade.fastpay.refund.query")) {
      return new Asked.Query(key);
    }
    var amount = order.text("refund_amount").getOrElse("");
    boolean isFit =
        method.equals("alipay.trade.refund")
            && amount.matches("[0-9]{1,9}\\.[0-9]{2}")
            && order.text("refund_reason").forAll(text -> text.length() <= 256);
    return isFit
        ? new Asked.Refund(key, trade, Money.parse(amount, Currency.getInstance("CNY")).get())
        : new Asked.Garbled("a field is missing or too long");
  }

  @Override
  public String unsigned(Heard refund) {
    return form(refund).getOrDefault("biz_content", "");
  }

  @Override
  public Said reply(Asked asked, Fact fact) {
    var method =
        asked instanceof Asked.Query ? "alipay_trade_fastpay_refund_query" : "alipay_trade_refund";
    return switch (fact) {
      case Fact.Stands stands ->
          asked instanceof Asked.Query
              ? said(method, 200, found(stands.entry()))
              : said(method, 200, done(stands.entry()));
      case Fact.Absent absent -> said(method, 200, "{\"code\":\"10000\",\"msg\":\"Success\"}");
      case Fact.Listed listed -> throw new AssertionError("nobody can ask for that");
      case Fact.Refused refused -> said(method, 200, no("40004", code(refused.why())));
      case Fact.RefusedUnheardOf unheardOf -> said(method, 200, no("40004", "ACQ.NEVER_HEARD_OF"));
      case Fact.Busy busy -> said(method, 200, no("40004", "ACQ.SYSTEM_ERROR"));
      case Fact.BrokenDown broken -> said(method, 500, no("20000", "isp.unknow-error"));
    };
  }

  private static Said said(String method, int status, String node) {
    return new Said(status, Headers.none(), "text/html;charset=utf-8", node.getBytes(UTF_8))
        .with(METHOD, method + "_response");
  }

  private static String code(DeclineCode why) {
    return switch (why) {
      case INSUFFICIENT_FUNDS -> "ACQ.SELLER_BALANCE_NOT_ENOUGH";
      case AMOUNT_EXCEEDS_REFUNDABLE -> "ACQ.REASON_TRADE_REFUND_FEE_ERR";
      case ALREADY_REFUNDED -> "ACQ.TRADE_HAS_CLOSE";
      case KEY_REUSED -> "ACQ.DISCORDANT_REPEAT_REQUEST";
      case PAYEE_UNREACHABLE -> "ACQ.BUYER_NOT_EXIST";
      case PAYMENT_NOT_FOUND -> "ACQ.TRADE_NOT_EXIST";
      case PAYMENT_NOT_REFUNDABLE -> "ACQ.TRADE_NOT_ALLOW_REFUND";
      case WINDOW_EXPIRED -> "ACQ.TRADE_HAS_FINISHED";
      default -> "ACQ.INVALID_PARAMETER";
    };
  }

  private static String no(String code, String subCode) {
    return "{\"code\":\"%s\",\"msg\":\"...\",\"sub_code\":\"%s\",\"sub_msg\":\"...\"}"
        .formatted(code, subCode);
  }

  /** Money moves once; the sum is the trade's. */
  private String done(Entry entry) {
    boolean isPaid = entry.standing() == Standing.PAID;
    boolean isFirst = isPaid && answered.put(entry.key(), entry) == null;
    long sum =
        answered.values().stream()
            .filter(each -> each.payment().reference().equals(entry.payment().reference()))
            .mapToLong(each -> each.amount().minor())
            .sum();
    var changed = entry.standing() == Standing.UNHEARD_OF ? "?" : isFirst ? "Y" : "N";
    return """
    {"code":"10000","msg":"Success","buyer_logon_id":"158****1562","fund_change":"%s",\
    "out_trade_no":"%s","refund_fee":"%s","trade_no":"%s"}\
    """
        .formatted(changed, entry.payment().reference(), yuan(Money.of(sum, "CNY")), trade(entry));
  }

  /** What is not done is not spoken of. */
  private static String found(Entry entry) {
    if (entry.standing() != Standing.PAID) {
      return "{\"code\":\"10000\",\"msg\":\"Success\"}";
    }
    return """
    {"code":"10000","msg":"Success","out_request_no":"%s","out_trade_no":"%s",\
    "refund_amount":"%s","refund_status":"REFUND_SUCCESS","total_amount":"%s","trade_no":"%s"}\
    """
        .formatted(
            entry.key(),
            entry.payment().reference(),
            yuan(entry.amount()),
            yuan(entry.payment().paid()),
            trade(entry));
  }

  private static String yuan(Money amount) {
    return amount.inMajorUnits();
  }

  private static String trade(Entry entry) {
    return entry.payment().providerReference().getOrElse("2026030122001");
  }

  @Override
  public Said sealReply(Said reply, Seal seal) {
    var method = reply.headers().only(METHOD);
    if (method.isEmpty()) {
      return reply;
    }
    var node = reply.text();
    var signature =
        seal.by() == Seal.By.NOBODY
            ? ""
            : ",\"sign\":\"%s\"".formatted(FakeAlipay.signature(node, key(seal.by())));
    return new Said(reply.status(), Headers.none(), reply.contentType(), new byte[0])
        .withBody("{\"%s\":%s%s}".formatted(method.get(), node, signature));
  }

  /** The probe of others is a wrong signature here. */
  private static PrivateKey key(Seal.By by) {
    return switch (by) {
      case PROVIDER -> FakeAlipay.ALIPAY.getPrivate();
      case NEXT_KEY -> FakeAlipay.ALIPAY_LATER.getPrivate();
      case STRANGER, WRONG, PROBE, NOBODY -> STRANGER.getPrivate();
    };
  }

  /** Of a refund that failed, or is not done yet, Alipay says nothing: the trade stays as it is. */
  @Override
  public Said notice(String id, Entry entry) {
    var payment = payment(id, entry.payment().reference());
    return switch (entry.standing()) {
      case PENDING, FAILED -> notice(payment);
      case PAID -> notice(refund(payment, entry, "TRADE_SUCCESS"));
      case UNHEARD_OF -> notice(refund(payment, entry, "TRADE_NEVER_HEARD_OF"));
    };
  }

  @Override
  public Said noticeOfSomethingElse(String id) {
    return notice(payment(id, "order-7-1"));
  }

  private static Map<String, String> payment(String id, String reference) {
    var fields = new TreeMap<String, String>();
    fields.put("notify_id", id);
    fields.put("notify_type", "trade_status_sync");
    fields.put("notify_time", "2026-03-09 16:00:00");
    fields.put("app_id", FakeAlipay.APP);
    fields.put("seller_id", FakeAlipay.SELLER);
    fields.put("out_trade_no", reference);
    fields.put("trade_no", "2026030122001");
    fields.put("trade_status", "TRADE_SUCCESS");
    fields.put("total_amount", "100.00");
    fields.put("subject", "夏季 T 恤");
    return fields;
  }

  private static Map<String, String> refund(
      Map<String, String> payment, Entry entry, String status) {
    payment.put("out_biz_no", entry.key());
    payment.put("refund_fee", yuan(entry.amount()));
    payment.put("gmt_refund", "2026-03-09 16:00:00.000");
    payment.put("trade_status", status);
    return payment;
  }

  private static Said notice(Map<String, String> fields) {
    return new Said(
        200,
        Headers.none(),
        "application/x-www-form-urlencoded; charset=utf-8",
        FakeAlipay.form(fields));
  }

  @Override
  public Said sealNotice(Said notice, Seal seal) {
    var fields = form(notice.text());
    return seal.by() == Seal.By.NOBODY
        ? notice
        : notice.withBody(FakeAlipay.form(FakeAlipay.signed(fields, key(seal.by()))));
  }
}
