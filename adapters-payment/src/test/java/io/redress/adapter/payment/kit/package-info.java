/**
 * The contract of payment adapters as tests: whoever writes an adapter extends {@link
 * io.redress.adapter.payment.kit.RefundGatewayContract} and writes one {@link
 * io.redress.adapter.payment.kit.Dialect}, which translates between what a provider does and its
 * bytes. The provider itself, its books and everything that can go wrong are here.
 */
@org.jspecify.annotations.NullMarked
package io.redress.adapter.payment.kit;
