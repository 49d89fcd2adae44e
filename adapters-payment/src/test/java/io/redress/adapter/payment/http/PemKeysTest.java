package io.redress.adapter.payment.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.List;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.Signature;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys as OpenSSL 3.0 writes them: made for these tests, and used for nothing else. */
class PemKeysTest {

  private static final String NAME = "acme: the key";

  /** What {@code openssl rsa -modulus} says of all of them, as it begins. */
  private static final String MODULUS = "F1E7CE2C7ED9DADAD40D09F9533ECC322E13A59C3B27440D2570";

  @ParameterizedTest
  @ValueSource(strings = {"private-pkcs8.pem", "private-pkcs1.pem"})
  void aPrivateKeyIsReadInAllItsForms(String file) throws Exception {
    for (var form : forms(file)) {
      var key = PemKeys.privateKey(NAME, Secret.of(form));
      assertThat(modulus(key.getModulus())).isEqualTo(MODULUS);

      var signing = Signature.getInstance("SHA256withRSA");
      signing.initSign(key);
      signing.update("refund".getBytes(UTF_8));
      var checking = Signature.getInstance("SHA256withRSA");
      checking.initVerify(PemKeys.publicKey(NAME, file("public-x509.pem")));
      checking.update("refund".getBytes(UTF_8));
      assertThat(checking.verify(signing.sign())).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"public-x509.pem", "public-pkcs1.pem"})
  void aPublicKeyIsReadInAllItsForms(String file) {
    for (var form : forms(file)) {
      assertThat(modulus(PemKeys.publicKey(NAME, form).getModulus())).isEqualTo(MODULUS);
    }
  }

  /** As it is, lines ended as elsewhere, lost or written out, and the Base64 alone. */
  private static List<String> forms(String file) {
    var pem = file(file).strip();
    var base64 = pem.replaceAll("-----[A-Z0-9 ]+-----", "").strip();
    return List.of(
        pem,
        "Bag Attributes\n    friendlyName: key\n" + pem,
        pem.replace("\n", "\r\n"),
        pem.replace("\n", "\\n"),
        pem.replace("\n", "\\r\\n"),
        pem.replace("\n", " "),
        pem.replace("\n", ""),
        base64,
        base64.replace("\n", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-01-01T00:00:00Z", "2027-01-01T00:00:00Z"})
  void aCertificateIsReadWhileItIsValid(String now) {
    for (var form : forms("certificate.pem")) {
      assertThat(PemKeys.certificate(NAME, form, Instant.parse(now)).getSerialNumber())
          .isEqualTo(BigInteger.ONE);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2025-12-31T23:59:59Z, acme: the key: the certificate is valid from 2026-01-01T00:00:00Z; is"
        + " the clock right?",
    "2027-01-01T00:00:01Z, acme: the key: the certificate expired at 2027-01-01T00:00:00Z; fetch"
        + " the new one"
  })
  void aCertificateOutOfItsTimeIsRefused(Instant now, String message) {
    assertThatThrownBy(() -> PemKeys.certificate(NAME, file("certificate.pem"), now))
        .isInstanceOf(IllegalArgumentException.class)
        .hasNoCause()
        .hasMessage(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          public-x509.pem             | this is a public key, not a private key
          certificate.pem             | this is a certificate, not a private key
          private-encrypted.pem       | it is encrypted with a passphrase; take it off with 'openssl pkey -in FILE -out FILE'
          private-pkcs1-encrypted.pem | it is encrypted with a passphrase; take it off with 'openssl pkey -in FILE -out FILE'
          private-1024.pem            | an RSA key of 1024 bits; take one of 2048 to 8192
          private-ec.pem              | there is no RSA private key in it; was it cut, or is it a public one?
          private-ec-sec1.pem         | this is not a private key for RSA
          """)
  void anotherThingThanAPrivateKeyIsRefused(String file, String why) {
    var text = file(file);

    assertThatThrownBy(() -> PemKeys.privateKey(NAME, Secret.of(text.strip())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasNoCause()
        .hasMessage("acme: the key: " + why);
  }

  @Test
  void aPrivateKeyWhereAPublicOneBelongsIsRefused() {
    assertThatThrownBy(() -> PemKeys.publicKey(NAME, file("private-pkcs8.pem")))
        .hasNoCause()
        .hasMessage("acme: the key: this is a private key, not a public key");
    assertThatThrownBy(() -> PemKeys.publicKey(NAME, base64("private-pkcs8.pem")))
        .hasNoCause()
        .hasMessage(
            "acme: the key: there is no RSA public key in it; was it cut, or is it a certificate?");
    assertThatThrownBy(() -> PemKeys.certificate(NAME, base64("public-x509.pem"), Instant.EPOCH))
        .hasNoCause()
        .hasMessage("acme: the key: there is no X.509 certificate in it; was it cut?");
    assertThatThrownBy(() -> PemKeys.certificate(NAME, file("certificate-ec.pem"), Instant.EPOCH))
        .hasNoCause()
        .hasMessage("acme: the key: the key of the certificate is not RSA");
  }

  @Test
  void twoWhereOneBelongsAreRefused() {
    assertThatThrownBy(
            () -> PemKeys.publicKey(NAME, file("public-x509.pem") + file("public-pkcs1.pem")))
        .hasMessage("acme: the key: 2 of them; give one public key");
  }

  /** Wherever a text is cut, the error shows nothing of it. */
  @ParameterizedTest
  @ValueSource(ints = {10, 27, 28, 60, 400, 1_000, 1_600, 1_690})
  void whatWasCutIsRefusedAndNotShown(int length) {
    var key = file("private-pkcs8.pem");
    var cut = key.substring(0, length).strip();

    assertThatThrownBy(() -> PemKeys.privateKey(NAME, Secret.of(cut)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasNoCause()
        .satisfies(thrown -> showsNothingOf(key, thrown));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/etc/keys/acme.pem", "\"quoted\"", "MIIE", "-----BEGIN", "密钥", "====", "AA=="})
  void whatIsNoKeyIsRefused(String text) {
    assertThatThrownBy(() -> PemKeys.privateKey(NAME, Secret.of(text)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasNoCause()
        .hasMessageStartingWith("acme: the key: ")
        .hasMessageNotContaining("quoted\"");
  }

  private static void showsNothingOf(String key, Throwable thrown) {
    for (int i = 28; i + 12 < key.length() - 26; i++) {
      assertThat(thrown.getMessage()).doesNotContain(key.substring(i, i + 12));
    }
  }

  private static String base64(String file) {
    return file(file).replaceAll("-----[A-Z0-9 ]+-----", "").strip();
  }

  private static String modulus(BigInteger modulus) {
    return modulus.toString(16).toUpperCase(java.util.Locale.ROOT).substring(0, 52);
  }

  private static String file(String name) {
    try (var bytes =
        Objects.requireNonNull(PemKeysTest.class.getResourceAsStream("keys/" + name), name)) {
      return new String(bytes.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
