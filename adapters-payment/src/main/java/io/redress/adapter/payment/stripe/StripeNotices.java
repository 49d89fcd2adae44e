package io.redress.adapter.payment.stripe;

import io.redress.adapter.payment.gateway.Instruction;
import io.redress.adapter.payment.http.Json;
import io.redress.adapter.payment.http.ReadJson;
import io.redress.adapter.payment.http.Reason;
import io.redress.adapter.payment.stripe.StripeAccount.Mode;
import io.redress.port.Delivery;
import io.redress.port.Notice;
import io.redress.port.Notice.Ignored;
import io.redress.port.Notice.Rejected;
import io.redress.port.Notice.Verified;
import io.redress.port.NoticeReader;
import io.redress.settlement.LegId;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Reads the events that Stripe sends. Refunds that others made in the account are ignored. */
final class StripeNotices implements NoticeReader {

  private static final Duration TOLERANCE = Duration.ofMinutes(5);
  private static final int LONGEST_ID = 200;
  private static final int LONGEST_TYPE = 100;

  /** The end of the year 9999: what is later is no time. */
  private static final long LAST_SECOND = 253_402_300_799L;

  /** Those whose object is a refund; that of {@code charge.refunded} is the charge. */
  private static final Set<String> REFUNDS =
      HashSet.of("refund.created", "refund.updated", "refund.failed", "charge.refund.updated");

  private final StripeAccount account;
  private final InstantSource clock;

  StripeNotices(StripeAccount account, InstantSource clock) {
    this.account = account;
    this.clock = clock;
  }

  @Override
  public String provider() {
    return StripeProvider.NAME;
  }

  @Override
  public Seq<Notice> read(Delivery delivery) {
    return List.of(notice(delivery));
  }

  private Notice notice(Delivery delivery) {
    return delivery
        .header(StripeSignature.HEADER)
        .flatMap(StripeSignature::read)
        .map(signature -> signed(delivery.body(), signature))
        .getOrElse(() -> new Rejected(Notice.Reason.UNSIGNED));
  }

  private Notice signed(byte[] body, StripeSignature signature) {
    if (!signature.isOf(body, account.webhookSecrets())) {
      return new Rejected(Notice.Reason.BAD_SIGNATURE);
    }
    if (Duration.between(signature.at(), clock.instant()).abs().compareTo(TOLERANCE) > 0) {
      return new Rejected(Notice.Reason.STALE);
    }
    return ReadJson.object(body, StripeWire.MOST_BYTES)
        .toOption()
        .flatMap(this::event)
        .getOrElse(() -> new Rejected(Notice.Reason.MALFORMED));
  }

  private Option<Notice> event(Json.Fields event) {
    return event
        .text("type")
        .flatMap(type -> event.truth("livemode").map(isLive -> ofAccount(event, type, isLive)))
        .getOrElse(Option.none());
  }

  private Option<Notice> ofAccount(Json.Fields event, String type, boolean isLive) {
    boolean isOurs =
        isLive == (account.mode() == Mode.LIVE)
            && event.text("account").equals(account.connected());
    if (!isOurs) {
      return Option.of(new Rejected(Notice.Reason.NOT_OURS));
    }
    return REFUNDS.contains(type) ? refund(event, type) : Option.of(ignored(type));
  }

  private static Option<Notice> refund(Json.Fields event, String type) {
    return event
        .text("id")
        .filter(id -> !id.isEmpty() && id.length() <= LONGEST_ID)
        .flatMap(id ->
            event
                .object("data")
                .flatMap(data -> data.object("object"))
                .flatMap(StripeWire::refund)
                .map(refund -> notice(event, type, id, refund)));
  }

  private static Notice notice(
      Json.Fields event, String type, String id, StripeWire.Refund refund) {
    return refund
        .key()
        .filter(Instruction::isKey)
        .<Notice>map(
            key -> new Verified(id, new LegId(key), StripeCodes.standing(refund), at(event)))
        .getOrElse(() -> ignored(type));
  }

  private static Option<Instant> at(Json.Fields event) {
    return event
        .whole("created")
        .filter(second -> second >= 0 && second <= LAST_SECOND)
        .map(Instant::ofEpochSecond);
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
