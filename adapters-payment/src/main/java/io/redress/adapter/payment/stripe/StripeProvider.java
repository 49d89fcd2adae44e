package io.redress.adapter.payment.stripe;

import io.redress.adapter.payment.gateway.Authorisation;
import io.redress.adapter.payment.gateway.Capabilities;
import io.redress.adapter.payment.gateway.PaymentProvider;
import io.redress.adapter.payment.gateway.Settings;

/**
 * Refunds by Stripe. Settings: {@code secret-key} and {@code webhook-secret}; where others than the
 * usual hold, {@code environment} ({@code live} or {@code test}), {@code connected-account} of a
 * platform, {@code next-webhook-secret} while the secret is changed, {@code fee} ({@code kept}) and
 * {@code address}. A payment needs its {@code providerReference}: the number of the payment intent
 * or of the charge.
 */
public final class StripeProvider implements PaymentProvider {

  static final String NAME = "stripe";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Capabilities usual() {
    return StripeProtocol.capabilities(StripeAccount.USUAL_FEE);
  }

  @Override
  public Account open(Settings settings, Surroundings surroundings) {
    var account = StripeAccount.of(settings);
    var protocol = new StripeProtocol(account);
    return Account.over(
        protocol,
        Authorisation.NONE,
        new StripeNotices(account, surroundings.clock()),
        surroundings);
  }
}
