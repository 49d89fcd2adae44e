package io.redress.adapter.payment.adyen;

import io.redress.adapter.payment.gateway.Authorisation;
import io.redress.adapter.payment.gateway.Capabilities;
import io.redress.adapter.payment.gateway.PaymentProvider;
import io.redress.adapter.payment.gateway.Settings;

/**
 * Adyen. An account with it is one merchant account. The settings:
 *
 * <ul>
 *   <li>{@code merchant-account}: its name
 *   <li>{@code api-key}: of a credential that may refund
 *   <li>{@code hmac-key}: of the webhook, 64 hexadecimal digits
 *   <li>{@code next-hmac-key}: another that is taken as well while keys change; may be missing
 *   <li>{@code environment}: {@code live}, or {@code test}
 *   <li>{@code live-prefix}: of the live addresses, as the Customer Area shows it
 *   <li>{@code address}: of the Checkout API with its version, where it is not the environment's
 *   <li>{@code key-lifetime}: for how long Adyen is sure to recognise a key; {@code P7D}
 * </ul>
 *
 * <p>A payment is known by Adyen's own number only ({@link
 * io.redress.adapter.payment.gateway.Payment#providerReference}, the {@code pspReference}).
 */
public final class AdyenProvider implements PaymentProvider {

  @Override
  public String name() {
    return "adyen";
  }

  @Override
  public Capabilities usual() {
    return AdyenProtocol.capabilities(AdyenAccount.USUAL_LIFETIME);
  }

  @Override
  public Account open(Settings settings, Surroundings surroundings) {
    var account = AdyenAccount.read(settings);
    var protocol = new AdyenProtocol(account);
    return Account.over(protocol, Authorisation.NONE, new AdyenNotices(account), surroundings);
  }
}
