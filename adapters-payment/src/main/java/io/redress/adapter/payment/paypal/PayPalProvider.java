package io.redress.adapter.payment.paypal;

import io.redress.adapter.payment.gateway.Authorisation;
import io.redress.adapter.payment.gateway.Capabilities;
import io.redress.adapter.payment.gateway.PaymentProvider;
import io.redress.adapter.payment.gateway.Settings;
import io.vavr.control.Option;

/**
 * Refunds by PayPal. Settings: {@code client-id}, {@code client-secret} and {@code webhook-id};
 * where others than the usual hold, {@code environment} ({@code live} or {@code sandbox}), {@code
 * window} ({@code P180D}), {@code fee} ({@code kept}), {@code certificate-roots} in PEM (those of
 * the JVM) and {@code address}. A payment needs its {@code providerReference}: the number of the
 * capture.
 *
 * <p>The certificates of notices are fetched from PayPal before the next call that is made anyway:
 * the first notice after a new certificate is not believed, and believed when PayPal repeats it.
 * Whoever has them at hand gives them in.
 */
public final class PayPalProvider implements PaymentProvider {

  static final String NAME = "paypal";

  private final Option<CertificateSource> certificates;

  /** Fetches the certificates of notices itself. */
  public PayPalProvider() {
    this(Option.none());
  }

  /** With certificates from elsewhere. */
  public PayPalProvider(CertificateSource certificates) {
    this(Option.of(certificates));
  }

  private PayPalProvider(Option<CertificateSource> certificates) {
    this.certificates = certificates;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Capabilities usual() {
    return PayPalProtocol.capabilities(PayPalAccount.USUAL_WINDOW, PayPalAccount.USUAL_FEE);
  }

  @Override
  public Account open(Settings settings, Surroundings surroundings) {
    var account = PayPalAccount.of(settings);
    var token = new PayPalToken(account, surroundings.transport(), surroundings.clock());
    var fetched = new FetchedCertificates(token, surroundings.transport());
    return opened(
        account,
        certificates.isDefined() ? token : fetched,
        certificates.getOrElse(fetched),
        surroundings);
  }

  private static Account opened(
      PayPalAccount account,
      Authorisation authorisation,
      CertificateSource certificates,
      Surroundings surroundings) {
    var protocol = new PayPalProtocol(account);
    return Account.over(
        protocol,
        authorisation,
        new PayPalNotices(account, certificates, surroundings.clock()),
        surroundings);
  }
}
