package io.redress.adapter.payment.http;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.security.KeyFactory;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateFactory;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.KeySpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Date;

/**
 * RSA keys and certificates as providers hand them out: PEM of either kind, or nothing but its
 * Base64, also where the line breaks were lost or became {@code \n} on the way through a variable.
 *
 * <p>Each is given a name, with which its errors begin. An error says what to do, and shows nothing
 * of a key.
 */
public final class PemKeys {

  private static final int LEAST_BITS = 2048;
  private static final int MOST_BITS = 8192;

  private PemKeys() {}

  /**
   * A private key, PKCS#8 or PKCS#1, not encrypted.
   *
   * @param name for errors, for example {@code wechat: the merchant's private key}
   * @throws IllegalArgumentException if it is none, or not of 2048 to 8192 bits
   */
  public static RSAPrivateKey privateKey(String name, Secret text) {
    var der = Pem.read(name, Pem.Kind.PRIVATE_KEY, text.reveal());
    try {
      var key = (RSAPrivateKey) rsa().generatePrivate(new PKCS8EncodedKeySpec(der));
      checkBits(name, key.getModulus());
      return key;
    } catch (InvalidKeySpecException notPkcs8) {
      return pkcs1PrivateKey(name, der);
    }
  }

  private static RSAPrivateKey pkcs1PrivateKey(String name, byte[] der) {
    try {
      var wrapped = new PKCS8EncodedKeySpec(Pkcs1.asPkcs8(der));
      var key = (RSAPrivateKey) rsa().generatePrivate(wrapped);
      checkBits(name, key.getModulus());
      return key;
    } catch (InvalidKeySpecException notPkcs1) {
      throw wrong(name, "there is no RSA private key in it; was it cut, or is it a public one?");
    }
  }

  /**
   * A public key, as X.509 or PKCS#1 write it.
   *
   * @param name for errors
   * @throws IllegalArgumentException if it is none, or not of 2048 to 8192 bits
   */
  public static RSAPublicKey publicKey(String name, String text) {
    var der = Pem.read(name, Pem.Kind.PUBLIC_KEY, text);
    try {
      return checked(name, new X509EncodedKeySpec(der));
    } catch (InvalidKeySpecException notX509) {
      return pkcs1PublicKey(name, der);
    }
  }

  private static RSAPublicKey pkcs1PublicKey(String name, byte[] der) {
    try {
      return checked(name, new X509EncodedKeySpec(Pkcs1.asX509(der)));
    } catch (InvalidKeySpecException notPkcs1) {
      throw wrong(name, "there is no RSA public key in it; was it cut, or is it a certificate?");
    }
  }

  /**
   * A certificate with an RSA key.
   *
   * @param name for errors
   * @param now when it is to be used
   * @throws IllegalArgumentException if it is none, has expired or is not valid yet, or its key is
   *     not of 2048 to 8192 bits
   */
  public static X509Certificate certificate(String name, String text, Instant now) {
    var certificate = certificate(name, Pem.read(name, Pem.Kind.CERTIFICATE, text));
    try {
      certificate.checkValidity(Date.from(now));
    } catch (CertificateExpiredException expired) {
      throw wrong(
          name,
          "the certificate expired at %s; fetch the new one"
              .formatted(certificate.getNotAfter().toInstant()));
    } catch (CertificateNotYetValidException early) {
      throw wrong(
          name,
          "the certificate is valid from %s; is the clock right?"
              .formatted(certificate.getNotBefore().toInstant()));
    }
    return certificate;
  }

  private static X509Certificate certificate(String name, byte[] der) {
    try {
      var factory = CertificateFactory.getInstance("X.509");
      var certificate =
          (X509Certificate) factory.generateCertificate(new ByteArrayInputStream(der));
      if (!(certificate.getPublicKey() instanceof RSAPublicKey key)) {
        throw wrong(name, "the key of the certificate is not RSA");
      }
      checkBits(name, key.getModulus());
      return certificate;
    } catch (CertificateException broken) {
      throw wrong(name, "there is no X.509 certificate in it; was it cut?");
    }
  }

  private static RSAPublicKey checked(String name, KeySpec spec) throws InvalidKeySpecException {
    var key = (RSAPublicKey) rsa().generatePublic(spec);
    checkBits(name, key.getModulus());
    return key;
  }

  private static void checkBits(String name, BigInteger modulus) {
    if (modulus.bitLength() < LEAST_BITS || modulus.bitLength() > MOST_BITS) {
      throw wrong(
          name, "an RSA key of %d bits; take one of 2048 to 8192".formatted(modulus.bitLength()));
    }
  }

  private static KeyFactory rsa() {
    try {
      return KeyFactory.getInstance("RSA");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has RSA", e);
    }
  }

  /** Without a cause, which might quote what it could not read. */
  static IllegalArgumentException wrong(String name, String what) {
    return new IllegalArgumentException(name + ": " + what);
  }
}
