package io.redress.example.acme;

import io.redress.adapter.payment.gateway.Authorisation;
import io.redress.adapter.payment.gateway.Capabilities;
import io.redress.adapter.payment.gateway.PaymentProvider;
import io.redress.adapter.payment.gateway.Settings;

/**
 * Acme Pay. Settings: {@code merchant-id}; {@code key}, with which both sides sign; {@code
 * next-key}, while that changes; {@code address}, which may be left out.
 */
public final class AcmePayProvider implements PaymentProvider {

  /** What {@link io.redress.order.Tender#method} calls it. */
  static final String NAME = "acmepay";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Capabilities usual() {
    return AcmePayProtocol.USUAL;
  }

  // region open
  @Override
  public Account open(Settings settings, Surroundings surroundings) {
    var account = AcmePayAccount.read(settings);
    var protocol = new AcmePayProtocol(account);
    // Each request is signed; there is no token to fetch.
    return Account.over(
        protocol,
        Authorisation.NONE,
        new AcmePayNotices(account, surroundings.clock()),
        surroundings);
  }
  // endregion
}
