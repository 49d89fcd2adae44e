package io.redress.adapter.payment.wechatpay;

import io.redress.adapter.payment.gateway.Instruction;
import io.redress.adapter.payment.http.Json;
import io.redress.adapter.payment.http.Json.Fields;
import io.redress.adapter.payment.http.Reason;
import io.redress.adapter.payment.http.WriteJson;
import io.redress.money.Money;
import io.redress.port.RefundAnswer;
import io.redress.port.RefundAnswer.Accepted;
import io.redress.port.RefundAnswer.Confirmed;
import io.redress.port.RefundAnswer.Declined;
import io.redress.port.RefundAnswer.Uncertain;
import io.redress.port.Retry;
import io.redress.settlement.DeclineCode;
import io.vavr.control.Option;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;

/** WeChat Pay's JSON. Amounts are whole numbers of fen. */
final class WeChatPayWire {

  static final String CNY = "CNY";

  /** How long what is said may be. */
  static final int MOST_BYTES = 64 << 10;

  private static final int REASON_BYTES = 80;

  private WeChatPayWire() {}

  /** The order of a refund: the same bytes whenever the same is ordered. */
  static byte[] order(Instruction what, Option<URI> notifyUrl) {
    var payment = what.payment();
    var named =
        payment
            .providerReference()
            .map(id -> Json.fields().with("transaction_id", id))
            .getOrElse(() -> Json.fields().with("out_trade_no", payment.reference()));
    var reason = Reason.ofBytes(payment.reason(), REASON_BYTES);
    var explained =
        reason.isEmpty()
            ? named.with("out_refund_no", what.key())
            : named.with("out_refund_no", what.key()).with("reason", reason);
    var told = notifyUrl.fold(() -> explained, url -> explained.with("notify_url", url.toString()));
    return WriteJson.bytes(
        told.with(
            "amount",
            Json.fields()
                .with("refund", what.amount().minor())
                .with("total", payment.paid().minor())
                .with("currency", CNY)));
  }

  /** Whether a refund is the one that was ordered: its number, its payment and its amount. */
  static boolean isOf(Instruction what, Fields refund) {
    var payment = what.payment();
    boolean isThePayment =
        payment
            .providerReference()
            .map(id -> refund.text("transaction_id").contains(id))
            .getOrElse(() -> refund.text("out_trade_no").contains(payment.reference()));
    return isThePayment
        && refund.text("out_refund_no").contains(what.key())
        && amount(refund).contains(what.amount());
  }

  /** How a refund stands, by a word that stands in the field {@code status} of it. */
  static RefundAnswer standing(String status, Fields refund) {
    var reference = refund.text("refund_id");
    return switch (status) {
      case "SUCCESS" ->
          amount(refund)
              .<RefundAnswer>map(amount -> new Confirmed(Option.of(amount), reference))
              .getOrElse(() -> new Uncertain("a refund without an amount"));
      case "PROCESSING" -> new Accepted(reference);
      case "CLOSED" -> new Declined(DeclineCode.INSUFFICIENT_FUNDS, Retry.NEW_KEY, status);
      case "ABNORMAL" -> new Declined(DeclineCode.PAYEE_UNREACHABLE, Retry.SAME_KEY, status);
      default -> new Uncertain("a standing that is not known");
    };
  }

  /** What goes back; notices, which name no currency, are of the only one that there is. */
  private static Option<Money> amount(Fields refund) {
    return refund
        .object("amount")
        .filter(amount -> amount.text("currency").getOrElse(CNY).equals(CNY))
        .flatMap(amount -> amount.whole("refund"))
        .filter(fen -> fen > 0)
        .map(fen -> Money.of(fen, CNY));
  }

  /** An instant such as {@code 2026-03-09T16:00:00+08:00}. */
  static Option<Instant> time(Fields from, String name) {
    return from.text(name)
        .flatMap(text -> {
          try {
            return Option.of(OffsetDateTime.parse(text).toInstant());
          } catch (DateTimeException unreadable) {
            return Option.none();
          }
        });
  }
}
