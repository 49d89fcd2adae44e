package io.redress.adapter.payment.adyen;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.redress.adapter.payment.gateway.PaymentProvider;
import io.redress.adapter.payment.http.Json;
import io.redress.adapter.payment.http.Json.Fields;
import io.redress.adapter.payment.http.ReadJson;
import io.redress.adapter.payment.http.WriteJson;
import io.redress.adapter.payment.kit.Asked;
import io.redress.adapter.payment.kit.Books.Entry;
import io.redress.adapter.payment.kit.Books.Standing;
import io.redress.adapter.payment.kit.Dialect;
import io.redress.adapter.payment.kit.Fact;
import io.redress.adapter.payment.kit.Heard;
import io.redress.adapter.payment.kit.Said;
import io.redress.adapter.payment.kit.Seal;
import io.redress.money.Money;
import io.redress.settlement.DeclineCode;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Adyen's side of the wire; which pages say so stands with the adapter. */
public final class AdyenDialect implements Dialect {

  private static final Pattern PATH = Pattern.compile("/v71/payments/([A-Z0-9]{1,60})/refunds");
  private static final String STRANGER = "F".repeat(64);

  /** What a key was answered first, with which Adyen answers whatever comes under it later. */
  private final Map<String, Said> answered = new ConcurrentHashMap<>();

  @Override
  public PaymentProvider provider() {
    return new AdyenProvider();
  }

  @Override
  public Map<String, String> settings(URI address) {
    return Map.of(
        "merchant-account", FakeAdyen.MERCHANT,
        "api-key", FakeAdyen.API_KEY,
        "hmac-key", FakeAdyen.HMAC,
        "next-hmac-key", FakeAdyen.HMAC_LATER,
        "environment", "test",
        "address", address + "/v71");
  }

  @Override
  public Set<String> secrets() {
    return HashSet.of(FakeAdyen.API_KEY, FakeAdyen.HMAC, FakeAdyen.HMAC_LATER);
  }

  @Override
  public String currency() {
    return "EUR";
  }

  @Override
  public String paymentReference(String which) {
    return "KHQC5N7G84BL" + word(which);
  }

  private static String word(String text) {
    return text.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
  }

  @Override
  public Set<DeclineCode> refusals() {
    return HashSet.of(
        DeclineCode.PAYMENT_NOT_FOUND,
        DeclineCode.CURRENCY_MISMATCH,
        DeclineCode.INVALID_REQUEST,
        DeclineCode.NOT_AUTHORISED);
  }

  @Override
  public Asked read(Heard request) {
    var path = PATH.matcher(request.target());
    if (!request.method().equals("POST")
        || !path.matches()
        || !request.header("X-API-Key").equals(FakeAdyen.API_KEY)) {
      return new Asked.Garbled("not a refund of this account");
    }
    return ReadJson.object(request.body(), 1 << 16)
        .fold(
            Asked.Garbled::new,
            order -> order(path.group(1), request.header("Idempotency-Key"), order));
  }

  private static Asked order(String payment, String key, Fields order) {
    var amount = order.object("amount").getOrElse(Json::fields);
    boolean isFit =
        key.matches("[!-~]{1,64}")
            && order.text("merchantAccount").contains(FakeAdyen.MERCHANT)
            && order.text("reference").exists(text -> text.length() <= 80)
            && amount.whole("value").exists(value -> value > 0)
            && amount.text("currency").isDefined();
    return isFit && order.text("reference").contains(key)
        ? new Asked.Refund(
            key, payment, Money.of(amount.whole("value").get(), amount.text("currency").get()))
        : new Asked.Garbled("a field is missing or too long");
  }

  @Override
  public Said reply(Asked asked, Fact fact) {
    var refund = (Asked.Refund) asked;
    return switch (fact) {
      case Fact.Stands stands -> received(refund, stands.entry());
      case Fact.Refused refused -> refused(refund, refused.why());
      case Fact.RefusedUnheardOf unheardOf -> error(422, "99999", "validation");
      case Fact.Busy busy -> error(422, "704", "validation").with("transient-error", "true");
      case Fact.BrokenDown broken -> error(500, "903", "internal");
      case Fact.Absent absent -> throw new AssertionError("nobody can ask for that");
      case Fact.Listed listed -> throw new AssertionError("nobody can ask for that");
    };
  }

  /** That there is not as much left is told later, by a webhook. */
  private Said refused(Asked.Refund refund, DeclineCode why) {
    return switch (why) {
      case KEY_REUSED -> Option.of(answered.get(refund.key())).get();
      case PAYMENT_NOT_FOUND -> error(422, "167", "validation");
      case CURRENCY_MISMATCH -> error(422, "138", "validation");
      case NOT_AUTHORISED -> error(403, "901", "security");
      case INVALID_REQUEST -> error(422, "137", "validation");
      default -> received(refund.key(), refund.payment(), refund.amount(), "received");
    };
  }

