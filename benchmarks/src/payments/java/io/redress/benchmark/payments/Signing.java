package io.redress.benchmark.payments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/**
 * What the signatures of one exchange cost by themselves: RSA with 2048 bits and SHA-256, made over
 * a request and verified over an answer. Providers that sign no answers take a key as it is, which
 * costs nothing.
 */
final class Signing {

  private static final String KEY = "/io/redress/adapter/payment/wechatpay/merchant-key.pem";
  private static final byte[] REQUEST = new byte[400];

  private final KeyPair keys;
  private final byte[] signature;
  private final boolean isSigned;

  private Signing(KeyPair keys, boolean isSigned) throws GeneralSecurityException {
    this.keys = keys;
    this.isSigned = isSigned;
    this.signature = made();
  }

  static Signing of(Subject subject) {
    try {
      var generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return new Signing(generator.generateKeyPair(), subject.provider().usual().signsReplies());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Reads a key from its text, as every adapter that signs must, and signs once with it. */
  static void ofReadKeys() {
    try (var file = Signing.class.getResourceAsStream(KEY)) {
      var pem = new String(file.readAllBytes(), StandardCharsets.US_ASCII);
      var key = Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
      var keys = KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(key));
      var rsa = Signature.getInstance("SHA256withRSA");
      rsa.initSign(keys);
      rsa.update(REQUEST);
      rsa.sign();
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private byte[] made() throws GeneralSecurityException {
    var rsa = Signature.getInstance("SHA256withRSA");
    rsa.initSign(keys.getPrivate());
    rsa.update(REQUEST);
    return rsa.sign();
  }

  /** Signs once, and verifies once. */
  void run() {
    if (!isSigned) {
      return;
    }
    try {
      made();
      var rsa = Signature.getInstance("SHA256withRSA");
      rsa.initVerify(keys.getPublic());
      rsa.update(REQUEST);
      if (!rsa.verify(signature)) {
        throw new IllegalStateException("not verified");
      }
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
