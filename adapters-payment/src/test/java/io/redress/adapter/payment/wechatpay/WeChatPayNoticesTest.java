package io.redress.adapter.payment.wechatpay;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.adapter.payment.gateway.Payment;
import io.redress.adapter.payment.gateway.Settings;
import io.redress.adapter.payment.kit.Bench;
import io.redress.adapter.payment.kit.Books.Entry;
import io.redress.adapter.payment.kit.Books.Standing;
import io.redress.adapter.payment.kit.Said;
import io.redress.adapter.payment.kit.Seal;
import io.redress.money.Money;
import io.redress.port.Notice;
import io.redress.port.Notice.Ignored;
import io.redress.port.Notice.Reason;
import io.redress.port.Notice.Rejected;
import io.redress.port.Notice.Verified;
import io.redress.port.RefundAnswer.Declined;
import io.redress.port.RefundAnswer.Uncertain;
import io.redress.port.Retry;
import io.redress.settlement.DeclineCode;
import java.net.URI;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class WeChatPayNoticesTest {

  private static final WeChatPayDialect DIALECT = new WeChatPayDialect();
  private static final Settings SETTINGS =
      Settings.of(DIALECT.settings(URI.create("https://api.mch.weixin.qq.com")));
  private static final Entry CLOSED =
      new Entry(
          "case-1-1",
          Payment.of("order-7-1", Money.of(10_000, "CNY"), Bench.NOW).knownAs("4200000007"),
          Money.of(1250, "CNY"),
          Standing.FAILED,
          "503000",
          Bench.NOW);

  @Test
  void aRefundThatWasClosedNeedsANewNumber() {
    assertThat(read(SETTINGS, text -> text))
        .isInstanceOfSatisfying(
            Verified.class,
            notice ->
                assertThat(notice.answer())
                    .isEqualTo(
                        new Declined(DeclineCode.INSUFFICIENT_FUNDS, Retry.NEW_KEY, "CLOSED")));
  }

  /** The notice says one thing outside and another inside. */
  @Test
  void aNoticeThatContradictsItselfIsUncertain() {
    assertThat(read(SETTINGS, text -> text.replace("REFUND.CLOSED", "REFUND.SUCCESS")))
        .isInstanceOfSatisfying(
            Verified.class, notice -> assertThat(notice.answer()).isInstanceOf(Uncertain.class));
  }

  @Test
  void aNoticeForAnotherMerchantIsNotOurs() {
    var another =
        new WeChatPayAccount(
            "1900000110",
            "",
            account(SETTINGS).key(),
            account(SETTINGS).secrets(),
            account(SETTINGS).platformKeys(),
            account(SETTINGS).address(),
            account(SETTINGS).notifyUrl(),
            account(SETTINGS).window());

    assertThat(read(another, text -> text)).isEqualTo(new Rejected(Reason.NOT_OURS));
  }

  @Test
  void whatIsInsideIsReadWithEitherKeyWhileTheyChange() {
    var changed = SETTINGS.with("api-v3-key", Keys.NEXT_API_V3);

    assertThat(read(changed, text -> text)).isEqualTo(new Rejected(Reason.UNKNOWN_KEY));
    assertThat(read(changed.with("next-api-v3-key", Keys.API_V3), text -> text))
        .isEqualTo(read(SETTINGS, text -> text))
        .isInstanceOf(Verified.class);
  }

  @Test
  void whatIsSignedAndMakesNoSenseIsMalformed() {
    assertThat(read(SETTINGS, text -> text.replace("\"id\":\"EV-1\"", "\"id\":\"\"")))
        .isEqualTo(new Rejected(Reason.MALFORMED));
    assertThat(read(SETTINGS, text -> text.replace("event_type", "eventType")))
        .isEqualTo(new Rejected(Reason.MALFORMED));
    assertThat(read(SETTINGS, text -> text.replace("ciphertext\":\"", "ciphertext\":\"%")))
        .isEqualTo(new Rejected(Reason.UNKNOWN_KEY));
    assertThat(read(SETTINGS, text -> text.replace("fdasflkja484", "")))
        .isEqualTo(new Rejected(Reason.UNKNOWN_KEY));
  }

  @Test
  void otherEventsAreIgnoredByTheirName() {
    assertThat(read(SETTINGS, text -> text.replace("REFUND.CLOSED", "TRANSACTION.SUCCESS")))
        .isEqualTo(new Ignored("TRANSACTION.SUCCESS"));
  }

  private static Notice read(Settings settings, UnaryOperator<String> how) {
    return read(account(settings), how);
  }

  private static WeChatPayAccount account(Settings settings) {
    return WeChatPayAccount.read(settings, Bench.NOW);
  }

  private static Notice read(WeChatPayAccount account, UnaryOperator<String> how) {
    Said notice = DIALECT.notice("EV-1", CLOSED).rewritten(how);
    var delivery =
        Bench.delivery(DIALECT.sealNotice(notice, new Seal(Seal.By.PROVIDER, Bench.NOW)));
    return new WeChatPayNotices(account, () -> Bench.NOW).read(delivery).head();
  }
}
