package io.redress.adapter.payment.alipay;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.redress.adapter.payment.gateway.Capabilities;
import io.redress.adapter.payment.gateway.Capabilities.Completion;
import io.redress.adapter.payment.gateway.Capabilities.Fee;
import io.redress.adapter.payment.gateway.Capabilities.Query;
import io.redress.adapter.payment.gateway.Instruction;
import io.redress.adapter.payment.gateway.Payment;
import io.redress.adapter.payment.gateway.RefundProtocol;
import io.redress.adapter.payment.http.Call;
import io.redress.adapter.payment.http.Json;
import io.redress.adapter.payment.http.Reason;
import io.redress.adapter.payment.http.Reply;
import io.redress.adapter.payment.http.WriteJson;
import io.redress.money.Money;
import io.redress.port.LegView;
import io.redress.port.RefundAnswer.Confirmed;
import io.redress.port.RefundAnswer.Uncertain;
import io.redress.port.Submission;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Currency;

/** Refunds and their query, as the gateway of version 2 speaks. */
final class AlipayProtocol implements RefundProtocol {

  static final String REFUND = "alipay.trade.refund";
  static final String QUERY = "alipay.trade.fastpay.refund.query";
  static final Currency CNY = Currency.getInstance("CNY");

  /** Alipay writes and reads times as they are there. */
  static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(CHINA);

  private static final String FORM = "application/x-www-form-urlencoded;charset=utf-8";

  /** The documents say 256 and not of what: fewer bytes are fewer characters, too. */
  private static final int REASON_BYTES = 256;

  private final AlipayAccount account;
  private final Capabilities capabilities;

  AlipayProtocol(AlipayAccount account) {
    this.account = account;
    this.capabilities = capabilities(account.window());
  }

  /**
   * What a bank card does not take stays with the customer, so nothing that was paid comes back.
   */
  static Capabilities capabilities(Duration window) {
    return new Capabilities(
        "alipay",
        true,
        Option.none(),
        Option.of(window),
        Duration.ofSeconds(3),
        Option.of(HashSet.of(CNY)),
        Completion.AT_ONCE,
        Query.BY_KEY,
        Option.none(),
        Duration.ofSeconds(10),
        true,
        false,
        Fee.BY_CONTRACT,
        unsupported());
  }

  private static Map<String, String> unsupported() {
    var atOnce = "a refund is done, or not, when it is answered";
    var sum =
        "the answer names the trade and the sum of its refunds; the query names key and amount";
    var undated = "what Alipay signs has no time; a notification is known again by its notify_id";
    return HashMap.of(
            "aRefundThatIsTakenOnIsSaidToBePaidLater", atOnce,
            "theSameKeyThreeTimesMovesMoneyOnce",
                "a repeat is answered fund_change=N, which leaves open whether it is done",
            "anAnswerAboutAnotherKeyIsUncertain", sum,
            "anAnswerAboutAnotherAmountIsUncertain", sum,
            "aPaidRefundOfAnotherAmountIsUncertain", sum,
            "anAnswerThatWasSignedTooLongAgoIsUncertain", undated,
            "anAnswerThatWillBeSignedIsUncertain", undated,
            "aNoticeThatComesAgainAfterThirtyDaysIsNotBelieved", undated,
            "aNoticeIsBelievedForFiveMinutesOnBothSides", undated)
        .put("aNoticeOfAFailedRefundIsANo", "only a trade that has changed is told of")
        .put("aTokenThatRanOutIsRenewedOnce", "each request is signed; there are no tokens");
  }

  @Override
  public Capabilities capabilities() {
    return capabilities;
  }

  @Override
  public Call refund(Instruction what, Instant now) {
    var content = trade(what.payment()).with("refund_amount", what.amount().inMajorUnits());
    var reason = Reason.ofBytes(what.payment().reason(), REASON_BYTES);
    var explained = reason.isEmpty() ? content : content.with("refund_reason", reason);
    return call(REFUND, explained.with("out_request_no", what.key()), now);
  }

  @Override
  public Option<Call> query(Instruction what, Instant now) {
    return Option.of(call(QUERY, trade(what.payment()).with("out_request_no", what.key()), now));
  }

  private static Json.Fields trade(Payment payment) {
    return payment
        .providerReference()
        .map(number -> Json.fields().with("trade_no", number))
        .getOrElse(() -> Json.fields().with("out_trade_no", payment.reference()));
  }

