package io.redress.adapter.payment.gateway;

import io.redress.adapter.payment.http.Transport;
import io.redress.port.NoticeReader;
import io.redress.port.PaymentGateway;
import io.vavr.control.Option;
import java.time.InstantSource;

/**
 * A payment provider whose adapter is found on the class path by {@link java.util.ServiceLoader}: a
 * jar that names its class in {@code
 * META-INF/services/io.redress.adapter.payment.gateway.PaymentProvider} is all that it takes to add
 * one.
 */
public interface PaymentProvider {

  /** Its name, as {@link io.redress.order.Tender#method} has it: such as {@code alipay}. */
  String name();

  /** What it can do where the settings of an account say nothing else. */
  Capabilities usual();

  /**
   * An account with it.
   *
   * @param settings of the account
   * @throws IllegalArgumentException if any of them is missing, wrong or unknown; the text names
   *     each and what to do, and shows no value
   */
  Account open(Settings settings, Surroundings surroundings);

  /** What an account needs beside its settings. */
  record Surroundings(Payments payments, Transport transport, InstantSource clock) {}

  /**
   * An account with a provider.
   *
   * @param notices reads what it says by itself; none where it says nothing
   */
  record Account(Capabilities capabilities, PaymentGateway gateway, Option<NoticeReader> notices) {

    /** An account with a provider that is spoken to over HTTP, and sends notices. */
    public static Account over(
        RefundProtocol protocol,
        Authorisation authorisation,
        NoticeReader notices,
        Surroundings surroundings) {
      var gateway =
          new HttpGateway(
              protocol,
              surroundings.payments(),
              authorisation,
              surroundings.transport(),
              surroundings.clock());
      return new Account(protocol.capabilities(), gateway, Option.of(notices));
    }
  }
}
