package io.redress.adapter.payment.stripe;

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
import io.redress.port.RefundAnswer.Accepted;
import io.redress.port.RefundAnswer.Confirmed;
import io.redress.port.RefundAnswer.Declined;
import io.redress.port.RefundAnswer.Uncertain;
import io.redress.port.Retry;
import io.redress.settlement.DeclineCode;
import io.redress.settlement.LegId;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StripeNoticesTest {

  private static final String EVENT =
      "{\"id\":\"evt_1Pgc76\",\"object\":\"event\",\"api_version\":\"2026-07-29.dahlia\","
          + "\"created\":1767261600,\"data\":{\"object\":{\"id\":\"re_3Pgc76\",\"object\":\"refund\","
          + "\"amount\":700,\"charge\":\"ch_3Pgc76\",\"created\":1767261600,\"currency\":\"usd\","
          + "\"failure_reason\":null,\"metadata\":{\"refund_key\":\"case-7-1\"},"
          + "\"payment_intent\":\"pi_3Pgc76\",\"status\":\"succeeded\"}},\"livemode\":true,"
          + "\"pending_webhooks\":1,\"type\":\"refund.updated\"}";

  /** Made with {@code openssl dgst -sha256 -hmac} over {@code 1767261605.} and the event. */
  private static final String SIGNED =
      "bf2e877645f38aa334bb3c94e1f77b8a9b61a86818d0a3eef0b2349ad9a11104";

  private static final String SIGNED_BEFORE =
      "b9a0cd623bf22e25a03e883cd0e00275c0f76be290cb39fcfa6909f9254ab6cb";

  private static final Verified CONFIRMED =
      new Verified(
          "evt_1Pgc76",
          new LegId("case-7-1"),
          new Confirmed(Option.of(Money.of(700, "USD")), Option.of("re_3Pgc76")),
          Option.of(Instant.parse("2026-01-01T10:00:00Z")));

  @Test
  void whatStripeSignedIsBelieved() {
    assertThat(read(EVENT, "t=1767261605,v1=" + SIGNED)).isEqualTo(CONFIRMED);
  }

  @Test
  void theHeaderMayBeWrittenInAnyCase() {
    var delivery =
        Delivery.of(
            Map.of("stripe-signature", List.of("t=1767261605,v1=" + SIGNED)),
            EVENT.getBytes(UTF_8));

    assertThat(reader(Samples.NOW).read(delivery)).containsExactly(CONFIRMED);
  }

  @Test
  void theSameEventTwiceIsTheSameNotice() {
    assertThat(signed(EVENT)).isEqualTo(signed(EVENT));
  }

  @Test
  void whileTheSecretIsChangedStripeSignsWithBoth() {
    var both = "t=1767261605,v1=" + SIGNED_BEFORE + ",v1=" + SIGNED + ",v0=00ff";

    assertThat(read(EVENT, both)).isEqualTo(CONFIRMED);
  }

  @Test
  void weTakeTheSecretBeforeAsLongAsItIsGiven() {
    var before = "t=1767261605,v1=" + SIGNED_BEFORE;
    var changing =
        new StripeNotices(
            StripeAccount.of(
                Samples.SETTINGS.with("next-webhook-secret", Samples.WEBHOOK_SECRET_BEFORE)),
            () -> Samples.NOW);

    assertThat(changing.read(delivery(EVENT, before))).containsExactly(CONFIRMED);
    assertThat(read(EVENT, before)).isEqualTo(new Rejected(Reason.BAD_SIGNATURE));
  }

  @Test
  void oneChangedByteIsNotBelieved() {
    assertThat(read(EVENT.replace("700", "701"), "t=1767261605,v1=" + SIGNED))
        .isEqualTo(new Rejected(Reason.BAD_SIGNATURE));
    assertThat(read(EVENT, "t=1767261606,v1=" + SIGNED))
        .isEqualTo(new Rejected(Reason.BAD_SIGNATURE));
    assertThat(read(EVENT, "t=1767261605,v1=" + SIGNED.replace("bf2e", "BF2E")))
        .isEqualTo(new Rejected(Reason.BAD_SIGNATURE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "t=1767261605",
        "v1=bf2e877645f38aa334bb3c94e1f77b8a9b61a86818d0a3eef0b2349ad9a11104",
        "t=1767261605,t=1767261605,v1=00",
        "t=-1,v1=00",
        "t=99999999999999,v1=00",
        "t=1767261605,v0=bf2e877645f38aa334bb3c94e1f77b8a9b61a86818d0a3eef0b2349ad9a11104"
      })
  void whatIsNotWhollySignedIsNotRead(String header) {
    assertThat(read(EVENT, header)).isEqualTo(new Rejected(Reason.UNSIGNED));
  }

  @Test
  void whatHasNoSignatureIsNotRead() {
    assertThat(reader(Samples.NOW).read(Delivery.of(Map.of(), EVENT.getBytes(UTF_8))))
        .containsExactly(new Rejected(Reason.UNSIGNED));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-01T10:05:05Z,true", // five minutes old
    "2026-01-01T10:05:06Z,false",
    "2026-01-01T09:55:05Z,true", // five minutes ahead
    "2026-01-01T09:55:04Z,false",
    "2026-01-31T10:00:05Z,false"
  })
  void whatIsTooOldOrTooEarlyIsNotBelieved(Instant now, boolean isBelieved) {
    var notice = reader(now).read(delivery(EVENT, "t=1767261605,v1=" + SIGNED)).head();

    assertThat(notice).isEqualTo(isBelieved ? CONFIRMED : new Rejected(Reason.STALE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"refund.created", "refund.failed", "charge.refund.updated"})
  void allEventsAboutARefundAreRead(String type) {
    assertThat(signed(EVENT.replace("refund.updated", type))).isEqualTo(CONFIRMED);
  }

  @Test
  void aRefundThatFailedIsDeclined() {
    var failed =
        EVENT
            .replace("succeeded", "failed")
            .replace("\"failure_reason\":null", "\"failure_reason\":\"expired_or_canceled_card\"");

    assertThat(signed(failed))
        .isEqualTo(
            with(
                new Declined(
                    DeclineCode.PAYEE_UNREACHABLE,
                    Retry.NEVER,
                    "failed=expired_or_canceled_card")));
  }

  @Test
  void aRefundUnderWayIsAccepted() {
    assertThat(signed(EVENT.replace("succeeded", "pending")))
        .isEqualTo(with(new Accepted(Option.of("re_3Pgc76"))));
  }

  @Test
  void lessThanNothingIsNoAmount() {
    assertThat(signed(EVENT.replace("\"amount\":700", "\"amount\":-700")))
        .isEqualTo(with(new Uncertain("it does not say how much it moved")));
  }

  @Test
  void aStatusThatNobodyKnowsIsKeptAsUncertain() {
    assertThat(signed(EVENT.replace("succeeded", "reversing")))
        .isEqualTo(with(new Uncertain("status reversing")));
  }

  @ParameterizedTest
  @CsvSource({"refund.updated,charge.refunded", "refund.updated,payout.paid"})
  void anEventAboutSomethingElseIsIgnored(String said, String type) {
    assertThat(signed(EVENT.replace(said, type))).isEqualTo(new Ignored(type));
  }

  @ParameterizedTest
  @ValueSource(strings = {"order_id", "refund_key\":\"case 7/1\",\"x"})
  void aRefundThatSomebodyElseMadeIsIgnored(String instead) {
    assertThat(signed(EVENT.replace("refund_key", instead)))
        .isEqualTo(new Ignored("refund.updated"));
  }

  @Test
  void anEventOfTheOtherWorldIsNotOurs() {
    assertThat(signed(EVENT.replace("\"livemode\":true", "\"livemode\":false")))
        .isEqualTo(new Rejected(Reason.NOT_OURS));
  }

  @Test
  void anEventOfAConnectedAccountIsForThatAccount() {
    var connected = EVENT.replace("\"livemode\"", "\"account\":\"acct_1Pgc76\",\"livemode\"");
    var platform =
        new StripeNotices(
            StripeAccount.of(Samples.SETTINGS.with("connected-account", "acct_1Pgc76")),
            () -> Samples.NOW);

    assertThat(signed(connected)).isEqualTo(new Rejected(Reason.NOT_OURS));
    assertThat(platform.read(SignedEvents.delivery(connected.getBytes(UTF_8))))
        .containsExactly(CONFIRMED);
    assertThat(platform.read(SignedEvents.delivery(EVENT.getBytes(UTF_8))))
        .containsExactly(new Rejected(Reason.NOT_OURS));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{\"type\":\"refund.updated\"}",
        "{\"type\":\"refund.updated\",\"livemode\":true}",
        "{\"type\":\"refund.updated\",\"livemode\":true,\"id\":\"evt_1\",\"data\":{}}",
        "{\"type\":\"refund.updated\",\"type\":\"refund.failed\",\"livemode\":true}"
      })
  void whatIsSignedAndCannotBeReadIsRejected(String body) {
    assertThat(signed(body)).isEqualTo(new Rejected(Reason.MALFORMED));
  }

  @Test
  void aTimeBeyondTheCalendarIsNone() {
    assertThat(
            signed(
                EVENT.replace(
                    "\"created\":1767261600,\"data\"", "\"created\":9223372036854775807,\"data\"")))
        .isEqualTo(new Verified("evt_1Pgc76", CONFIRMED.key(), CONFIRMED.answer(), Option.none()));
  }

  @Test
  void whatIsNotTakenIsSentAgain() {
    assertThat(reader(Samples.NOW).receipt(true)).isEqualTo(new Receipt(200, "", ""));
    assertThat(reader(Samples.NOW).receipt(false)).isEqualTo(new Receipt(400, "", ""));
  }

  private static Verified with(io.redress.port.RefundAnswer answer) {
    return new Verified(CONFIRMED.id(), CONFIRMED.key(), answer, CONFIRMED.at());
  }

  private static Notice signed(String body) {
    return reader(Samples.NOW).read(SignedEvents.delivery(body.getBytes(UTF_8))).head();
  }

  private static Notice read(String body, String signature) {
    return reader(Samples.NOW).read(delivery(body, signature)).head();
  }

  private static Delivery delivery(String body, String signature) {
    return Delivery.of(Map.of("Stripe-Signature", List.of(signature)), body.getBytes(UTF_8));
  }

  private static StripeNotices reader(Instant now) {
    return new StripeNotices(Samples.account(), () -> now);
  }
}
