package io.redress.adapter.payment.wechatpay;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.redress.adapter.payment.gateway.Instruction;
import io.redress.adapter.payment.gateway.Payment;
import io.redress.adapter.payment.gateway.Settings;
import io.redress.adapter.payment.http.Headers;
import io.redress.adapter.payment.http.Reply;
import io.redress.adapter.payment.kit.Bench;
import io.redress.adapter.payment.kit.Pems;
import io.redress.adapter.payment.kit.Said;
import io.redress.money.Money;
import io.redress.port.Notice;
import io.redress.port.Notice.Reason;
import io.redress.port.RefundAnswer.Confirmed;
import io.redress.port.Submission;
import io.vavr.collection.HashMap;
import java.net.URI;
import java.security.KeyPair;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;

/**
 * Whatever bytes arrive as a notice or as an answer, or stand encrypted in a notice, also if WeChat
 * Pay signed them: nothing is thrown, nothing that is not signed is believed, and what is believed
 * is within its bounds.
 */
public final class WeChatPayFuzzer {

  /** Short, so that thousands of signatures are soon made. */
  private static final KeyPair PLATFORM = Pems.pair(512);

  private static final WeChatPayAccount ACCOUNT = account();
  private static final WeChatPayNotices NOTICES = new WeChatPayNotices(ACCOUNT, () -> Bench.NOW);
  private static final WeChatPayProtocol PROTOCOL = new WeChatPayProtocol(ACCOUNT, () -> "nonce");
  private static final Instruction WHAT =
      new Instruction(
          "case-1-1",
          Payment.of("order-7-1", Money.of(10_000, "CNY"), Bench.NOW).knownAs("4200000007"),
          Money.of(1250, "CNY"));

  private WeChatPayFuzzer() {}

  private static WeChatPayAccount account() {
    var address = URI.create("https://api.mch.weixin.qq.com");
    var usual =
        WeChatPayAccount.read(Settings.of(new WeChatPayDialect().settings(address)), Bench.NOW);
    return new WeChatPayAccount(
        usual.merchantId(),
        usual.serial(),
        usual.key(),
        usual.secrets(),
        HashMap.of(Keys.PLATFORM_ID, (RSAPublicKey) PLATFORM.getPublic()),
        usual.address(),
        usual.notifyUrl(),
        usual.window());
  }

  /** Called by the fuzzer. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    var arrived = new Said(200, Headers.none(), "application/json", bytes);
    check(read(arrived) instanceof Notice.Rejected, "believed without a signature");
    var genuine = signed(arrived);
    checkSigned(read(genuine));
    var inside = WeChatPayDialect.notice("EV-1", "REFUND.SUCCESS", new String(bytes, UTF_8));
    checkSigned(read(signed(inside)));
    checkAnswers(genuine);
  }

  private static Said signed(Said said) {
    return WeChatPayDialect.signed(
        said, Bench.NOW, Keys.PLATFORM_ID, (RSAPrivateKey) PLATFORM.getPrivate());
  }

  private static Notice read(Said said) {
    return NOTICES.read(Bench.delivery(said)).single();
  }

  private static void checkSigned(Notice notice) {
    switch (notice) {
      case Notice.Verified verified -> {
        check(isWithin(verified.id(), 200), "no id");
        check(isWithin(verified.key().value(), 64), "no key");
        if (verified.answer() instanceof Confirmed confirmed) {
          check(confirmed.amount().exists(Money::isPositive), "paid, and not how much");
        }
      }
      case Notice.Ignored ignored -> check(ignored.type().length() <= 100, "too long a type");
      case Notice.Rejected rejected ->
          check(
              rejected.why() == Reason.MALFORMED
                  || rejected.why() == Reason.UNKNOWN_KEY
                  || rejected.why() == Reason.NOT_OURS,
              "signed, and not believed");
    }
  }

  private static boolean isWithin(String text, int most) {
    return !text.isBlank() && text.length() <= most;
  }

  private static void checkAnswers(Said said) {
    for (int status : new int[] {200, 404}) {
      var reply = new Reply(status, said.headers(), said.body());
      checkPaid(PROTOCOL.answered(WHAT, reply, Bench.NOW), status);
      check(PROTOCOL.found(WHAT, reply, Bench.NOW) != null, "nothing found");
    }
  }

  private static void checkPaid(Submission answer, int status) {
    if (answer instanceof Confirmed confirmed) {
      check(status == 200 && confirmed.amount().contains(WHAT.amount()), "paid something else");
    }
  }

  private static void check(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
