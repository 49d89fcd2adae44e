package io.redress.adapter.payment.alipay;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.redress.adapter.payment.gateway.Instruction;
import io.redress.adapter.payment.http.Reason;
import io.redress.port.Delivery;
import io.redress.port.Notice;
import io.redress.port.NoticeReader;
import io.redress.port.RefundAnswer;
import io.redress.port.RefundAnswer.Confirmed;
import io.redress.port.RefundAnswer.Uncertain;
import io.redress.settlement.LegId;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/**
 * Notifications of trades. Alipay has none of refunds: it tells that the trade has changed, to the
 * address that the payment was made with, and names the refund in {@code out_biz_no}. A
 * notification of the payment itself is ignored.
 */
final class AlipayNotices implements NoticeReader {

  private static final String TRADE = "trade_status_sync";

  /** A trade of which a part went back goes on; one that went back whole is closed. */
  private static final Set<String> REFUNDED = HashSet.of("TRADE_SUCCESS", "TRADE_CLOSED");

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss[.SSS]");

  private static final int LONGEST_ID = 200;
  private static final int LONGEST_TYPE = 100;

  private final AlipayAccount account;

  AlipayNotices(AlipayAccount account) {
    this.account = account;
  }

  @Override
  public String provider() {
    return "alipay";
  }

  @Override
  public Seq<Notice> read(Delivery delivery) {
    return List.of(
        AlipayWire.fields(delivery.body())
            .map(this::verified)
            .getOrElse(() -> new Notice.Rejected(Notice.Reason.MALFORMED)));
  }

  private Notice verified(Map<String, String> fields) {
    var signature = field(fields, "sign");
    if (signature.isEmpty() || field(fields, "sign_type").isEmpty()) {
      return new Notice.Rejected(Notice.Reason.UNSIGNED);
    }
    var content = AlipaySignature.content(fields.remove("sign").remove("sign_type"));
    boolean isSigned =
        signature.exists(
            text -> AlipaySignature.isSigned(content.getBytes(UTF_8), text, account.alipayKeys()));
    return isSigned ? ours(fields) : new Notice.Rejected(Notice.Reason.BAD_SIGNATURE);
  }

  private Notice ours(Map<String, String> fields) {
    boolean isOurs =
        field(fields, "app_id").contains(account.appId())
            && account.seller().forAll(seller -> field(fields, "seller_id").contains(seller));
    return isOurs ? read(fields) : new Notice.Rejected(Notice.Reason.NOT_OURS);
  }

  private static Notice read(Map<String, String> fields) {
    var type = field(fields, "notify_type").getOrElse("");
    var key = field(fields, "out_biz_no").filter(Instruction::isKey);
    boolean isRefund =
        field(fields, "refund_fee").isDefined() && field(fields, "gmt_refund").isDefined();
    if (!type.equals(TRADE) || !isRefund || key.isEmpty()) {
      var status = field(fields, "trade_status").getOrElse("");
      return new Notice.Ignored(Reason.ofCharacters((type + " " + status).strip(), LONGEST_TYPE));
    }
    return field(fields, "notify_id")
        .filter(id -> id.length() <= LONGEST_ID)
        .<Notice>map(id ->
            new Notice.Verified(
                id, new LegId(key.get()), answer(fields), time(fields, "gmt_refund")))
        .getOrElse(() -> new Notice.Rejected(Notice.Reason.MALFORMED));
  }

  /** Without an amount: what stands there is the sum of all refunds of the trade. */
  private static RefundAnswer answer(Map<String, String> fields) {
    return field(fields, "trade_status").exists(REFUNDED::contains)
        ? new Confirmed(Option.none(), field(fields, "trade_no"))
        : new Uncertain("a status of the trade that is not known");
  }

  private static Option<Instant> time(Map<String, String> fields, String name) {
    return field(fields, name).flatMap(AlipayNotices::time);
  }

  private static Option<Instant> time(String text) {
    try {
      return Option.of(LocalDateTime.parse(text, TIME).atZone(AlipayProtocol.CHINA).toInstant());
    } catch (DateTimeException noTime) {
      return Option.none();
    }
  }

  private static Option<String> field(Map<String, String> fields, String name) {
    return fields.get(name).filter(value -> !value.isEmpty());
  }

  @Override
  public Receipt receipt(boolean isTaken) {
    return isTaken
        ? new Receipt(200, "text/plain;charset=utf-8", "success")
        : new Receipt(400, "text/plain;charset=utf-8", "failure");
  }
}
