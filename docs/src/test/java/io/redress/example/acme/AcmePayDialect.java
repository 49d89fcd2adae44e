package io.redress.example.acme;

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
import io.vavr.collection.Set;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Acme Pay's side of the wire, written from its pages and not from the adapter. */
public final class AcmePayDialect implements Dialect {

  private static final String KEY = "4f1c0b7e2d9a8653";
  private static final String NEXT_KEY = "9b3e6a1d58c7f204";
  private static final String REFUNDS = "/v1/refunds";

  @Override
  public PaymentProvider provider() {
    return new AcmePayProvider();
  }

  @Override
  public Map<String, String> settings(URI address) {
    return Map.of(
        "merchant-id", "M-1001", "key", KEY, "next-key", NEXT_KEY, "address", address.toString());
  }

  @Override
  public Set<String> secrets() {
    return HashSet.of(KEY, NEXT_KEY);
  }

  @Override
  public Set<DeclineCode> refusals() {
    return HashSet.of(
        DeclineCode.INSUFFICIENT_FUNDS,
        DeclineCode.AMOUNT_EXCEEDS_REFUNDABLE,
        DeclineCode.KEY_REUSED,
        DeclineCode.PAYMENT_NOT_FOUND,
        DeclineCode.PAYEE_UNREACHABLE);
  }

  // region reads
  @Override
  public Asked read(Heard request) {
    var head =
        request.header("Acme-Time") + "\n" + request.method() + " " + request.target() + "\n";
    boolean isSigned =
        request.header("Acme-Signature").equals(mac(KEY, head + request.text()))
            && request.header("Acme-Merchant").equals("M-1001");
    if (!isSigned) {
      return new Asked.Garbled("the signature is wrong");
    }
    return request.method().equals("GET") && request.target().startsWith(REFUNDS + "/")
        ? new Asked.Query(request.target().substring(REFUNDS.length() + 1))
        : ReadJson.object(request.text().getBytes(UTF_8), 1 << 16)
            .fold(Asked.Garbled::new, AcmePayDialect::order);
  }

  private static Asked order(Fields order) {
    var key = order.text("key").getOrElse("");
    boolean isFit =
        key.matches("[A-Za-z0-9_-]{1,40}")
            && order.text("reason").exists(why -> why.length() <= 100);
    return isFit
        ? new Asked.Refund(
            key,
            order.text("payment").get(),
            Money.of(order.whole("amount").get(), order.text("currency").get()))
        : new Asked.Garbled("a field is missing or too long");
  }

  // endregion

  // region replies
  @Override
  public Said reply(Asked asked, Fact fact) {
    return switch (fact) {
      case Fact.Stands stands -> Said.json(200, text(refund(stands.entry())));
      case Fact.Absent absent -> refused(404, "NO_SUCH_REFUND");
      case Fact.Listed listed -> throw new AssertionError("nobody can ask for that");
      case Fact.Refused refused -> refused(422, code(refused.why()));
      case Fact.RefusedUnheardOf unheardOf -> refused(422, "NEVER_HEARD_OF");
      case Fact.Busy busy -> refused(409, "IN_PROGRESS");
      case Fact.BrokenDown broken -> refused(500, "OUT_OF_ORDER");
    };
  }

  // endregion

  private static String code(DeclineCode why) {
    return switch (why) {
      case INSUFFICIENT_FUNDS -> "NO_FUNDS";
      case AMOUNT_EXCEEDS_REFUNDABLE -> "TOO_MUCH";
      case KEY_REUSED -> "KEY_USED";
      case PAYMENT_NOT_FOUND -> "NO_SUCH_PAYMENT";
      case PAYEE_UNREACHABLE -> "CARD_CLOSED";
      default -> throw new AssertionError("Acme Pay has no word for " + why);
    };
  }

  private static Said refused(int status, String code) {
    return Said.json(status, "{\"code\":\"%s\"}".formatted(code));
  }

  private static Fields refund(Entry entry) {
    return Json.fields()
        .with("refund", entry.reference())
        .with("key", entry.key())
        .with("payment", entry.payment().reference())
        .with("amount", entry.amount().minor())
        .with("currency", entry.amount().currency().toString())
        .with("status", standing(entry.standing()));
  }

  private static String standing(Standing standing) {
    return switch (standing) {
      case PENDING -> "pending";
      case PAID -> "paid";
      case FAILED -> "failed";
      case UNHEARD_OF -> "never heard of";
    };
  }

  // region notices
  @Override
  public Said notice(String id, Entry entry) {
    var notice = Json.fields().with("id", id).with("type", "refund");
    return Said.json(200, text(notice.with("refund", refund(entry))));
  }

  @Override
  public Said noticeOfSomethingElse(String id) {
    return Said.json(200, text(Json.fields().with("id", id).with("type", "payment")));
  }

  // endregion

  // region seals
  @Override
  public Said sealReply(Said reply, Seal seal) {
    return switch (seal.by()) {
      case PROVIDER -> signed(reply, seal, KEY);
      case NEXT_KEY -> signed(reply, seal, NEXT_KEY);
      case STRANGER, WRONG, PROBE -> signed(reply, seal, "a key that nobody has");
      case NOBODY -> reply;
    };
  }

  @Override
  public Said sealNotice(Said notice, Seal seal) {
    return sealReply(notice, seal);
  }

  // endregion

  private static Said signed(Said said, Seal seal, String key) {
    var time = Long.toString(seal.at().getEpochSecond());
    return said.with("Acme-Time", time).with("Acme-Signature", mac(key, time + "\n" + said.text()));
  }

  private static String mac(String key, String message) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key.getBytes(UTF_8), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(message.getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(Fields json) {
    return new String(WriteJson.bytes(json), UTF_8);
  }
}
