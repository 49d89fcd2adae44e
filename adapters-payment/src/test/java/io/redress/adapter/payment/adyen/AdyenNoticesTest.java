package io.redress.adapter.payment.adyen;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.money.Money;
import io.redress.port.Delivery;
import io.redress.port.Notice;
import io.redress.port.NoticeReader.Receipt;
import io.redress.port.RefundAnswer.Confirmed;
import io.redress.port.RefundAnswer.Declined;
import io.redress.port.RefundAnswer.Uncertain;
import io.redress.port.Retry;
import io.redress.settlement.DeclineCode;
import io.redress.settlement.LegId;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdyenNoticesTest {

  private final AdyenNotices notices = new AdyenNotices(FakeAdyen.account());

  /** One refund in a webhook. */
  private record Item(
      String event,
      String success,
      String merchant,
      String reference,
      String amount,
      String reason) {

    static final Item SENT_OUT =
        new Item("REFUND", "true", "RedressECOM", "case-2-1", "1230:EUR", "");

    Item event(String other) {
      return new Item(other, success, merchant, reference, amount, reason);
    }

    Item success(String other) {
      return new Item(event, other, merchant, reference, amount, reason);
    }

    Item merchant(String other) {
      return new Item(event, success, other, reference, amount, reason);
    }

    Item reference(String other) {
      return new Item(event, success, merchant, other, amount, reason);
    }

    Item amount(String other) {
      return new Item(event, success, merchant, reference, other, reason);
    }

    Item reason(String other) {
      return new Item(event, success, merchant, reference, amount, other);
    }

    String signed(String key) {
      var content =
          "F7WCWRG6JPHR8HG2:KHQC5N7G84BLNK43:%s:%s:%s:%s:%s"
              .formatted(merchant, reference, amount, event, success);
      return json(FakeAdyen.hmac(content, key));
    }

    String json(String signature) {
      return """
      {"NotificationRequestItem":{"additionalData":{"hmacSignature":"%s"},\
      "amount":{"value":%s,"currency":"%s"},"eventCode":"%s",\
      "eventDate":"2026-03-09T16:30:05+01:00","merchantAccountCode":"%s",\
      "merchantReference":"%s","originalReference":"KHQC5N7G84BLNK43",\
      "paymentMethod":"visa","pspReference":"F7WCWRG6JPHR8HG2","reason":"%s",\
      "success":"%s"}}\
      """
          .formatted(
              signature,
              amount.substring(0, amount.indexOf(':')),
              amount.substring(amount.indexOf(':') + 1),
              event,
              merchant,
              reference,
              reason,
              success);
    }
  }

  private static String webhook(String... items) {
    return "{\"live\":\"false\",\"notificationItems\":[%s]}".formatted(String.join(",", items));
  }

  private Seq<Notice> readAll(String body) {
    return notices.read(Delivery.of(Map.of(), body.getBytes(UTF_8)));
  }

  private Notice read(Item item) {
    return readAll(webhook(item.signed(FakeAdyen.HMAC))).single();
  }

  private static Notice rejected(Notice.Reason why) {
    return new Notice.Rejected(why);
  }

  @Test
  void aRefundThatWentOutIsConfirmedWithItsAmountAndWithoutATime() {
    assertThat(read(Item.SENT_OUT))
        .isEqualTo(
            new Notice.Verified(
                "REFUND F7WCWRG6JPHR8HG2 true",
                new LegId("case-2-1"),
                new Confirmed(Option.of(Money.of(1230, "EUR")), Option.of("F7WCWRG6JPHR8HG2")),
                Option.none()));
  }

  @Test
  void amountsAreCountedAsAdyenCounts() {
    assertThat(read(Item.SENT_OUT.amount("125000:CLP")))
        .isInstanceOfSatisfying(
            Notice.Verified.class,
            it ->
                assertThat(it.answer())
                    .isEqualTo(
                        new Confirmed(
                            Option.of(Money.of(1250, "CLP")), Option.of("F7WCWRG6JPHR8HG2"))));
    assertThat(answer(Item.SENT_OUT.amount("125050:CLP"))).isInstanceOf(Uncertain.class);
  }

  private Object answer(Item item) {
    return ((Notice.Verified) read(item)).answer();
  }

  @Test
  void aRefundThatIsRefusedUsesItsKeyUp() {
    assertThat(answer(Item.SENT_OUT.success("false").reason("Whatever")))
        .isEqualTo(new Declined(DeclineCode.OTHER, Retry.NEW_KEY, "REFUND false"));
  }

  @Test
  void whatIsNotLeftOfThePaymentMayHaveGoneBack() {
    var no = answer(Item.SENT_OUT.success("false").reason("Insufficient balance on payment"));

    assertThat(no)
        .isEqualTo(
            new Declined(
                DeclineCode.AMOUNT_EXCEEDS_REFUNDABLE,
                Retry.NEVER,
                "Insufficient balance on payment"));
    assertThat(((Declined) no).opensOtherRoutes()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"REFUND_FAILED, OTHER", "REFUNDED_REVERSED, PAYEE_UNREACHABLE"})
  void whatDoesNotArriveIsTakenBack(String event, DeclineCode code) {
    assertThat(read(Item.SENT_OUT.event(event)))
        .isEqualTo(
            new Notice.Verified(
                event + " F7WCWRG6JPHR8HG2 true",
                new LegId("case-2-1"),
                new Declined(code, Retry.NEVER, event),
                Option.none()));
    assertThat(answer(Item.SENT_OUT.event(event).success("false"))).isInstanceOf(Uncertain.class);
  }

  @Test
  void aSuccessThatIsNotKnownIsUncertain() {
    assertThat(answer(Item.SENT_OUT.success("perhaps"))).isInstanceOf(Uncertain.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"AUTHORISATION", "CAPTURE", "CHARGEBACK", "CANCEL_OR_REFUND", "NEW"})
  void anotherEventIsIgnored(String event) {
    assertThat(read(Item.SENT_OUT.event(event))).isEqualTo(new Notice.Ignored(event));
  }

  @Test
  void aReferenceThatIsNoKeyOfOursIsIgnored() {
    assertThat(read(Item.SENT_OUT.reference("by hand"))).isEqualTo(new Notice.Ignored("REFUND"));
  }

  /** What is signed has no quotation marks: two fields with a colon may be the same bytes. */
  @Test
  void aFieldThatCouldBeCutOtherwiseIsAboutNoLeg() {
    var content = "F7:KHQC5N7G84BLNK43:x:RedressECOM:case-2-1:1230:EUR:REFUND:true";
    var item =
        Item.SENT_OUT
            .json(FakeAdyen.hmac(content, FakeAdyen.HMAC))
            .replace("F7WCWRG6JPHR8HG2", "F7")
            .replace("KHQC5N7G84BLNK43", "KHQC5N7G84BLNK43:x");

    assertThat(readAll(webhook(item)).single()).isEqualTo(new Notice.Ignored("REFUND"));
  }

  @Test
  void anotherMerchantAccountOrEnvironmentIsNotOurs() {
    assertThat(read(Item.SENT_OUT.merchant("OtherECOM")))
        .isEqualTo(rejected(Notice.Reason.NOT_OURS));
    assertThat(
            readAll(
                    webhook(Item.SENT_OUT.signed(FakeAdyen.HMAC))
                        .replace("\"live\":\"false\"", "\"live\":\"true\""))
                .single())
        .isEqualTo(rejected(Notice.Reason.NOT_OURS));
  }

  @Test
  void bothOfTwoKeysAreTakenAndNoThird() {
    var third = FakeAdyen.HMAC.replace('4', '5');

    assertThat(readAll(webhook(Item.SENT_OUT.signed(FakeAdyen.HMAC_LATER))).single())
        .isInstanceOf(Notice.Verified.class);
    assertThat(readAll(webhook(Item.SENT_OUT.signed(third))).single())
        .isEqualTo(rejected(Notice.Reason.BAD_SIGNATURE));
  }

  @ParameterizedTest
  @CsvSource({
    "F7WCWRG6JPHR8HG2, F7WCWRG6JPHR8HG3",
    "KHQC5N7G84BLNK43, KHQC5N7G84BLNK44",
    "RedressECOM, OtherECOM",
    "case-2-1, case-2-2",
    "1230, 1231",
    "EUR, USD",
    "REFUND, REFUND_FAILED",
    "true, false",
  })
  void whatWasChangedIsNotBelieved(String right, String wrong) {
    assertThat(
            readAll(webhook(Item.SENT_OUT.signed(FakeAdyen.HMAC)).replace(right, wrong)).single())
        .isEqualTo(rejected(Notice.Reason.BAD_SIGNATURE));
  }

  @Test
  void whatIsNotSignedIsNotBelieved() {
    assertThat(readAll(webhook(Item.SENT_OUT.json("").replace("hmacSignature", "other"))).single())
        .isEqualTo(rejected(Notice.Reason.UNSIGNED));
    assertThat(readAll(webhook(Item.SENT_OUT.json("é"))).single())
        .isEqualTo(rejected(Notice.Reason.BAD_SIGNATURE));
  }

  @Test
  void ofSeveralEitherAllAreBelievedOrNone() {
    var first = Item.SENT_OUT.signed(FakeAdyen.HMAC);
    var second = Item.SENT_OUT.reference("case-2-2").signed(FakeAdyen.HMAC);
    var forged = Item.SENT_OUT.reference("case-2-3").signed(FakeAdyen.HMAC.replace('4', '5'));

    assertThat(readAll(webhook(first, second))).hasSize(2);
    assertThat(readAll(webhook(first, forged, second)))
        .containsExactly(rejected(Notice.Reason.BAD_SIGNATURE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "[]",
        "{\"live\":\"false\",\"notificationItems\":[]}",
        "{\"live\":\"false\",\"notificationItems\":[{}]}",
        "{\"live\":\"false\",\"notificationItems\":[1]}",
        "{\"live\":\"false\",\"notificationItems\":{}}",
        "notificationItems=1"
      })
  void whatIsNoWebhookIsMalformed(String body) {
    assertThat(readAll(body)).containsExactly(rejected(Notice.Reason.MALFORMED));
  }

  @Test
  void tooMuchIsMalformed() {
    var long_ = webhook(Item.SENT_OUT.signed(FakeAdyen.HMAC)) + " ".repeat(300_000);

    assertThat(readAll(long_)).containsExactly(rejected(Notice.Reason.MALFORMED));
  }

  @Test
  void theReceiptIsAWordInBrackets() {
    assertThat(notices.receipt(true)).isEqualTo(new Receipt(200, "text/plain", "[accepted]"));
    assertThat(notices.receipt(false).status()).isEqualTo(400);
    assertThat(notices.provider()).isEqualTo("adyen");
  }
}
