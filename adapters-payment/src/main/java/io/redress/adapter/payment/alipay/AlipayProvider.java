package io.redress.adapter.payment.alipay;

import io.redress.adapter.payment.gateway.Authorisation;
import io.redress.adapter.payment.gateway.Capabilities;
import io.redress.adapter.payment.gateway.PaymentProvider;
import io.redress.adapter.payment.gateway.Settings;

/**
 * Alipay. An account with it is an app of its open platform, in public key mode. The settings:
 *
 * <ul>
 *   <li>{@code app-id}: 16 digits
 *   <li>{@code private-key}: the app's, RSA of 2048 bits or more
 *   <li>{@code alipay-public-key}: Alipay's own, which the open platform shows for the app
 *   <li>{@code next-alipay-public-key}: another that is taken as well while keys change; may be
 *       missing
 *   <li>{@code seller-id}: 16 digits that begin with 2088; notifications for another are not taken.
 *       May be missing
 *   <li>{@code environment}: {@code production}, or {@code sandbox}
 *   <li>{@code address}: of the gateway, where it is not the environment's own
 *   <li>{@code window}: for how long after the payment the contract allows refunds; {@code P365D}
 * </ul>
 */
public final class AlipayProvider implements PaymentProvider {

  @Override
  public String name() {
    return "alipay";
  }

  @Override
  public Capabilities usual() {
    return AlipayProtocol.capabilities(AlipayAccount.USUAL_WINDOW);
  }

  @Override
  public Account open(Settings settings, Surroundings surroundings) {
    var account = AlipayAccount.read(settings);
    var protocol = new AlipayProtocol(account);
    return Account.over(protocol, Authorisation.NONE, new AlipayNotices(account), surroundings);
  }
}
