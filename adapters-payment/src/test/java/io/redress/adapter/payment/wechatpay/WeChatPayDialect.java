package io.redress.adapter.payment.wechatpay;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.redress.adapter.payment.gateway.PaymentProvider;
import io.redress.adapter.payment.http.Headers;
import io.redress.adapter.payment.http.Json;
import io.redress.adapter.payment.http.Json.Fields;
import io.redress.adapter.payment.http.PemKeys;
import io.redress.adapter.payment.http.ReadJson;
import io.redress.adapter.payment.http.WriteJson;
import io.redress.adapter.payment.kit.Asked;
import io.redress.adapter.payment.kit.Bench;
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
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.interfaces.RSAPrivateKey;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** WeChat Pay's side of the wire; which pages say so stands with the adapter. */
public final class WeChatPayDialect implements Dialect {

  private static final String REFUNDS = "/v3/refund/domestic/refunds";
  private static final String SCHEME = "WECHATPAY2-SHA256-RSA2048 ";
  private static final Pattern PART = Pattern.compile("(\\w+)=\"([^\"]*)\"");
  private static final String NONCE = "fdasflkja484";
  private static final PublicKey MERCHANT =
      PemKeys.certificate("merchant", Keys.pem("merchant-certificate.pem"), Bench.NOW)
          .getPublicKey();

  @Override
  public PaymentProvider provider() {
    return new WeChatPayProvider();
  }

  @Override
  public Map<String, String> settings(URI address) {
    return Map.of(
        "merchant-id", "1900000109",
        "merchant-certificate", Keys.pem("merchant-certificate.pem"),
        "merchant-key", Keys.pem("merchant-key.pem"),
        "api-v3-key", Keys.API_V3,
        "platform-key-id", Keys.PLATFORM_ID,
        "platform-key", Keys.pem("platform-public.pem"),
        "next-platform-key-id", Keys.NEXT_ID,
        "next-platform-key", Keys.pem("next-platform-certificate.pem"),
        "address", address.toString());
  }

  @Override
  public Set<String> secrets() {
    return HashSet.of(Keys.API_V3, Keys.pem("merchant-key.pem").substring(40, 100));
  }

  @Override
  public Set<DeclineCode> refusals() {
    return HashSet.of(
        DeclineCode.INSUFFICIENT_FUNDS,
        DeclineCode.AMOUNT_EXCEEDS_REFUNDABLE,
        DeclineCode.PAYEE_UNREACHABLE,
        DeclineCode.PAYMENT_NOT_FOUND);
  }

  @Override
  public Asked read(Heard request) {
    if (!isSigned(request)) {
      return new Asked.Garbled("the signature is wrong");
    }
    if (request.method().equals("GET") && request.target().startsWith(REFUNDS + "/")) {
      return new Asked.Query(request.target().substring(REFUNDS.length() + 1));
    }
    return request.method().equals("POST") && request.target().equals(REFUNDS)
        ? ReadJson.object(request.body(), 1 << 16).fold(Asked.Garbled::new, this::order)
        : new Asked.Garbled("there is no " + request.target());
  }

  private Asked order(Fields order) {
    var amount = order.object("amount").get();
    boolean isFit =
        amount.text("currency").contains("CNY")
            && amount.whole("refund").get() <= amount.whole("total").get()
            && order.text("out_refund_no").get().matches("[0-9A-Za-z_|*@-]{1,64}")
            && order.text("reason").forAll(text -> text.getBytes(UTF_8).length <= 80)
            && order.text("transaction_id").isDefined() != order.text("out_trade_no").isDefined();
    return isFit
        ? new Asked.Refund(
            order.text("out_refund_no").get(),
            order.text("transaction_id").orElse(order.text("out_trade_no")).get(),
            Money.of(amount.whole("refund").get(), "CNY"))
        : new Asked.Garbled("a field is missing or too long");
  }

  /** The parts of the header stand in any order. */
  private static boolean isSigned(Heard request) {
    var authorization = request.header("Authorization");
    var parts =
        PART.matcher(authorization)
            .results()
            .collect(Collectors.toMap(each -> each.group(1), each -> each.group(2)));
    var message =
        "%s\n%s\n%s\n%s\n%s\n"
            .formatted(
                request.method(),
                request.target(),
                parts.get("timestamp"),
                parts.get("nonce_str"),
                request.text());
    return authorization.startsWith(SCHEME)
        && parts.getOrDefault("mchid", "").equals("1900000109")
        && parts.getOrDefault("serial_no", "").equals("992BA7B9175BCC78")
        && parts.getOrDefault("timestamp", "").matches("[0-9]{10}")
        && parts.getOrDefault("nonce_str", "").matches("[0-9A-Za-z]{1,32}")
        && Pems.isSignature(parts.getOrDefault("signature", ""), message, MERCHANT);
  }

  @Override
  public Said reply(Asked asked, Fact fact) {
    return switch (fact) {
      case Fact.Stands stands -> Said.json(200, refund(stands.entry(), "status", true));
      case Fact.Absent absent -> refused(404, "RESOURCE_NOT_EXISTS");
      case Fact.Listed listed -> throw new AssertionError("nobody can ask for that");
      case Fact.Refused refused -> refused(refused.why());
      case Fact.RefusedUnheardOf unheardOf -> refused(403, "NEVER_HEARD_OF");
      case Fact.Busy busy -> refused(409, "SYSTEM_BUSY");
      case Fact.BrokenDown broken -> refused(500, "SYSTEM_ERROR");
    };
  }