  /** What is signed stands in two places, as Alipay's own library puts it. */
  private Call call(String method, Json.Fields content, Instant now) {
    Map<String, String> common =
        HashMap.of("app_id", account.appId(), "method", method)
            .put("format", "json")
            .put("charset", "utf-8")
            .put("sign_type", "RSA2")
            .put("version", "1.0")
            .put("timestamp", TIME.format(now));
    Map<String, String> own =
        HashMap.of("biz_content", new String(WriteJson.bytes(content), UTF_8));
    var signature =
        AlipaySignature.sign(AlipaySignature.content(common.merge(own)), account.privateKey());
    var query = AlipayWire.form(common.put("sign", signature));
    return Call.post(
        URI.create(account.address() + "?" + query), FORM, AlipayWire.form(own).getBytes(UTF_8));
  }

  @Override
  public Submission answered(Instruction what, Reply reply, Instant now) {
    return AlipayWire.signed(reply, REFUND, account.alipayKeys())
        .fold(Uncertain::new, answer -> answered(what, answer));
  }

  private static Submission answered(Instruction what, Json.Fields answer) {
    if (!isAbout(what.payment(), answer)) {
      return new Uncertain("the answer is about another trade");
    }
    return answer.text("code").contains(AlipayCodes.UNDERSTOOD)
        ? changed(what, answer)
        : AlipayCodes.submission(answer);
  }

  /** The sum of all refunds of the trade cannot be less than this one. */
  private static Submission changed(Instruction what, Json.Fields answer) {
    if (!answer.text("fund_change").contains("Y")) {
      return new Uncertain("no money moved in this call; it may have before");
    }
    var sum = decimal(answer, "refund_fee");
    var own = new BigDecimal(what.amount().inMajorUnits());
    boolean isKnownTrade =
        answer.text("trade_no").isDefined() || answer.text("out_trade_no").isDefined();
    if (!isKnownTrade || sum.exists(all -> all.compareTo(own) < 0)) {
      return new Uncertain("the answer does not fit the refund");
    }
    return new Confirmed(Option.none(), answer.text("trade_no"));
  }

  @Override
  public LegView found(Instruction what, Reply reply, Instant now) {
    return AlipayWire.signed(reply, QUERY, account.alipayKeys())
        .fold(LegView.Unreadable::new, answer -> found(what, answer));
  }

  private static LegView found(Instruction what, Json.Fields answer) {
    boolean isIts =
        isAbout(what.payment(), answer)
            && answer.text("out_request_no").forAll(key -> key.equals(what.key()));
    if (!isIts) {
      return new LegView.Unreadable("the answer is about another refund");
    }
    if (!answer.text("code").contains(AlipayCodes.UNDERSTOOD)) {
      return new LegView.Unreadable(AlipayCodes.said(answer));
    }
    return answer
        .text("refund_status")
        .filter(status -> !status.isEmpty())
        .map(status -> status(status, answer))
        .getOrElse(() -> unstated(answer));
  }

  private static LegView status(String status, Json.Fields answer) {
    if (!status.equals("REFUND_SUCCESS")) {
      return new LegView.Found(new Uncertain("a status that is not known"));
    }
    boolean isNamed = answer.text("out_request_no").isDefined();
    return amount(answer)
        .filter(amount -> isNamed)
        .<LegView>map(
            amount -> new LegView.Found(new Confirmed(Option.of(amount), answer.text("trade_no"))))
        .getOrElse(() -> new LegView.Unreadable("it does not say of what refund, or how much"));
  }

  /** What has an amount or an error but no status is neither done nor absent. */
  private static LegView unstated(Json.Fields answer) {
    boolean isEmpty =
        decimal(answer, "refund_amount").forAll(amount -> amount.signum() == 0)
            && answer.text("error_code").forAll(String::isEmpty);
    return isEmpty
        ? new LegView.Absent(true)
        : new LegView.Found(new Uncertain("a refund without a status"));
  }

  private static boolean isAbout(Payment payment, Json.Fields answer) {
    return answer.text("out_trade_no").forAll(number -> number.equals(payment.reference()))
        && answer
            .text("trade_no")
            .forAll(number -> payment.providerReference().forAll(number::equals));
  }

  private static Option<Money> amount(Json.Fields answer) {
    return decimal(answer, "refund_amount")
        .flatMap(amount -> Money.parse(amount.toPlainString(), CNY).toOption());
  }

  /** Amounts are texts, and in some of the documents' samples numbers. */
  private static Option<BigDecimal> decimal(Json.Fields answer, String name) {
    return answer.decimalText(name).orElse(() -> answer.number(name));
  }
}
