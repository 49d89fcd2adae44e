/**
 * PayPal: refunds of captured payments.
 *
 * <p>What of it shapes the adapter:
 *
 * <ul>
 *   <li>A refund is {@code POST /v2/payments/captures/{id}/refund}; a {@code PayPal-Request-Id} is
 *       kept for 45 days, and the same one answers how the refund stands
 *       (developer.paypal.com/reference/guidelines/idempotency). The key is the refund's {@code
 *       invoice_id}, too, of which PayPal takes none twice, and its {@code custom_id}.
 *   <li>{@code COMPLETED}, {@code PENDING}, {@code FAILED}, {@code CANCELLED}
 *       (developer.paypal.com/docs/api/payments/v2). PayPal finds a refund by its own number only;
 *       ours is found among the refunds of the order, which the capture names.
 *   <li>Calls carry a token of some hours, had for a client id and its secret.
 *   <li>Answers are not signed. Webhooks are: RSA-SHA256 over {@code id|time|webhook|crc32}, with a
 *       certificate whose address stands in the header
 *       (developer.paypal.com/api/rest/webhooks/rest).
 *   <li>Refunds are possible for 180 days; the fee of the payment is not returned.
 * </ul>
 */
@org.jspecify.annotations.NullMarked
@org.jmolecules.architecture.hexagonal.SecondaryAdapter
package io.redress.adapter.payment.paypal;
