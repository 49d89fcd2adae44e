package io.redress.reference;

import io.redress.adapter.payment.gateway.Capabilities;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.Currency;
import java.util.Locale;
import java.util.function.Function;

/** What each payment provider can do, as a page. */
final class PaymentProvidersPage {

  private static final String HEAD =
      """
      # Payment providers

      What each adapter can do where the settings of an account say nothing else. The adapters themselves are asked: a test compares
      this page with them, and `-Dredress.providers.write=true` writes it ([how to add one](../guide/payment-adapter.md)). The legend is below,
      in Chinese too (图例见下表).

      """;

  private static final String LEGEND =
      """

      ## Legend 图例

      | row | 中文 | |
      |---|---|---|
      | parts | 部分退款 | less than the whole payment can go back 可否只退一部分 |
      | refunds of a payment | 退款次数上限 | how many one payment takes 每笔支付最多退几次 |
      | window | 退款期限 | how long after the payment 支付后多久内可退 |
      | interval | 最短间隔 | the shortest time between two refunds of one payment 同一笔支付两次退款的最短间隔 |
      | currencies | 币种 | in which it pays; "the payment's": whichever was paid 与支付币种相同 |
      | says that money moved | 完成方式 | at once, or later by query and notice 当场完成，或受理后经查询、通知得知 |
      | asked about | 查询方式 | by key, among all refunds of the payment, or not at all 按退款单号、按支付单列出，或不可查 |
      | key is known for | 幂等期限 | how long the same key is recognised 同一退款单号多久内不会重复退款 |
      | not yet known for | 查询延迟 | how long after an order it may not be found 下单后多久内可能查不到 |
      | answers are signed | 应答签名 | not only notices 应答是否带签名（通知一律验签） |
      | may come back | 可能退回 | money that was confirmed may come back 到账后仍可能退票 |
      | fee | 手续费 | returned, in proportion, kept, by contract 退还、按比例退还、不退、按合同 |
      | tests that another takes the place of | 不适用的测试 | what the provider does not do, and why 渠道不支持的能力及原因 |
      """;

  private PaymentProvidersPage() {}

  /** The page; providers stand in the order of their names. */
  static String of(Seq<Capabilities> providers) {
    var all = providers.sortBy(Capabilities::provider);
    return HEAD + table(all) + LEGEND + "\n## What they do not do 不支持的能力\n" + missing(all);
  }

  private static String table(Seq<Capabilities> all) {
    return line("", all.map(Capabilities::provider))
        + line("---", all.map(each -> "---"))
        + row("parts", all, can -> yes(can.partial()))
        + row(
            "refunds of a payment",
            all,
            can -> can.mostRefunds().fold(() -> "any number", String::valueOf))
        + row("window", all, can -> time(can.window(), "no end"))
        + row("interval", all, can -> time(Option.of(can.interval()), ""))
        + row("currencies", all, can -> currencies(can))
        + row("says that money moved", all, can -> word(can.completion()))
        + row("asked about", all, can -> word(can.query()))
        + row("key is known for", all, can -> time(can.keyLifetime(), "ever"))
        + row("not yet known for", all, can -> time(Option.of(can.unknownFor()), ""))
        + row("answers are signed", all, can -> yes(can.signsReplies()))
        + row("may come back", all, can -> yes(can.canTakeBack()))
        + row("fee", all, can -> word(can.fee()))
        + row("tests that another takes the place of", all, can -> "" + can.unsupported().size());
  }

  private static String row(
      String name, Seq<Capabilities> all, Function<Capabilities, String> how) {
    return line(name, all.map(how));
  }

  private static String line(String name, Seq<String> cells) {
    return cells.prepend(name).mkString("| ", " | ", " |\n");
  }

  private static String missing(Seq<Capabilities> all) {
    return all.map(PaymentProvidersPage::missing).mkString();
  }

  private static String missing(Capabilities can) {
    var rows =
        can.unsupported()
            .toList()
            .sortBy(each -> each._1)
            .map(each -> "| `%s` | %s |\n".formatted(each._1, each._2));
    return rows.isEmpty()
        ? "\n### %s\n\nNothing: all tests of the contract hold.\n".formatted(can.provider())
        : "\n### %s\n\n| test | reason |\n|---|---|\n".formatted(can.provider()) + rows.mkString();
  }

  private static String currencies(Capabilities can) {
    return can.currencies()
        .map(some -> some.toList().map(Currency::getCurrencyCode).sorted().mkString(", "))
        .getOrElse("the payment's");
  }

  private static String yes(boolean isSo) {
    return isSo ? "yes" : "no";
  }

  private static String word(Enum<?> each) {
    return each.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String time(Option<Duration> time, String otherwise) {
    return time.map(PaymentProvidersPage::time).getOrElse(otherwise);
  }

  /** In the largest unit that it is a whole number of. */
  private static String time(Duration time) {
    record Unit(String name, long seconds) {}
    return List.of(new Unit("d", 86_400), new Unit("h", 3_600), new Unit("min", 60))
        .find(unit -> time.toSeconds() > 0 && time.toSeconds() % unit.seconds() == 0)
        .map(unit -> time.toSeconds() / unit.seconds() + " " + unit.name())
        .getOrElse(() -> time.isZero() ? "none" : time.toSeconds() + " s");
  }
}
