package io.redress.adapter.payment.alipay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.port.Delivery;
import io.redress.port.Notice;
import io.redress.port.NoticeReader.Receipt;
import io.redress.port.RefundAnswer.Confirmed;
import io.redress.port.RefundAnswer.Uncertain;
import io.redress.settlement.LegId;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlipayNoticesTest {

  private static final Map<String, String> PART_WENT_BACK =
      Map.ofEntries(
          Map.entry("notify_time", "2026-03-10 00:30:09"),
          Map.entry("notify_type", "trade_status_sync"),
          Map.entry("notify_id", "ac05099524730693a8b330c5ecf72da9786"),
          Map.entry("app_id", FakeAlipay.APP),
          Map.entry("charset", "utf-8"),
          Map.entry("version", "1.0"),
          Map.entry("trade_no", "2026030122001"),
          Map.entry("out_trade_no", "order-7"),
          Map.entry("out_biz_no", "case-2-1"),
          Map.entry("seller_id", FakeAlipay.SELLER),
          Map.entry("subject", "夏季 T 恤 & 长裤 = 2 件"),
          Map.entry("trade_status", "TRADE_SUCCESS"),
          Map.entry("total_amount", "100.00"),
          Map.entry("refund_fee", "52.30"),
          Map.entry("gmt_refund", "2026-03-10 00:30:06.123"));

  private final AlipayNotices notices = new AlipayNotices(FakeAlipay.account());

  private static Map<String, String> but(String name, String value) {
    var fields = new HashMap<>(PART_WENT_BACK);
    fields.put(name, value);
    return fields;
  }

  private static Map<String, String> without(String name) {
    var fields = new HashMap<>(PART_WENT_BACK);
    fields.remove(name);
    return fields;
  }

  private Notice read(Map<String, String> fields) {
    return read(FakeAlipay.form(FakeAlipay.signed(fields, FakeAlipay.ALIPAY.getPrivate())));
  }

  private Notice read(byte[] body) {
    return notices.read(Delivery.of(Map.of(), body)).single();
  }

  private static Notice rejected(Notice.Reason why) {
    return new Notice.Rejected(why);
  }

  @Test
  void aPartThatWentBackIsConfirmedWithoutAnAmount() {
    assertThat(read(PART_WENT_BACK))
        .isEqualTo(
            new Notice.Verified(
                "ac05099524730693a8b330c5ecf72da9786",
                new LegId("case-2-1"),
                new Confirmed(Option.none(), Option.of("2026030122001")),
                Option.of(Instant.parse("2026-03-09T16:30:06.123Z"))));
  }

  @Test
  void theWholeThatWentBackClosesTheTrade() {
    assertThat(read(but("trade_status", "TRADE_CLOSED")))
        .isInstanceOfSatisfying(
            Notice.Verified.class, it -> assertThat(it.answer()).isInstanceOf(Confirmed.class));
  }

  @Test
  void aStatusThatIsNotKnownIsUncertain() {
    assertThat(read(but("trade_status", "TRADE_ODD")))
        .isInstanceOfSatisfying(
            Notice.Verified.class, it -> assertThat(it.answer()).isInstanceOf(Uncertain.class));
  }

  @Test
  void aTimeThatCannotBeReadIsNone() {
    assertThat(read(but("gmt_refund", "yesterday")))
        .isInstanceOfSatisfying(
            Notice.Verified.class, it -> assertThat(it.at()).isEqualTo(Option.none()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"refund_fee", "gmt_refund", "out_biz_no"})
  void aPaymentIsIgnored(String missing) {
    assertThat(read(without(missing)))
        .isEqualTo(new Notice.Ignored("trade_status_sync TRADE_SUCCESS"));
  }

  @Test
  void anotherTypeIsIgnored() {
    assertThat(read(but("notify_type", "dispute")))
        .isEqualTo(new Notice.Ignored("dispute TRADE_SUCCESS"));
  }

  @Test
  void aNumberThatIsNoKeyOfOursIsIgnored() {
    assertThat(read(but("out_biz_no", "from the counter"))).isInstanceOf(Notice.Ignored.class);
  }

  @Test
  void anotherAppOrSellerIsNotOurs() {
    assertThat(read(but("app_id", "2021000000000002"))).isEqualTo(rejected(Notice.Reason.NOT_OURS));
    assertThat(read(without("app_id"))).isEqualTo(rejected(Notice.Reason.NOT_OURS));
    assertThat(read(but("seller_id", "2088000000000002")))
        .isEqualTo(rejected(Notice.Reason.NOT_OURS));
  }

  @Test
  void withoutAnIdItIsMalformed() {
    assertThat(read(without("notify_id"))).isEqualTo(rejected(Notice.Reason.MALFORMED));
    assertThat(read(but("notify_id", "7".repeat(201))))
        .isEqualTo(rejected(Notice.Reason.MALFORMED));
  }

  @Test
  void anEmptyFieldIsNotSigned() {
    var signed = new HashMap<>(FakeAlipay.signed(PART_WENT_BACK, FakeAlipay.ALIPAY.getPrivate()));
    signed.put("body", "");

    assertThat(read(FakeAlipay.form(signed))).isInstanceOf(Notice.Verified.class);
  }

  @Test
  void bothOfTwoKeysAreTakenAndNoThird() {
    var later = FakeAlipay.signed(PART_WENT_BACK, FakeAlipay.ALIPAY_LATER.getPrivate());
    var shops = FakeAlipay.signed(PART_WENT_BACK, FakeAlipay.SHOP.getPrivate());

    assertThat(read(FakeAlipay.form(later))).isInstanceOf(Notice.Verified.class);
    assertThat(read(FakeAlipay.form(shops))).isEqualTo(rejected(Notice.Reason.BAD_SIGNATURE));
  }

  @Test
  void whatWasChangedIsNotBelieved() {
    var signed = FakeAlipay.signed(PART_WENT_BACK, FakeAlipay.ALIPAY.getPrivate());
    for (var name : PART_WENT_BACK.keySet()) {
      var changed = new HashMap<>(signed);
      changed.compute(name, (key, value) -> value + "x");
      assertThat(read(FakeAlipay.form(changed)))
          .as(name)
          .isEqualTo(rejected(Notice.Reason.BAD_SIGNATURE));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"sign", "sign_type"})
  void whatIsNotSignedIsNotBelieved(String missing) {
    var unsigned = new HashMap<>(FakeAlipay.signed(PART_WENT_BACK, FakeAlipay.ALIPAY.getPrivate()));
    unsigned.remove(missing);

    assertThat(read(FakeAlipay.form(unsigned))).isEqualTo(rejected(Notice.Reason.UNSIGNED));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "&", "=", "a", "a=1&a=2", "a=%", "a=%4", "a=%zz", "a=%ff", "a=é", "{\"a\":1}"})
  void whatIsNoFormIsMalformed(String body) {
    assertThat(read(body.getBytes(UTF_8)))
        .isIn(rejected(Notice.Reason.MALFORMED), rejected(Notice.Reason.UNSIGNED));
  }

  /** Whoever reads the first and whoever verifies the last must not be two. */
  @Test
  void whatIsSaidTwiceIsMalformed() {
    var signed = FakeAlipay.signed(PART_WENT_BACK, FakeAlipay.ALIPAY.getPrivate());
    var form = new String(FakeAlipay.form(signed), UTF_8);

    assertThat(read(("out_biz_no=case-9-1&" + form).getBytes(UTF_8)))
        .isEqualTo(rejected(Notice.Reason.MALFORMED));
    assertThat(read((form + "&out_biz_no=case-9-1").getBytes(UTF_8)))
        .isEqualTo(rejected(Notice.Reason.MALFORMED));
  }

  @Test
  void tooMuchIsMalformed() {
    assertThat(read("a=1&".repeat(300).getBytes(UTF_8)))
        .isEqualTo(rejected(Notice.Reason.MALFORMED));
    assertThat(read(("a=" + "1".repeat(70_000)).getBytes(UTF_8)))
        .isEqualTo(rejected(Notice.Reason.MALFORMED));
  }

  @Test
  void theReceiptIsAWord() {
    assertThat(notices.receipt(true))
        .isEqualTo(new Receipt(200, "text/plain;charset=utf-8", "success"));
    assertThat(notices.receipt(false).body()).isNotEqualTo("success");
    assertThat(notices.provider()).isEqualTo("alipay");
  }
}
