package io.redress.adapter.payment.wechatpay;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.redress.adapter.payment.gateway.PaymentProvider.Surroundings;
import io.redress.adapter.payment.kit.Pems;
import io.redress.port.Delivery;
import io.redress.port.Notice;
import io.redress.port.NoticeReader;
import io.redress.port.RefundAnswer.Confirmed;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Readers of notices that are broken, each in one thing. */
final class ReaderMutants {

  private ReaderMutants() {}

  static final class Ageless implements NoticeReader {
    private final WeChatPayAccount account;

    Ageless(WeChatPayAccount account, Surroundings around) {
      this.account = account;
    }

    @Override
    public String provider() {
      return "wechatpay";
    }

    @Override
    public Seq<Notice> read(Delivery delivery) {
      var signed = Long.parseLong(delivery.header("Wechatpay-Timestamp").getOrElse("0"));
      return new WeChatPayNotices(account, () -> Instant.ofEpochSecond(signed)).read(delivery);
    }

    @Override
    public Receipt receipt(boolean isTaken) {
      return new Receipt(204, "", "");
    }
  }

  /** A reader that does all as the right one does. */
  abstract static class SameReading implements NoticeReader {

    final WeChatPayNotices right;
    final Surroundings around;

    SameReading(WeChatPayAccount account, Surroundings around) {
      this.right = new WeChatPayNotices(account, around.clock());
      this.around = around;
    }

    @Override
    public String provider() {
      return right.provider();
    }

    @Override
    public Seq<Notice> read(Delivery delivery) {
      return right.read(delivery);
    }

    @Override
    public Receipt receipt(boolean isTaken) {
      return right.receipt(isTaken);
    }
  }

  static final class SignedByUs extends SameReading {
    SignedByUs(WeChatPayAccount account, Surroundings around) {
      super(account, around);
    }

    @Override
    public Seq<Notice> read(Delivery delivery) {
      return right.read(
          Delivery.of(headers(delivery.body(), around.clock().instant()), delivery.body()));
    }

    static Map<String, List<String>> headers(byte[] body, Instant now) {
      var time = Long.toString(now.getEpochSecond());
      var signature =
          Pems.signature(
              "%s\nnonce\n%s\n".formatted(time, new String(body, UTF_8)),
              Keys.privateKey("platform-key.pem"));
      return Map.of(
          "Content-Type", List.of("application/json"),
          "Wechatpay-Timestamp", List.of(time),
          "Wechatpay-Nonce", List.of("nonce"),
          "Wechatpay-Serial", List.of(Keys.PLATFORM_ID),
          "Wechatpay-Signature", List.of(signature));
    }
  }

  static final class NewEachTime extends SameReading {
    private final AtomicInteger count = new AtomicInteger();

    NewEachTime(WeChatPayAccount account, Surroundings around) {
      super(account, around);
    }

    @Override
    public Seq<Notice> read(Delivery delivery) {
      return right
          .read(delivery)
          .map(notice ->
              notice instanceof Notice.Verified known
                  ? new Notice.Verified(
                      "n" + count.incrementAndGet(), known.key(), known.answer(), known.at())
                  : notice);
    }
  }

  static final class Hopeful extends SameReading {
    Hopeful(WeChatPayAccount account, Surroundings around) {
      super(account, around);
    }

    @Override
    public Seq<Notice> read(Delivery delivery) {
      return right
          .read(delivery)
          .map(notice ->
              notice instanceof Notice.Verified known
                  ? new Notice.Verified(
                      known.id(),
                      known.key(),
                      new Confirmed(Option.none(), Option.none()),
                      known.at())
                  : notice);
    }
  }

  static final class ThrowingReader extends SameReading {
    ThrowingReader(WeChatPayAccount account, Surroundings around) {
      super(account, around);
    }

    @Override
    public Seq<Notice> read(Delivery delivery) {
      if (!new String(delivery.body(), UTF_8).startsWith("{\"id\"")) {
        throw new IllegalStateException("not a notice");
      }
      return right.read(delivery);
    }
  }
}
