/**
 * What all payment adapters share: what must be known of a payment, what is checked before anything
 * is sent, and the one place from which a refund leaves. A provider's own adapter translates and
 * nothing else.
 *
 * <p>Reading order: {@link io.redress.adapter.payment.gateway.Payment}, {@link
 * io.redress.adapter.payment.gateway.Capabilities}, {@link
 * io.redress.adapter.payment.gateway.RefundProtocol}, {@link
 * io.redress.adapter.payment.gateway.HttpGateway}.
 */
@org.jspecify.annotations.NullMarked
@org.jmolecules.architecture.hexagonal.SecondaryAdapter
package io.redress.adapter.payment.gateway;