  private static Said refused(DeclineCode why) {
    return switch (why) {
      case INSUFFICIENT_FUNDS -> refused(403, "NOT_ENOUGH");
      case PAYEE_UNREACHABLE -> refused(403, "USER_ACCOUNT_ABNORMAL");
      case PAYMENT_NOT_FOUND -> refused(404, "RESOURCE_NOT_EXISTS");
      default -> refused(400, "INVALID_REQUEST");
    };
  }

  private static Said refused(int status, String code) {
    return Said.json(status, "{\"code\":\"%s\",\"message\":\"...\"}".formatted(code));
  }

  private static String refund(Entry entry, String status, boolean withCurrency) {
    var amount =
        Json.fields()
            .with("total", entry.payment().paid().minor())
            .with("refund", entry.amount().minor());
    return text(
        Json.fields()
            .with("mchid", "1900000109")
            .with("refund_id", entry.reference())
            .with("out_refund_no", entry.key())
            .with("transaction_id", entry.payment().providerReference().getOrElse("4200000001"))
            .with("out_trade_no", entry.payment().reference())
            .with("success_time", "2026-03-09T16:00:00+08:00")
            .with(status, standing(entry.standing()))
            .with("amount", withCurrency ? amount.with("currency", "CNY") : amount));
  }

  private static String standing(Standing standing) {
    return switch (standing) {
      case PENDING -> "PROCESSING";
      case PAID -> "SUCCESS";
      case FAILED -> "CLOSED";
      case UNHEARD_OF -> "NEVER_HEARD_OF";
    };
  }

  @Override
  public Said notice(String id, Entry entry) {
    return notice(
        id, "REFUND." + standing(entry.standing()), refund(entry, "refund_status", false));
  }

  @Override
  public Said noticeOfSomethingElse(String id) {
    return notice(id, "TRANSACTION.SUCCESS", "{\"out_trade_no\":\"order-7-1\"}");
  }

  static Said notice(String id, String type, String plain) {
    var resource =
        Json.fields()
            .with("original_type", "refund")
            .with("algorithm", "AEAD_AES_256_GCM")
            .with("ciphertext", encrypted(plain))
            .with("associated_data", "refund")
            .with("nonce", NONCE);
    return Said.json(
        200,
        text(
            Json.fields()
                .with("id", id)
                .with("create_time", "2026-03-09T16:00:00+08:00")
                .with("resource_type", "encrypt-resource")
                .with("event_type", type)
                .with("summary", "...")
                .with("resource", resource)));
  }

  @Override
  public Said sealReply(Said reply, Seal seal) {
    return switch (seal.by()) {
      case PROVIDER -> signed(reply, seal, Keys.PLATFORM_ID, "platform");
      case NEXT_KEY -> signed(reply, seal, Keys.NEXT_ID, "next-platform");
      case STRANGER -> signed(reply, seal, "PUB_KEY_ID_9", "stranger");
      case WRONG -> signed(reply, seal, Keys.PLATFORM_ID, "stranger");
      case PROBE -> probe(signed(reply, seal, Keys.PLATFORM_ID, "platform"));
      case NOBODY -> reply;
    };
  }

  @Override
  public Said sealNotice(Said notice, Seal seal) {
    return sealReply(notice, seal);
  }

  private static Said signed(Said said, Seal seal, String serial, String key) {
    return signed(said, seal.at(), serial, Keys.privateKey(key + "-key.pem"));
  }

  /** Over the bytes, whether they are a text or not. */
  static Said signed(Said said, Instant at, String serial, RSAPrivateKey key) {
    var time = Long.toString(at.getEpochSecond());
    var message = new ByteArrayOutputStream();
    message.writeBytes("%s\nnonce\n".formatted(time).getBytes(UTF_8));
    message.writeBytes(said.body());
    message.write('\n');
    return said.with("Wechatpay-Timestamp", time)
        .with("Wechatpay-Nonce", "nonce")
        .with("Wechatpay-Serial", serial)
        .with("Wechatpay-Signature", Pems.signature(message.toByteArray(), key));
  }

  /** WeChat Pay writes these words over the beginning of a signature. */
  private static Said probe(Said signed) {
    var headers =
        signed
            .headers()
            .fields()
            .foldLeft(
                Headers.none(),
                (all, each) ->
                    all.with(
                        each.name(),
                        each.name().equals("Wechatpay-Signature")
                            ? "WECHATPAY/SIGNTEST/" + each.value().substring(19)
                            : each.value()));
    return new Said(signed.status(), headers, signed.contentType(), signed.body());
  }

  static String encrypted(String plain) {
    try {
      var aes = Cipher.getInstance("AES/GCM/NoPadding");
      var key = new SecretKeySpec(Keys.API_V3.getBytes(UTF_8), "AES");
      aes.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(128, NONCE.getBytes(UTF_8)));
      aes.updateAAD("refund".getBytes(UTF_8));
      return Base64.getEncoder().encodeToString(aes.doFinal(plain.getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(Fields json) {
    return new String(WriteJson.bytes(json), UTF_8);
  }
}
