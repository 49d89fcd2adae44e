package io.redress.example.acme;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.redress.adapter.payment.http.Call;
import io.redress.adapter.payment.http.Secret;
import io.redress.port.Notice.Reason;
import io.vavr.control.Option;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.function.Function;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Who says what: HMAC with SHA-256 over the time and the bytes, with a key that both sides have.
 */
record AcmePaySignature(AcmePayAccount account) {

  static final String TIME = "Acme-Time";
  static final String SIGNATURE = "Acme-Signature";

  private static final Duration TOLERANCE = Duration.ofMinutes(5);

  /** The request with our signature, over its method and path too. */
  Call signed(Call call, Instant now) {
    var time = Long.toString(now.getEpochSecond());
    var head = time + "\n" + call.method() + " " + call.uri().getRawPath() + "\n";
    return call.with("Acme-Merchant", account.merchantId())
        .with(TIME, time)
        .with(SIGNATURE, HexFormat.of().formatHex(mac(account.keys().head(), head, call.body())));
  }

  // region doubt
  /** Why bytes are not believed; none if Acme Pay signed them just now. */
  Option<Reason> doubt(Function<String, Option<String>> header, byte[] body, Instant now) {
    var time = header.apply(TIME).filter(text -> text.matches("[0-9]{1,11}"));
    var signature = header.apply(SIGNATURE).filter(text -> text.matches("[0-9a-f]{64}"));
    if (time.isEmpty() || signature.isEmpty()) {
      return Option.of(Reason.UNSIGNED);
    }
    var said = HexFormat.of().parseHex(signature.get());
    var isTheirs =
        account
            .keys()
            .exists(key -> MessageDigest.isEqual(said, mac(key, time.get() + "\n", body)));
    if (!isTheirs) {
      return Option.of(Reason.BAD_SIGNATURE);
    }
    var signed = Instant.ofEpochSecond(Long.parseLong(time.get()));
    return Option.when(Duration.between(signed, now).abs().compareTo(TOLERANCE) > 0, Reason.STALE);
  }

  // endregion

  private static byte[] mac(Secret key, String head, byte[] body) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key.bytes(), "HmacSHA256"));
      mac.update(head.getBytes(UTF_8));
      return mac.doFinal(body);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has HMAC with SHA-256", e);
    }
  }
}
