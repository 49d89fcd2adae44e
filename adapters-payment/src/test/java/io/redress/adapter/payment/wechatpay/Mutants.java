package io.redress.adapter.payment.wechatpay;

import io.redress.adapter.payment.gateway.Authorisation;
import io.redress.adapter.payment.gateway.HttpGateway;
import io.redress.adapter.payment.gateway.PaymentProvider.Account;
import io.redress.adapter.payment.gateway.PaymentProvider.Surroundings;
import io.redress.adapter.payment.gateway.RefundProtocol;
import io.redress.adapter.payment.kit.Bench;
import io.redress.port.NoticeReader;
import io.redress.port.PaymentGateway;
import io.redress.port.RefundAnswer.Declined;
import io.redress.port.Retry;
import io.redress.settlement.DeclineCode;
import io.vavr.control.Option;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Adapters that are broken as adapters are: each differs from the right one in one thing. */
final class Mutants {

  private Mutants() {}

  /** The right adapter behind a broken gateway. */
  static Bench.Opening gateway(Function<PaymentGateway, PaymentGateway> broken) {
    return (provider, settings, around) -> {
      var right = provider.open(settings, around);
      return new Account(right.capabilities(), broken.apply(right.gateway()), right.notices());
    };
  }

  /** The right adapter with a broken protocol. */
  static Bench.Opening protocol(BiFunction<RefundProtocol, WeChatPayAccount, RefundProtocol> how) {
    return protocol(
        how,
        (protocol, around) ->
            new HttpGateway(
                protocol,
                around.payments(),
                Authorisation.NONE,
                around.transport(),
                around.clock()));
  }

  static <P extends RefundProtocol> Bench.Opening protocol(
      BiFunction<RefundProtocol, WeChatPayAccount, P> how,
      BiFunction<P, Surroundings, PaymentGateway> gateway) {
    return (provider, settings, around) -> {
      var account = WeChatPayAccount.read(settings, around.clock().instant());
      var nonces = new AtomicInteger();
      var right = new WeChatPayProtocol(account, () -> "n" + nonces.incrementAndGet());
      var broken = how.apply(right, account);
      return new Account(
          broken.capabilities(),
          gateway.apply(broken, around),
          Option.of(new WeChatPayNotices(account, around.clock())));
    };
  }

  /** The right adapter with a broken reader. */
  static Bench.Opening notices(BiFunction<WeChatPayAccount, Surroundings, NoticeReader> broken) {
    return (provider, settings, around) -> {
      var right = provider.open(settings, around);
      var account = WeChatPayAccount.read(settings, around.clock().instant());
      return new Account(
          right.capabilities(), right.gateway(), Option.of(broken.apply(account, around)));
    };
  }

  static Declined no(String why) {
    return new Declined(DeclineCode.OTHER, Retry.NEVER, why);
  }
}
