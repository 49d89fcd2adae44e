package io.redress.adapter.payment.wechatpay;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.redress.adapter.payment.http.Json.Fields;
import io.redress.adapter.payment.http.ReadJson;
import io.redress.adapter.payment.http.Reason;
import io.redress.port.Delivery;
import io.redress.port.Notice;
import io.redress.port.Notice.Ignored;
import io.redress.port.Notice.Rejected;
import io.redress.port.Notice.Verified;
import io.redress.port.NoticeReader;
import io.redress.port.RefundAnswer;
import io.redress.port.RefundAnswer.Uncertain;
import io.redress.settlement.LegId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.InstantSource;
import java.util.Base64;

/**
 * What WeChat Pay says of refunds by itself: signed in the header, encrypted inside. It says the
 * same up to 16 times within a day until it hears status 200 or 204 within 5 seconds, and does not
 * promise that any of it arrives.
 */
final class WeChatPayNotices implements NoticeReader {

  private static final int LONGEST_ID = 200;
  private static final int LONGEST_NUMBER = 64;
  private static final int LONGEST_TYPE = 100;

  private final WeChatPayAccount account;
  private final WeChatPaySignature signature;
  private final InstantSource clock;

  WeChatPayNotices(WeChatPayAccount account, InstantSource clock) {
    this.account = account;
    this.signature = new WeChatPaySignature(account);
    this.clock = clock;
  }

  @Override
  public String provider() {
    return WeChatPayProvider.NAME;
  }

  @Override
  public Seq<Notice> read(Delivery delivery) {
    return List.of(notice(delivery));
  }

  private Notice notice(Delivery delivery) {
    var body = delivery.body();
    return signature
        .doubt(delivery::header, body, clock.instant())
        .<Notice>map(Rejected::new)
        .getOrElse(() ->
            ReadJson.object(body, WeChatPayWire.MOST_BYTES).fold(why -> malformed(), this::signed));
  }

  private Notice signed(Fields notice) {
    return notice
        .text("event_type")
        .map(type ->
            type.startsWith("REFUND.")
                ? refund(type, notice)
                : new Ignored(Reason.ofCharacters(type, LONGEST_TYPE)))
        .getOrElse(WeChatPayNotices::malformed);
  }

  private Notice refund(String type, Fields notice) {
    return notice
        .text("id")
        .filter(id -> isWithin(id, LONGEST_ID))
        .map(id ->
            notice
                .object("resource")
                .flatMap(this::opened)
                .map(plain -> refund(id, type, notice, plain))
                .getOrElse(() -> new Rejected(Notice.Reason.UNKNOWN_KEY)))
        .getOrElse(WeChatPayNotices::malformed);
  }

  private Notice refund(String id, String type, Fields notice, byte[] plain) {
    return ReadJson.object(plain, WeChatPayWire.MOST_BYTES)
        .fold(why -> malformed(), refund -> about(id, type, notice, refund));
  }

  /** What stands in a resource; none where it is not encrypted with a key of ours. */
  private Option<byte[]> opened(Fields resource) {
    return resource
        .text("ciphertext")
        .flatMap(WeChatPayNotices::bytes)
        .flatMap(ciphertext ->
            signature.opened(
                ciphertext,
                resource.text("nonce").getOrElse("").getBytes(UTF_8),
                resource.text("associated_data").getOrElse("").getBytes(UTF_8)));
  }

  private static Option<byte[]> bytes(String base64) {
    try {
      return Option.of(Base64.getDecoder().decode(base64));
    } catch (IllegalArgumentException unreadable) {
      return Option.none();
    }
  }

  private Notice about(String id, String type, Fields notice, Fields refund) {
    if (refund.text("mchid").exists(merchant -> !merchant.equals(account.merchantId()))) {
      return new Rejected(Notice.Reason.NOT_OURS);
    }
    return refund
        .text("out_refund_no")
        .filter(number -> isWithin(number, LONGEST_NUMBER))
        .<Notice>map(number ->
            new Verified(
                id,
                new LegId(number),
                answer(type, refund),
                WeChatPayWire.time(refund, "success_time")
                    .orElse(() -> WeChatPayWire.time(notice, "create_time"))))
        .getOrElse(WeChatPayNotices::malformed);
  }

  /** The type outside is signed, too: if it says otherwise than what is inside, nobody knows. */
  private static RefundAnswer answer(String type, Fields refund) {
    return refund
        .text("refund_status")
        .filter(status -> type.equals("REFUND." + status))
        .map(status -> WeChatPayWire.standing(status, refund))
        .getOrElse(() -> new Uncertain("a standing that is not known"));
  }

  private static boolean isWithin(String text, int most) {
    return !text.isBlank() && text.length() <= most;
  }

  private static Notice malformed() {
    return new Rejected(Notice.Reason.MALFORMED);
  }

  @Override
  public Receipt receipt(boolean isTaken) {
    return isTaken
        ? new Receipt(204, "", "")
        : new Receipt(400, "application/json", "{\"code\":\"FAIL\",\"message\":\"not believed\"}");
  }
}
