package io.redress.adapter.payment.adyen;

import io.redress.adapter.payment.adyen.AdyenAccount.Environment;
import io.redress.adapter.payment.gateway.Instruction;
import io.redress.adapter.payment.http.Json;
import io.redress.adapter.payment.http.ReadJson;
import io.redress.adapter.payment.http.Reason;
import io.redress.port.Delivery;
import io.redress.port.Notice;
import io.redress.port.Notice.Rejected;
import io.redress.port.NoticeReader;
import io.redress.port.RefundAnswer;
import io.redress.port.RefundAnswer.Confirmed;
import io.redress.port.RefundAnswer.Declined;
import io.redress.port.RefundAnswer.Uncertain;
import io.redress.port.Retry;
import io.redress.settlement.DeclineCode;
import io.redress.settlement.LegId;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * Standard webhooks. The signature stands inside of the JSON and covers eight of its fields, put
 * together by colons; a field that holds a colon could be cut otherwise, so what has one is about
 * no leg.
 */
final class AdyenNotices implements NoticeReader {

  private static final Set<String> REFUNDS =
      HashSet.of("REFUND", "REFUND_FAILED", "REFUNDED_REVERSED");

  private static final int MOST_BYTES = 256 << 10;
  private static final int LONGEST = 100;

  private final AdyenAccount account;

  AdyenNotices(AdyenAccount account) {
    this.account = account;
  }

  @Override
  public String provider() {
    return "adyen";
  }

  @Override
  public Seq<Notice> read(Delivery delivery) {
    var notices = ReadJson.object(delivery.body(), MOST_BYTES).toOption().flatMap(this::items);
    return notices
        .map(AdyenNotices::allOrNone)
        .getOrElse(() -> List.of(new Rejected(Notice.Reason.MALFORMED)));
  }

  private Option<Seq<Notice>> items(Json.Fields body) {
    var isLive = flag(body, "live");
    return body.objects("notificationItems")
        .flatMap(
            items -> Option.sequence(items.map(each -> each.object("NotificationRequestItem"))))
        .filter(items -> items.nonEmpty())
        .map(items -> items.map(item -> notice(item, isLive)));
  }

  private static Seq<Notice> allOrNone(Seq<Notice> notices) {
    return notices.find(Rejected.class::isInstance).<Seq<Notice>>map(List::of).getOrElse(notices);
  }

  private Notice notice(Json.Fields item, String isLive) {
    var signature = item.object("additionalData").flatMap(data -> data.text("hmacSignature"));
    if (signature.isEmpty()) {
      return new Rejected(Notice.Reason.UNSIGNED);
    }
    var signed = signedFields(item);
    if (!AdyenSignature.isSigned(signed, signature.get(), account.hmacKeys())) {
      return new Rejected(Notice.Reason.BAD_SIGNATURE);
    }
    boolean isOurs =
        item.text("merchantAccountCode").contains(account.name())
            && isLive.equals(account.environment() == Environment.LIVE ? "true" : "false");
    return isOurs ? believed(item, signed) : new Rejected(Notice.Reason.NOT_OURS);
  }

  /** In the order in which they are signed; what is missing is signed as nothing. */
  static Seq<String> signedFields(Json.Fields item) {
    var amount = item.object("amount").getOrElse(Json::fields);
    return List.of(
        item.text("pspReference").getOrElse(""),
        item.text("originalReference").getOrElse(""),
        item.text("merchantAccountCode").getOrElse(""),
        item.text("merchantReference").getOrElse(""),
        amount.whole("value").map(String::valueOf).getOrElse(""),
        amount.text("currency").getOrElse(""),
        item.text("eventCode").getOrElse(""),
        flag(item, "success"));
  }

  /** Written as a text in webhooks, and as a truth value by some. */
  private static String flag(Json.Fields item, String name) {
    return item.text(name).orElse(() -> item.truth(name).map(String::valueOf)).getOrElse("");
  }

  private static Notice believed(Json.Fields item, Seq<String> signed) {
    var event = item.text("eventCode").getOrElse("");
    var key = item.text("merchantReference").filter(Instruction::isKey);
    boolean isCutOneWay = signed.forAll(field -> field.indexOf(':') < 0);
    if (!REFUNDS.contains(event) || key.isEmpty() || !isCutOneWay) {
      return new Notice.Ignored(Reason.ofCharacters(event, LONGEST));
    }
    return id(item, event)
        .<Notice>fold(
            Rejected::new,
            id ->
                new Notice.Verified(id, new LegId(key.get()), answer(item, event), Option.none()));
  }

  /** A webhook that is sent again has the same event of the same refund. */
  private static Either<Notice.Reason, String> id(Json.Fields item, String event) {
    return item.text("pspReference")
        .filter(reference -> reference.matches("[!-~]{1,80}"))
        .map(reference -> "%s %s %s".formatted(event, reference, cut(flag(item, "success"))))
        .toEither(Notice.Reason.MALFORMED);
  }

  private static String cut(String text) {
    return Reason.ofCharacters(text, LONGEST);
  }

  private static RefundAnswer answer(Json.Fields item, String event) {
    return switch (event + " " + flag(item, "success")) {
      case "REFUND true" -> sentOut(item);
      case "REFUND false" -> refused(item);
      case "REFUND_FAILED true" -> new Declined(DeclineCode.OTHER, Retry.NEVER, event);
      case "REFUNDED_REVERSED true" ->
          new Declined(DeclineCode.PAYEE_UNREACHABLE, Retry.NEVER, event);
      default -> new Uncertain("a success that is not known");
    };
  }

  private static RefundAnswer sentOut(Json.Fields item) {
    return item.object("amount")
        .flatMap(AdyenAmounts::read)
        .<RefundAnswer>map(amount -> new Confirmed(Option.of(amount), item.text("pspReference")))
        .getOrElse(() -> new Uncertain("an amount that cannot be read"));
  }

  /** Whatever stands in the way, the same key would only be answered from memory. */
  private static RefundAnswer refused(Json.Fields item) {
    return item.text("reason")
        .flatMap(AdyenCodes::declined)
        .getOrElse(() -> new Declined(DeclineCode.OTHER, Retry.NEW_KEY, "REFUND false"));
  }

  @Override
  public Receipt receipt(boolean isTaken) {
    return isTaken
        ? new Receipt(200, "text/plain", "[accepted]")
        : new Receipt(400, "text/plain", "");
  }
}