  private static Said error(int status, String code, String type) {
    return Said.json(
        status,
        text(
            Json.fields()
                .with("status", status)
                .with("errorCode", code)
                .with("message", "...")
                .with("errorType", type)));
  }

  private Said received(Asked.Refund refund, Entry entry) {
    var status = entry.standing() == Standing.UNHEARD_OF ? "never-heard-of" : "received";
    var said = received(entry.key(), refund.payment(), entry.amount(), status);
    answered.putIfAbsent(refund.key(), said);
    return said;
  }

  private static Said received(String key, String payment, Money amount, String status) {
    return Said.json(
        201,
        text(
            Json.fields()
                .with("merchantAccount", FakeAdyen.MERCHANT)
                .with("paymentPspReference", payment)
                .with("reference", key)
                .with("pspReference", number(key))
                .with("status", status)
                .with("amount", amount(amount))));
  }

  private static Fields amount(Money amount) {
    return Json.fields()
        .with("value", amount.minor())
        .with("currency", amount.currency().getCurrencyCode());
  }

  /** Adyen's number of a refund. */
  private static String number(String key) {
    return "RF" + word(key);
  }

  /** That a refund is not done yet is told of by nobody. */
  @Override
  public Said notice(String id, Entry entry) {
    return switch (entry.standing()) {
      case PENDING -> noticeOfSomethingElse(id);
      case PAID -> notice("REFUND", "true", entry);
      case FAILED -> notice("REFUND", "false", entry);
      case UNHEARD_OF -> notice("REFUND", "perhaps", entry);
    };
  }

  private static Said notice(String event, String success, Entry entry) {
    return webhook(
        Json.fields()
            .with("amount", amount(entry.amount()))
            .with("eventCode", event)
            .with("eventDate", "2026-03-09T09:00:00+01:00")
            .with("merchantAccountCode", FakeAdyen.MERCHANT)
            .with("merchantReference", entry.key())
            .with("originalReference", entry.payment().providerReference().getOrElse(""))
            .with("paymentMethod", "visa")
            .with("pspReference", number(entry.key()))
            .with("reason", success.equals("true") ? "" : "Refused by somebody")
            .with("success", success));
  }

  @Override
  public Said noticeOfSomethingElse(String id) {
    return webhook(
        Json.fields()
            .with("amount", Json.fields().with("value", 10000).with("currency", "EUR"))
            .with("eventCode", "AUTHORISATION")
            .with("eventDate", "2026-03-08T09:00:00+01:00")
            .with("merchantAccountCode", FakeAdyen.MERCHANT)
            .with("merchantReference", "order-7-1")
            .with("pspReference", "AU" + word(id))
            .with("success", "true"));
  }

  private static Said webhook(Fields item) {
    var items = Json.items(List.of(Json.fields().with("NotificationRequestItem", item)));
    return Said.json(
        200, text(Json.fields().with("live", "false").with("notificationItems", items)));
  }

  @Override
  public Said sealNotice(Said notice, Seal seal) {
    return switch (seal.by()) {
      case NOBODY -> notice;
      case PROVIDER -> signed(notice, FakeAdyen.HMAC);
      case NEXT_KEY -> signed(notice, FakeAdyen.HMAC_LATER);
      case STRANGER, WRONG, PROBE -> signed(notice, STRANGER);
    };
  }

  /** What has no item to sign goes out as it is. */
  private static Said signed(Said notice, String key) {
    return ReadJson.object(notice.body(), 1 << 20)
        .toOption()
        .flatMap(webhook -> webhook.objects("notificationItems"))
        .flatMap(items -> items.head().object("NotificationRequestItem"))
        .map(item -> webhook(item.with("additionalData", signature(item, key))))
        .getOrElse(notice);
  }

  private static Fields signature(Fields item, String key) {
    var amount = item.object("amount").getOrElse(Json::fields);
    var content =
        List.of("pspReference", "originalReference", "merchantAccountCode", "merchantReference")
            .map(name -> item.text(name).getOrElse(""))
            .append(amount.whole("value").map(String::valueOf).getOrElse(""))
            .append(amount.text("currency").getOrElse(""))
            .append(item.text("eventCode").getOrElse(""))
            .append(item.text("success").getOrElse(""))
            .mkString(":");
    return Json.fields().with("hmacSignature", FakeAdyen.hmac(content, key));
  }

  private static String text(Fields json) {
    return new String(WriteJson.bytes(json), UTF_8);
  }
}
