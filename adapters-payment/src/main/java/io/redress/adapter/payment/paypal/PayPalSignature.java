package io.redress.adapter.payment.paypal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.redress.port.Delivery;
import io.vavr.control.Option;
import java.security.GeneralSecurityException;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.Signature;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.zip.CRC32;

/**
 * What stands in the header of a notice: who signed {@code id|time|webhook|crc32 of the body}, and
 * when.
 *
 * @param time as it is written: this is what was signed
 * @param certificate where it is said to be; anything may stand there
 */
record PayPalSignature(
    String id, String time, String signature, String certificate, String algorithm) {

  private static final String ALGORITHM = "SHA256withRSA";

  /** What a delivery says; none where something is missing or stands there twice. */
  static Option<PayPalSignature> read(Delivery delivery) {
    return delivery
        .header("PAYPAL-TRANSMISSION-ID")
        .flatMap(id ->
            delivery
                .header("PAYPAL-TRANSMISSION-TIME")
                .flatMap(time ->
                    delivery
                        .header("PAYPAL-TRANSMISSION-SIG")
                        .flatMap(signature -> read(delivery, id, time, signature))));
  }

  private static Option<PayPalSignature> read(
      Delivery delivery, String id, String time, String signature) {
    return delivery
        .header("PAYPAL-CERT-URL")
        .flatMap(certificate ->
            delivery
                .header("PAYPAL-AUTH-ALGO")
                .map(
                    algorithm -> new PayPalSignature(id, time, signature, certificate, algorithm)));
  }

  /** When it was signed; none where that is no time. */
  Option<Instant> at() {
    return instant(time);
  }

  /** A time as PayPal writes it; none where that is none. */
  static Option<Instant> instant(String text) {
    try {
      return Option.of(OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException unreadable) {
      return Option.none();
    }
  }

  /** Whether this is of this body and webhook, and made with the key. */
  boolean isOf(byte[] body, String webhookId, PublicKey key) {
    return ALGORITHM.equalsIgnoreCase(algorithm)
        && bytes().exists(bytes -> isOf(signed(body, webhookId), bytes, key));
  }

  private Option<byte[]> bytes() {
    try {
      return Option.of(Base64.getDecoder().decode(signature));
    } catch (IllegalArgumentException unreadable) {
      return Option.none();
    }
  }

  private byte[] signed(byte[] body, String webhookId) {
    var crc = new CRC32();
    crc.update(body);
    return (id + "|" + time + "|" + webhookId + "|" + crc.getValue()).getBytes(UTF_8);
  }

  private static boolean isOf(byte[] signed, byte[] signature, PublicKey key) {
    try {
      var verifier = Signature.getInstance(ALGORITHM);
      verifier.initVerify(key);
      verifier.update(signed);
      return verifier.verify(signature);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA256withRSA", e);
    } catch (GeneralSecurityException unfit) {
      return false;
    }
  }

  /** Neither the signature nor what else came with it. */
  @Override
  public String toString() {
    return "a signature of PayPal's";
  }
}
