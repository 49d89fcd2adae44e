/**
 * Stripe: refunds of payments by card and by what else it takes.
 *
 * <p>What of it shapes the adapter:
 *
 * <ul>
 *   <li>A refund is {@code POST /v1/refunds}, a form; an {@code Idempotency-Key} is remembered for
 *       24 hours with status and body, also of a 500, and is a new refund afterwards
 *       (docs.stripe.com/api/idempotent_requests). So each refund carries its key as metadata, too,
 *       by which it is found among the refunds of its payment.
 *   <li>{@code pending}, {@code requires_action}, {@code succeeded}, {@code failed}, {@code
 *       canceled} (docs.stripe.com/api/refunds/object); what succeeded may fail later.
 *   <li>Answers are not signed. Events are: HMAC-SHA256 over {@code t.body}, not older than five
 *       minutes (docs.stripe.com/webhooks).
 *   <li>Amounts are in a unit of its own for some currencies (docs.stripe.com/currencies).
 * </ul>
 */
@org.jspecify.annotations.NullMarked
@org.jmolecules.architecture.hexagonal.SecondaryAdapter
package io.redress.adapter.payment.stripe;
