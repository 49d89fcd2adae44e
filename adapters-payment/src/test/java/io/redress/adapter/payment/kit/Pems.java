package io.redress.adapter.payment.kit;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.redress.adapter.payment.http.PemKeys;
import io.redress.adapter.payment.http.Secret;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.RSAPrivateKey;
import java.util.Base64;

/** Keys that stand beside a dialect, and what it signs and verifies with them: RSA, SHA-256. */
public final class Pems {

  private Pems() {}

  public static String text(Class<?> beside, String file) {
    try (var bytes = beside.getResourceAsStream(file)) {
      if (bytes == null) {
        throw new IllegalArgumentException("no " + file + " beside " + beside.getName());
      }
      return new String(bytes.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static RSAPrivateKey privateKey(Class<?> beside, String file) {
    return PemKeys.privateKey(file, Secret.of(text(beside, file).strip()));
  }

  /** A new one, which stands nowhere. */
  public static KeyPair pair(int bits) {
    try {
      var generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(bits);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  public static String signature(String message, RSAPrivateKey key) {
    return signature(message.getBytes(UTF_8), key);
  }

  public static String signature(byte[] message, RSAPrivateKey key) {
    try {
      var rsa = Signature.getInstance("SHA256withRSA");
      rsa.initSign(key);
      rsa.update(message);
      return Base64.getEncoder().encodeToString(rsa.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  public static boolean isSignature(String signature, String message, PublicKey key) {
    try {
      var rsa = Signature.getInstance("SHA256withRSA");
      rsa.initVerify(key);
      rsa.update(message.getBytes(UTF_8));
      return rsa.verify(Base64.getDecoder().decode(signature));
    } catch (GeneralSecurityException | IllegalArgumentException none) {
      return false;
    }
  }
}
