package io.redress.adapter.payment.blank;

import io.redress.adapter.payment.gateway.Authorisation;
import io.redress.adapter.payment.gateway.Capabilities;
import io.redress.adapter.payment.gateway.PaymentProvider;
import io.redress.adapter.payment.gateway.Settings;

/**
 * Blank, whose settings are {@code merchant-id} and {@code key}; {@code address} may be left out.
 */
public final class BlankProvider implements PaymentProvider {

  /** What {@link io.redress.order.Tender#method} calls it. */
  static final String NAME = "blank";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Capabilities usual() {
    return BlankProtocol.USUAL;
  }

  @Override
  public Account open(Settings settings, Surroundings surroundings) {
    var account = BlankAccount.read(settings);
    var protocol = new BlankProtocol(account);
    return Account.over(
        protocol,
        Authorisation.NONE,
        new BlankNotices(account, surroundings.clock()),
        surroundings);
  }
}
