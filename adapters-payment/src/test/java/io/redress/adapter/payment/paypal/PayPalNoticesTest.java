package io.redress.adapter.payment.paypal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.money.Money;
import io.redress.port.Delivery;
import io.redress.port.Notice;
import io.redress.port.Notice.Ignored;
import io.redress.port.Notice.Reason;
import io.redress.port.Notice.Rejected;
import io.redress.port.Notice.Verified;
import io.redress.port.NoticeReader.Receipt;
import io.redress.port.RefundAnswer;
import io.redress.port.RefundAnswer.Accepted;
import io.redress.port.RefundAnswer.Confirmed;
import io.redress.port.RefundAnswer.Declined;
import io.redress.port.RefundAnswer.Uncertain;
import io.redress.port.Retry;
import io.redress.settlement.DeclineCode;
import io.redress.settlement.LegId;
import io.vavr.control.Option;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PayPalNoticesTest {

  private static final String NOTICE = Samples.text("fuzzed/refunded.json");
  private static final String SIGNED_AT = "2026-01-01T10:00:02Z";

  private static final Verified CONFIRMED =
      new Verified(
          "WH-1GE84257G0350133W-6RW800890C634293G",
          new LegId("case-7-1"),
          new Confirmed(Option.of(Money.of(700, "USD")), Option.of("1Y107995YT783435V")),
          Option.of(Instant.parse("2026-01-01T10:00:00Z")));

  /** Made with {@code openssl dgst -sha256 -sign} and {@code zlib.crc32}: 4065379627. */
  @Test
  void whatPayPalSignedIsBelieved() {
    var headers = SignedNotices.headers("signer", SIGNED_AT, NOTICE.getBytes(UTF_8));
    headers.put("Paypal-Transmission-Sig", List.of(Samples.text("refunded.sig").strip()));

    assertThat(read(headers)).isEqualTo(CONFIRMED);
  }

  @Test
  void headersMayBeWrittenInAnyCase() {
    var upper = new java.util.LinkedHashMap<String, List<String>>();
    headers().forEach((name, value) -> upper.put(name.toUpperCase(java.util.Locale.ROOT), value));

    assertThat(read(upper)).isEqualTo(CONFIRMED);
  }

  @Test
  void theSameNoticeTwiceIsTheSame() {
    assertThat(signed(NOTICE)).isEqualTo(signed(NOTICE));
  }

  @Test
  void oneChangedByteIsNotBelieved() {
    var delivery = Delivery.of(headers(), NOTICE.replace("7.00", "7.01").getBytes(UTF_8));

    assertThat(reader(Samples.NOW).read(delivery))
        .containsExactly(new Rejected(Reason.BAD_SIGNATURE));
  }

  @ParameterizedTest
  @CsvSource({
    "Paypal-Transmission-Id,69cd13f0-d67a-11e5-baa3-778b53f4ae56",
    "Paypal-Transmission-Time,2026-01-01T10:00:03Z",
    "Paypal-Transmission-Sig,AAAA",
    "Paypal-Transmission-Sig,not base 64",
    "Paypal-Auth-Algo,SHA1withRSA",
    "Paypal-Auth-Algo,none"
  })
  void whatWasNotSignedSoIsNotBelieved(String name, String value) {
    var headers = headers();
    headers.put(name, List.of(value));

    assertThat(read(headers)).isEqualTo(new Rejected(Reason.BAD_SIGNATURE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Paypal-Transmission-Id",
        "Paypal-Transmission-Time",
        "Paypal-Transmission-Sig",
        "Paypal-Cert-Url",
        "Paypal-Auth-Algo"
      })
  void whatIsNotWhollySignedIsNotRead(String name) {
    var missing = headers();
    missing.remove(name);
    var twice = headers();
    twice.put(name, List.of("a", "b"));

    assertThat(read(missing)).isEqualTo(new Rejected(Reason.UNSIGNED));
    assertThat(read(twice)).isEqualTo(new Rejected(Reason.UNSIGNED));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://attacker.example/v1/notifications/certs/CERT-1",
        "https://paypal.com.attacker.example/v1/notifications/certs/CERT-1",
        "https://api.paypal.com@attacker.example/v1/notifications/certs/CERT-1",
        "https://attacker.example/https://api.paypal.com/v1/notifications/certs/CERT-1",
        "https://attackerpaypal.com/v1/notifications/certs/CERT-1",
        "http://api.paypal.com/v1/notifications/certs/CERT-1",
        "https://api.paypal.com:8443/v1/notifications/certs/CERT-1",
        "https://api.paypal.com/v1/notifications/certs/../../x",
        "https://api.paypal.com/v1/notifications/certs/CERT-1?to=x",
        "https://api.paypal.com/redirect",
        "https://api.sandbox.paypal.com/v1/notifications/certs/CERT-1",
        "file:///etc/passwd",
        ""
      })
  void nobodyIsAskedForACertificateFromElsewhere(String address) {
    var asked = new ArrayList<URI>();
    CertificateSource source =
        uri -> {
          asked.add(uri);
          return Option.of(Samples.chain("signer"));
        };
    var headers = headers();
    headers.put("Paypal-Cert-Url", List.of(address));

    assertThat(
            new PayPalNotices(Samples.account(), source, () -> Samples.NOW)
                .read(Delivery.of(headers, NOTICE.getBytes(UTF_8))))
        .containsExactly(new Rejected(Reason.UNKNOWN_KEY));
    assertThat(asked).isEmpty();
  }

  @Test
  void theSandboxHasCertificatesOfItsOwn() {
    assertThat(
            Certificates.address(
                "https://api.sandbox.paypal.com/v1/notifications/certs/C-1", false))
        .isNotEmpty();
    assertThat(Certificates.address(SignedNotices.ADDRESS, false)).isEmpty();
    assertThat(Certificates.address(SignedNotices.ADDRESS, true)).isNotEmpty();
  }

  @Test
  void aCertificateThatIsNotAtHandIsUnknown() {
    var none = new PayPalNotices(Samples.account(), uri -> Option.none(), () -> Samples.NOW);

    assertThat(none.read(Delivery.of(headers(), NOTICE.getBytes(UTF_8))))
        .containsExactly(new Rejected(Reason.UNKNOWN_KEY));
  }

  /** Right name and wrong issuer; right issuer and wrong name; both right and too old. */
  @ParameterizedTest
  @ValueSource(strings = {"stranger", "other", "expired"})
  void aCertificateThatIsNotPayPalsIsUnknown(String name) {
    var headers = SignedNotices.headers(name, SIGNED_AT, NOTICE.getBytes(UTF_8));
    var reader =
        new PayPalNotices(
            Samples.account(), uri -> Option.of(Samples.chain(name)), () -> Samples.NOW);

    assertThat(reader.read(Delivery.of(headers, NOTICE.getBytes(UTF_8))))
        .containsExactly(new Rejected(Reason.UNKNOWN_KEY));
  }

  @Test
  void whileKeysAreChangedEachHasItsAddress() {
    var next = SignedNotices.ADDRESS + "-next";
    CertificateSource both =
        uri -> Option.of(Samples.chain(uri.toString().equals(next) ? "next" : "signer"));
    var reader = new PayPalNotices(Samples.account(), both, () -> Samples.NOW);
    var headers = SignedNotices.headers("next", SIGNED_AT, NOTICE.getBytes(UTF_8));
    headers.put("Paypal-Cert-Url", List.of(next));

    assertThat(reader.read(Delivery.of(headers, NOTICE.getBytes(UTF_8))))
        .containsExactly(CONFIRMED);
    assertThat(reader.read(Delivery.of(headers(), NOTICE.getBytes(UTF_8))))
        .containsExactly(CONFIRMED);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-01T10:05:02Z,true", // five minutes old
    "2026-01-01T10:05:03Z,false",
    "2026-01-01T09:55:02Z,true", // five minutes ahead
    "2026-01-01T09:55:01Z,false",
    "2026-01-31T10:00:02Z,false"
  })
  void whatIsTooOldOrTooEarlyIsNotBelieved(Instant now, boolean isBelieved) {
    var delivery = Delivery.of(headers(), NOTICE.getBytes(UTF_8));

    assertThat(reader(now).read(delivery))
        .containsExactly(isBelieved ? CONFIRMED : new Rejected(Reason.STALE));
  }

  @Test
  void whatWasSignedAtNoTimeIsNotBelieved() {
    assertThat(read(SignedNotices.headers("signer", "yesterday", NOTICE.getBytes(UTF_8))))
        .isEqualTo(new Rejected(Reason.STALE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"FAILED", "CANCELLED"})
  void aRefundThatCameToNothingIsDeclined(String status) {
    assertThat(signed(NOTICE.replace("COMPLETED", status)))
        .isEqualTo(with(new Declined(DeclineCode.OTHER, Retry.NEW_KEY, status)));
  }

  @Test
  void aRefundUnderWayIsAccepted() {
    var pending =
        NOTICE
            .replace("COMPLETED", "PENDING")
            .replace("PAYMENT.CAPTURE.REFUNDED", "PAYMENT.REFUND.PENDING");

    assertThat(signed(pending)).isEqualTo(with(new Accepted(Option.of("1Y107995YT783435V"))));
  }

  @Test
  void lessThanNothingIsNoAmount() {
    assertThat(signed(NOTICE.replace("\"7.00\"", "\"-7.00\"")))
        .isEqualTo(with(new Uncertain("it does not say how much it moved")));
  }

  @Test
  void aStatusThatNobodyKnowsIsKeptAsUncertain() {
    assertThat(signed(NOTICE.replace("COMPLETED", "REVERSING")))
        .isEqualTo(with(new Uncertain("status REVERSING")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"PAYMENT.CAPTURE.REVERSED", "PAYMENT.CAPTURE.COMPLETED"})
  void aNoticeAboutSomethingElseIsIgnored(String type) {
    assertThat(signed(NOTICE.replace("PAYMENT.CAPTURE.REFUNDED", type)))
        .isEqualTo(new Ignored(type));
  }

  @ParameterizedTest
  @CsvSource({
    "\"invoice_id\":\"case-7-1\",\"invoice_id\":\"order-7\"",
    "case-7-1,order 7/1",
    "_id\":\"case-7-1\",_no\":\"case-7-1\""
  })
  void aRefundThatSomebodyElseMadeIsIgnored(String said, String instead) {
    assertThat(signed(NOTICE.replace(said, instead)))
        .isEqualTo(new Ignored("PAYMENT.CAPTURE.REFUNDED"));
  }

  @Test
  void aNoticeForAnotherWebhookIsNotBelieved() {
    var other =
        new PayPalNotices(
            PayPalAccount.of(Samples.SETTINGS.with("webhook-id", "8XL90610J3647323C")),
            uri -> Option.of(Samples.chain("signer")),
            () -> Samples.NOW);

    assertThat(other.read(Delivery.of(headers(), NOTICE.getBytes(UTF_8))))
        .containsExactly(new Rejected(Reason.BAD_SIGNATURE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{}",
        "{\"event_type\":\"PAYMENT.CAPTURE.REFUNDED\",\"resource_type\":\"refund\"}",
        "{\"event_type\":\"PAYMENT.CAPTURE.REFUNDED\",\"resource_type\":\"refund\",\"id\":\"1\"}"
      })
  void whatIsSignedAndCannotBeReadIsRejected(String body) {
    assertThat(signed(body)).isEqualTo(new Rejected(Reason.MALFORMED));
  }

  @Test
  void aTimeThatCannotBeReadMakesNothingElseCredible() {
    assertThat(signed(NOTICE.replace("\"update_time\":\"2026-01", "\"update_time\":\"2026-99")))
        .isEqualTo(new Rejected(Reason.MALFORMED));
    assertThat(signed(NOTICE.replace("\"update_time\"", "\"updated\"")))
        .isEqualTo(
            new Verified(
                CONFIRMED.id(),
                CONFIRMED.key(),
                CONFIRMED.answer(),
                Option.of(Instant.parse("2026-01-01T10:00:01.543Z"))));
  }

  @Test
  void whatIsNotTakenIsSentAgain() {
    assertThat(reader(Samples.NOW).receipt(true)).isEqualTo(new Receipt(200, "", ""));
    assertThat(reader(Samples.NOW).receipt(false)).isEqualTo(new Receipt(400, "", ""));
  }

  private static Verified with(RefundAnswer answer) {
    return new Verified(CONFIRMED.id(), CONFIRMED.key(), answer, CONFIRMED.at());
  }

  private static Map<String, List<String>> headers() {
    return SignedNotices.headers("signer", SIGNED_AT, NOTICE.getBytes(UTF_8));
  }

  private static Notice read(Map<String, List<String>> headers) {
    return reader(Samples.NOW).read(Delivery.of(headers, NOTICE.getBytes(UTF_8))).head();
  }

  private static Notice signed(String body) {
    return reader(Samples.NOW).read(SignedNotices.delivery(body.getBytes(UTF_8))).head();
  }

  private static PayPalNotices reader(Instant now) {
    return new PayPalNotices(
        Samples.account(), uri -> Option.of(Samples.chain("signer")), () -> now);
  }
}
