/**
 * Adyen: refunds of captured payments, and its standard webhooks.
 *
 * <p>It is spoken to by its Checkout API (version 71): {@code POST
 * /payments/{pspReference}/refunds}.
 *
 * <p>What of it shapes the adapter:
 *
 * <ul>
 *   <li>An order of a refund is only ever {@code received}. How it went is told by webhooks, and by
 *       nothing else: there is no query.
 *   <li>The leg's id is the idempotency key, kept for seven days at least, and the refund's {@code
 *       reference}, by which webhooks are known.
 *   <li>A webhook {@code REFUND} with {@code success=true} says that the refund went out; nothing
 *       later says that it arrived. What does not arrive is told by {@code REFUND_FAILED} or {@code
 *       REFUNDED_REVERSED}, weeks later.
 *   <li>The signature of a webhook covers eight fields. Neither the reason nor the time is among
 *       them, so no reason is believed that would let the money go another way, and no time at all.
 *   <li>Amounts are in minor units, and four currencies have others than ISO 4217 says.
 * </ul>
 *
 * <p>Sources: <a href="https://docs.adyen.com/online-payments/refund">refunds</a>, <a
 * href="https://docs.adyen.com/development-resources/api-idempotency">idempotency</a>, <a
 * href="https://docs.adyen.com/development-resources/webhooks/secure-webhooks/verify-hmac-signatures">signatures</a>,
 * <a href="https://docs.adyen.com/development-resources/currency-codes">currencies</a>, <a
 * href="https://docs.adyen.com/development-resources/error-codes">codes</a>.
 */
@org.jspecify.annotations.NullMarked
@org.jmolecules.architecture.hexagonal.SecondaryAdapter
package io.redress.adapter.payment.adyen;
