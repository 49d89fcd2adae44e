package io.redress.adapter.payment.paypal;

import io.redress.adapter.payment.gateway.Instruction;
import io.redress.adapter.payment.http.Json;
import io.redress.adapter.payment.http.ReadJson;
import io.redress.adapter.payment.http.Reason;
import io.redress.adapter.payment.paypal.PayPalAccount.Mode;
import io.redress.port.Delivery;
import io.redress.port.Notice;
import io.redress.port.Notice.Ignored;
import io.redress.port.Notice.Rejected;
import io.redress.port.Notice.Verified;
import io.redress.port.NoticeReader;
import io.redress.settlement.LegId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.security.PublicKey;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Reads the webhooks of PayPal. Refunds that others made in the account are ignored. */
final class PayPalNotices implements NoticeReader {

  private static final Duration TOLERANCE = Duration.ofMinutes(5);
  private static final int LONGEST_ID = 200;
  private static final int LONGEST_TYPE = 100;

  private final PayPalAccount account;
  private final CertificateSource certificates;
  private final InstantSource clock;

  PayPalNotices(PayPalAccount account, CertificateSource certificates, InstantSource clock) {
    this.account = account;
    this.certificates = certificates;
    this.clock = clock;
  }

  @Override
  public String provider() {
    return PayPalProvider.NAME;
  }

  @Override
  public Seq<Notice> read(Delivery delivery) {
    return List.of(
        PayPalSignature.read(delivery)
            .map(signature -> signed(delivery.body(), signature))
            .getOrElse(() -> new Rejected(Notice.Reason.UNSIGNED)));
  }

  private Notice signed(byte[] body, PayPalSignature signature) {
    var now = clock.instant();
    return key(signature, now)
        .map(key ->
            signature.isOf(body, account.webhookId(), key)
                ? believed(body, signature, now)
                : new Rejected(Notice.Reason.BAD_SIGNATURE))
        .getOrElse(() -> new Rejected(Notice.Reason.UNKNOWN_KEY));
  }

  private Option<PublicKey> key(PayPalSignature signature, Instant now) {
    return Certificates.address(signature.certificate(), account.mode() == Mode.LIVE)
        .flatMap(certificates::chain)
        .flatMap(chain -> Certificates.key(chain, account.roots(), now));
  }

  private static Notice believed(byte[] body, PayPalSignature signature, Instant now) {
    boolean isInTime =
        signature.at().exists(at -> Duration.between(at, now).abs().compareTo(TOLERANCE) <= 0);
    if (!isInTime) {
      return new Rejected(Notice.Reason.STALE);
    }
    return ReadJson.object(body, PayPalWire.MOST_BYTES)
        .toOption()
        .flatMap(PayPalNotices::event)
        .getOrElse(() -> new Rejected(Notice.Reason.MALFORMED));
  }

  private static Option<Notice> event(Json.Fields event) {
    return event
        .text("event_type")
        .flatMap(
            type -> isAboutRefund(event, type) ? refund(event, type) : Option.of(ignored(type)));
  }

  /** What PayPal reverses by itself has the form of a refund, and is none that a shop made. */
  private static boolean isAboutRefund(Json.Fields event, String type) {
    return event.text("resource_type").contains("refund")
        && (type.equals("PAYMENT.CAPTURE.REFUNDED") || type.startsWith("PAYMENT.REFUND."));
  }

  private static Option<Notice> refund(Json.Fields event, String type) {
    return event
        .text("id")
        .filter(id -> !id.isEmpty() && id.length() <= LONGEST_ID)
        .flatMap(id ->
            event
                .object("resource")
                .flatMap(resource ->
                    at(event, resource)
                        .flatMap(at ->
                            PayPalWire.refund(resource)
                                .map(refund -> notice(id, type, refund, at)))));
  }

  /** The same key must stand wherever one stands: a refund by hand has those of its capture. */
  private static Notice notice(
      String id, String type, PayPalWire.Refund refund, Option<Instant> at) {
    return refund
        .keys()
        .headOption()
        .filter(refund::isOf)
        .filter(Instruction::isKey)
        .<Notice>map(key -> new Verified(id, new LegId(key), PayPalCodes.standing(refund), at))
        .getOrElse(() -> ignored(type));
  }

  /** When; a time that is there and cannot be read makes none of the rest credible. */
  private static Option<Option<Instant>> at(Json.Fields event, Json.Fields resource) {
    return resource
        .text("update_time")
        .orElse(() -> event.text("create_time"))
        .fold(
            () -> Option.of(Option.none()), text -> PayPalSignature.instant(text).map(Option::of));
  }

  private static Notice ignored(String type) {
    return new Ignored(Reason.ofCharacters(type, LONGEST_TYPE));
  }

  /** Whatever is not 2xx is sent again, for three days. */
  @Override
  public Receipt receipt(boolean isTaken) {
    return new Receipt(isTaken ? 200 : 400, "", "");
  }
}
